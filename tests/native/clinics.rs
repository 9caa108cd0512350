//! The page for clinics as far as it is text: addresses, snippets, the poster, the example of a policy.

use super::cases::assess;
use super::index::texts;
use super::text::{NEVER, has_word};
use crate::contrast::{contrast, rgb};
use microneedling_check::clinics::EXAMPLE;
use microneedling_check::clinics::address::{encoded, folder, https, origin, path};
use microneedling_check::clinics::counting::{counts, refused};
use microneedling_check::clinics::poster::{as_address, poster};
use microneedling_check::clinics::settings::{Field, Settings, Theme, Typed, colour};
use microneedling_check::clinics::snippets::{
    address, button, directives, element, escaped, frame, is_for_the_element_alone,
};
use microneedling_check::knowledge::RULES;
use microneedling_check::policy::read;
use microneedling_check::text::en::clinics::CLINICS;
use microneedling_check::text::en::findings::finding;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Where the page itself has the check from.
const OWN: &str = "https://tool.example/check/";

fn typed() -> Typed {
    Typed {
        tool: OWN.to_owned(),
        ..Typed::default()
    }
}

fn settings(change: impl FnOnce(&mut Typed)) -> Settings {
    let mut typed = typed();
    change(&mut typed);
    typed.settings(OWN)
}

fn all_set() -> Settings {
    settings(|typed| {
        typed.theme = Theme::Dark;
        typed.accent = "7A3B69".to_owned();
        typed.booking_url = "https://clinic.example/book?a=1&b=2".to_owned();
        typed.booking_label = "Book \"now\"".to_owned();
        typed.policy = "https://tool.example/check/policies/ours.json".to_owned();
    })
}

#[test]
fn the_snippets_of_nothing_but_the_check() {
    let plain = settings(|_| ());
    assert_eq!(
        element(&plain, &CLINICS),
        "<script async src=\"https://tool.example/check/embed.js\"></script>\n\
         <microneedling-check lang=\"en\"></microneedling-check>"
    );
    assert_eq!(
        frame(&plain, &CLINICS),
        "<iframe src=\"https://tool.example/check/embed/?lang=en\" title=\"Microneedling self-check\" \
         loading=\"lazy\" referrerpolicy=\"no-referrer\"\n  style=\"width:100%;min-height:720px;border:0\"\n  \
         sandbox=\"allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals \
         allow-downloads allow-top-navigation-by-user-activation\"\n  allow=\"web-share; clipboard-write\"></iframe>"
    );
    assert_eq!(address(&plain, &CLINICS), OWN);
    assert!(button(&plain, &CLINICS).starts_with("<a href=\"https://tool.example/check/\""));
    let (for_element, for_frame) = directives(&plain);
    assert_eq!(
        for_element,
        "script-src https://tool.example;\nframe-src https://tool.example;"
    );
    assert_eq!(for_frame, "frame-src https://tool.example;");
}

#[test]
fn the_snippets_say_what_is_set() {
    let set = all_set();
    assert_eq!(
        element(&set, &CLINICS).lines().last().unwrap(),
        "<microneedling-check lang=\"en\" theme=\"dark\" accent=\"#7a3b69\" \
         booking-url=\"https://clinic.example/book?a=1&amp;b=2\" booking-label=\"Book &quot;now&quot;\" \
         policy=\"https://tool.example/check/policies/ours.json\"></microneedling-check>"
    );
    let query = "?lang=en&theme=dark&accent=%237a3b69\
                 &booking-url=https%3A%2F%2Fclinic.example%2Fbook%3Fa%3D1%26b%3D2&booking-label=Book%20%22now%22\
                 &policy=ours";
    let link = &format!("https://tool.example/check/{query}");
    let framed = format!("https://tool.example/check/embed/{query}");
    assert_eq!(&address(&set, &CLINICS), link);
    assert!(frame(&set, &CLINICS).contains(&format!("src=\"{}\"", escaped(&framed))));
    assert!(button(&set, &CLINICS).contains(&format!("href=\"{}\"", escaped(link))));
    assert!(button(&set, &CLINICS).contains("background:#7a3b69;color:#ffffff"));
}

