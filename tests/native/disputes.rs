//! Where sources differ: the readings, linted, and that no result depends on them.

use super::knowledge::walk;
use super::sheets::{any_sheet, now};
use microneedling_check::engine::{
    Advice, AnswerSheet, Condition, Dispute, Guards, Interval, Rule, RuleBook, Tier, Window, assess,
};
use microneedling_check::knowledge::{Finding, RULES, Source};
use microneedling_check::text::en::ENGLISH;
use proptest::prelude::*;
use std::sync::LazyLock;

fn disputed() -> impl Iterator<Item = (Finding, &'static Rule, Dispute)> {
    RULES.rules().filter_map(|rule| {
        let dispute = rule.dispute?;
        Some((Finding::of(rule.finding).unwrap(), rule, dispute))
    })
}

/// The windows of all cases of this tier.
fn windows(rule: &Rule, tier: Tier) -> Vec<Window> {
    let mut found = Vec::new();
    for case in rule.cases.all().iter().filter(|case| case.tier == tier) {
        walk(&case.when, &mut |node| {
            if let Condition::Within(.., window) = node {
                found.push(*window);
            }
        });
    }
    found
}

/// Whether the rule does what this advice says.
fn does(rule: &Rule, advice: Advice) -> bool {
    match advice {
        // A rule that finds nothing cannot be written.
        Advice::NothingNeeded => false,
        Advice::GoodToKnow | Advice::TakeCare | Advice::AskFirst | Advice::Bar => {
            let tiers = rule.cases.all().iter().map(|case| Some(case.tier));
            tiers.into_iter().any(|tier| tier == advice.tier())
        }
        Advice::Wait { least, most } => {
            // It waits so long, or somebody is asked for so long, or a precaution follows that wait.
            let ends = [Tier::Wait, Tier::Ask]
                .iter()
                .flat_map(|tier| windows(rule, *tier))
                .any(|window| window.from.is_none() && window.to == most);
            let follows = windows(rule, Tier::Care)
                .iter()
                .any(|window| window.from == Some(most));
            least == most && (ends || follows)
        }
    }
}

#[test]
fn what_is_taken_is_what_the_rule_does() {
    for (finding, rule, dispute) in disputed() {
        assert!(
            does(rule, dispute.taken),
            "{} does not do {:?}",
            finding.id(),
            dispute.taken
        );
    }
}

#[test]
fn the_check_of_what_a_rule_does_would_notice() {
    let rule = |finding: Finding| RULES.rules().find(|r| r.finding == finding.finding());
    let days = |days| Advice::Wait {
        least: Interval::Days(days),
        most: Interval::Days(days),
    };
    let filler = rule(Finding::Filler14d).unwrap();
    assert!(does(filler, days(14)) && !does(filler, days(15)) && !does(filler, Advice::Bar));
    let settling = rule(Finding::Filler28d).unwrap();
    assert!(does(settling, days(14)) && does(settling, Advice::TakeCare));
    assert!(!does(settling, days(28)));
}

#[test]
fn what_is_taken_is_taken_from_the_rules_own_sources() {
    for (finding, rule, dispute) in disputed() {
        for source in dispute.sources {
            let id = Source::of(*source).unwrap().id();
            assert!(
                rule.sources.all().contains(source),
                "{} does not cite {id}",
                finding.id()
            );
        }
    }
}

#[test]
fn readings_differ() {
    for (finding, _, dispute) in disputed() {
        let mut seen = vec![dispute.taken];
        for other in dispute.others.all() {
            assert!(
                !seen.contains(&other.advice),
                "{} reads {:?} twice",
                finding.id(),
                other.advice
            );
            seen.push(other.advice);
        }
        for advice in seen {
            if let Advice::Wait { least, most } = advice {
                let shorter = Advice::Wait { least, most: least };
                let longer = Advice::Wait { least: most, most };
                assert!(
                    longer.is_as_strict_as(shorter),
                    "{}: {advice:?} ends before it begins",
                    finding.id()
                );
            }
        }
    }
}

#[test]
fn where_the_strictest_reading_is_not_taken_the_text_says_why() {
    let mut reasons = 0;
    for (finding, _, dispute) in disputed() {
        if !dispute.takes_the_strictest() {
            let reason = (ENGLISH.finding)(finding).differ;
            assert!(reason.is_some(), "{} gives no reason", finding.id());
            reasons += 1;
        }
    }
    assert!(reasons > 0, "the check would notice nothing");
}

#[test]
fn what_is_said_of_a_dispute_has_a_dispute() {
    for finding in Finding::ALL {
        let known = disputed().any(|(disputed, ..)| disputed == *finding);
        let said = (ENGLISH.finding)(*finding).differ.is_some();
        assert!(known || !said, "{} has no readings", finding.id());
    }
}

#[test]
fn strictness_follows_the_tiers_and_then_the_longest_wait() {
    let wait = |least, most| Advice::Wait { least, most };
    let mildest_first = [
        Advice::NothingNeeded,
        Advice::GoodToKnow,
        Advice::TakeCare,
        wait(Interval::Hours(24), Interval::Hours(24)),
        wait(Interval::Hours(12), Interval::Days(10)),
        wait(Interval::Days(28), Interval::Days(28)),
        wait(Interval::Days(1), Interval::Months(3)),
        Advice::AskFirst,
        Advice::Bar,
    ];
    for (place, one) in mildest_first.iter().enumerate() {
        for (other_place, other) in mildest_first.iter().enumerate() {
            assert_eq!(
                one.is_as_strict_as(*other),
                place >= other_place,
                "{one:?} and {other:?}"
            );
        }
    }
}

/// The rule book as if all sources agreed.
static AGREED: LazyLock<RuleBook> = LazyLock::new(|| {
    let topics = RULES.topics.iter().map(|topic| {
        let rules = topic.iter().map(|rule| Rule {
            dispute: None,
            ..*rule
        });
        &*rules.collect::<Vec<_>>().leak()
    });
    RuleBook {
        topics: topics.collect::<Vec<_>>().leak(),
        guards: Guards::new(),
        ..RULES
    }
});

fn result(book: &RuleBook, sheet: &AnswerSheet) -> String {
    let assessment = assess(book, sheet, now());
    let findings = assessment.findings.iter().map(|finding| {
        (
            finding.id,
            finding.tier,
            finding.certainty,
            finding.because,
            finding.not_before,
        )
    });
    format!(
        "{:?} {:?} {:?} {:?}",
        assessment.overall,
        assessment.not_before,
        assessment.open,
        findings.collect::<Vec<_>>()
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_result_depends_on_a_dispute(sheet in any_sheet()) {
        prop_assert_eq!(result(&RULES, &sheet), result(&AGREED, &sheet));
    }
}
