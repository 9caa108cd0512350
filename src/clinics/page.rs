//! The page from top to bottom.
//!
//! Deliberately absent: state beyond the form.

use super::form::Form;
use super::interface;
use super::preview::preview;
use super::rules::rules;
use super::ways::ways;
use crate::components::{Element, Icon, classed, element};
use crate::state::browser;
use crate::text::clinics::Words;
use crate::text::en::findings::finding;

/// What stands beside the lines of "before you use it".
const KNOWN: [Icon; 5] = [
    Icon::Mark,
    Icon::Person,
    Icon::Lock,
    Icon::Letter,
    Icon::Plus,
];

/// Header, main part and footer.
pub fn page(words: &'static Words) -> [Element; 3] {
    interface::after_print();
    browser::open_for_print();
    let form = Form::new(interface::own_address(), words);
    let name = classed("p", "frame-name")
        .child(Icon::Mark.badge())
        .child(classed("span", "frame-words").text(words.name));
    let header = classed("header", "frame-header")
        .child(name)
        .child(to_check(words));
    let questions = element("a")
        .set("class", "link")
        .set("href", "../questions.html")
        .text(words.questions);
    let links = [to_check(words), questions].map(|link| element("li").child(link));
    let links = element("nav")
        .set("aria-label", words.links)
        .child(element("ul").children(links));
    [
        header,
        classed("main", "frame-main clinics").children(sections(form, words)),
        classed("footer", "frame-footer").child(links),
    ]
}

fn to_check(words: &'static Words) -> Element {
    classed("a", "link").set("href", "../").text(words.back)
}

fn sections(form: Form, words: &'static Words) -> Vec<Element> {
    let known = words.know.into_iter().zip(KNOWN).map(|(words, icon)| {
        element("li")
            .child(icon.badge())
            .child(element("span").text(words))
    });
    let know = classed("section", "card")
        .child(element("h2").text(words.know_title))
        .child(classed("ul", "known").children(known));
    let settings = classed("section", "card")
        .child(element("h2").id("settings").text(words.form.title))
        .child(classed("p", "hint").text(words.form.lead))
        .child(form.element());
    let shown = classed("section", "shown")
        .child(element("h2").text(words.form.preview))
        .child(classed("p", "hint").text(words.form.preview_hint))
        .child(preview(form, words));
    let desk = classed("div", "desk").child(settings).child(shown);
    let head = [
        element("h1").id("title").text(words.title),
        classed("p", "lead").text(words.lead),
        know,
        desk,
        group(words.ways.title, Some(words.ways.lead), ways(form, words)),
        group(
            words.rules.title,
            None,
            rules(words, |one| finding(one).title),
        ),
        developers(words),
    ];
    head.into()
}

/// Cards under one heading.
fn group(title: &'static str, lead: Option<&'static str>, cards: Vec<Element>) -> Element {
    classed("section", "group")
        .child(element("h2").text(title))
        .children(lead.map(|lead| classed("p", "hint").text(lead)))
        .child(classed("div", "cards").children(cards))
}

/// Events and methods.
fn developers(words: &'static Words) -> Element {
    let says = &words.developers;
    classed("section", "card")
        .child(element("h2").text(says.title))
        .child(element("p").text(says.lead))
        .child(table([says.event, says.carries], says.events))
        .child(table([says.method, says.does], says.methods))
}

fn table(heads: [&'static str; 2], rows: &'static [(&'static str, &'static str)]) -> Element {
    let heads = heads.map(|head| element("th").set("scope", "col").text(head));
    let rows = rows.iter().map(|(code, words)| {
        let code = element("code")
            .set("translate", "no")
            .set("dir", "ltr")
            .text(*code);
        element("tr")
            .child(element("th").set("scope", "row").child(code))
            .child(element("td").text(*words))
    });
    classed("table", "interface")
        .child(element("thead").child(element("tr").children(heads)))
        .child(element("tbody").children(rows))
}
