//! Answers that are kept on the device: only when the patient wishes, for a day, and never mixed, lost without a
//! word, or brought up by themselves.

use crate::answering::healthy;
use crate::harness::{Page, Role, Served};
use crate::patient::{Outcome, Patient, deletes, label, option, title, ui};
use crate::screens::{Look, open_everything};
use microneedling_check::engine::{Answer, AnswerSheet, NamedMedicine};
use microneedling_check::knowledge::{Finding, PageId, Question, Setting};
use microneedling_check::storage::saved::{LIFE, ToKeep, encode};
use microneedling_check::text::OptionKey;
use microneedling_check::text::en::ENGLISH;
use serde_json::{Value, json};

crate::tests! {
    InEachEngine: "Each engine's storage is blocked, shared between tabs and kept over a reload in its own way." [
        a_whole_check_leaves_nothing_on_the_device_and_only_one_look_is_taken_at_it,
        whatever_the_storage_throws_the_check_goes_on,
        a_blocked_device_says_so_when_it_is_asked_to_keep,
        going_on_in_another_tab_takes_the_answers_over_and_nothing_is_mixed,
        what_was_deleted_in_another_tab_does_not_come_back,
        after_a_reload_by_the_page_itself_the_result_comes_up_once,
    ]
    InOneEngine: "What a record means is our own code, and tested natively." [
        kept_answers_come_back_when_the_patient_goes_on_and_not_before,
        what_was_typed_and_doubted_on_an_open_screen_comes_back,
        a_name_that_was_kept_unknown_never_becomes_harmless,
        delete_and_leave_deletes_what_is_kept,
        what_was_found_can_be_deleted_without_being_seen,
        taking_the_tick_away_deletes_what_is_kept_and_no_answer,
        what_cannot_be_relied_on_is_deleted_and_told,
        a_full_device_keeps_nothing_stale_and_the_check_goes_on,
        a_new_check_beside_a_kept_one_replaces_it_only_when_it_is_to_be_kept,
        after_a_day_an_open_tab_keeps_nothing,
        the_screens_of_keeping_are_for_every_reader,
    ]
}

/// Notes every use of the storage.
const NOTES: &str = "
    window.used = [];
    for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
        const call = Storage.prototype[name];
        Storage.prototype[name] = function (...rest) { used.push(name); return call.apply(this, rest); };
    }";

/// All that is stored.
fn stored(page: &Page) -> Vec<String> {
    serde_json::from_value(page.run("return Object.values({ ...localStorage })")).expect("texts")
}

fn put(page: &Page, record: &str) {
    page.run_with(
        "localStorage.setItem('microneedling-check', arguments[0])",
        vec![json!(record)],
    );
}

/// The time by the browser's clock.
fn now(page: &Page) -> u64 {
    page.run("return Date.now()").as_u64().expect("a time")
}

/// A record of these answers that is so old.
fn record(page: &Page, sheet: &AnswerSheet, age: u64) -> String {
    encode(&ToKeep {
        sheet,
        unsure: &[],
        at: now(page) - age,
        check: "of the test",
        reload: None,
    })
}

fn keeps(patient: &Patient) {
    let box_of = ui().keep.keep;
    if !patient.page.has(Role::Checkbox, box_of) {
        patient.opens(ui().keep.later);
    }
    patient.page.click(Role::Checkbox, box_of);
}

/// Starts a check whose answers are kept from the first one on.
fn starts_and_keeps(page: Page) -> Patient {
    let patient = Patient::at(page);
    keeps(&patient);
    patient.begins();
    patient
}

/// A check with one answer, which is kept.
fn has_kept_an_answer() -> Patient {
    keeps_an_answer_on(Page::open())
}

fn keeps_an_answer_on(page: Page) -> Patient {
    let patient = starts_and_keeps(page);
    patient.is_aged("3");
    patient
        .page
        .wait_until("the record", |page| stored(page).len() == 1);
    patient
}

fn age(patient: &Patient) -> Value {
    patient
        .page
        .run("return document.getElementById('age').value")
}

