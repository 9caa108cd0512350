//! A screen that is filled in by one script, from a sheet of answers, for tests that are about something else. It does
//! what a patient does, in the same order, and waits for what an answer brings up; a driver takes ten times as long.

use crate::patient::{Patient, label};
use microneedling_check::engine::{Answer, AnswerSheet, Kind, Occasion, PartialDate};
use microneedling_check::knowledge::{Area, PAGES, Page as Screen, PageId, Question};
use microneedling_check::state::checklist::{NO, YES};
use serde_json::{Value, json};

/// Fills in a screen; calls back with what went wrong, or nothing.
const FILL: &str = "
    const [{ page, singles, lists }, done] = arguments;
    const at = (id) => document.getElementById(id) ?? (() => { throw new Error(`no #${id}`); })();
    const isShown = (id) => at(id).getClientRects().length > 0;
    const { port1, port2 } = new MessageChannel();
    // Until the app has taken in what was done.
    const rests = () => new Promise((rested) => { port1.onmessage = rested; port2.postMessage(null); });
    const tick = async (id) => {
        if (!isShown(id)) throw new Error(`#${id} is hidden`);
        if (!at(id).checked) at(id).click();
        await rests();
    };
    const type = async (id, text) => {
        at(id).value = text;
        at(id).dispatchEvent(new InputEvent('input', { bubbles: true }));
        await rests();
    };
    (async () => {
        for (const { asked, question, acts } of singles) {
            if (!isShown(asked)) continue;
            if (!acts) throw new Error(`no answer to ${question}`);
            for (const [id, text] of acts) await (text === null ? tick(id) : type(id, text));
        }
        const shown = lists.map((lines) => lines.filter(([id]) => isShown(id)));
        const saying = (says) => shown.flat().filter(([, said]) => said === says).map(([id]) => id);
        for (const id of saying('yes')) {
            // A tick may close another line.
            if (isShown(id)) await tick(id);
        }
        if (saying('not-sure').length > 0) {
            await tick(`${page}-unsure`);
            for (const id of saying('not-sure')) await tick(`${id}-unsure`);
        }
        if (shown.some((lines) => lines.every(([, said]) => said === 'no'))) {
            await tick(isShown(`${page}-none`) ? `${page}-none` : `${page}-none-else`);
        }
    })().then(() => done(null), (error) => done(String(error)));";

/// Presses Continue, and calls back when the next screen is there, or with what stands there instead.
const GO_ON: &str = "
    const done = arguments[arguments.length - 1];
    const place = () => document.querySelector('main').innerText.slice(0, 200);
    const before = place();
    document.querySelector('form button[type=submit]').click();
    const end = performance.now() + 10000;
    const look = () => {
        if (place() !== before) done(null);
        else if (performance.now() > end) done(document.querySelector('main').innerText);
        else setTimeout(look, 5);
    };
    look();";

impl Patient {
    /// Answers all that this screen asks.
    #[track_caller]
    pub fn answers_from(&self, id: PageId, sheet: &AnswerSheet) {
        let screen = PAGES.iter().find(|screen| screen.id == id);
        let screen: &Screen = screen.expect("a screen");
        let failed = self.page.run_async_with(FILL, vec![plan(screen, sheet)]);
        assert!(failed.is_null(), "{}: {failed}", id.id());
        // The finder answers as it is asked, so names are typed one by one.
        if let Some(Answer::Medicines(named)) = sheet.get(Question::Medicines.question())
            && screen.singles.contains(&Question::Medicines)
        {
            for medicine in named {
                self.writes_down(&medicine.name);
            }
        }
    }

    /// Goes on to the next screen.
    #[track_caller]
    pub fn goes_on(&self) {
        let instead = self.page.run_async(GO_ON);
        assert!(instead.is_null(), "no next screen:\n{instead}");
    }
}

