//! Every screen that there is, as every reader sees it: axe finds nothing in any theme, nor where the text
//! runs from right to left; nothing is wider than a phone, also with more space between words and lines;
//! and the markup is valid.

use crate::answering::{healthy, read};
use crate::harness::{Page, Role};
use crate::patient::{Patient, ui};
use microneedling_check::engine::{Answer, AnswerSheet, Kind, Occasion, Options, PartialDate};
use microneedling_check::knowledge::{FactId, PageId, Question};
use microneedling_check::state::checklist::{NO, YES};
use microneedling_check::text::en::ENGLISH;
use serde_json::json;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

crate::tests! {
    InOneEngine: "Axe in the light theme, and narrow from both sides; every pair of colours is computed natively in every theme." [
        every_screen_of_a_check_in_a_clinic_is_for_every_reader,
        every_screen_of_a_check_at_home_is_for_every_reader,
        the_result_of_a_healthy_adult_is_for_every_reader,
    ]
    BeforeARelease: "Axe on every screen in six themes and from right to left takes minutes." [
        every_screen_of_a_check_in_a_clinic_is_for_every_reader_in_every_theme,
        every_screen_of_a_check_at_home_is_for_every_reader_in_every_theme,
        the_result_of_a_healthy_adult_is_for_every_reader_in_every_theme,
    ]
}

/// A phone as WCAG 1.4.10 has it, which is also a large screen at 400 per cent.
const PHONE: (u32, u32) = (320, 640);

/// The settings of the reader's system, and the name that a violation is reported with.
const THEMES: &[(&str, &[(&str, &str)])] = &[
    ("light", &[("prefers-color-scheme", "light")]),
    ("dark", &[("prefers-color-scheme", "dark")]),
    (
        "light, more contrast",
        &[
            ("prefers-color-scheme", "light"),
            ("prefers-contrast", "more"),
        ],
    ),
    (
        "dark, more contrast",
        &[
            ("prefers-color-scheme", "dark"),
            ("prefers-contrast", "more"),
        ],
    ),
    (
        "forced colours, light",
        &[
            ("prefers-color-scheme", "light"),
            ("forced-colors", "active"),
        ],
    ),
    (
        "forced colours, dark",
        &[
            ("prefers-color-scheme", "dark"),
            ("forced-colors", "active"),
        ],
    ),
];

/// As far apart as WCAG 1.4.12 lets readers set letters, words, lines and paragraphs.
const SPACED: &str = "
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [spaced];";

/// What is wider than the page, and what is cut off at the edge of its box; the inside of a native bar is the
/// browser's own.
pub const STICKS_OUT: &str = "
    const { scrollWidth, clientWidth } = document.documentElement;
    const right = (element) => element.getBoundingClientRect().right;
    const left = (element) => element.getBoundingClientRect().left;
    const all = [...document.querySelectorAll('body *')].filter((element) =>
        element.clientWidth > 1 && !element.closest('svg, progress'));
    const wide = all.filter((element) => right(element) > clientWidth + 1 || left(element) < -1);
    const cut = all.filter((element) => getComputedStyle(element).overflow === 'hidden'
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1));
    return [...new Set([...wide, ...cut])].map((element) => element.outerHTML.slice(0, 100))
        .concat(scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : [])";

/// The markup as the browser has it, without the comments by which Leptos finds its places: a text area can
/// have one as a node, and no way to write it down.
const MARKUP: &str = "
    const copy = document.documentElement.cloneNode(true);
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    comments.forEach((comment) => comment.remove());
    return `<!doctype html>\\n${copy.outerHTML}`";

/// So many of them, the light one, are looked at whenever anything has changed.
const COMMON: usize = 1;

/// What was wrong on the screens so far.
#[derive(Default)]
pub struct Look {
    /// Whether every theme is looked at.
    everywhere: bool,
    wrong: Vec<String>,
    pages: Vec<PathBuf>,
}

impl Look {
    /// A look in every theme, and from right to left.
    fn in_every_theme() -> Self {
        Self {
            everywhere: true,
            ..Self::default()
        }
    }