fn goes_on_with_kept(patient: &Patient) {
    patient.page.click(Role::Button, ui().keep.go_on);
}

fn sees(patient: &Patient, words: &str) {
    patient.page.wait_until(words, |page| page.shows(words));
}

fn comes_back(patient: &Patient) {
    patient
        .page
        .run("document.dispatchEvent(new Event('visibilitychange'))");
}

fn a_whole_check_leaves_nothing_on_the_device_and_only_one_look_is_taken_at_it() {
    let mut patient =
        Patient::starts_on(Page::open_served(Served::app().with_worker().after(NOTES)));
    patient.answers(|_, _| false);
    patient.reads_the_result();
    comes_back(&patient);
    deletes(&patient.page, ui().common.leave);
    patient.page.wait_for_heading(ui().common.name);
    assert_eq!(patient.page.run("return used"), json!(["getItem"]));
    assert_eq!(stored(&patient.page), Vec::<String>::new());
    assert_eq!(patient.page.run("return document.cookie"), "");
}

fn kept_answers_come_back_when_the_patient_goes_on_and_not_before() {
    let mut patient = starts_and_keeps(Page::open());
    let filler = |patient: &Patient, id| {
        if id == PageId::MedicineNames {
            patient.writes_down("zzyzx forte");
            return true;
        }
        patient.had_a_filler(id, microneedling_check::knowledge::Area::Face)
    };
    patient.answers(filler);
    let answers = list_of_answers(&patient);
    let outcome: Outcome = patient.reads_the_result();

    patient.page.reload_the_app();
    sees(&patient, ui().keep.found_title);
    assert!(!patient.page.shows("zzyzx"), "nothing comes up by itself");
    patient.look();
    let loaded = patient.page.requests();
    goes_on_with_kept(&patient);
    patient.page.wait_for_heading(ui().check.title);
    assert_eq!(list_of_answers(&patient), answers);
    assert_eq!(patient.reads_the_result(), outcome);
    assert_eq!(stored(&patient.page).len(), 1, "they are kept on");
    patient.leaves(&loaded);
}

fn list_of_answers(patient: &Patient) -> Value {
    patient
        .page
        .run("return [...document.querySelectorAll('dl')].map((list) => list.innerText)")
}

fn what_was_typed_and_doubted_on_an_open_screen_comes_back() {
    let patient = starts_and_keeps(Page::open());
    patient.is_treated_in_a_clinic();
    patient.is_aged("34");
    patient.page.click(Role::Checkbox, ui().ask.some_unsure);
    patient.page.reload_the_app();
    goes_on_with_kept(&patient);
    patient.page.wait_for_heading(title(PageId::Treatment));
    assert_eq!(age(&patient), "34");
    let clinic = option(OptionKey::Setting(Setting::Clinic));
    assert!(patient.page.is_chosen(Role::Radio, clinic));
    // The lines about which nothing was said must not be taken for "no".
    assert!(patient.page.is_chosen(Role::Checkbox, ui().ask.some_unsure));
    patient.page.type_into(label(Question::Age), "5");
    assert_eq!(age(&patient), "345", "typing goes on where it stood");
    patient.leaves_the_screen();
}

fn a_name_that_was_kept_unknown_never_becomes_harmless() {
    let patient = Patient::at(Page::open());
    let none_of_the_list = NamedMedicine {
        name: "paracetamol".to_owned(),
        classes: None,
    };
    let mut sheet = healthy();
    let named = Answer::Medicines(vec![none_of_the_list]);
    sheet.put(Question::Medicines.question(), named);
    // Brought up before the list of names is here.
    put(&patient.page, &for_reload(&patient.page, &sheet));
    patient.page.reload_the_app();
    patient.page.wait_until("the result", |page| {
        page.heading() == ui().result.ask.heading
    });
    patient.page.click(Role::Button, ui().result.change);
    let change = format!("{} {}", ui().check.change, title(PageId::MedicineNames));
    patient.page.click(Role::Button, &change);
    // It has been looked up.
    sees(&patient, ui().finder.not_recognised);
    let unknown = (ENGLISH.finding)(Finding::MedicineUnknown).title;
    patient.page.go_back();
    patient.page.wait_for_heading(ui().check.title);
    patient.page.click(Role::Button, ui().check.result);
    sees(&patient, unknown);
}

