//! The words of the interface in English.
//!
//! Deliberately absent: promises. Nothing here says that a treatment is without risk.

use super::clinics::CLINICS;
use super::trial::TRIAL;
use crate::engine::{Day, Due, Interval, Moment};
use crate::text::ui::{
    Ask, Check, ClinicWords, Common, Dates, Delete, Differ, Faults, Finder, Forms, Keep, More,
    OccasionWords, OfflineWords, Paper, ResultWords, Share, Start, Tone, Ui,
};

/// All of them.
pub const UI: Ui = Ui {
    common: COMMON,
    start: START,
    delete: DELETE,
    keep: KEEP,
    ask: ASK,
    faults: FAULTS,
    occasion: OCCASION,
    finder: FINDER,
    check: CHECK,
    result: RESULT,
    share: SHARE,
    clinic: CLINIC,
    more: MORE,
    trial: TRIAL,
    paper: PAPER,
    offline: OFFLINE,
    dates: DATES,
};

const COMMON: Common = Common {
    name: CLINICS.name,
    yes: "Yes",
    no: "No",
    not_sure: "Not sure",
    back: "Back",
    back_to_start: "Back to the start",
    leave: "Delete my answers and leave",
    about: "About microneedling",
    sources: "Sources",
    privacy: "Privacy",
    for_clinics: CLINICS.title,
    more: "More",
    new_tab: CLINICS.new_tab,
};

const OFFLINE: OfflineWords = OfflineWords {
    label: |version, day| {
        format!("Offline. Rules version {version}, checked against their sources on {day}.")
    },
    ready: "This check is now on your device and also works without internet.",
    update_later: "A newer version of this check is here. Update after you finish: it comes when you delete your answers or open the page again.",
    not_checked: "It is more than 90 days since this device could look for newer rules. Ask a clinician, whatever the result says. To get the newest rules, connect to the internet and open the page again.",
    clock: "The date on this device seems to be wrong, so no date here can be relied on. Ask a clinician, whatever the result says. Or set the date, and open the page again.",
    short_name: "Self-check",
    reset_title: "Delete this check from the device",
    reset_ask: "This deletes all that this check has kept on this device: your answers, and the copy for use without internet. You cannot get the answers back.",
    reset_yes: "Delete it all",
    reset_working: "Deleting all that this check has kept on this device …",
    reset_done: "Done. Nothing of this check is kept on this device any more: no answers, and no copy for use without internet. Close other tabs that still show it.",
    reset_failed: "That did not work. Delete the data of this website in the settings of your browser.",
    reset_no_script: "This needs JavaScript, which is switched off here. Delete the data of this website in the settings of your browser.",
    reset_back: "Back to the check",
};

const START: Start = Start {
    lead: "Thinking about microneedling? Answer plain questions about your health, your medicines and recent fillers or Botox. You will learn whether to book, to ask a clinician first, to wait until a date, or not to have it as things stand.",
    begin: "Start the check",
    urgent_title: "Get help now",
    urgent: "Trouble breathing, a swollen face or tongue, chest pain, sudden loss of sight, or slurred speech after a treatment? Call 112, 999, 911 or 000.",
    urgent_more: "All signs, and when to see a doctor",
    know_title: "Before you start",
    know: &[
        "It takes about three minutes. “Not sure” is always a good answer.",
        "Your answers are never sent. They are gone when you close this tab, unless you choose to keep them on this device for 24 hours.",
        "This is not a diagnosis. The final decision is your clinician’s.",
        "The content has not yet been reviewed by a clinician.",
    ],
    deleted: "Your answers are deleted.",
    cut_off: "A check was running here when the page was loaded again. Its answers were not kept, so they are gone. Please start again.",
};

const DELETE: Delete = Delete {
    title: "Delete all your answers?",
    meaning: "All answers of this check will be gone for good, also those that are kept on this device.",
    yes: "Yes, delete them",
    no: "No, go back",
};

