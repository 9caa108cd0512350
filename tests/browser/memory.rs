//! What stays behind when a check is deleted and begun again, two hundred times: nothing.
//!
//! Scripts press the buttons, as no driver would be quick enough.

use crate::harness::{Page, Served};
use crate::patient::{option, title, ui};
use microneedling_check::knowledge::{Area, Device, PageId, Setting};
use microneedling_check::text::OptionKey;
use serde_json::json;

crate::tests! {
    BeforeARelease: "Two hundred checks take a minute, and nearly nothing can make them differ." [
        two_hundred_checks_leave_nothing_behind,
    ]
}

/// So many checks until everything is there that stays: browsers compile what is used often, and make room ahead.
const WARM_UP: usize = 20;
const CHECKS: usize = 200;
/// So many at a time, so that no script takes too long.
const AT_A_TIME: usize = 20;

/// Keeps the memory of the Wasm where a test finds it.
const KEEP_MEMORY: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const make = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
            const made = await make.apply(WebAssembly, all);
            window.memory = (made.instance ?? made).exports.memory;
            return made;
        };
    }";

/// Makes checks that are deleted on their second screen, and calls back with what went wrong.
const MAKE: &str = "
    const done = arguments[arguments.length - 1];
    const rests = () => new Promise((rested) => setTimeout(rested));
    const press = async (what, words) => {
        const found = () => [...document.querySelectorAll(what)].find((element) =>
            (element.labels?.[0] ?? element).textContent.trim().startsWith(words));
        for (let tries = 0; !found(); tries += 1) {
            if (tries === 1000) throw new Error(`no ${words}`);
            await rests();
        }
        found().click();
        await rests();
    };
    const type = (text) => {
        const field = document.querySelector('input[type=text]');
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    (async () => {
        for (let check = 0; check < CHECKS; check += 1) {
            await press('button', BEGIN);
            await press('input', CLINIC);
            await press('input', PEN);
            type('34');
            await press('input', NONE);
            await press('button', GO_ON);
            await press('input', FACE);
            await press('button', LEAVE);
            await press('button', YES);
            if (document.querySelector('h1').innerText !== NAME) throw new Error('not at the start');
        }
    })().then(() => done(null), (error) => done(`${error} at ${document.querySelector('h1')?.innerText}`));";

fn make_checks(page: &Page, checks: usize) {
    let words = [
        ("CHECKS", AT_A_TIME.to_string()),
        ("BEGIN", quoted(ui().start.begin)),
        (
            "CLINIC",
            quoted(option(OptionKey::Setting(Setting::Clinic))),
        ),
        ("PEN", quoted(option(OptionKey::Device(Device::Pen)))),
        ("NONE", quoted(ui().ask.none)),
        ("GO_ON", quoted(ui().ask.go_on)),
        ("FACE", quoted(option(OptionKey::Area(Area::Face)))),
        ("LEAVE", quoted(ui().common.leave)),
        ("YES", quoted(ui().delete.yes)),
        ("NAME", quoted(ui().common.name)),
    ];
    let script = words.iter().fold(MAKE.to_owned(), |script, (name, words)| {
        script.replace(name, words)
    });
    for _ in 0..checks / AT_A_TIME {
        assert_eq!(
            page.run_async(&script),
            json!(null),
            "on the way to `{}`",
            title(PageId::Areas)
        );
    }
}

fn quoted(words: &str) -> String {
    json!(words).to_string()
}

fn two_hundred_checks_leave_nothing_behind() {
    let page = Page::open_served(Served::app().after(KEEP_MEMORY));
    let bytes = |page: &Page| {
        let bytes = page.run("return memory.buffer.byteLength");
        bytes.as_u64().expect("the memory of the Wasm")
    };
    make_checks(&page, WARM_UP);
    let (memory, held) = (bytes(&page), holds(&page));
    assert!(memory > 0);
    make_checks(&page, CHECKS);
    assert_eq!(bytes(&page), memory);
    if let (Some([nodes, listeners, heap]), Some(after)) = (held, holds(&page)) {
        assert_eq!(after[..2], [nodes, listeners]);
        // What the browser itself notes about a script that runs often.
        assert!(
            after[2] < heap + 200,
            "{heap} kB before, {} after",
            after[2]
        );
    }
}

/// Nodes, listeners, and kilobytes of scripts, where they can be told.
fn holds(page: &Page) -> Option<[u64; 3]> {
    page.engine()
        .tells_what_a_page_holds()
        .then(|| page.holds())
}