fn for_reload(page: &Page, sheet: &AnswerSheet) -> String {
    encode(&ToKeep {
        sheet,
        unsure: &[],
        at: now(page),
        check: "of the test",
        reload: Some(now(page)),
    })
}

fn delete_and_leave_deletes_what_is_kept() {
    let patient = has_kept_an_answer();
    deletes(&patient.page, ui().common.leave);
    sees(&patient, ui().start.deleted);
    assert_eq!(stored(&patient.page), Vec::<String>::new());
    assert!(!patient.page.is_chosen(Role::Checkbox, ui().keep.keep));
    patient.page.reload_the_app();
    assert!(!patient.page.shows(ui().keep.found_title));
    patient.begins();
    patient.is_aged("50");
    patient.page.paints();
    assert_eq!(stored(&patient.page), Vec::<String>::new());
}

fn what_was_found_can_be_deleted_without_being_seen() {
    let patient = has_kept_an_answer();
    patient.page.reload_the_app();
    sees(&patient, ui().keep.found_title);
    assert!(patient.page.has(Role::Button, ui().common.leave));
    deletes(&patient.page, ui().keep.delete);
    sees(&patient, ui().start.deleted);
    assert_eq!(stored(&patient.page), Vec::<String>::new());
    assert!(!patient.page.shows(ui().keep.found_title));
    assert!(!patient.page.has(Role::Button, ui().common.leave));
    assert_eq!(patient.page.focused(), ui().common.name);
    patient.begins();
    assert_eq!(age(&patient), "");
}

fn taking_the_tick_away_deletes_what_is_kept_and_no_answer() {
    let patient = has_kept_an_answer();
    keeps(&patient); // which takes the tick away
    patient
        .page
        .wait_until("an empty storage", |page| stored(page).is_empty());
    assert_eq!(age(&patient), "3");
    patient.page.type_into(label(Question::Age), "4");
    patient.page.paints();
    assert_eq!(stored(&patient.page), Vec::<String>::new());
}

fn what_cannot_be_relied_on_is_deleted_and_told() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    let words = ui().keep;
    let fresh = record(page, &healthy(), 1000);
    let later = fresh.replacen('1', "2", 1);
    let at = |at: u64| {
        encode(&ToKeep {
            sheet: &healthy(),
            unsure: &[],
            at,
            check: "of the test",
            reload: None,
        })
    };
    let hour = 60 * 60 * 1000;
    for (record, told) in [
        (fresh[..fresh.len() / 2].to_owned(), words.unreadable),
        (fresh.replacen("\tno", "\tyes", 1), words.unreadable),
        ("{}".to_owned(), words.unreadable),
        (fresh.replacen('1', "0", 1), words.unreadable),
        (later, words.newer),
        (at(now(page) - LIFE - 1000), words.too_old),
        (at(now(page) + hour), words.from_the_future),
    ] {
        put(page, &record);
        page.reload_the_app();
        sees(&patient, told);
        assert_eq!(stored(page), Vec::<String>::new(), "{told}");
        assert!(!page.shows(words.found_title), "{told}");
        assert!(page.has(Role::Button, ui().start.begin), "{told}");
    }
    patient.begins();
    assert!(!page.shows(words.from_the_future), "it was said");
    assert_eq!(age(&patient), "");
}

/// Makes every further writing throw.
const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }";

fn a_full_device_keeps_nothing_stale_and_the_check_goes_on() {
    let mut patient = has_kept_an_answer();
    patient.page.run(FULL);
    patient.page.type_into(label(Question::Age), "4");
    sees(&patient, ui().keep.full);
    assert_eq!(age(&patient), "34");
    assert_eq!(stored(&patient.page), Vec::<String>::new());
    patient
        .page
        .run("document.getElementById('age').value = ''");
    patient.answers(|patient, id| {
        if id == PageId::Treatment {
            patient.is_treated_in_a_clinic_at("30");
        }
        id == PageId::Treatment
    });
    let outcome = patient.reads_the_result();
    assert_eq!(outcome.heading, ui().result.clear.heading);
    patient.leaves_the_screen();
}