const KEEP: Keep = Keep {
    later: "Do you want to go on later?",
    keep: "Keep my answers on this device",
    meaning: "You can then close this page and go on later. Anyone who uses this device can see your answers. They are deleted 24 hours after your last change, and never sent.",
    in_place_of: "Answers are kept on this device now. If you keep those of a new check, the old ones are deleted.",
    found_title: "Answers are kept on this device",
    found: |moment| format!("They were last changed on {moment}."),
    go_on: "Go on with my answers",
    delete: "Delete my answers",
    begin_anew: "Start a new check",
    too_old: "The answers that were kept on this device were 24 hours old. They are deleted from it.",
    from_the_future: "The clock of this device was set back. We cannot tell how old the kept answers are, so they are deleted from this device.",
    unreadable: "Answers were kept on this device, but they cannot be read any more. They are deleted from it.",
    newer: "Answers were kept on this device by a newer version of this page. This version cannot read them, so they are deleted from it.",
    left_out: |count| match count {
        1 => "One of your kept answers no longer fits. We ask for it again.".to_owned(),
        more => format!("{more} of your kept answers no longer fit. We ask for them again."),
    },
    deleted_elsewhere: "The answers that were kept on this device have been deleted, maybe in another tab. Nothing is kept any more.",
    replaced_elsewhere: "Another tab now keeps its answers on this device. The answers in this tab are not kept any more.",
    full: "Your answers are not kept: this browser did not take them. Its storage may be full. They are still here, in this tab.",
    blocked: "Your answers are not kept: this browser lets the page store nothing. They are still here, in this tab.",
    not_deleted: "This browser did not let us delete the kept answers. To delete them, clear the data of this site in your browser’s settings.",
};

const ASK: Ask = Ask {
    go_on: "Continue",
    why: "Why we ask",
    step: |at, of| format!("Step {at} of about {of}"),
    none: "None of these",
    none_else: "None of the others",
    all_lists: "All lists on this page",
    all_lists_hint: "Look through every list above first.",
    some_unsure: "I’m not sure about some of these",
    which_unsure: "Which ones are you not sure about?",
    which_unsure_hint: "If you leave this empty, we count all that are not ticked above as not sure.",
    appeared: |title| format!("A new question stands below: {title}"),
    millimetres: "mm",
    front: "Front",
    back: "Back",
};

const FAULTS: Faults = Faults {
    title: "Please look at this again",
    in_title: "Error: ",
    choose_one: "Choose an answer",
    choose_some: "Choose at least one",
    choose_from_list: "Choose the ones that apply, or “None of these”",
    choose_from_each: "Choose the ones that apply, or tick below that there are none",
    no_number: "Enter a number, or tick “Not sure”",
    not_a_number: "Enter a number, in digits",
    whole_number: "Enter a whole number",
    decimals: |most| format!("Enter a number with at most {most} digits after the point"),
    between: |least, most| format!("Enter a number between {least} and {most}"),
    no_date: "Enter at least the year, or tick “I’m not sure when”",
    no_year: "Enter the year too",
    no_month: "Enter the month too, or leave the day empty",
    not_a_year: "Enter the year with four digits, like 2026",
    not_a_month: "Enter the month as a number from 1 to 12",
    not_a_day: "Enter the day as a number from 1 to 31",
    no_such_day: |day, month, year| {
        if day == 29 {
            format!("{day} {} {year} does not exist", month_name(month))
        } else {
            format!("{day} {} does not exist", month_name(month))
        }
    },
    in_future: "That day has not come yet",
    not_a_time: "Enter the whole time, or leave it empty",
    time_without_day: "Enter the day too, or leave the time empty",
    before_birth: "At the age you gave, that was before you were born",
    too_young: "At this age, a date you gave would be before you were born",
    what: "Choose what it was, or “Not sure”",
    places: "Choose where it was, or “I’m not sure where”",
    no_medicine: "Add a medicine, or tick “I take no medicines”",
    medicine_not_added: |typed| {
        format!("You typed “{typed}” but did not add it. Add it, or empty the field")
    },
    about: |question, fault| {
        let question = question.trim_end_matches('?');
        format!("{question}: {}", lower_first(fault))
    },
};