fn plan(screen: &Screen, sheet: &AnswerSheet) -> Value {
    let single = |question: &Question| {
        let asked = match question.entry().kind {
            Kind::Occasions { .. } => format!("{}-0-title", question.id()),
            _ => question.id().to_owned(),
        };
        let answer = sheet.get(question.question());
        let acts = answer.map(|answer| acts(*question, answer));
        json!({ "asked": asked, "question": label(*question), "acts": acts })
    };
    let said = |line: &Question| match sheet.get(line.question()) {
        Some(answer) if *answer == YES => json!([line.id(), "yes"]),
        Some(answer) if *answer == NO => json!([line.id(), "no"]),
        Some(Answer::NotSure) => json!([line.id(), "not-sure"]),
        _ => json!([line.id(), null]),
    };
    json!({
        "page": screen.id.id(),
        "singles": screen.singles.iter().map(single).collect::<Vec<_>>(),
        "lists": screen.lists.iter().map(|list| list.lines.iter().map(said).collect()).collect::<Vec<Vec<Value>>>(),
    })
}

/// What gives this answer: the ids of the fields, each with what is typed into it, or nothing where it is ticked.
fn acts(question: Question, answer: &Answer) -> Vec<(String, Option<String>)> {
    let id = question.id();
    let tick = |id: String| vec![(id, None)];
    match (answer, question.entry().kind) {
        (Answer::NotSure, _) => tick(format!("{id}-not-sure")),
        (Answer::YesNo(true), _) => tick(id.to_owned()),
        (Answer::YesNo(false), _) => tick(format!("{id}-no")),
        (Answer::Option(place), Kind::OneOf(ids)) => tick(option(ids, id, *place)),
        (Answer::Options(options), Kind::ManyOf(ids)) => {
            let ticked = options.places();
            ticked.map(|place| (option(ids, id, place), None)).collect()
        }
        (Answer::Number(scaled), Kind::Number { decimals, .. }) => {
            let typed = (crate::patient::ui().dates.decimal)(*scaled, decimals);
            vec![(id.to_owned(), Some(typed))]
        }
        (Answer::Occasions(occasions), Kind::Occasions { .. }) => match occasions.as_slice() {
            [occasion] => tells_of(question, occasion),
            _ => panic!("{id}: told of {} occasions", occasions.len()),
        },
        (Answer::Medicines(named), _) if named.is_empty() => tick(format!("{id}-none")),
        (Answer::Medicines(_), _) => Vec::new(),
        (Answer::Words(words), _) => vec![(id.to_owned(), Some(words.clone()))],
        (answer, _) => panic!("{id}: no way to answer {answer:?}"),
    }
}

/// The first option of a group has the id of the group.
fn option(ids: &[&str], group: &str, place: u8) -> String {
    match ids[usize::from(place)] {
        _ if place == 0 => group.to_owned(),
        id => format!("{group}-{id}"),
    }
}

fn tells_of(question: Question, occasion: &Occasion) -> Vec<(String, Option<String>)> {
    let Kind::Occasions { what, places, .. } = question.entry().kind else {
        panic!("{} does not ask for occasions", question.id());
    };
    let part = |part: &str| format!("{}-0-{part}", question.id());
    let mut acts = Vec::new();
    if !what.is_empty() {
        let unsure = part("what-not-sure");
        let said = occasion
            .what
            .map(|place| option(what, &part("what"), place));
        acts.push((said.unwrap_or(unsure), None));
    }
    let mut type_date = |numbers: &[(&str, String)]| {
        acts.extend(
            numbers
                .iter()
                .map(|(name, text)| (part(name), Some(text.clone()))),
        );
    };
    let day = |(year, month, day): (i32, u8, u8)| {
        [
            ("day", day.to_string()),
            ("month", month.to_string()),
            ("year", year.to_string()),
        ]
    };
    match occasion.when {
        PartialDate::Moment(at) => {
            let (hour, minute) = at.time();
            type_date(&day(at.day().parts()));
            type_date(&[("time", format!("{hour:02}:{minute:02}"))]);
        }
        PartialDate::Day(on) => type_date(&day(on.parts())),
        PartialDate::Month { year, month } => {
            type_date(&[("month", month.to_string()), ("year", year.to_string())]);
        }
        PartialDate::Year(year) => type_date(&[("year", year.to_string())]),
        PartialDate::NotSure => acts.push((part("when-not-sure"), None)),
    }
    if places {
        match occasion.places {
            Some(areas) => {
                let area = |place| option(Area::IDS, &part("places"), place);
                acts.extend(areas.places().map(|place| (area(place), None)));
            }
            None => acts.push((part("places-not-sure"), None)),
        }
    }
    acts
}