fn whatever_the_storage_throws_the_check_goes_on() {
    let words = ui().keep;
    // What stays, as it cannot be deleted, is told.
    for (call, told, stays) in [
        ("getItem", words.blocked, 0),
        ("setItem", words.full, 0),
        ("removeItem", words.not_deleted, 1),
    ] {
        let patient = has_kept_an_answer();
        let page = &patient.page;
        // A damaged profile throws what is no error of JavaScript's.
        page.run(&format!(
            "Storage.prototype.{call} = () => {{ throw {{ name: 'NS_ERROR_FILE_CORRUPTED' }}; }}"
        ));
        page.type_into(label(Question::Age), "4");
        page.paints();
        assert_eq!(age(&patient), "34", "{call}");
        if call == "removeItem" {
            deletes(page, ui().common.leave);
            page.wait_for_heading(ui().common.name);
            assert!(!page.shows(ui().start.deleted), "it is not");
            assert!(page.has(Role::Button, ui().common.leave), "to try again");
        }
        sees(&patient, told);
        assert_eq!(stored(page).len(), stays, "{call}");
    }
}

fn a_blocked_device_says_so_when_it_is_asked_to_keep() {
    let blocked = "Object.defineProperty(window, 'localStorage',
        { get() { throw new DOMException('no', 'SecurityError'); } });";
    let mut patient = Patient::at(Page::open_served(Served::app().after(blocked)));
    assert!(!patient.page.shows(ui().keep.blocked), "nobody asked");
    patient.page.click(Role::Checkbox, ui().keep.keep);
    sees(&patient, ui().keep.blocked);
    assert!(!patient.page.is_chosen(Role::Checkbox, ui().keep.keep));
    patient.look();
    patient.begins();
    patient.answers(|_, _| false);
    patient.reads_the_result();
    patient.leaves_the_screen();
}

fn going_on_in_another_tab_takes_the_answers_over_and_nothing_is_mixed() {
    let patient = has_kept_an_answer();
    let page = &patient.page;
    page.open_another_window();
    goes_on_with_kept(&patient);
    page.wait_for_heading(title(PageId::Treatment));
    assert_eq!(age(&patient), "3");
    let taken_over = stored(page);

    page.go_to_the_other_window();
    sees(&patient, ui().keep.replaced_elsewhere);
    page.type_into(label(Question::Age), "4");
    page.paints();
    assert_eq!(stored(page), taken_over);
    assert_eq!(age(&patient), "34");
    assert!(!keeps_now(&patient));

    page.go_to_the_other_window();
    patient.is_treated_in_a_clinic();
    page.paints();
    assert_ne!(stored(page), taken_over, "this one keeps on");
    assert!(keeps_now(&patient));
}

fn keeps_now(patient: &Patient) -> bool {
    patient
        .page
        .run("return document.getElementById('keep').checked")
        == true
}

fn what_was_deleted_in_another_tab_does_not_come_back() {
    let patient = has_kept_an_answer();
    let page = &patient.page;
    page.open_another_window();
    deletes(page, ui().keep.delete);
    sees(&patient, ui().start.deleted);
    page.go_to_the_other_window();
    sees(&patient, ui().keep.deleted_elsewhere);
    page.type_into(label(Question::Age), "4");
    page.paints();
    assert_eq!(stored(page), Vec::<String>::new());
    assert_eq!(age(&patient), "34");

    // Where nobody has told this tab, it looks before it writes.
    keeps(&patient);
    page.wait_until("the record", |page| stored(page).len() == 1);
    page.run("localStorage.clear()");
    patient.is_treated_in_a_clinic();
    sees(&patient, ui().keep.deleted_elsewhere);
    assert_eq!(stored(page), Vec::<String>::new());
    keeps(&patient);
    page.wait_until("the record", |page| stored(page).len() == 1);
    let of_another = record(page, &healthy(), 1000);
    put(page, &of_another);
    page.click(Role::Checkbox, ui().ask.none);
    sees(&patient, ui().keep.replaced_elsewhere);
    assert_eq!(stored(page), [of_another]);

    // What is found may be gone when the patient goes on.
    put(page, &record(page, &healthy(), 1000));
    page.reload_the_app();
    sees(&patient, ui().keep.found_title);
    page.run("localStorage.clear()");
    goes_on_with_kept(&patient);
    sees(&patient, ui().keep.deleted_elsewhere);
    assert_eq!(page.heading(), ui().common.name);
    assert!(!page.shows(ui().keep.found_title));
}

