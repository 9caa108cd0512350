//! The page for clinics in English.
//!
//! Deliberately absent: promises. Nothing here says that the check keeps anybody from harm.

use crate::text::clinics::{
    DeveloperWords, FormWords, PaperWords, RuleWords, Way, WayWords, Words,
};

/// All of them.
pub const CLINICS: Words = Words {
    language: "en",
    name: "Microneedling self-check",
    title: "For clinics",
    new_tab: "opens in a new tab",
    lead: "Let patients answer a few plain questions before they book. You can put the check into your website, link to it, or hang it up at the front desk.",
    back: "To the check",
    questions: "Read all questions",
    links: "More",
    know_title: "Before you use it",
    know: [
        "It is a checklist for adults who think of booking microneedling. It runs in the patient’s own browser.",
        "Patients see questions about their health, their medicines and recent treatments. Then they see a result with reasons and sources, and your booking link if you set one.",
        "You never see an answer or a result. Your page learns that the check has opened, how tall it is and which step the patient is at. It learns no more than that, unless a patient looks at a summary and presses a button to share it with you.",
        "The content has not yet been reviewed by a clinician. Read it yourself before you offer it to patients.",
        "You can add rules of your own. They can make the check stricter, and never milder.",
    ],
    form: FORM,
    ways: WAYS,
    rules: RULES,
    developers: DEVELOPERS,
    button: "Check before you book",
    scan: "Scan to answer before you book",
    paper: PAPER,
};

const FORM: FormWords = FormWords {
    title: "Your settings",
    lead: "All of them are optional. Whatever you change here goes into the preview and the snippets. Nothing is sent or stored.",
    tool: "Address of the check",
    tool_hint: "Where the check is on the web. Change it only if you host a copy of your own.",
    tool_wrong: "This is not an address that begins with https:// and has no ? or #. Until it is, the snippets use the address of this page.",
    theme: "Light or dark",
    auto: "As the patient’s device is set",
    light: "Always light",
    dark: "Always dark",
    accent: "Your colour",
    accent_hint: "Six digits or letters such as #7a3b69. If it is too light to be read, the check makes it darker.",
    accent_wrong: "This is not a colour such as #7a3b69. Until it is, the check keeps its own.",
    picker: "Pick your colour",
    booking_url: "Where patients book",
    booking_url_hint: "The address of your booking page, such as https://clinic.example/book. No answer goes along with it.",
    booking_url_wrong: "This is not an address that begins with https://. Until it is, the snippets go without it.",
    booking_label: "What the booking link says",
    booking_label_hint: "At most 60 letters, such as “Book with us”. It needs the address above.",
    booking_label_wrong: "This has more than 60 letters. Until it is shorter, the snippets go without it.",
    policy: "Where your own rules are",
    policy_hint: "The address of your policy file. It begins with https://, or with / if it is on your own site. More about it below.",
    policy_wrong: "This begins neither with https:// nor with /, or is no address. Until it is, the snippets go without it.",
    preview: "Preview",
    preview_hint: "This is the check itself, with your settings, once you have left a field. Try it. Your answers stay in this browser. Rules from another site are read on your own page only.",
};

const WAYS: WayWords = WayWords {
    title: "Four ways to use it",
    lead: "Every site takes at least one of them.",
    element: Way {
        title: "Element and script",
        text: "The best way, if your site takes a script. The check grows and shrinks with its content and never gets a second scroll bar.",
        sites: &[
            "WordPress: add a block “Custom HTML” and paste it there. Your role must be allowed to add scripts.",
            "Your own site: paste it where the check should stand. Two on one page work.",
        ],
        snippet: "Snippet for element and script",
    },
    frame: Way {
        title: "Plain frame",
        text: "For sites that remove scripts. The height stays as it is, so the frame may get a scroll bar of its own.",
        sites: &[
            "Wix: add “Embed code”, choose HTML and paste it.",
            "Squarespace: add a “Code” block, choose HTML and paste it.",
            "WordPress with a role that may not add scripts: try this one in a block “Custom HTML”.",
        ],
        snippet: "Snippet for the plain frame",
    },
    link: Way {
        title: "Link or button",
        text: "For sites that take neither scripts nor frames, such as a strict hospital website. It fits into an email, too. The check opens in a tab of its own.",
        sites: &[
            "In any editor: make a link and paste the address.",
            "Where you can paste HTML: take the button.",
        ],
        snippet: "Snippet for the button",
    },
    poster: Way {
        title: "Poster with a code to scan",
        text: "For the front desk and the waiting room. Patients scan it with the camera of their phone. It is a sheet of A4.",
        sites: &[],
        snippet: "Poster",
    },
    address: "Address for a link",
    button: "The button",
    element_alone: "Your own rules are not in the folder policies beside the check, so only the first way can read them. This way leaves them out, and the built-in rules count.",
    directives: "If your site has a content security policy",
    directives_lead: "Add these lines to it. If you do not know what that is, your site most likely has none.",
    directives_element: "Lines for element and script",
    directives_frame: "Line for the plain frame",
    copy: "Copy",
    copy_what: |what| format!("Copy: {what}"),
    copied: "Copied.",
    not_copied: "Your browser did not copy it. It is selected now: press Ctrl and C, or ⌘ and C on a Mac.",
    poster_picture: |address| format!("The poster. Its code leads to {address}"),
    poster_too_long: "The address is too long for a code. Shorten the booking address or the words of the booking link.",
    print: "Print the poster",
    download: "Download the poster (SVG)",
    try_link: "Try the link",
};

