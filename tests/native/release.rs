//! What Trunk has built becomes a release: names by content, one build everywhere, a list with true hashes; and the
//! clock that tells whether it may be out of date.

use microneedling_check::engine::{Day, Moment};
use microneedling_check::knowledge::{LOOKED_AT, PageId, RULES, VERSION};
use microneedling_check::release::{Fault, Files, compress, release};
use microneedling_check::state::release::{Doubt, Next, doubt, next};
use microneedling_check::state::trail::Page;
use microneedling_check::text::en::ENGLISH;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::Read;

const PAGE: &str = "<!doctype html><html lang=en>\
    <meta content=\"default-src 'none'\" http-equiv=Content-Security-Policy>\
    <link href=icon-180.png rel=apple-touch-icon><link href=manifest.webmanifest rel=manifest>\
    <link href=./one-c0808e6a4b01af2a.css integrity=sha384-x rel=stylesheet>\
    <link href=./two-cfeb4a3917c91807.css integrity=sha384-y rel=stylesheet>\
    <script data-js=./self-check-67797bffc48231a.js data-wasm=./self-check-67797bffc48231a_bg.wasm \
    src=./boot.js type=module></script><a href=./>Start</a><a href=questions.html>Read</a>";

/// What Trunk leaves, in small.
fn built() -> Files {
    let clinics = PAGE.replace("self-check-", "clinics-");
    let files = [
        ("index.html", PAGE),
        ("one-c0808e6a4b01af2a.css", "a{}"),
        ("two-cfeb4a3917c91807.css", "b{}"),
        ("self-check-67797bffc48231a.js", "export default 1;"),
        ("self-check-67797bffc48231a_bg.wasm", "\0asm\x01\0\0\0"),
        ("boot.js", "start();"),
        ("medicines.txt", "names"),
        ("questions.html", "<p>questions"),
        ("sw.js", include_str!("../../public/sw.js")),
        ("embed.js", "element();"),
        ("clinics/index.html", &clinics),
        ("clinics/one-c0808e6a4b01af2a.css", "a{}"),
        ("clinics/two-cfeb4a3917c91807.css", "c{}"),
        ("clinics/clinics-67797bffc48231a.js", "export default 2;"),
        ("clinics/clinics-67797bffc48231a_bg.wasm", "\0asm\x01\0\0\0"),
        ("clinics/boot.js", "start();"),
    ];
    let file = |(name, text): (&str, &str)| (name.to_owned(), text.as_bytes().to_vec());
    files.into_iter().map(file).collect()
}

fn released(files: Files) -> Files {
    release(files, &ENGLISH).expect("a release")
}

fn text<'a>(files: &'a Files, name: &str) -> &'a str {
    std::str::from_utf8(&files[name]).expect("text")
}

fn list(files: &Files) -> Value {
    serde_json::from_str(text(files, "release.json")).expect("JSON")
}

fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[test]
fn every_name_of_an_asset_is_the_hash_of_its_final_bytes() {
    let files = released(built());
    let assets: Vec<_> = files
        .keys()
        .filter(|name| name.contains("assets/"))
        .collect();
    assert_eq!(assets.len(), 5 + 4, "{assets:?}");
    for name in assets {
        let stem = name.rsplit_once('.').unwrap().0;
        let hash = stem.rsplit_once('-').unwrap().1;
        assert_eq!(hash, &sha256(&files[name])[..16], "{name}");
    }
}

#[test]
fn the_list_has_the_hash_and_size_of_every_file_and_leaves_out_only_what_needs_a_network() {
    let files = released(built());
    let list = list(&files);
    assert_eq!(list["rules"], VERSION);
    let (year, month, day) = RULES.review_by.parts();
    assert_eq!(list["review_by"], format!("{year}-{month:02}-{day:02}"));
    let mut listed = Vec::new();
    for file in list["files"].as_array().unwrap() {
        let url = file["url"].as_str().unwrap();
        let name = match url {
            "./" => "index.html".to_owned(),
            folder if folder.ends_with('/') => format!("{folder}index.html"),
            name => name.to_owned(),
        };
        assert_eq!(file["sha256"], sha256(&files[&name]), "{name}");
        assert_eq!(file["bytes"], files[&name].len(), "{name}");
        listed.push(name);
    }
    let left_out: Vec<_> = files.keys().filter(|name| !listed.contains(name)).collect();
    let is_elsewhere = |name: &&&String| {
        !name.starts_with("clinics/")
            && !["embed.js", "embed/index.html", "release.json", "sw.js"].contains(&name.as_str())
    };
    assert_eq!(left_out.iter().find(is_elsewhere), None);
}