    /// Looks at the screen.
    pub fn at(&mut self, name: &str, page: &Page) {
        if page.engine().takes_on_media() {
            let themes = if self.everywhere {
                THEMES.len()
            } else {
                COMMON
            };
            for (theme, features) in &THEMES[..themes] {
                // A colour on its way to another is neither.
                let still = [("prefers-reduced-motion", "reduce")];
                page.take_on(&[*features, &still].concat());
                self.report(name, theme, page.accessibility_violations());
            }
            page.take_on(&[("prefers-reduced-motion", "reduce")]);
        } else {
            // The themes that the page can be told to have.
            for theme in ["light", "dark"] {
                page.run(&format!(
                    "document.documentElement.dataset.theme = '{theme}'"
                ));
                stands_still(page);
                self.report(name, theme, page.accessibility_violations());
            }
            page.run("delete document.documentElement.dataset.theme");
            stands_still(page);
        }
        page.run("document.documentElement.dir = 'rtl'");
        if self.everywhere {
            self.report(name, "right to left", page.accessibility_violations());
        }
        on_a_phone(page, |page| {
            self.fits(name, "right to left, 320 wide", page);
            page.run("document.documentElement.removeAttribute('dir')");
            self.fits(name, "320 wide", page);
            page.run(SPACED);
            self.fits(name, "spaced, 320 wide", page);
            page.run("document.adoptedStyleSheets = []");
        });
        self.keep(name, page);
    }

    fn fits(&mut self, name: &str, how: &str, page: &Page) {
        let found = serde_json::from_value(page.run(STICKS_OUT)).expect("a list of lines");
        self.report(name, how, found);
    }

    fn report(&mut self, name: &str, how: &str, found: Vec<String>) {
        let found = found.into_iter();
        self.wrong
            .extend(found.map(|found| format!("{name} ({how}): {found}")));
    }

    /// Keeps the markup as the browser has it, for the validator.
    fn keep(&mut self, name: &str, page: &Page) {
        let markup = page.run(MARKUP);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("screens");
        fs::create_dir_all(&folder).expect("a folder for the screens");
        let path = folder.join(format!("{}.html", name.replace([' ', '/'], "-")));
        fs::write(&path, markup.as_str().expect("markup")).expect("a writable path");
        self.pages.push(path);
    }

    /// Nothing was wrong, and the markup is what the HTML standard wants; also that of the page to read.
    pub fn ends(self) {
        assert_eq!(self.wrong, Vec::<String>::new());
        let validator = env::var_os("HTML_VALIDATE")
            .expect("HTML_VALIDATE is to name html-validate: `make test-browser` sets it");
        let output = Command::new(validator)
            .args(["--config", "tests/html-validate.json"])
            .arg("public/questions.html")
            .args(&self.pages)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .expect("html-validate runs");
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{told}");
    }
}

/// Does something in a window as narrow as a phone's.
fn on_a_phone(page: &Page, mut todo: impl FnMut(&Page)) {
    let width = |page: &Page| page.run("return innerWidth");
    let before = width(page);
    page.resize(PHONE.0, PHONE.1);
    page.wait_until("the narrow window", |page| {
        let now = width(page);
        now == PHONE.0 || !page.engine().gets_narrow() && now.as_u64() < before.as_u64()
    });
    todo(page);
    page.resize(1000, 900);
    page.wait_until("the wide window", |page| width(page) == before);
}

fn every_screen_of_a_check_in_a_clinic_is_for_every_reader() {
    looks_in_a_clinic(Look::default());
}

fn every_screen_of_a_check_in_a_clinic_is_for_every_reader_in_every_theme() {
    looks_in_a_clinic(Look::in_every_theme());
}

fn looks_in_a_clinic(mut look: Look) {
    let mut patient = Patient::at(Page::open());
    look.at("start", &patient.page);
    for (link, heading) in [
        (ui().common.about, ui().common.about),
        (ui().common.sources, ui().common.sources),
        (ui().common.privacy, ui().more.privacy_title),
    ] {
        patient.page.click(Role::Button, link);
        patient.page.wait_for_heading(heading);
        open_everything(&patient.page);
        look.at(link, &patient.page);
        patient.page.click(Role::Button, ui().common.back);
        patient.page.wait_for_heading(ui().common.name);
    }
    patient.begins();
    patient.page.click(Role::Button, ui().ask.go_on);
    patient.page.wait_until("what is wrong", |page| {
        page.shows(ui().faults.title) && page.shows(ui().faults.choose_one)
    });
    look.at("errors", &patient.page);
    let seen = goes_through(&mut patient, &everything(), &mut look, &[]);

    // The fact sheet, marked for this patient.
    patient.page.click(Role::Button, ui().common.about);
    patient.page.wait_for_heading(ui().common.about);
    look.at("marked fact sheet", &patient.page);
    look.ends();

    let missing: Vec<&PageId> = PageId::ALL
        .iter()
        .filter(|id| !seen.contains(id) && !AT_HOME.contains(id))
        .collect();
    assert!(missing.is_empty(), "no way led to {missing:?}");
}