#[test]
fn rules_that_only_the_element_can_read_go_into_no_other_way() {
    for (policy, allowed) in [
        ("/policies/ours.json", "connect-src 'self';"),
        (
            "https://clinic.example/ours.json",
            "connect-src https://clinic.example;",
        ),
        (
            "https://tool.example/check/ours.json",
            "connect-src https://tool.example;",
        ),
        (
            "https://tool.example/check/policies/Ours.json",
            "connect-src https://tool.example;",
        ),
        (
            "https://tool.example/check/policies/loader.json",
            "connect-src https://tool.example;",
        ),
    ] {
        let set = settings(|typed| typed.policy = policy.to_owned());
        assert!(is_for_the_element_alone(&set), "{policy}");
        assert!(element(&set, &CLINICS).contains(&format!("policy=\"{policy}\"")));
        assert!(!frame(&set, &CLINICS).contains("amp;policy="));
        assert_eq!(address(&set, &CLINICS), OWN);
        let (for_element, for_frame) = directives(&set);
        assert!(for_element.ends_with(allowed), "{for_element}");
        assert!(!for_frame.contains("connect-src"));
    }
    assert!(!is_for_the_element_alone(&all_set()));
    assert!(!is_for_the_element_alone(&settings(|_| ())));
}

#[test]
fn an_address_that_browsers_could_read_differently_is_none() {
    for bad in [
        "",
        "clinic.example",
        "http://clinic.example",
        "https://",
        "https:///book",
        "https://user@clinic.example",
        "https://clinic.example@evil.example/",
        "https://clinic..example",
        "https://clinic.example:99999/",
        "https://clinic.example/a b",
        "https://clinic.example/\"><script>",
        "https://clinic.example\\@evil.example",
        "javascript:alert(1)",
        "https://clinic.example/\u{0}",
    ] {
        assert_eq!(https(bad), None, "{bad}");
        let set = settings(|typed| {
            typed.tool = bad.to_owned();
            typed.booking_url = bad.to_owned();
            typed.policy = bad.to_owned();
        });
        assert_eq!(set, settings(|_| ()), "{bad}");
    }
    for good in [
        "https://clinic.example",
        "https://clinic.example:8443/book?x=1#top",
        "https://klinik-münchen.example/termin",
    ] {
        assert_eq!(https(good), Some(good));
    }
    assert_eq!(https(" https://a.example "), Some("https://a.example"));
    assert_eq!(
        https(&format!("https://a.example/{}", "x".repeat(500))),
        None
    );
}

#[test]
fn a_path_stays_on_its_own_site() {
    assert_eq!(path("/a/b.json"), Some("/a/b.json"));
    for bad in ["//evil.example/a.json", "a.json", "", "/a b"] {
        assert_eq!(path(bad), None, "{bad}");
    }
}