#[test]
fn page_glue_wasm_list_and_worker_carry_the_same_build() {
    let files = released(built());
    let build = list(&files)["build"].as_str().unwrap().to_owned();
    let find = |end: &str| {
        let name = files
            .keys()
            .find(|name| name.starts_with("assets/") && name.ends_with(end));
        name.unwrap_or_else(|| panic!("no {end}"))
    };
    assert!(text(&files, find(".js").as_str()).contains("start();"));
    let glue = files
        .keys()
        .find(|name| name.starts_with("assets/self-check-"))
        .unwrap();
    assert!(text(&files, glue).ends_with(&format!("\nexport const build = \"{build}\";\n")));
    let section = [&[0, 22, 5], b"build".as_slice(), build.as_bytes()].concat();
    assert!(files[find(".wasm")].ends_with(&section));
    for page in ["index.html", "embed/index.html", "clinics/index.html"] {
        assert!(
            text(&files, page).contains(&format!("data-build={build} ")),
            "{page}"
        );
    }
    let worker = text(&files, "sw.js");
    assert!(worker.contains(&format!("const BUILD = \"{build}\";")));
    let hash = sha256(&files["release.json"]);
    assert!(worker.contains(&format!("const LIST_HASH = \"{hash}\";")));
}

#[test]
fn a_changed_byte_is_another_build_and_leaves_every_other_name() {
    let one = released(built());
    let mut changed = built();
    changed.insert("medicines.txt".to_owned(), b"name".to_vec());
    let other = released(changed);
    assert_ne!(list(&one)["build"], list(&other)["build"]);
    assert_ne!(
        one["sw.js"], other["sw.js"],
        "browsers see that there is something new"
    );
    let style = |files: &Files| {
        files
            .keys()
            .find(|name| name.starts_with("assets/style-"))
            .cloned()
    };
    assert_eq!(style(&one), style(&other));
    assert_eq!(released(built()), one, "the same files are the same build");
}

#[test]
fn the_style_sheets_are_one_in_the_order_of_their_links() {
    let files = released(built());
    let style = files
        .keys()
        .find(|name| name.starts_with("assets/style-"))
        .unwrap();
    assert_eq!(text(&files, style), "a{}\nb{}\n");
    let index = text(&files, "index.html");
    assert_eq!(index.matches("rel=stylesheet").count(), 1);
    assert!(index.contains(&format!("<link href=./{style} integrity=sha256-")));
    assert!(
        text(&files, "embed/index.html").contains(&format!("<link href=../{style} crossorigin "))
    );
}

#[test]
fn what_is_missing_is_named_and_nothing_is_half_done() {
    let mut without_wasm = built();
    without_wasm.remove("self-check-67797bffc48231a_bg.wasm");
    let fault = release(without_wasm, &ENGLISH).unwrap_err();
    assert_eq!(
        fault,
        Fault::NoFile("self-check-67797bffc48231a_bg.wasm".to_owned())
    );
    assert_eq!(
        fault.to_string(),
        "no file `self-check-67797bffc48231a_bg.wasm`"
    );

    let mut no_wasm = built();
    no_wasm.insert(
        "self-check-67797bffc48231a_bg.wasm".to_owned(),
        b"<!doctype html>".to_vec(),
    );
    assert!(matches!(
        release(no_wasm, &ENGLISH),
        Err(Fault::NoPlace { .. })
    ));

    let mut old_worker = built();
    old_worker.insert("sw.js".to_owned(), b"const BUILD = 1;".to_vec());
    assert!(
        matches!(release(old_worker, &ENGLISH), Err(Fault::NoPlace { file, .. }) if file == "sw.js")
    );
}

