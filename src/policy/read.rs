//! A policy read from JSON. Whatever is refused is named with its place; the rest counts.

use super::Policy;
use crate::engine::{Condition, FindingId, Interval, Rule, RuleBook, Shape, Tier};
use crate::json::Json;
use crate::knowledge::Finding;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 64 * 1024;
/// The longest note or name, in characters.
const MOST_CHARACTERS: usize = 500;
/// The longest wait that a clinic can ask for, in days.
const MOST_DAYS: u16 = 3 * 365;

/// Something in a policy that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where: `findings.filler-14d.days`. Empty for the whole file.
    pub at: String,
    /// Why, in words.
    pub message: String,
}

/// A policy as far as it counts, and what does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// What counts.
    pub policy: Policy,
    /// What does not.
    pub refused: Vec<Refusal>,
}

/// Reads a policy file.
///
/// ```
/// use microneedling_check::{knowledge::RULES, policy::read};
/// let read = read(br#"{"findings": {"filler-14d": {"days": 7}}}"#, &RULES);
/// assert_eq!(read.refused[0].at, "findings.filler-14d.days");
/// assert_eq!(read.policy, Default::default());
/// ```
#[must_use]
pub fn read(text: &[u8], book: &RuleBook) -> Read {
    let refuse = |message: String| Read {
        refused: vec![Refusal {
            at: String::new(),
            message,
        }],
        ..Read::default()
    };
    if text.len() > MOST_BYTES {
        return refuse(format!(
            "a policy has at most {MOST_BYTES} bytes, this one has {}",
            text.len()
        ));
    }
    match serde_json::from_slice::<Json>(text) {
        Ok(json) => read_json(&json, book),
        Err(fault) => refuse(format!("the policy is not JSON: {fault}")),
    }
}

/// Reads a policy that has been parsed already.
#[must_use]
pub fn read_json(json: &Json, book: &RuleBook) -> Read {
    let mut read = Read::default();
    for (name, value) in fields(json, "", &mut read.refused) {
        match name.as_str() {
            "clinic" => read_clinic(value, &mut read),
            "findings" => {
                for (id, value) in fields(value, "findings", &mut read.refused) {
                    read_finding(id, value, book, &mut read);
                }
            }
            other => refuse(
                &mut read.refused,
                other,
                format!("there is no field `{other}`"),
            ),
        }
    }
    read
}

fn read_clinic(value: &Json, read: &mut Read) {
    for (name, value) in fields(value, "clinic", &mut read.refused) {
        let at = format!("clinic.{name}");
        match name.as_str() {
            "name" => read.policy.name = words(value, &at, &mut read.refused),
            "phone" => read.policy.phone = words(value, &at, &mut read.refused),
            "booking-url" => match words(value, &at, &mut read.refused) {
                Some(url) if is_https(&url) => read.policy.booking_url = Some(url),
                Some(url) => {
                    refuse(
                        &mut read.refused,
                        &at,
                        format!("`{url}` is not an address that begins with https://"),
                    );
                }
                None => {}
            },
            other => refuse(
                &mut read.refused,
                &at,
                format!("there is no field `{other}`"),
            ),
        }
    }
}

fn read_finding(id: &str, value: &Json, book: &RuleBook, read: &mut Read) {
    let at = format!("findings.{id}");
    let finding = Finding::ALL
        .iter()
        .find(|finding| finding.id() == id)
        .map(|finding| finding.finding());
    let rule = finding.and_then(|finding| book.rules().find(|rule| rule.finding == finding));
    let Some(rule) = rule else {
        refuse(
            &mut read.refused,
            &at,
            format!("there is no finding `{id}`"),
        );
        return;
    };
    for (name, value) in fields(value, &at, &mut read.refused) {
        let at = format!("{at}.{name}");
        match name.as_str() {
            "note" => {
                if let Some(note) = words(value, &at, &mut read.refused) {
                    read.policy.notes.push((rule.finding, note));
                }
            }
            "tier" => match stricter_tier(value, rule) {
                Ok(tier) => read.policy.tightening.at_least(rule.finding, tier),
                Err(message) => refuse(&mut read.refused, &at, message),
            },
            "days" | "hours" => match longer_wait(name, value, rule) {
                Ok((finding, interval)) => read.policy.tightening.at_least_for(finding, interval),
                Err(message) => refuse(&mut read.refused, &at, message),
            },
            other => refuse(
                &mut read.refused,
                &at,
                format!("there is no field `{other}`"),
            ),
        }
    }
}