const OCCASION: OccasionWords = OccasionWords {
    number: |number| format!("Time {number}"),
    what: "What was it?",
    when: "When was it?",
    when_hint: "For example 19 11 2026. If you don’t know the day, leave it empty.",
    day: "Day",
    month: "Month",
    year: "Year",
    time: "Time, if it was in the last three days",
    time_hint: "If you leave it empty, we count the end of that day.",
    when_unsure: "I’m not sure when",
    places: "Where on the body?",
    places_unsure: "I’m not sure where",
    add: "Add another time",
    remove: |number| format!("Remove time {number}"),
    date_not_known: "date not known",
    kind_not_known: "kind not known",
    places_not_known: "area not known",
};

const FINDER: Finder = Finder {
    list: "Names in our list",
    offers: |count| match count {
        0 => "No name in our list begins like this.".to_owned(),
        1 => "1 name found.".to_owned(),
        more => format!("{more} names found."),
    },
    only_near: |count| match count {
        1 => "No name begins like this. Did you mean the 1 name below?".to_owned(),
        more => format!("No name begins like this. Did you mean one of the {more} names below?"),
    },
    brand_of: |brand, substance| format!("{brand}, a brand of {substance}"),
    another_name_of: |name, substance| format!("{name}, another name of {substance}"),
    described: |name, kind| format!("{name}, {kind}"),
    several_forms: "in several forms",
    search: "Search",
    which: |typed| format!("Which name do you mean by “{typed}”?"),
    did_you_mean: "Did you mean …?",
    near: "Not what you typed. Compare it with the name on your pack.",
    looks_like: |other| format!("Easily taken for {other}. It is another medicine."),
    none_of_these: "None of these: keep it as I typed it",
    choose: "Choose a name, or “None of these”",
    add: "Add",
    not_in_list: |typed| {
        format!(
            "“{typed}” is not in our list. You can add it word for word. A clinician should then \
             look at it, and your result will say so."
        )
    },
    add_as_typed: |typed| format!("Add “{typed}” as I typed it"),
    which_form: |name| format!("How do you take or use {name}?"),
    which_form_hint: "If you use more than one, add the medicine once for each.",
    form_not_sure: "Not sure: count all that it may be",
    choose_form: "Choose how you take or use it, or “Not sure”",
    chosen: "Your medicines",
    added: |name| format!("{name} added."),
    there_already: |name| format!("{name} is in your list already."),
    change: "Change",
    changing: |name| format!("You are changing {name}. Type the right name."),
    keep: |name| format!("Keep {name} as it is"),
    changed: |before, after| format!("{before} changed to {after}."),
    remove: "Remove",
    removed: |name| format!("{name} removed."),
    not_recognised: "We don’t know this name, so a clinician should look at it.",
    not_looked_up: "We could not look this name up, so a clinician should look at it.",
    waits: "We look this name up as soon as our list is here.",
    coming: "Our list of names is still on its way. You can add names now. We look them up as soon as it is here.",
    missing: "We could not load our list of names. You can still add your medicines. We keep each name as you type it, and a clinician should look at it.",
    missing_at_start: "We could not load our list of medicine names. You can still do the check. If you take any medicine, the result will then be to ask a clinician.",
    try_again: "Try again",
    trying: "Trying again …",
    here_after_all: "Our list of medicine names is here now.",
    as_typed: |name| format!("{name} (name not recognised)"),
    take_none: "I take no medicines",
    unknown: "I take something but don’t know its name",
    unknown_name: "A medicine whose name I don’t know",
    unknown_note: "A clinician should find out what it is. We also ask for kinds of medicine, by what they are for.",
    forms: Forms {
        mouth: "Tablet, capsule or liquid",
        injection: "Injection",
        skin: "Cream, gel or ointment",
        eye: "Eye drops",
        nose: "Nose spray",
        inhaled: "Inhaler",
        patch: "Patch",
        other: "Another form",
    },
};

