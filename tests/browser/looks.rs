//! How the screens look: nothing moves, nothing sticks out, and the dark theme is as readable as the light.
//!
//! Deliberately absent: pictures to compare with, which differ from font to font.

use crate::harness::{Page, Role, Served, Trouble};
use crate::patient::{Patient, ui};
use crate::screens::STICKS_OUT;
use microneedling_check::knowledge::{Area, Finding, Goal, PageId, Question};
use microneedling_check::text::en::ENGLISH;

crate::tests! {
    InOneEngine: "Boxes and colours; `screens` looks at the rest." [
        nothing_moves_when_the_app_arrives,
        the_icon_in_the_page_is_the_icon_of_the_app,
        a_forced_dark_theme_is_dark_and_readable_on_every_screen,
        nothing_sticks_out_on_a_narrow_screen_with_large_type,
    ]
}

/// Where the parts of the first screen stand, whoever has drawn it.
fn places(page: &Page) -> String {
    page.run(
        "const parts = ['h1', '.lead', '.urgent', '.urgent h2', 'main > .button', '.known', '.known li:last-child'];
         return JSON.stringify(parts.map(part => {
             const box = document.querySelector(part).getBoundingClientRect();
             return [part, box.left, box.top, box.height].map(value => value.toFixed?.(1) ?? value);
         }))",
    )
    .to_string()
}

fn nothing_moves_when_the_app_arrives() {
    let before = Page::open_served(Served::app().with(".wasm", Trouble::NotFound));
    // As it stands until the app is there: without the message that it has failed.
    before.run(
        "document.getElementById('not-started').hidden = true; document.getElementById('app').hidden = false",
    );
    let after = Page::open();
    for width in [400, 800, 1200] {
        for page in [&before, &after] {
            page.resize(width, 900);
        }
        assert_eq!(places(&before), places(&after), "{width} wide");
    }
}

fn the_icon_in_the_page_is_the_icon_of_the_app() {
    let icon = include_str!("../../public/icon.svg").trim();
    let html = include_str!("../../index.html");
    let address = [('<', "%3C"), ('>', "%3E"), (' ', "%20")]
        .iter()
        .fold(icon.to_owned(), |icon, (letter, code)| {
            icon.replace(*letter, code)
        });
    assert!(html.contains(&format!("href=\"data:image/svg+xml,{address}\"")));
}

fn a_forced_dark_theme_is_dark_and_readable_on_every_screen() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient
        .page
        .run("document.documentElement.dataset.theme = 'dark'");
    let ground = patient
        .page
        .run("return getComputedStyle(document.documentElement).backgroundColor");
    assert_eq!(ground, "rgb(20, 26, 26)");
    patient.page.click(Role::Button, ui().ask.go_on);
    patient.page.wait_until("what is wrong", |page| {
        page.shows(ui().faults.title) && page.shows(ui().faults.choose_one)
    });
    patient.look();
    patient.answers(|patient, id| match id {
        PageId::Areas => {
            patient.wants(Area::Thighs, Goal::StretchMarks);
            true
        }
        PageId::Ever => {
            patient.ticks(Question::Allergies);
            patient.ticks_nothing_but(Question::MetalNickel);
            true
        }
        _ => patient.had_a_filler(id, Area::Thighs),
    });
    let outcome = patient.reads_the_result();
    assert!(
        outcome.findings.contains(
            &(ENGLISH.finding)(Finding::AllergyThighAbdomen)
                .title
                .to_owned()
        )
    );
    for line in [
        ui().result.because,
        ui().result.changes,
        ui().result.sources,
    ] {
        patient.opens(line);
    }
    patient.look();
    patient.leaves(&loaded);
}

fn nothing_sticks_out_on_a_narrow_screen_with_large_type() {
    let patient = Patient::starts();
    patient
        .page
        .run("document.documentElement.style.setProperty('font-size', '200%')");
    let mut wrong = Vec::new();
    let mut look = |patient: &Patient, name: &str| {
        for width in [320, 360, 400] {
            patient.page.resize(width, 800);
            if patient.page.engine().gets_narrow() {
                patient.page.wait_until("the narrow window", |page| {
                    page.run("return window.innerWidth") == width
                });
            }
            let found: Vec<String> =
                serde_json::from_value(patient.page.run(STICKS_OUT)).expect("a list of lines");
            wrong.extend(
                found
                    .into_iter()
                    .map(|found| format!("{name}, {width}: {found}")),
            );
        }
    };
    while let Some(id) = patient.screen() {
        patient.answers_as_a_healthy_adult(id);
        look(&patient, id.id());
        patient.goes_on();
    }
    look(&patient, "the list of answers");
    let mut patient = patient;
    patient.reads_the_result();
    look(&patient, "the result");
    patient.page.click(Role::Button, ui().result.again);
    look(&patient, "the question before all is deleted");
    assert_eq!(wrong, Vec::<String>::new());
}