/// Screens that only other answers lead to.
const AT_HOME: &[PageId] = &[
    PageId::AspirinDetails,
    PageId::MedicineReasons,
    PageId::HomeDevice,
];

fn every_screen_of_a_check_at_home_is_for_every_reader() {
    looks_at_home(Look::default());
}

fn every_screen_of_a_check_at_home_is_for_every_reader_in_every_theme() {
    looks_at_home(Look::in_every_theme());
}

fn looks_at_home(mut look: Look) {
    let mut patient = Patient::at(Page::open());
    patient.begins();
    let (home, _) = read(&json!({
        "id": "home", "now": "2026-11-21T12:00", "otherwise": "no",
        "answers": {
            "setting": "home", "device": "roller", "medicines": ["metformin"],
            "sugar-medicine-for-diabetes": "yes",
            "takes-aspirin": "yes", "aspirin-reason": "not-sure",
        },
    }));
    let seen = goes_through(&mut patient, &home, &mut look, AT_HOME);
    look.ends();
    for id in AT_HOME {
        assert!(seen.contains(id), "no way led to {}", id.id());
    }
}

fn the_result_of_a_healthy_adult_is_for_every_reader() {
    looks_at_the_finest_result(Look::default());
}

fn the_result_of_a_healthy_adult_is_for_every_reader_in_every_theme() {
    looks_at_the_finest_result(Look::in_every_theme());
}

/// Where a result has its finest line: nothing was found.
fn looks_at_the_finest_result(mut look: Look) {
    let mut patient = Patient::at(Page::open());
    patient.begins();
    while let Some(id) = patient.screen() {
        patient.answers_as_a_healthy_adult(id);
        patient.goes_on();
    }
    patient.reads_the_result();
    open_everything(&patient.page);
    look.at("result, nothing found", &patient.page);
    let help = (ENGLISH.fact)(FactId::HelpNow).title;
    assert!(patient.page.shows(help), "what cannot wait stands open");
    look.ends();
}

/// From the first question to the result. Looks at every screen, or at those named and at the end; gives
/// the screens that were met.
fn goes_through(
    patient: &mut Patient,
    sheet: &AnswerSheet,
    look: &mut Look,
    only: &[PageId],
) -> Vec<PageId> {
    let mut seen = Vec::new();
    while let Some(id) = patient.screen() {
        seen.push(id);
        patient.answers_from(id, sheet);
        if only.is_empty() || only.contains(&id) {
            open_everything(&patient.page);
            look.at(id.id(), &patient.page);
        }
        patient.goes_on();
    }
    look.at("check your answers", &patient.page);
    patient.reads_the_result();
    if look.everywhere {
        look.at("result", &patient.page);
    }
    open_everything(&patient.page);
    look.at("result, all open", &patient.page);
    seen
}

/// A colour on its way to another is neither. Inside of closed details it stays on its way, and nobody sees it.
pub fn stands_still(page: &Page) {
    let on_their_way = "return document.getAnimations()
        .filter(({ effect }) => effect.target.checkVisibility()).length";
    page.wait_until("the colours to stand still", |page| {
        page.run(on_their_way) == 0
    });
}

/// Opens all that can be opened.
pub fn open_everything(page: &Page) {
    page.run("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

/// A sheet on which everything is so, nobody knows since when, on the face.
pub fn everything() -> AnswerSheet {
    let mut sheet = healthy();
    for question in Question::ALL {
        let answer = match question.entry().kind {
            Kind::YesNo => YES,
            Kind::Occasions { what, places, .. } => Answer::Occasions(vec![Occasion {
                what: (!what.is_empty()).then_some(0),
                when: PartialDate::NotSure,
                places: places.then_some(Options::one(0)),
            }]),
            Kind::OneOf(_) if *question == Question::AspirinReason => Answer::NotSure,
            _ => continue,
        };
        sheet.put(question.question(), answer);
    }
    // It is asked only whoever is not pregnant.
    sheet.put(Question::Pregnant.question(), NO);
    sheet
}