const CHECK: Check = Check {
    title: "Check your answers",
    lead: "Look through your answers before you see the result. You can change any of them.",
    change: "Change",
    result: "See my result",
    open_title: "Some questions are still open",
    open: "We need a few more answers before we can show a result.",
    go_on: "Answer the open questions",
    no_medicines: "No medicines",
    nothing: "Nothing to add",
    not_answered: "Not answered",
};

const RESULT: ResultWords = ResultWords {
    page_title: "Your result",
    stop: Tone {
        word: "Not now",
        heading: "Don’t have microneedling as things stand",
        group: "What stands against it",
        lead: "Something in your answers is a bar that a self-check cannot lift. Talk to a clinician about it.",
    },
    ask: Tone {
        word: "Ask first",
        heading: "Ask a clinician before you book",
        group: "What to ask a clinician",
        lead: "Something in your answers needs a professional’s decision. Show them this page.",
    },
    wait: Tone {
        word: "Wait",
        heading: "Wait",
        group: "What to wait for",
        lead: "An interval is still running. The latest date counts.",
    },
    care: Tone {
        word: "Take care",
        heading: "You can go on, with precautions",
        group: "Precautions",
        lead: "Nothing in your answers bars it or asks for a wait. Read the precautions, and tell whoever treats you.",
    },
    clear: Tone {
        word: "Nothing found",
        heading: "We found nothing in your answers that would usually delay treatment",
        group: "Nothing found",
        lead: "That is not a promise. Whoever treats you must still look at your skin and ask about your health.",
    },
    info: Tone {
        word: "Good to know",
        heading: "Good to know",
        group: "Good to know",
        lead: "",
    },
    wait_until: |date| format!("Wait until {date}"),
    also_wait: |date| format!("In any case, not before {date}."),
    until: |date| format!("Not before {date}"),
    next: "What you can do",
    because: "Because you answered",
    applies: "From your answers, this applies to you.",
    cannot_rule_out: "This could not be ruled out.",
    changes: "What would change this",
    by_time: |date| format!("Time: from {date}."),
    by_finding_out: |question| format!("Finding out about this, if it does not apply: {question}."),
    by_passing: |question| format!("When this has passed or healed: {question}."),
    by_choosing: |question, answer| format!("Another choice: {question} – {answer}."),
    opens: "We would ask a few more questions.",
    then_title: |date| format!("From then on ({date})"),
    waits_title: "Your waiting times",
    today: |date| format!("Today: {date}"),
    wait_for: |title, date| format!("{title}: not before {date}"),
    first_day: |date| format!("First possible day: {date}"),
    first_day_if: |date| format!("Not before {date}, and only if a clinician agrees"),
    differ: Differ {
        title: "Sources differ",
        bar: "Do not have it",
        ask_first: "Ask a clinician first",
        wait: |least, most| format!("Wait {}", from_to(least, most)),
        take_care: "Take care",
        good_to_know: "Good to know",
        nothing_needed: "Nothing needed",
        taken: |advice| format!("{advice} (we took this one)"),
        nobody: "Our own judgement",
        strictest: "We took the most cautious one.",
    },
    sources: "Sources",
    checked: "How we checked",
    incomplete: "You have not answered everything. The result can only be cautious.",
    expired: "These rules are past their review date. Ask a clinician, whatever the result says.",
    answers_title: "Your answers",
    answers: "What you answered",
    always_title: "Please remember",
    always: &[
        "This is not a diagnosis. The final decision is your clinician’s.",
        "Do not stop, pause or change a prescribed medicine because of this result. Talk to the person who prescribed it.",
        "Check again on the day of the treatment. Skin, health and medicines change.",
    ],
    tell_title: "What to tell the clinic",
    tell: "Show them this page. Above all, tell them about:",
    tell_medicines: |names| format!("The medicines that you named: {names}"),
    tell_all: "Any other illness, and all that you take or use. Any change since today, too",
    after_title: "If you are treated",
    help_title: "When to get help",
    change: "Change my answers",
    print: "Print",
    again: "Start again",
    checked_on: |moment| format!("Checked on {moment}."),
    content: |version, review_by| {
        format!("Content version {version}, to be looked at again by {review_by}.")
    },
    not_reviewed: "The content has not yet been reviewed by a clinician.",
    reviewed_by: |reviewer| format!("Reviewed by {reviewer}."),
};

