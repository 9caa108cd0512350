//! Where the patient is, and where Back leads.
//!
//! The browser's history gets a step number and nothing else; which page a step was is known here
//! alone, in memory. Deliberately absent: the browser.

use crate::knowledge::{FactId, PageId};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What the check is, and the way into it.
    Start,
    /// A screen of questions.
    Questions(PageId),
    /// All answers, to look through and change.
    Check,
    /// The result.
    Result,
    /// The fact sheet, perhaps at one of its sections.
    About(Option<FactId>),
    /// All sources.
    Sources,
    /// What happens to the answers.
    Privacy,
}

impl Page {
    /// Whether it belongs to a check, where answers may be on the screen.
    #[must_use]
    pub const fn is_of_check(self) -> bool {
        match self {
            Self::Questions(_) | Self::Check | Self::Result => true,
            Self::Start | Self::About(_) | Self::Sources | Self::Privacy => false,
        }
    }
}

/// The pages that were visited, by the step that the browser's history knows them as.
#[derive(Clone, Debug)]
pub struct Trail {
    first: u32,
    at: usize,
    pages: Vec<Page>,
}

impl Trail {
    /// A trail that begins at the start, with this step.
    #[must_use]
    pub fn from(first: u32) -> Self {
        Self {
            first,
            at: 0,
            pages: vec![Page::Start],
        }
    }

    /// Goes on to a page; gives its step. What lay ahead is forgotten, as browsers do.
    pub fn go(&mut self, page: Page) -> u32 {
        self.pages.truncate(self.at + 1);
        self.pages.push(page);
        self.at += 1;
        self.step()
    }

    /// Goes to the page of a step. A step from before this trail, or one that was forgotten, leads to
    /// the start.
    ///
    /// ```
    /// use microneedling_check::state::trail::{Page, Trail};
    /// let mut trail = Trail::from(7);
    /// assert_eq!(trail.go(Page::Check), 8);
    /// assert_eq!(trail.revisit(7), Page::Start);
    /// assert_eq!(trail.revisit(8), Page::Check);
    /// assert_eq!(trail.revisit(3), Page::Start);
    /// assert_eq!(trail.revisit(8), Page::Start, "what was forgotten stays so");
    /// ```
    pub fn revisit(&mut self, step: u32) -> Page {
        let at = step
            .checked_sub(self.first)
            .and_then(|at| usize::try_from(at).ok());
        if let Some(at) = at
            && let Some(page) = self.pages.get(at)
        {
            self.at = at;
            return *page;
        }
        *self = Self::from(step);
        Page::Start
    }

    /// Forgets all pages; the step stays, and is now the start.
    pub fn forget(&mut self) {
        *self = Self::from(self.step());
    }

    /// The page that was left by going back, if there is one.
    #[must_use]
    pub fn ahead(&self) -> Option<Page> {
        self.pages.get(self.at + 1).copied()
    }

    /// The step before this one, if there is one.
    #[must_use]
    pub fn before(&self) -> Option<u32> {
        (self.at > 0).then(|| self.step().saturating_sub(1))
    }

    fn step(&self) -> u32 {
        u32::try_from(self.at).map_or(u32::MAX, |at| self.first.saturating_add(at))
    }
}