#[test]
fn a_folder_has_its_last_slash_and_no_query() {
    for typed in [
        "https://t.example",
        "https://t.example/",
        "https://t.example/index.html",
    ] {
        assert_eq!(folder(typed).as_deref(), Some("https://t.example/"));
    }
    assert_eq!(folder("https://t.example/?a"), None);
    assert_eq!(folder("https://t.example/#a"), None);
    assert_eq!(origin("https://t.example:1/a/b?c"), "https://t.example:1");
    assert_eq!(origin("https://t.example?c"), "https://t.example");
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_at_no_other() {
    let right = typed();
    for field in Field::ALL {
        assert!(!right.is_wrong(field, OWN), "{field:?}");
        let mut wrong = typed();
        wrong.put(field, "?".repeat(61));
        for other in Field::ALL {
            assert_eq!(wrong.is_wrong(other, OWN), other == field, "{other:?}");
        }
        assert_eq!(wrong.settings(OWN), right.settings(OWN));
    }
    // The check has to be somewhere; what this page was opened from is somewhere, with or without https.
    let mut empty = typed();
    empty.put(Field::Tool, String::new());
    assert!(empty.is_wrong(Field::Tool, OWN));
    let local = "http://127.0.0.1:8080/";
    empty.put(Field::Tool, local.to_owned());
    assert!(!empty.is_wrong(Field::Tool, local));
    assert_eq!(empty.settings(local).tool, local);
}

#[test]
fn a_colour_is_three_or_six_digits() {
    for (typed, read) in [
        ("#7a3b69", Some("#7a3b69")),
        (" 7A3B69 ", Some("#7a3b69")),
        ("#fa0", Some("#ffaa00")),
        ("red", None),
        ("#12345", None),
        ("#12345678", None),
        ("#ééé", None),
        ("", None),
    ] {
        assert_eq!(colour(typed).as_deref(), read, "{typed}");
    }
}

#[test]
fn words_on_the_booking_link_need_a_booking_link() {
    let set = settings(|typed| typed.booking_label = "Book".to_owned());
    assert_eq!(set, settings(|_| ()));
}

#[test]
fn the_button_can_be_read_in_every_colour() {
    for number in (0..0x100_0000).step_by(4099) {
        let ground = format!("#{number:06x}");
        let set = settings(|typed| typed.accent.clone_from(&ground));
        let ink = if button(&set, &CLINICS).contains("color:#000000;") {
            "#000000"
        } else {
            "#ffffff"
        };
        let contrast = contrast(rgb(ink).unwrap(), rgb(&ground).unwrap());
        assert!(contrast >= 4.5, "{ground}: {contrast}");
    }
}

proptest! {
    /// Whatever is typed stays a value: nothing of it becomes markup or another parameter.
    #[test]
    fn nothing_that_is_typed_breaks_out_of_a_snippet(label in "\\PC{0,80}", url in "https://a.example/\\PC{0,40}") {
        let set = settings(|typed| {
            typed.booking_url = url.clone();
            typed.booking_label = label.clone();
            typed.policy = url.clone();
        });
        let count = |text: &str, letter: char| text.matches(letter).count();
        let element = element(&set, &CLINICS);
        prop_assert_eq!(count(&element, '<'), 4);
        prop_assert_eq!(count(&element, '>'), 4);
        prop_assert_eq!(count(&element, '"') % 2, 0);
        prop_assert_eq!(count(&element, '\''), 0);
        let frame = frame(&set, &CLINICS);
        prop_assert_eq!((count(&frame, '<'), count(&frame, '>'), count(&frame, '"')), (2, 2, 14));
        for parameter in address(&set, &CLINICS).split(['?', '&']).skip(1) {
            let (name, value) = parameter.split_once('=').unwrap();
            prop_assert!(["lang", "booking-url", "booking-label"].contains(&name), "{}", name);
            prop_assert!(value.is_ascii() && !value.contains(['=', '#', '+', '"', '<']));
        }
    }
}

/// Paints the strokes of the code, as a camera sees them, and reads it.
fn scanned(svg: &str) -> String {
    const SCALE: usize = 5;
    let (_, code) = svg.split_once("viewBox=\"0 0 210 297\"").unwrap();
    let (_, code) = code.split_once("viewBox=\"0 0 ").unwrap();
    let side: usize = code.split(' ').next().unwrap().parse().unwrap();
    let (_, path) = code.split_once("<path d=\"").unwrap();
    let mut dark = vec![vec![false; side]; side];
    for stroke in path.split('"').next().unwrap().split('M').skip(1) {
        let numbers: Vec<usize> = stroke
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let [x, y, length, 1, back] = numbers[..] else {
            panic!("{stroke}");
        };
        assert_eq!(length, back);
        dark[y][x..x + length].fill(true);
    }
    let mut picture =
        rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, |x, y| {
            if dark[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("a code that can be read").1
}

/// What stands on the poster in letters, in order.
fn letters(svg: &str) -> Vec<String> {
    texts(svg)
        .iter()
        .map(|text| text.replace("&amp;", "&"))
        .collect()
}

#[test]
fn the_code_on_the_poster_leads_where_its_letters_say() {
    for set in [settings(|_| ()), all_set()] {
        let to = address(&set, &CLINICS);
        let svg = poster(&to, &CLINICS).unwrap();
        assert_eq!(scanned(&svg), to);
        let letters = letters(&svg);
        assert_eq!(letters[..3], [CLINICS.name, CLINICS.name, CLINICS.scan]);
        assert_eq!(letters[3..].concat(), to);
    }
}

#[test]
fn a_poster_is_one_sheet_of_plain_markup() {
    let long = format!("https://a.example/{}", "x".repeat(582));
    let svg = poster(&long, &CLINICS).unwrap();
    let lowest = svg
        .split(" y=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next()?.parse::<u16>().ok())
        .max();
    assert!(lowest.unwrap() < 285, "{lowest:?}");
    assert_eq!(scanned(&svg), long);
    assert!(!svg.contains("<script") && !svg.contains("style=") && !svg.contains("href"));
    assert!(as_address(&svg).is_ascii());
    assert_eq!(poster(&"x".repeat(601), &CLINICS), None);
    assert_eq!(encoded("ä b"), "%C3%A4%20b");
}

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

#[test]
fn the_example_of_a_policy_is_read_without_a_refusal() {
    let read = read(EXAMPLE.as_bytes(), &RULES);
    assert_eq!(read.refused, []);
    let lines = counts(&read.policy, &RULES, &CLINICS.rules, |one| {
        finding(one).title
    });
    let mut lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "Booking address: https://clinic.example/book",
            "Dark marks after spots or scratches: ask a clinician before booking, at least",
            "Dark marks after spots or scratches: your note “Please send us a photo of your skin first.”",
            "Fresh botulinum toxin: at least 14 days",
            "Fresh filler: at least 28 days",
            "Fresh filler: your note “We wait four weeks after any filler.”",
            "Name of the clinic: Example Skin Clinic",
            "Phone: +44 20 7946 0000",
        ]
    );
}

#[test]
fn the_example_of_a_policy_tightens() {
    let patients = [
        (
            json!({"filler": "yes", "filler-when": [{"what": "hyaluronic-acid", "when": "2026-11-01", "where": ["face"]}]}),
            "filler-14d",
            json!("wait"),
        ),
        (json!({"dark-marks": "yes"}), "pih-prone", json!("ask")),
        (
            json!({"botulinum-toxin": "yes", "botulinum-toxin-when": [{"when": "2026-11-14", "where": ["face"]}]}),
            "neuromodulator-48h",
            json!("wait"),
        ),
    ];
    for (answers, id, tier) in patients {
        let line = |policy: Value| {
            json!({
                "id": id, "now": "2026-11-21T12:00", "otherwise": "no",
                "answers": answers, "policy": policy,
            })
        };
        let (code, found) = assess(&[line(json!({})), line(example())]);
        assert_eq!(code, 0);
        let of = |answer: &Value| super::cases::findings(answer).get(id).cloned();
        assert_eq!(of(&found[1]), Some(tier.clone()), "{id}");
        assert_ne!(of(&found[0]), Some(tier), "{id} needs no policy");
    }
}

#[test]
fn everything_that_is_refused_is_named_with_its_place() {
    let policy =
        json!({"findings": {"filler-14d": {"days": 7}, "botox": {"tier": "ask"}}, "fax": 1});
    let read = read(policy.to_string().as_bytes(), &RULES);
    let lines: Vec<String> = read
        .refused
        .iter()
        .map(|one| refused(one, &CLINICS.rules))
        .collect();
    assert_eq!(lines.len(), 3);
    for place in ["fax: ", "findings.botox: ", "findings.filler-14d.days: "] {
        assert!(
            lines.iter().any(|line| line.starts_with(place)),
            "{lines:?}"
        );
    }
    let not_json = microneedling_check::policy::read(b"{", &RULES);
    let line = refused(&not_json.refused[0], &CLINICS.rules);
    assert!(line.starts_with("The whole file: "), "{line}");
}

#[test]
fn the_summary_counts_in_words() {
    let summary = |counts, refused| (CLINICS.rules.summary)(counts, refused);
    assert_eq!(summary(0, 1), "Nothing counts. 1 thing is refused.");
    assert_eq!(summary(2, 0), "2 things count. Nothing is refused.");
}

#[test]
fn the_words_for_clinics_promise_nothing() {
    let words = format!("{CLINICS:?}");
    for word in NEVER {
        assert!(!has_word(&words, word), "it says `{word}`");
    }
    assert!(words.contains("has not yet been reviewed by a clinician"));
}

const HTML: &str = include_str!("../../src/clinics/index.html");

#[test]
fn every_word_of_the_page_before_the_program_is_the_typed_one() {
    let paper = CLINICS.paper;
    let title = format!("{} – {}", CLINICS.title, CLINICS.name);
    assert_eq!(
        texts(HTML),
        [
            title.as_str(),
            CLINICS.title,
            CLINICS.lead,
            paper.no_script,
            paper.loading,
            paper.broken_title,
            paper.broken,
            paper.again,
            paper.not_started_title,
            paper.not_started,
            paper.again,
        ]
    );
}

#[test]
fn the_page_has_the_policy_of_the_check_and_may_frame_it() {
    let policy = |html: &str| {
        let (_, rest) = html.split_once("content=\"default-src").unwrap();
        rest.split_once('"').unwrap().0.to_owned()
    };
    let check = policy(include_str!("../../index.html"));
    assert_eq!(policy(HTML), format!("{check}; frame-src 'self'"));
}