fn stricter_tier(value: &Json, rule: &Rule) -> Result<Tier, String> {
    let tier = match value.text() {
        Some("care") => Tier::Care,
        Some("ask") => Tier::Ask,
        Some("stop") => Tier::Stop,
        Some("wait") => return Err("`wait` needs a date; write a longer `days` instead".to_owned()),
        Some(_) | None => return Err(format!("a tier is care, ask or stop, not `{value}`")),
    };
    let mildest = rule
        .cases
        .all()
        .iter()
        .map(|case| case.tier)
        .min()
        .unwrap_or(Tier::Stop);
    if tier < mildest {
        return Err(format!(
            "`{value}` is milder than the rule book; the built-in rule stays"
        ));
    }
    Ok(tier)
}

fn longer_wait(unit: &str, value: &Json, rule: &Rule) -> Result<(FindingId, Interval), String> {
    let Some(built_in) = rule
        .cases
        .all()
        .iter()
        .find_map(|case| interval(&case.when))
    else {
        return Err("this finding does not wait, so it has no length to change".to_owned());
    };
    let number = value
        .number()
        .filter(|number| number.fract() == 0.0 && *number > 0.0);
    let number = number.filter(|number| {
        *number <= f64::from(MOST_DAYS) * if unit == "hours" { 24.0 } else { 1.0 }
    });
    let Some(number) = number else {
        return Err(format!(
            "`{value}` is not a whole number of {unit} of at most {MOST_DAYS} days"
        ));
    };
    // INVARIANT (fits): at most three years of hours, which is less than u16 holds.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    let number = number as u16;
    let asked = if unit == "hours" {
        Interval::Hours(number)
    } else {
        Interval::Days(number)
    };
    if asked.hours() < built_in.hours() {
        return Err(format!(
            "`{value}` {unit} is shorter than the rule book; the built-in rule stays"
        ));
    }
    Ok((rule.finding, asked))
}

/// The interval in which a condition waits.
fn interval(condition: &Condition) -> Option<Interval> {
    if let Condition::Within(_, _, _, window) = condition {
        return Some(window.to);
    }
    match condition.shape() {
        Shape::All(parts) | Shape::Any(parts) => parts.iter().find_map(interval),
        Shape::Leaf | Shape::Not(_) => None,
    }
}

/// The fields of an object; of twins neither counts.
fn fields<'a>(value: &'a Json, at: &str, refused: &mut Vec<Refusal>) -> Vec<&'a (String, Json)> {
    let Some(fields) = value.fields() else {
        refuse(refused, at, format!("this is an object, not `{value}`"));
        return Vec::new();
    };
    // Sorted: a file full of twins must not take longer to read than another.
    let mut names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let pairs = names.iter().zip(names.iter().skip(1));
    let mut twins: Vec<&str> = pairs
        .filter(|(name, next)| name == next)
        .map(|(name, _)| *name)
        .collect();
    twins.dedup();
    for name in &twins {
        let place = if at.is_empty() {
            (*name).to_owned()
        } else {
            format!("{at}.{name}")
        };
        refuse(
            refused,
            &place,
            format!("`{name}` stands twice, and neither counts"),
        );
    }
    let is_single = |name: &str| twins.binary_search(&name).is_err();
    fields.iter().filter(|(name, _)| is_single(name)).collect()
}

fn words(value: &Json, at: &str, refused: &mut Vec<Refusal>) -> Option<String> {
    let text = value.text().map(str::trim).filter(|text| !text.is_empty());
    match text {
        Some(text)
            if text.chars().count() <= MOST_CHARACTERS && !text.contains(char::is_control) =>
        {
            Some(text.to_owned())
        }
        Some(_) | None => {
            refuse(
                refused,
                at,
                format!("this is a text of 1 to {MOST_CHARACTERS} characters on one line"),
            );
            None
        }
    }
}

/// Whether this is an address that begins with `https://` and a host.
#[must_use]
pub fn is_https(url: &str) -> bool {
    url.strip_prefix("https://").is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_alphanumeric()) && !rest.contains(char::is_whitespace)
    })
}

fn refuse(refused: &mut Vec<Refusal>, at: &str, message: String) {
    refused.push(Refusal {
        at: at.to_owned(),
        message,
    });
}
