//! The rule book, linted: ids, order, use, sources.

use super::sheets::{all_questions, name};
use microneedling_check::engine::{Case, Condition, Kind, Options, QuestionId, RuleBook, Tier};
use microneedling_check::knowledge::{Finding, PAGES, PageId, RULES, Source, TOPICS};
use std::collections::BTreeSet;

/// Calls back for every node of a condition.
pub fn walk(condition: &Condition, visit: &mut impl FnMut(&Condition)) {
    visit(condition);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| walk(part, visit))
        }
        Condition::Not(part) => walk(part, visit),
        _ => {}
    }
}

/// The questions that a condition names.
pub fn names(condition: &Condition, book: &RuleBook) -> BTreeSet<QuestionId> {
    let mut found = BTreeSet::new();
    walk(condition, &mut |node| match *node {
        Condition::Is(q) | Condition::IsNot(q) => _ = found.insert(q.0),
        Condition::NotKnown(q) => _ = found.insert(q),
        Condition::Chose(q, _) => _ = found.insert(q.0),
        Condition::Ticked(q, _) => _ = found.insert(q.0),
        Condition::Below(q, _) | Condition::AtLeast(q, _) => _ = found.insert(q.0),
        Condition::UnknownMedicine(q) => _ = found.insert(q.0),
        Condition::Wrote(q) => _ = found.insert(q.0),
        Condition::Had(q, ..) | Condition::Within(q, ..) => _ = found.insert(q.0),
        Condition::Named(_) => _ = found.insert(book.medicines.0),
        Condition::Always
        | Condition::Flagged
        | Condition::All(_)
        | Condition::Any(_)
        | Condition::Not(_) => {}
    });
    found
}

/// Every case of every rule, with the id of its finding.
pub fn cases() -> impl Iterator<Item = (&'static str, &'static Case)> {
    RULES.rules().flat_map(|rule| {
        let id = Finding::of(rule.finding).unwrap().id();
        rule.cases.all().iter().map(move |case| (id, case))
    })
}

#[test]
fn ids_are_unique() {
    for ids in [
        Finding::IDS,
        Source::IDS,
        PageId::IDS,
        microneedling_check::knowledge::Question::IDS,
    ] {
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }
}

#[test]
fn every_finding_has_exactly_one_rule() {
    let found: Vec<_> = RULES.rules().map(|rule| rule.finding).collect();
    let unique: BTreeSet<_> = found.iter().copied().collect();
    assert_eq!(found.len(), unique.len(), "a finding has two rules");
    let all: BTreeSet<_> = Finding::ALL
        .iter()
        .map(|finding| finding.finding())
        .collect();
    assert_eq!(unique, all);
}

#[test]
fn every_question_is_used_and_stands_on_exactly_one_page() {
    let mut used = BTreeSet::new();
    for (_, case) in cases() {
        used.extend(names(&case.when, &RULES));
    }
    for question in RULES.questions {
        used.extend(names(&question.asked_when, &RULES));
    }
    for question in all_questions() {
        assert!(
            used.contains(&question),
            "{} is used by no rule",
            name(question)
        );
        let pages = PAGES
            .iter()
            .filter(|page| page.questions().any(|on| on.question() == question))
            .count();
        assert_eq!(pages, 1, "{} stands on {pages} pages", name(question));
    }
    assert_eq!(
        PAGES.iter().map(|page| page.id).collect::<Vec<_>>(),
        PageId::ALL
    );
}

#[test]
fn lists_to_tick_hold_only_yes_or_no() {
    for page in PAGES {
        for question in page.lines() {
            assert_eq!(question.entry().kind, Kind::YesNo, "{}", question.id());
        }
    }
}

#[test]
fn follow_ups_stand_behind_the_questions_that_they_depend_on() {
    let place = |question: QuestionId| {
        PAGES
            .iter()
            .position(|page| page.questions().any(|on| on.question() == question))
            .unwrap()
    };
    for question in all_questions() {
        for parent in names(&RULES.question(question).unwrap().asked_when, &RULES) {
            assert!(
                parent < question,
                "{} stands before {}",
                name(question),
                name(parent)
            );
            assert!(
                place(parent) <= place(question),
                "{} is asked before {}",
                name(question),
                name(parent)
            );
        }
    }
}

