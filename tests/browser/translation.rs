//! A page that the browser translates while it is used. Translators put every piece of text into an element
//! of their own and throw the app's away.

use crate::harness::Role;
use crate::patient::{Patient, brand, label, title, ui};
use microneedling_check::knowledge::{Area, Class, Finding, Goal, PageId, Question};
use microneedling_check::text::en::ENGLISH;

crate::tests! {
    InEachEngine: "A page whose texts are replaced behind its back leans on how the engine keeps nodes." [
        a_journey_that_is_translated_on_the_way_reaches_its_result,
    ]
}

/// Does to the page what a translator does: puts every piece of text into an element of its own, in place of
/// what the app wrote, and the same with whatever is written later. The words stay, so that a test finds them.
const TRANSLATE: &str = "
    const translate = (text) => {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || parent.closest('font, script, style, textarea')) return;
        const font = document.createElement('font');
        font.textContent = text.data;
        text.replaceWith(font);
    };
    const translateAll = (root) => {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) found.push(texts.currentNode);
        found.forEach(translate);
    };
    translateAll(document.body);
    new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
            if (type === 'characterData') translate(target);
            for (const node of addedNodes) {
                if (node.nodeType === Node.TEXT_NODE) translate(node);
                else translateAll(node);
            }
        }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });";

fn a_journey_that_is_translated_on_the_way_reaches_its_result() {
    let mut patient = Patient::starts();
    let loaded = patient.page.requests();
    patient.page.run(TRANSLATE);

    // What the page says anew must be seen, and not what it said before.
    patient.page.click(Role::Button, ui().ask.go_on);
    patient
        .page
        .wait_until("the complaint", |page| page.shows(ui().faults.choose_one));
    patient.is_treated_in_a_clinic();
    let complains = |patient: &Patient, age: &str, words: &str| {
        patient.page.run("const age = document.querySelector('#age'); age.value = ''; age.dispatchEvent(new Event('input', {bubbles: true}))");
        patient.is_aged(age);
        patient.page.click(Role::Button, ui().ask.go_on);
        patient.page.wait_until(words, |page| {
            page.shows(words) && page.heading() == title(PageId::Treatment)
        });
    };
    patient.page.click(Role::Checkbox, ui().ask.none);
    complains(&patient, "300", &(ui().faults.between)("0", "120"));
    complains(&patient, "old", ui().faults.not_a_number);
    complains(&patient, "3.5", ui().faults.whole_number);
    complains(&patient, "300", &(ui().faults.between)("0", "120"));
    patient.page.run("const age = document.querySelector('#age'); age.value = ''; age.dispatchEvent(new Event('input', {bubbles: true}))");
    patient.is_aged("30");
    patient.goes_on();
    patient.page.click(Role::Button, ui().ask.go_on);
    patient
        .page
        .wait_until("the complaint", |page| page.shows(ui().faults.choose_some));
    patient.wants(Area::Face, Goal::AcneScars);
    patient.goes_on();

    patient.answers(|patient, id| match id {
        PageId::MedicineNames => {
            // Letter by letter: what the button says is what it does.
            patient.page.type_into(label(Question::Medicines), "wolfs");
            patient.page.type_into(label(Question::Medicines), "bane");
            patient.page.click(Role::Button, ui().finder.search);
            let add = (ui().finder.add_as_typed)("wolfsbane");
            patient.page.click(Role::Button, &add);
            patient.takes("eliq", &brand("Eliquis", "apixaban", Class::Anticoagulant));
            true
        }
        PageId::Recent => {
            patient.ticks_nothing_but(Question::Filler);
            true
        }
        PageId::FillerDetails => {
            patient.had_hyaluronic_acid(patient.now().day().plus(-13), Area::Face);
            true
        }
        _ => false,
    });
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.stop.heading);
    let mut found: Vec<String> = [
        Finding::Anticoagulant,
        Finding::MedicineUnknown,
        Finding::Filler14d,
    ]
    .map(|finding| (ENGLISH.finding)(finding).title.to_owned())
    .into();
    let mut seen = outcome.findings;
    found.sort();
    seen.sort();
    assert_eq!(seen, found);
    let of_translator = patient
        .page
        .run("return document.querySelectorAll('font').length");
    assert!(of_translator.as_u64() > Some(50), "{of_translator} pieces");
    patient.leaves(&loaded);
}