const RULES: RuleWords = RuleWords {
    title: "Your own rules",
    text: &[
        "You may want to wait longer after a filler, or be asked about something that the check only points out. Write that into a policy file and give its address above.",
        "A policy can only make the check stricter. Whatever is milder than the built-in rules, or cannot be understood, is refused. The built-in rule then stays, and the rest of your file counts.",
        "Put the file on your own site. For the plain frame, the link and the poster it has to lie beside the check, in its folder policies, with a name of small letters, digits and hyphens, such as policies/our-clinic.json.",
    ],
    example: "An example of a policy",
    example_means: "What the example asks for",
    example_file: "The example as a file",
    schema: "JSON Schema for your editor",
    check: "Check a policy",
    check_hint: "Paste your policy file here. It stays in this browser.",
    counts: "This counts",
    refused: "This is refused",
    summary: |counts, refused| {
        let things = |count: usize| match count {
            0 => "Nothing".to_owned(),
            1 => "1 thing".to_owned(),
            more => format!("{more} things"),
        };
        let verb = |count: usize, one: &str, many: &str| {
            if count > 1 {
                many.to_owned()
            } else {
                one.to_owned()
            }
        };
        format!(
            "{} {}. {} {} refused.",
            things(counts),
            verb(counts, "counts", "count"),
            things(refused),
            verb(refused, "is", "are")
        )
    },
    whole_file: "The whole file",
    of: |what, words| format!("{what}: {words}"),
    clinic_name: "Name of the clinic",
    clinic_phone: "Phone",
    clinic_booking: "Booking address",
    care: "at least a precaution",
    wait: "at least a wait",
    ask: "ask a clinician before booking, at least",
    stop: "not as things stand",
    hours: |hours| format!("at least {hours} hours"),
    days: |days| format!("at least {days} days"),
    months: |months| format!("at least {months} months"),
    note: |note| format!("your note “{note}”"),
};

const DEVELOPERS: DeveloperWords = DeveloperWords {
    title: "For whoever builds your site",
    lead: "The element sends events that bubble. None of them carries an answer, the name of a question or a result.",
    event: "Event",
    carries: "When it comes",
    events: &[
        ("mnc-ready {version, rules, lang}", "The check has opened."),
        ("mnc-resize {height}", "Its height has changed, in pixels."),
        (
            "mnc-step {step, of}",
            "The patient is at another step. Numbers only.",
        ),
        (
            "mnc-complete {}",
            "The patient sees the result. Which one is not told.",
        ),
        (
            "mnc-handoff {format, data}",
            "The patient has looked at a summary and pressed “Share with this clinic”. Only where the attribute handoff is text.",
        ),
        (
            "mnc-error {code}",
            "A setting, your policy or the frame does not work as it should.",
        ),
    ],
    method: "Method",
    does: "What it does",
    methods: &[
        ("reset()", "Deletes the answers and goes back to the start."),
        ("setLanguage(lang)", "Changes the language."),
    ],
};

const PAPER: PaperWords = PaperWords {
    loading: "Getting the page ready …",
    no_script: "This page needs JavaScript, which is switched off here.",
    broken_title: "Something went wrong",
    broken: "Do not use what this page shows. Load it again.",
    again: "Load the page again",
    not_started_title: "The page could not start",
    not_started: "Check your connection and load the page again, or try a newer browser.",
};
