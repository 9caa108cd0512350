//! On paper: ink on white in every theme, everything open, nothing to press, and all that a clinic wants to
//! see.

use crate::harness::Role;
use crate::patient::{Patient, label, ui};
use microneedling_check::knowledge::{PageId, Question, VERSION};
use serde_json::json;

crate::tests! {
    InEachEngine if prints: "Each engine makes its own paper." [
        a_result_is_printed,
    ]
    InOneEngine if takes_on_media: "Only Chromium can be told that it is on paper." [
        a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press,
    ]
}

/// What is seen of these elements.
const SEEN: &str = "const seen = (what) =>
    [...document.querySelectorAll(what)].filter((element) => element.checkVisibility()).length;";

fn a_result_is_printed() {
    let pdf = prints_a_result().page.pdf();
    assert!(pdf.starts_with(b"%PDF-"));
    // An empty sheet takes a few hundred bytes.
    assert!(pdf.len() > 10_000, "{} bytes", pdf.len());
}

/// A pregnant patient, who has pressed *Print*; the app has asked for printing, once.
fn prints_a_result() -> Patient {
    let mut patient = Patient::starts();
    patient.answers(|patient, id| {
        let differs = id == PageId::Treatment;
        if differs {
            patient.is_treated_in_a_clinic();
            patient.is_aged("30");
            patient.ticks(Question::Pregnant);
        }
        differs
    });
    patient.reads_the_result();
    let page = &patient.page;
    page.run("window.asked = 0; window.print = () => { window.asked += 1; }");
    page.click(Role::Button, ui().result.print);
    page.wait_until("the app to ask for printing, once", |page| {
        page.run("return window.asked") == 1
    });
    patient
}

fn a_result_on_paper_has_date_reasons_sources_answers_and_version_and_nothing_to_press() {
    let patient = prints_a_result();
    let page = &patient.page;

    patient.opens(ui().result.because);
    let open = "return [...document.querySelectorAll('details[open] > summary')].map((line) => line.innerText)";
    let opened = page.run(open);
    assert_eq!(opened, json!([ui().result.because]));
    // Whoever reads in the dark prints on white.
    page.run("document.documentElement.dataset.theme = 'dark'");
    let links = format!("{SEEN} return seen('.finding a[href]')");
    assert_eq!(page.run(&links), 0, "sources are closed on the screen");
    page.take_on_paper(true);
    page.run("dispatchEvent(new Event('beforeprint'))");
    assert_ne!(page.run(&links), 0, "sources are open on paper");
    let pressed = format!("{SEEN} return seen('button, nav, footer, .no-paper')");
    assert_eq!(page.run(&pressed), 0);
    let look = page.run(
        "const heading = getComputedStyle(document.querySelector('h1'));
         const ground = getComputedStyle(document.documentElement).backgroundColor;
         const address = getComputedStyle(document.querySelector('.finding a[href]'), '::after').content;
         return [heading.color, ground, address.includes('http')]",
    );
    assert_eq!(look, json!(["rgb(0, 0, 0)", "rgb(255, 255, 255)", true]));

    let (dates, words) = (&ui().dates, &ui().result);
    for shown in [
        (dates.day)(patient.now().day()).as_str(),
        words.because,
        words.sources,
        words.answers_title,
        label(Question::Pregnant),
        VERSION,
    ] {
        assert!(page.shows(shown), "`{shown}`:\n{}", page.text());
    }
    page.take_on_paper(false);
    assert_ne!(page.run(&pressed), 0);
    page.run("dispatchEvent(new Event('afterprint'))");
    assert_eq!(page.run(open), opened, "as it was");
}
