//! Each rule, over all answers to the questions that it mentions: against a two-valued reading that
//! knows no "unknown", and with each answer in turn not known.

use super::knowledge::{names, walk};
use super::sheets::{healthy, medicine, now};
use microneedling_check::engine::{
    Answer, AnswerSheet, Certainty, Condition, Day, Due, Interval, Kind, Moment, Occasion, Options,
    PartialDate, Place, QuestionId, Rule, Tier, Truth, Window, assess,
};
use microneedling_check::knowledge::{Area, Class, Finding, RULES};
use std::collections::BTreeSet;

/// No rule mentions so many answers that their product passes this.
const MOST_SHEETS: usize = 300_000;

/// Whether a condition holds on a sheet on which everything that matters is known. `early`: at home, a
/// precaution that would follow a wait counts from the start.
fn holds(condition: &Condition, sheet: &AnswerSheet, early: bool) -> bool {
    let asked = |q: QuestionId| holds(&RULES.question(q).unwrap().asked_when, sheet, early);
    let answer = |q: QuestionId| asked(q).then(|| sheet.get(q)).flatten();
    let number = |q| {
        if let Some(Answer::Number(number)) = answer(q) {
            Some(*number)
        } else {
            None
        }
    };
    match *condition {
        Condition::Always => true,
        Condition::Flagged => unreachable!("the last rule is proved on its own"),
        Condition::NotKnown(q) => answer(q) == Some(&Answer::NotSure),
        Condition::Is(q) => answer(q.0) == Some(&Answer::YesNo(true)),
        Condition::IsNot(q) => answer(q.0) == Some(&Answer::YesNo(false)),
        Condition::Chose(q, set) => {
            matches!(answer(q.0), Some(Answer::Option(place)) if set.meets(Options::one(*place)))
        }
        Condition::Ticked(q, set) => {
            matches!(answer(q.0), Some(Answer::Options(some)) if set.meets(*some))
        }
        Condition::Below(q, limit) => number(q.0).is_some_and(|number| number < limit),
        Condition::AtLeast(q, limit) => number(q.0).is_some_and(|number| number >= limit),
        Condition::Named(classes) => {
            matches!(answer(RULES.medicines.0), Some(Answer::Medicines(named))
            if named.iter().any(|one| one.classes.is_some_and(|some| some.meets(classes))))
        }
        Condition::UnknownMedicine(q) => {
            matches!(answer(q.0), Some(Answer::Medicines(named)) if named.iter().any(|one| one.classes.is_none()))
        }
        Condition::Wrote(q) => {
            matches!(answer(q.0), Some(Answer::Words(words)) if !words.is_empty())
        }
        Condition::Had(q, what, place) => {
            occasion(answer(q.0)).is_some_and(|one| fits(one, what, place, sheet))
        }
        Condition::Within(q, what, place, window) => occasion(answer(q.0))
            .is_some_and(|one| fits(one, what, place, sheet) && is_inside(one, window, early)),
        Condition::All(parts) => parts.iter().all(|part| holds(part, sheet, early)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, sheet, early)),
        Condition::Not(part) => !holds(part, sheet, early),
    }
}

fn occasion(answer: Option<&Answer>) -> Option<Occasion> {
    if let Some(Answer::Occasions(some)) = answer {
        some.first().copied()
    } else {
        None
    }
}

fn fits(occasion: Occasion, what: Options, place: Place, sheet: &AnswerSheet) -> bool {
    let Some(Answer::Options(wanted)) = sheet.get(RULES.areas.0) else {
        panic!("areas are known")
    };
    let face = Area::Face.set().or(Area::EyelidsLips.set());
    let near = if wanted.meets(face) {
        wanted.or(face)
    } else {
        *wanted
    };
    (what == Options::ANY
        || occasion
            .what
            .is_some_and(|kind| what.meets(Options::one(kind))))
        && (place == Place::Anywhere || occasion.places.unwrap().meets(near))
}

/// Counted on its own: in hours from a known moment, in days from a known day.
fn is_inside(occasion: Occasion, window: Window, early: bool) -> bool {
    let over = |interval| match (interval, occasion.when) {
        (Interval::Hours(hours), PartialDate::Moment(at)) => {
            let minutes = |moment: Moment| {
                let (hour, minute) = moment.time();
                i64::from(moment.day().since(now().day())) * 1440
                    + i64::from(hour) * 60
                    + i64::from(minute)
            };
            minutes(now()) - minutes(at) >= i64::from(hours) * 60
        }
        (Interval::Hours(hours), PartialDate::Day(day)) => {
            // The last moment of that day, and the hours after it.
            i32::from(hours) <= (now().day().since(day) - 1) * 24 + i32::from(now().time().0)
        }
        (Interval::Days(days), PartialDate::Day(day)) => now().day().since(day) >= i32::from(days),
        (Interval::Months(12), PartialDate::Day(day)) => {
            let (year, month, on) = day.parts();
            Day::new(year + 1, month, on).is_ok_and(|end| now().day() >= end)
        }
        (Interval::Days(days), PartialDate::Moment(at)) => {
            now().day().since(at.day()) >= i32::from(days)
        }
        other => panic!("{other:?} is not known"),
    };
    (early || window.from.is_none_or(over)) && !over(window.to)
}