const SHARE: Share = Share {
    title: "Take it with you",
    lead: "This text says in short what this page says. You can copy it into a note or a message.",
    label: "Your result as text",
    copy: "Copy the text",
    copied: "The text is copied.",
    not_copied: "Your browser did not copy it. The text is marked: copy it with your keys, or press and hold it.",
    no_print: "The website around this check does not let it print. You can copy the text below, or open the check on a page of its own. Your answers do not come with you.",
    full_page: "Open the check on its own page",
    hand_over_title: "Share with this clinic",
    hand_over_lead: "If you press the button, the website around this check gets the text above, word for word. It gets nothing before that.",
    hand_over: "Share this text with the clinic",
    handed_over: "The website has the text now.",
};

const CLINIC: ClinicWords = ClinicWords {
    title: "Your clinic",
    phone: |number| format!("Phone: {number}"),
    ask: "Ask there before you book, and show this page.",
    book: "Book a visit",
    book_from: |date| format!("Choose a day from {date} on."),
    tell: "Tell them what this page says.",
    link: "The link takes none of your answers along.",
    note: "Your clinic says",
    note_by: |name| format!("{name} says"),
    stricter: "Your clinic is stricter here than our rules.",
    getting_ready: "Getting the clinic’s own rules …",
};

const MORE: More = More {
    about_you: "About you",
    contents: "On this page",
    about_you_lead: "Lines that start with “About you” fit your answers.",
    sources_lead: "Every line of a result rests on at least one of these. Each says how we checked it.",
    privacy_title: "Privacy: nothing leaves your browser",
    privacy: &[
        (
            "What happens to your answers",
            "The questions and the rules come with the page, and the list of medicine names right after it. Everybody gets the same whole list, before the first answer. From then on the page asks for nothing more. The check runs in your browser. Your answers are not sent to us, to a clinic or to anybody else, and no letter that you type leaves your device.",
        ),
        (
            "What is kept",
            "Nothing, unless you choose “Keep my answers on this device”. Your answers are then in the memory of this tab only. When you reload or close it, they are gone, and the tab remembers only that a check was running. If you choose to keep them, this browser stores them on this device, so that you can go on after that. Anyone who uses this device can then see them. They are deleted 24 hours after your last change. In a clinic’s website nothing can be kept. “Delete my answers and leave” deletes all of it at once, and Back does not bring it up again.",
        ),
        (
            "How that is enforced",
            "The page carries rules for the browser that forbid scripts from other places, forms that send and requests to other hosts. When you start the check, the page also locks itself: from then on your browser refuses whatever the page asks for, even from its own server. Only loading the page again lifts this lock, and then your answers are gone. There are no cookies, no counters and nothing from other companies.",
        ),
        (
            "Inside a clinic’s website",
            "The website around the check can see that you use it, how far you have come and how tall the page is. It cannot see your answers or your result. Only a text that you look at and then share goes to it.",
        ),
        (
            "What we cannot promise",
            "The lock binds what the page asks for and nothing else. It does not bind links: if you follow one to a source, that site sees your visit. If you print your result, you decide who gets the paper. Add-ons in your browser may be able to read any page. Services of the browser itself work past the lock: one that fills in forms may ask its maker about the kind of form, and one that translates may send the words of the page. Inside a clinic’s website, the scripts of that website run outside of the lock. They cannot read what is in the check. On a shared device, do not keep your answers, and close the tab when you are done.",
        ),
    ],
};

