//! Every case as its patient walks through it: screen by screen, with what is typed, ticked and left alone. What the
//! screens make of it is what `assess` makes of the same answers. No browser is needed to know that.

use super::cases::corpus;
use microneedling_check::engine::{
    Answer, AnswerSheet, Assessment, Kind, Moment, QuestionId, Truth, assess,
};
use microneedling_check::knowledge::{PAGES, Page, Question, RULES};
use microneedling_check::medicines::MedicineList;
use microneedling_check::state::checklist::{
    NO, YES, choose_none, choose_none_else, holds, is_none_else, settle,
};
use microneedling_check::state::draft::Entry;
use microneedling_check::state::journey;
use microneedling_check::state::number::number;
use microneedling_check::text::en::ENGLISH;
use microneedling_check::wire::read_request;

/// A patient on the way. What they would say to each question is known beforehand.
struct Walk<'a> {
    knows: &'a AnswerSheet,
    now: Moment,
    sheet: AnswerSheet,
}

/// A question that was asked and that the patient has no answer to.
struct Unanswered(Question);

impl Walk<'_> {
    fn asked(&self, question: Question) -> Truth {
        journey::is_asked(&journey::asked(&self.sheet, self.now), question.question())
    }

    fn open(&self) -> Vec<QuestionId> {
        assess(&RULES, &self.sheet, self.now).open
    }

    /// Whether a question has an answer or can still change a finding.
    fn matters(&self, question: Question) -> bool {
        let id = question.question();
        self.sheet.get(id).is_some() || self.open().contains(&id)
    }

    fn steps(&self) -> Vec<journey::Step> {
        journey::steps(
            &self.sheet,
            &journey::asked(&self.sheet, self.now),
            &self.open(),
        )
    }

    /// From the first screen to the list of answers.
    fn goes_through(&mut self) -> Result<(), Unanswered> {
        let mut at = self
            .steps()
            .iter()
            .find(|step| step.open)
            .map(|step| step.page);
        let mut screens = 0;
        while let Some(id) = at {
            screens += 1;
            assert!(screens <= 2 * PAGES.len(), "{} over and over", id.id());
            self.answers(journey::page(id).unwrap())?;
            at = journey::after(&self.steps(), id, None);
        }
        Ok(())
    }

    fn answers(&mut self, page: &Page) -> Result<(), Unanswered> {
        let from_start: Vec<Question> = page
            .questions()
            .filter(|question| self.matters(*question))
            .collect();
        for question in page.singles {
            let relevant = from_start.contains(question) || self.matters(*question);
            if self.asked(*question) == Truth::True && relevant {
                self.answers_single(*question)?;
            }
        }
        let shown = |walk: &Self, line: Question| match walk.asked(line) {
            Truth::True => from_start.contains(&line) || walk.matters(line),
            Truth::Unknown => true,
            Truth::False => false,
        };
        let lists = |walk: &Self| -> Vec<Vec<Question>> {
            let of = |lines: &[Question]| {
                lines
                    .iter()
                    .copied()
                    .filter(|line| shown(walk, *line))
                    .collect()
            };
            page.lists.iter().map(|list| of(list.lines)).collect()
        };
        for says in [YES, Answer::NotSure] {
            for line in lists(self).concat() {
                // A tick may close another line.
                if shown(self, line) && holds(self.knows, line, &says) {
                    self.sheet.put(line.question(), says.clone());
                }
            }
        }
        let lists = lists(self);
        for line in lists.concat() {
            if self.knows.get(line.question()).is_none() {
                return Err(Unanswered(line));
            }
        }
        let has_said = lists
            .concat()
            .iter()
            .any(|line| !holds(self.knows, *line, &NO));
        if has_said {
            choose_none_else(&mut self.sheet, &lists, true);
            let is_silent =
                |lines: &Vec<Question>| lines.iter().all(|line| holds(self.knows, *line, &NO));
            let silent = lists
                .iter()
                .filter(|lines| !lines.is_empty())
                .any(is_silent);
            assert_eq!(
                is_none_else(&self.sheet, &lists),
                silent,
                "{}",
                page.id.id()
            );
        } else {
            choose_none(&mut self.sheet, &lists.concat(), true);
        }
        assert_eq!(
            settle(&mut self.sheet, &lists, false),
            Ok(()),
            "{}",
            page.id.id()
        );
        Ok(())
    }

    fn answers_single(&mut self, question: Question) -> Result<(), Unanswered> {
        let (kind, id) = (question.entry().kind, question.question());
        let known = self.knows.get(id).cloned().ok_or(Unanswered(question))?;
        let age = match self.sheet.get(Question::Age.question()) {
            Some(Answer::Number(age)) => Some(*age),
            _ => None,
        };
        // As it would be typed, where it is typed.
        let answer = match (&known, kind) {
            (Answer::Occasions(occasions), Kind::Occasions { .. }) => {
                let typed = occasions.iter().map(Entry::of);
                let read = typed.map(|entry| entry.read(kind, age, self.now));
                let read: Result<_, _> = read.collect();
                Answer::Occasions(
                    read.unwrap_or_else(|faults| panic!("{}: {faults:?}", question.id())),
                )
            }
            (Answer::Number(scaled), Kind::Number { decimals, .. }) => {
                let typed = (ENGLISH.ui.dates.decimal)(*scaled, decimals);
                number(&typed, kind, self.now).unwrap()
            }
            (other, _) => (*other).clone(),
        };
        self.sheet.put(id, answer);
        Ok(())
    }
}

/// What decides: the result, its date, and each finding with its tier and its date.
fn outcome(assessment: &Assessment) -> String {
    let mut findings: Vec<String> = assessment
        .findings
        .iter()
        .map(|found| format!("{:?} {:?} {:?}", found.id, found.tier, found.not_before))
        .collect();
    findings.sort();
    format!(
        "{:?} {:?} {findings:#?}",
        assessment.overall, assessment.not_before
    )
}

#[test]
fn every_case_comes_to_the_same_result_screen_by_screen() {
    let list = MedicineList::built_in();
    let (mut walked, mut stopped) = (0, Vec::new());
    for case in corpus() {
        let mut line = case.clone();
        let fields = line.as_object_mut().unwrap();
        fields.retain(|name, _| name != "about" && name != "expect" && name != "policy");
        let (_, request) = read_request(line.to_string().as_bytes(), &RULES, &list);
        let request = request.unwrap_or_else(|fault| panic!("{line}: {fault:?}"));
        let wanted = assess(&RULES, &request.sheet, request.now);
        let mut walk = Walk {
            knows: &request.sheet,
            now: request.now,
            sheet: AnswerSheet::new(),
        };
        match walk.goes_through() {
            Ok(()) => {
                let got = assess(&RULES, &walk.sheet, request.now);
                assert_eq!(outcome(&got), outcome(&wanted), "{}", case["about"]);
                walked += 1;
            }
            // A case may leave a question open; on the way nobody gets past it.
            Err(Unanswered(question)) => {
                assert!(
                    wanted.open.contains(&question.question()),
                    "{}: {} is asked for nothing",
                    case["about"],
                    question.id()
                );
                stopped.push((case["about"].clone(), question.id()));
            }
        }
    }
    assert!(walked > 600, "{walked} walked; stopped: {stopped:#?}");
}