/// The answers to a question that a rule can tell apart.
fn answers(question: QuestionId, rule: &Rule) -> Vec<Answer> {
    let mut limits = BTreeSet::new();
    let mut classes = BTreeSet::from([0]);
    let mut collect = |condition: &Condition| {
        walk(condition, &mut |node| match *node {
            Condition::Below(q, limit) | Condition::AtLeast(q, limit) if q.0 == question => {
                limits.extend([limit - 1, limit, limit + 1]);
            }
            Condition::Within(q, _, _, window) if q.0 == question => {
                for interval in window.from.into_iter().chain([window.to]) {
                    let days = match interval {
                        Interval::Hours(hours) => i32::from(hours) / 24,
                        Interval::Days(days) => i32::from(days),
                        Interval::Months(months) => i32::from(months) * 365 / 12,
                    };
                    limits.extend([days - 1, days, days + 1]);
                }
            }
            Condition::Had(q, ..) if q.0 == question => limits.extend([1, 900]),
            Condition::Named(some) => {
                classes.extend(
                    Class::ALL
                        .iter()
                        .filter(|class| class.set().meets(some))
                        .map(|class| class.set().0),
                );
            }
            _ => {}
        });
    };
    for case in rule.cases.all() {
        collect(&case.when);
        for parent in every_question(&case.when) {
            collect(&RULES.question(parent).unwrap().asked_when);
        }
    }
    match RULES.question(question).unwrap().kind {
        Kind::YesNo => vec![Answer::YesNo(true), Answer::YesNo(false)],
        Kind::OneOf(ids) => (0..ids.len())
            .map(|place| Answer::Option(place as u8))
            .collect(),
        Kind::ManyOf(ids) => (0..ids.len())
            .map(|place| Answer::Options(Options::one(place as u8)))
            .collect(),
        Kind::Number { .. } => limits.into_iter().map(Answer::Number).collect(),
        Kind::Occasions {
            what,
            places,
            clock,
        } => {
            let mut dates: Vec<PartialDate> = limits
                .iter()
                .map(|days| PartialDate::Day(now().day().plus(-days)))
                .collect();
            if clock {
                let at = |hour, minute| {
                    PartialDate::Moment(Moment::new(now().day().plus(-2), hour, minute).unwrap())
                };
                dates.extend([at(11, 59), at(12, 0), at(12, 1)]);
            }
            let kinds: Vec<Option<u8>> = if what.is_empty() {
                vec![None]
            } else {
                (0..what.len() as u8).map(Some).collect()
            };
            let areas: &[Area] = if places {
                &[Area::Face, Area::EyelidsLips, Area::Back]
            } else {
                &[Area::Face]
            };
            let mut all = Vec::new();
            for when in &dates {
                for what in &kinds {
                    for area in areas {
                        all.push(Answer::Occasions(vec![Occasion {
                            what: *what,
                            when: *when,
                            places: Some(area.set()),
                        }]));
                    }
                }
            }
            all
        }
        Kind::Medicines => {
            let named = classes.into_iter().filter(|set| *set != 0);
            let mut all: Vec<Answer> = named
                .map(|set| {
                    Answer::Medicines(vec![medicine(Some(microneedling_check::engine::Classes(
                        set,
                    )))])
                })
                .collect();
            all.extend([
                Answer::Medicines(vec![]),
                Answer::Medicines(vec![medicine(None)]),
            ]);
            all
        }
        Kind::Words => vec![Answer::Words(String::new()), Answer::Words("x".to_owned())],
    }
}

/// The questions that a condition mentions, with those on which their asking depends.
fn every_question(condition: &Condition) -> BTreeSet<QuestionId> {
    let mut found = names(condition, &RULES);
    let mut look = found.clone();
    while let Some(question) = look.pop_first() {
        for parent in names(&RULES.question(question).unwrap().asked_when, &RULES) {
            if found.insert(parent) {
                look.insert(parent);
            }
        }
    }
    found
}

