//! What stands on a result besides its findings: the waits on one line, and all that is worth knowing
//! for the visit.

use crate::harness::{Page, Role};
use crate::patient::{Patient, label, ui};
use microneedling_check::engine::{Due, PartialDate};
use microneedling_check::knowledge::{Area, FactId, Finding, PageId, Question};
use microneedling_check::text::en::ENGLISH;

crate::tests! {
    InOneEngine: "What stands on a result is our own code." [
        the_waits_stand_on_one_line_from_today_to_the_first_possible_day,
        without_a_date_there_is_no_line_of_waits_and_the_visit_is_prepared_all_the_same,
        whoever_has_answered_nothing_sees_the_fact_sheet_without_marks,
    ]
}

/// The lines of the list of waits.
fn waits(page: &Page) -> Vec<String> {
    texts(page, ".timeline li")
}

/// How far each bar reaches, of a thousand.
fn bars(page: &Page) -> Vec<u64> {
    let bars =
        "return [...document.querySelectorAll('.timeline-wait')].map(bar => bar.getBBox().width)";
    serde_json::from_value::<Vec<f64>>(page.run(bars))
        .unwrap()
        .into_iter()
        .map(|width| width.round() as u64)
        .collect()
}

fn texts(page: &Page, selector: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('{selector}')].map(line => line.innerText.trim())"
    );
    serde_json::from_value(page.run(&script)).unwrap()
}

fn title(finding: Finding) -> &'static str {
    (ENGLISH.finding)(finding).title
}

fn the_waits_stand_on_one_line_from_today_to_the_first_possible_day() {
    let mut patient = Patient::starts();
    patient.answers(|patient, id| match id {
        PageId::Recent => {
            patient.ticks(Question::BotulinumToxin);
            patient.ticks_nothing_but(Question::Filler);
            true
        }
        PageId::Toxin => {
            let when = PartialDate::Day(patient.now().day().plus(-1));
            patient.says_when_of(label(Question::BotulinumToxinWhen), when);
            patient.page.click(
                Role::Checkbox,
                crate::patient::option(microneedling_check::text::OptionKey::Area(Area::Face)),
            );
            true
        }
        PageId::FillerDetails => {
            patient.had_hyaluronic_acid(patient.now().day().plus(-4), Area::Face);
            true
        }
        _ => false,
    });
    patient.reads_the_result();

    let (words, dates, today) = (&ui().result, &ui().dates, patient.now().day());
    let on = |days: i32| (dates.due)(Due::Day(today.plus(days)));
    assert_eq!(
        waits(&patient.page),
        [
            (words.today)(&(dates.day_in_full)(today)),
            (words.wait_for)(title(Finding::Neuromodulator48h), &on(2)),
            (words.wait_for)(title(Finding::Filler14d), &on(10)),
            (words.first_day)(&on(10)),
        ]
    );
    let bars = bars(&patient.page);
    assert_eq!(bars.len(), 2);
    assert!((1..400).contains(&bars[0]), "{bars:?}");
    assert_eq!(bars[1], 1000);
    assert_eq!(
        patient
            .page
            .run("return document.querySelectorAll('.timeline [style]').length"),
        0
    );
    // What follows the last wait comes right after it.
    let headings = texts(&patient.page, "h2");
    assert_eq!(
        headings[..2],
        [words.waits_title.to_owned(), (words.then_title)(&on(10))]
    );
    patient.leaves_the_screen();
}

fn without_a_date_there_is_no_line_of_waits_and_the_visit_is_prepared_all_the_same() {
    let mut patient = Patient::starts();
    patient.answers(|patient, id| match id {
        PageId::Ever => {
            patient.ticks_nothing_but(Question::Lupus);
            true
        }
        PageId::LupusDetails => {
            let no = ui().common.no;
            patient
                .page
                .click_in(label(Question::LupusActiveArea), Role::Radio, no);
            true
        }
        PageId::Koebner => {
            let no = ui().common.no;
            patient
                .page
                .click_in(label(Question::KoebnerHistory), Role::Radio, no);
            true
        }
        _ => false,
    });
    patient.reads_the_result();
    assert_eq!(waits(&patient.page), Vec::<String>::new());

    let fact = |fact: FactId| (ENGLISH.fact)(fact).title;
    let words = &ui().result;
    let expected = [
        words.tell_title,
        fact(FactId::AskClinic),
        fact(FactId::TestPatch),
        fact(FactId::Alternatives),
        words.after_title,
        words.help_title,
    ];
    let headings = texts(&patient.page, "h2");
    let mut rest = headings.iter();
    for heading in expected {
        assert!(
            rest.any(|found| found == heading),
            "`{heading}` is missing or out of order: {headings:?}"
        );
    }
    for folded in [FactId::Aftercare, FactId::NormalEffects, FactId::HelpToday] {
        assert!(patient.page.has(Role::Summary, fact(folded)));
    }
    assert!(patient.page.shows(title(Finding::Lupus)));

    // The fact sheet marks what concerns this patient, and nothing else.
    patient.page.click(Role::Button, ui().common.about);
    patient.page.wait_for_heading(ui().common.about);
    patient.look();
    let marked = texts(&patient.page, ".marked");
    assert!(!marked.is_empty());
    assert!(
        marked
            .iter()
            .all(|line| line.starts_with(ui().more.about_you)),
        "{marked:?}"
    );
    assert!(marked.iter().any(|line| line.contains("lupus")));
    assert!(!marked.iter().any(|line| line.contains("blood thinner")));
    patient.leaves_the_screen();
}

fn whoever_has_answered_nothing_sees_the_fact_sheet_without_marks() {
    let page = Page::open();
    page.click(Role::Button, ui().common.about);
    page.wait_for_heading(ui().common.about);
    assert_eq!(texts(&page, ".marked"), Vec::<String>::new());
    assert_eq!(texts(&page, "main h2").len(), FactId::ALL.len());
}