#[test]
fn the_catalogue_fits_into_a_question_set() {
    assert!(RULES.questions.len() <= 256);
    for question in RULES.questions {
        if let Kind::OneOf(ids) | Kind::ManyOf(ids) = question.kind {
            assert!(ids.len() <= 64, "{}", question.id);
        }
    }
}

#[test]
fn options_that_rules_name_exist() {
    let check = |id: &str, question: QuestionId, set: Options| {
        if let Kind::OneOf(ids) | Kind::ManyOf(ids) | Kind::Occasions { what: ids, .. } =
            RULES.question(question).unwrap().kind
        {
            let some = set
                .places()
                .filter(|place| usize::from(*place) < ids.len())
                .count();
            assert!(
                some > 0 || set == Options::ANY,
                "{id} names no option of {}",
                name(question)
            );
        }
    };
    for (id, case) in cases() {
        walk(&case.when, &mut |node| match *node {
            Condition::Chose(q, set) => check(id, q.0, set),
            Condition::Ticked(q, set) => check(id, q.0, set),
            Condition::Had(q, set, _) | Condition::Within(q, set, ..) => check(id, q.0, set),
            _ => {}
        });
    }
}

#[test]
fn every_case_that_can_become_a_wait_names_an_occasion() {
    for rule in RULES.rules() {
        for case in rule.cases.all() {
            if case.tier == Tier::Wait || rule.at_home == Some(Tier::Wait) {
                let mut occasions = 0;
                walk(&case.when, &mut |node| {
                    occasions += usize::from(matches!(node, Condition::Within(..)))
                });
                assert!(
                    occasions > 0,
                    "{} waits for nothing",
                    Finding::of(rule.finding).unwrap().id()
                );
            }
        }
    }
}

#[test]
fn a_window_that_starts_later_follows_a_wait_on_the_same_question() {
    for (id, case) in cases() {
        walk(&case.when, &mut |node| {
            if let Condition::Within(later, _, _, window) = *node
                && let Some(from) = window.from
            {
                let covered = cases().any(|(_, other)| {
                    matches!(other.when, Condition::Within(q, _, _, first)
                        if q == later && first.from.is_none() && first.to == from && other.tier == Tier::Wait)
                });
                assert!(covered, "{id} starts after a time that no wait covers");
            }
        });
    }
}

#[test]
fn a_finding_gives_way_only_to_a_stronger_or_equal_one() {
    let strongest = |finding| {
        let rule = RULES.rules().find(|rule| rule.finding == finding).unwrap();
        rule.cases.all().iter().map(|case| case.tier).max().unwrap()
    };
    for rule in RULES.rules() {
        for stronger in rule.gives_way_to {
            assert!(
                strongest(*stronger) >= strongest(rule.finding),
                "{:?}",
                Finding::of(rule.finding)
            );
            assert_ne!(*stronger, rule.finding);
        }
    }
}

#[test]
fn what_only_waits_gives_way_to_nothing() {
    // A date is never lost, so such a line would have no effect.
    for rule in RULES.rules() {
        let only_waits = rule.cases.all().iter().all(|case| case.tier == Tier::Wait);
        assert!(
            !only_waits || rule.gives_way_to.is_empty(),
            "{:?}",
            Finding::of(rule.finding)
        );
    }
}

#[test]
fn every_source_is_cited_and_says_how_it_was_checked() {
    let cited: BTreeSet<_> = RULES.rules().flat_map(|rule| rule.sources.all()).collect();
    for source in Source::ALL {
        assert!(
            cited.contains(&source.source()),
            "{} is cited by no rule",
            source.id()
        );
        let details = source.details();
        assert!(
            !details.title.is_empty() && !details.checked.is_empty(),
            "{}",
            source.id()
        );
        assert!(
            details.link.is_empty() || details.link.starts_with("https://"),
            "{}",
            source.id()
        );
    }
}

#[test]
fn the_rule_that_looks_at_all_others_comes_last() {
    let last = TOPICS.iter().copied().flatten().next_back().unwrap();
    for rule in RULES.rules() {
        for case in rule.cases.all() {
            walk(&case.when, &mut |node| {
                assert!(
                    *node != Condition::Flagged || rule == last,
                    "{:?}",
                    Finding::of(rule.finding)
                );
            });
        }
    }
    assert_eq!(last.finding, Finding::HomeWithFlag.finding());
}