const PAPER: Paper = Paper {
    title: "Before microneedling: all questions to read",
    lead: "This page holds the questions of the self-check, for when the check itself cannot run. Go through them at your own pace. Note what fits you, and what you are not sure about.",
    know: &[
        "Nothing that you read here is sent or stored. There is nothing to fill in.",
        "What you are not sure about counts as if it fits you: ask a clinician before you book.",
        "A medicine that you cannot find here counts as well. Ask about it.",
        "Do not stop, pause or change a prescribed medicine because of this page.",
        "This is not a diagnosis. The final decision is your clinician’s.",
    ],
    answers_title: "What your answers mean",
    answers_lead: "Look below for what fits you, and for what you are not sure about. The strongest one counts. If a clinician has to be asked, or something stands against it, do not needle at home either. Where a text speaks of the date shown, count from the day of the treatment or of the last use.",
    wait: |interval| match interval {
        Interval::Hours(hours) => format!("Wait {hours} hours or more."),
        Interval::Days(days) => format!("Wait {days} days or more."),
        Interval::Months(months) => format!("Wait {months} months or more."),
    },
    no_script: "The check needs JavaScript, which is switched off here.",
    loading: "Getting the check ready …",
    unless: "If nothing happens:",
    read: "Read all questions, and when to ask a clinician",
    broken_title: "This result is not valid. Start again.",
    broken: "Something went wrong. Do not rely on any result that you saw. Your answers are no longer in this tab.",
    start_again: "Start again",
    not_started_title: "The check could not start",
    not_started: "Check your connection and load the page again, or try a newer browser.",
};

const DATES: Dates = Dates {
    day,
    day_in_full: |date| format!("{} {}", weekday_name(date), day(date)),
    moment,
    due: |due| match due {
        Due::Day(date) => format!("{} {}", weekday_name(date), day(date)),
        // The first minute of a day is the day: nobody books for midnight.
        Due::Moment(at) if at == at.day().start() => {
            format!("{} {}", weekday_name(at.day()), day(at.day()))
        }
        Due::Moment(at) => format!("{} {}", weekday_name(at.day()), moment(at)),
    },
    month: |month, year| format!("{} {year}", month_name(month)),
    decimal,
    listed: |parts| parts.join(", "),
};

fn day(date: Day) -> String {
    let (year, month, day) = date.parts();
    format!("{day} {} {year}", month_name(month))
}

fn moment(at: Moment) -> String {
    let (hour, minute) = at.time();
    format!("{}, {hour:02}:{minute:02}", day(at.day()))
}

/// Two lengths of time, or one where they are equal.
fn from_to(least: Interval, most: Interval) -> String {
    let parts = |interval| match interval {
        Interval::Hours(count) => (count, "hour"),
        Interval::Days(count) => (count, "day"),
        Interval::Months(count) => (count, "month"),
    };
    let length = |(count, unit): (u16, &str)| match count {
        1 => format!("1 {unit}"),
        more => format!("{more} {unit}s"),
    };
    match (parts(least), parts(most)) {
        (one, other) if one == other => length(one),
        ((count, unit), other) if unit == other.1 => format!("{count} to {}", length(other)),
        (one, other) => format!("{} to {}", length(one), length(other)),
    }
}

const fn weekday_name(date: Day) -> &'static str {
    match date.weekday() {
        0 => "Monday",
        1 => "Tuesday",
        2 => "Wednesday",
        3 => "Thursday",
        4 => "Friday",
        5 => "Saturday",
        _ => "Sunday",
    }
}

const fn month_name(month: u8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

/// A scaled number as it is written: 25 with two decimals is 0.25, 100 is 1.
fn decimal(scaled: i32, decimals: u8) -> String {
    let unit = 10_i32.pow(u32::from(decimals));
    let part = format!("{:0width$}", scaled % unit, width = usize::from(decimals));
    match part.trim_end_matches('0') {
        "" => (scaled / unit).to_string(),
        part => format!("{}.{part}", scaled / unit),
    }
}

fn lower_first(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