#[test]
fn what_lies_beside_a_file_is_that_file_compressed() {
    let files = Files::from([
        ("a.js".to_owned(), b"let a = 1;".repeat(100)),
        ("b.png".to_owned(), b"png".repeat(100)),
    ]);
    let compressed = compress(&files).unwrap();
    assert_eq!(
        compressed.keys().collect::<Vec<_>>(),
        ["a.js.br", "a.js.gz"]
    );
    let mut brotli = Vec::new();
    brotli::Decompressor::new(&compressed["a.js.br"][..], 4096)
        .read_to_end(&mut brotli)
        .unwrap();
    let mut gzip = Vec::new();
    flate2::read::GzDecoder::new(&compressed["a.js.gz"][..])
        .read_to_end(&mut gzip)
        .unwrap();
    assert_eq!((&brotli, &gzip), (&files["a.js"], &files["a.js"]));
    assert!(compressed["a.js.br"].len() < 50);
}

#[test]
fn the_manifest_names_icons_for_every_purpose_and_its_words_are_those_of_the_app() {
    let files = released(built());
    let manifest: Value = serde_json::from_str(text(&files, "manifest.webmanifest")).unwrap();
    assert_eq!(
        (&manifest["id"], &manifest["scope"]),
        (&"./".into(), &"./".into())
    );
    assert_eq!(manifest["name"], ENGLISH.ui.common.name);
    assert_eq!(
        (&manifest["lang"], &manifest["dir"]),
        (&"en".into(), &"ltr".into())
    );
    let icons = manifest["icons"].as_array().unwrap();
    for purpose in ["any", "maskable", "monochrome"] {
        assert!(
            icons.iter().any(|icon| icon["purpose"] == purpose),
            "{purpose}"
        );
    }
    let shortcuts = manifest["shortcuts"].as_array().unwrap();
    assert!(!shortcuts.is_empty());
    let deletes = |shortcut: &Value| shortcut["url"].as_str().unwrap().contains("reset");
    assert!(!shortcuts.iter().any(deletes), "one press beside the icon");
    // Every picture that it names is there, in the size that it says.
    let pictures = icons
        .iter()
        .chain(manifest["screenshots"].as_array().unwrap());
    for picture in pictures.filter(|picture| picture["type"] == "image/png") {
        let file = format!(
            "{}/public/{}",
            env!("CARGO_MANIFEST_DIR"),
            picture["src"].as_str().unwrap()
        );
        let bytes = std::fs::read(&file).unwrap_or_else(|_| panic!("no {file}"));
        let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!(
            picture["sizes"],
            format!("{}x{}", side(16), side(20)),
            "{file}"
        );
    }
}

fn at(day: Day) -> Moment {
    day.start()
}

#[test]
fn ninety_days_after_the_last_look_the_rules_are_in_doubt_and_not_before() {
    let looked = LOOKED_AT.plus(10);
    assert_eq!(
        doubt(Some(at(looked)), LOOKED_AT, at(looked.plus(90))),
        None
    );
    assert_eq!(
        doubt(Some(at(looked)), LOOKED_AT, at(looked.plus(91))),
        Some(Doubt::NotLooked)
    );
    assert_eq!(
        doubt(None, LOOKED_AT, at(looked)),
        Some(Doubt::NotLooked),
        "nobody can tell"
    );
}

#[test]
fn a_clock_that_was_set_back_is_doubted() {
    let looked = LOOKED_AT.plus(10);
    assert_eq!(
        doubt(Some(at(looked)), LOOKED_AT, at(looked.plus(-1))),
        None,
        "another time zone"
    );
    assert_eq!(
        doubt(Some(at(looked)), LOOKED_AT, at(looked.plus(-2))),
        Some(Doubt::Clock)
    );
    assert_eq!(
        doubt(Some(at(LOOKED_AT)), LOOKED_AT, at(LOOKED_AT.plus(-1))),
        None
    );
    assert_eq!(
        doubt(None, LOOKED_AT, at(LOOKED_AT.plus(-2))),
        Some(Doubt::Clock)
    );
}

#[test]
fn a_newer_release_takes_over_only_where_nothing_is_lost_or_taken_away() {
    let all = [
        Page::Start,
        Page::Questions(PageId::Treatment),
        Page::Check,
        Page::Result,
        Page::About(None),
        Page::Sources,
        Page::Privacy,
    ];
    for page in all {
        assert_eq!(next(page, false), Next::Say, "{page:?}");
        let calm = matches!(page, Page::Start | Page::Result);
        assert_eq!(next(page, true) == Next::TakeOver, calm, "{page:?}");
    }
}
