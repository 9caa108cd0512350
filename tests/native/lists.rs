//! Lists to tick, several to a screen: what is said about one list says nothing about another.

use microneedling_check::engine::{Answer, AnswerSheet};
use microneedling_check::knowledge::{PAGES, Page, Question};
use microneedling_check::state::checklist::{
    NO, YES, choose_none, choose_none_else, holds, is_none_else, settle,
};

fn lists(page: &Page) -> Vec<Vec<Question>> {
    page.lists.iter().map(|list| list.lines.to_vec()).collect()
}

/// Every screen with a list, and each of its lists by place.
fn each_list() -> impl Iterator<Item = (Vec<Vec<Question>>, usize)> {
    PAGES
        .iter()
        .flat_map(|page| (0..page.lists.len()).map(|place| (lists(page), place)))
}

#[test]
fn a_list_that_is_not_alone_on_its_screen_has_a_name() {
    for page in PAGES {
        let alone = page.lists.len() == 1 && page.singles.is_empty();
        for list in page.lists {
            assert_eq!(list.id.is_none(), alone, "{}", page.id.id());
            assert!(!list.lines.is_empty(), "{}", page.id.id());
        }
    }
}

#[test]
fn a_tick_or_a_doubt_in_one_list_is_never_a_no_in_another() {
    for (lists, place) in each_list() {
        for said in [YES, Answer::NotSure] {
            let mut sheet = AnswerSheet::new();
            sheet.put(lists[place][0].question(), said);
            let before = sheet.clone();
            let others: Vec<Question> = (0..lists.len())
                .filter(|other| *other != place)
                .map(|other| lists[other][0])
                .collect();
            let settled = settle(&mut sheet, &lists, false);
            if others.is_empty() {
                assert_eq!(settled, Ok(()));
            } else {
                assert_eq!(settled, Err(others));
                assert_eq!(sheet, before, "nothing is answered before all is said");
            }
        }
    }
}

#[test]
fn none_of_the_others_leaves_every_tick_and_doubt_as_it_was() {
    for (lists, place) in each_list() {
        for said in [YES, Answer::NotSure] {
            let mut sheet = AnswerSheet::new();
            let line = lists[place][0];
            sheet.put(line.question(), said.clone());
            choose_none_else(&mut sheet, &lists, true);
            assert_eq!(is_none_else(&sheet, &lists), lists.len() > 1);
            assert_eq!(settle(&mut sheet, &lists, false), Ok(()));
            for other in lists.iter().flatten() {
                let expected = if *other == line { &said } else { &NO };
                assert!(holds(&sheet, *other, expected), "{}", other.id());
            }
        }
    }
}

#[test]
fn none_taken_back_by_a_tick_that_is_taken_back_has_to_be_said_again() {
    for (lists, place) in each_list() {
        let mut sheet = AnswerSheet::new();
        choose_none(&mut sheet, &lists.concat(), true);
        let line = lists[place][0];
        sheet.put(line.question(), YES);
        sheet.clear(line.question());
        assert_eq!(settle(&mut sheet, &lists, false), Err(vec![line]));
    }
}

#[test]
fn not_sure_without_saying_of_what_doubts_every_line_of_every_list() {
    for (lists, place) in each_list() {
        let mut sheet = AnswerSheet::new();
        let ticked = lists[place][0];
        sheet.put(ticked.question(), YES);
        assert_eq!(settle(&mut sheet, &lists, true), Ok(()));
        for line in lists.iter().flatten().filter(|line| **line != ticked) {
            assert!(holds(&sheet, *line, &Answer::NotSure), "{}", line.id());
        }
    }
}