#[test]
fn every_rule_agrees_with_a_simple_reading_of_every_answer_that_it_mentions() {
    let mut sheets = 0;
    for rule in RULES
        .rules()
        .filter(|rule| rule.finding != Finding::HomeWithFlag.finding())
    {
        let id = Finding::of(rule.finding).unwrap().id();
        let mut questions: BTreeSet<QuestionId> = rule
            .cases
            .all()
            .iter()
            .flat_map(|case| every_question(&case.when))
            .collect();
        let mut in_area = false;
        for case in rule.cases.all() {
            walk(&case.when, &mut |node| {
                in_area |= matches!(
                    node,
                    Condition::Within(_, _, Place::InArea, _) | Condition::Had(_, _, Place::InArea)
                );
            });
        }
        if in_area {
            questions.insert(RULES.areas.0);
        }
        if rule.at_home.is_some() {
            questions.extend(names(&RULES.at_home, &RULES));
        }
        let questions: Vec<(QuestionId, Vec<Answer>)> = questions
            .into_iter()
            .map(|question| (question, answers(question, rule)))
            .collect();
        let product: usize = questions.iter().map(|(_, answers)| answers.len()).product();
        assert!(
            product > 1 && product <= MOST_SHEETS,
            "{id}: {product} sheets"
        );
        let by_the_hour = questions.iter().any(|(question, _)| {
            matches!(
                RULES.question(*question).unwrap().kind,
                Kind::Occasions { clock: true, .. }
            )
        });
        let only: &'static [Rule] = Vec::leak(vec![Rule {
            gives_way_to: &[],
            ..*rule
        }]);
        let alone = super::sheets::book_of(Vec::leak(vec![only]));
        let find = |sheet: &AnswerSheet| {
            assess(&alone, sheet, now())
                .findings
                .into_iter()
                .find(|finding| finding.id == rule.finding)
        };
        for place in 0..product {
            let mut sheet = healthy();
            let mut rest = place;
            for (question, answers) in &questions {
                sheet.put(*question, answers[rest % answers.len()].clone());
                rest /= answers.len();
            }
            sheets += 1;
            let at_home = holds(&RULES.at_home, &sheet, false);
            let wanted = rule
                .cases
                .all()
                .iter()
                .filter(|case| holds(&case.when, &sheet, at_home && rule.at_home.is_some()))
                .map(|case| {
                    rule.at_home
                        .filter(|_| at_home)
                        .map_or(case.tier, |home| home.max(case.tier))
                })
                .max();
            let got = find(&sheet);
            assert_eq!(
                got.map(|finding| finding.tier),
                wanted,
                "{id} on {:?}",
                sheet_of(&questions, &sheet)
            );
            if let Some(finding) = got {
                // Hours after a day without a time may or may not be over: that stays a doubt.
                assert!(
                    finding.certainty == Certainty::Applies || by_the_hour,
                    "{id}"
                );
                assert!(
                    finding
                        .not_before
                        .is_none_or(|due: Due| due.moment() > now()),
                    "{id}"
                );
            }
            // One answer after the other not known: never milder than what it may hide.
            if product <= 3_000 {
                for (question, _) in &questions {
                    let mut unsure = sheet.clone();
                    unsure.put(*question, Answer::NotSure);
                    let unsure = find(&unsure);
                    let certain = wanted.filter(|tier| *tier > Tier::Info);
                    let weight = unsure.map(|finding| finding.tier);
                    let least = certain.map(|tier| tier.min(Tier::Ask));
                    assert!(
                        weight >= least,
                        "{id}: not sure of {:?} gives {weight:?}, known {wanted:?}",
                        question
                    );
                    if let (Some(unsure), Some(Tier::Wait)) = (unsure, wanted) {
                        let known = got.and_then(|finding| finding.not_before).unwrap();
                        assert!(
                            unsure
                                .not_before
                                .is_some_and(|due| due.moment() >= known.moment()),
                            "{id}"
                        );
                    }
                }
            }
        }
    }
    assert!(sheets > 10_000, "{sheets} sheets");
}

fn sheet_of<'a>(
    questions: &[(QuestionId, Vec<Answer>)],
    sheet: &'a AnswerSheet,
) -> Vec<(&'static str, Option<&'a Answer>)> {
    questions
        .iter()
        .map(|(id, _)| (RULES.question(*id).unwrap().id, sheet.get(*id)))
        .collect()
}

#[test]
fn home_use_turns_every_finding_that_asks_or_stops_into_a_bar() {
    use microneedling_check::knowledge::questions::{DEVICE, SETTING};
    use microneedling_check::knowledge::{Device, Setting};
    for rule in RULES.rules().filter(|rule| !rule.about_home) {
        let id = Finding::of(rule.finding).unwrap().id();
        for case in rule.cases.all() {
            let mut sheet = healthy();
            sheet.put(SETTING.0, Answer::Option(Setting::Home.place()));
            sheet.put(DEVICE.0, Answer::Option(Device::Roller.place()));
            if !super::sheets::satisfy(&case.when, Truth::True, &mut sheet)
                || sheet.get(SETTING.0) != Some(&Answer::Option(Setting::Home.place()))
            {
                continue;
            }
            let got = assess(&RULES, &sheet, now());
            let Some(finding) = got
                .findings
                .iter()
                .find(|finding| finding.id == rule.finding)
            else {
                continue;
            };
            let flagged = got
                .findings
                .iter()
                .any(|finding| finding.id == Finding::HomeWithFlag.finding());
            assert!(
                flagged || finding.tier < Tier::Ask,
                "{id} is no bar at home"
            );
        }
    }
}