fn a_new_check_beside_a_kept_one_replaces_it_only_when_it_is_to_be_kept() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    let kept = record(page, &healthy(), 1000);
    put(page, &kept);
    page.reload_the_app();
    page.click(Role::Button, ui().keep.begin_anew);
    page.wait_for_heading(title(PageId::Treatment));
    patient.is_aged("3");
    page.go_back();
    page.wait_for_heading(ui().common.name);
    assert!(
        !page.has(Role::Button, ui().keep.go_on),
        "it would replace the answers"
    );
    page.go_forward();
    page.wait_for_heading(title(PageId::Treatment));
    assert_eq!(stored(page), std::slice::from_ref(&kept));

    patient.opens(ui().keep.later);
    assert!(page.shows(ui().keep.in_place_of));
    page.click(Role::Checkbox, ui().keep.keep);
    page.wait_until("the new record", |page| stored(page) != [kept.clone()]);
    assert_eq!(stored(page).len(), 1);
    page.reload_the_app();
    goes_on_with_kept(&patient);
    page.wait_for_heading(title(PageId::Treatment));
    assert_eq!(age(&patient), "3");
}

fn after_a_day_an_open_tab_keeps_nothing() {
    let late = "
        const now = Date.now;
        Date.now = () => now() + Number(document.documentElement?.dataset.late ?? 0);";
    let patient = keeps_an_answer_on(Page::open_served(Served::app().after(late)));
    let page = &patient.page;
    comes_back(&patient);
    assert_eq!(stored(page).len(), 1);
    page.run("document.documentElement.dataset.late = 24 * 60 * 60 * 1000");
    comes_back(&patient);
    sees(&patient, ui().keep.too_old);
    assert_eq!(stored(page), Vec::<String>::new());
    assert_eq!(age(&patient), "3");
    assert!(!keeps_now(&patient));
}

fn after_a_reload_by_the_page_itself_the_result_comes_up_once() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    put(page, &for_reload(page, &healthy()));
    page.reload_the_app();
    page.wait_for_heading(ui().result.clear.heading);
    page.click(Role::Button, ui().common.back);
    page.wait_for_heading(ui().check.title);
    page.reload_the_app();
    sees(&patient, ui().keep.found_title);
    assert_eq!(page.heading(), ui().common.name);

    let mut unfinished = healthy();
    unfinished.clear(Question::Age.question());
    put(page, &for_reload(page, &unfinished));
    page.reload_the_app();
    page.wait_for_heading(ui().check.title);
    assert!(page.shows(ui().check.open_title));
}

fn the_screens_of_keeping_are_for_every_reader() {
    let patient = Patient::at(Page::open());
    let page = &patient.page;
    let mut look = Look::default();
    keeps(&patient);
    look.at("start, kept", page);
    patient.begins();
    patient.is_aged("3");
    open_everything(page);
    look.at("questions, kept", page);
    page.run(FULL);
    page.type_into(label(Question::Age), "4");
    sees(&patient, ui().keep.full);
    look.at("questions, not kept", page);

    page.reload_the_app();
    put(page, &record(page, &healthy(), 1000));
    page.reload_the_app();
    sees(&patient, ui().keep.found_title);
    look.at("start, found", page);
    put(page, "damaged");
    page.reload_the_app();
    sees(&patient, ui().keep.unreadable);
    look.at("start, unreadable", page);
    look.ends();
}
