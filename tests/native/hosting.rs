//! What hosts are told to send: one source, and all that is written from it.

use microneedling_check::export::hosting::{Document, headers};

const PAGES: [Document; 3] = [Document::Page, Document::Clinics, Document::Frame];

#[test]
fn each_page_repeats_the_policy_of_its_header() {
    for (page, document) in [
        (include_str!("../../index.html"), Document::Page),
        (
            include_str!("../../src/clinics/index.html"),
            Document::Clinics,
        ),
    ] {
        let policy = document.policy_in_markup();
        assert_ne!(policy, document.policy());
        let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        assert!(page.contains(&meta), "{document:?} lacks {meta}");
    }
}

#[test]
fn every_page_but_that_for_frames_refuses_to_stand_in_one() {
    for page in [Document::Page, Document::Clinics] {
        assert!(page.policy().contains("frame-ancestors 'none'"));
    }
    assert!(Document::Frame.policy().contains("frame-ancestors *"));
}

#[test]
fn no_policy_lets_in_code_or_markup_that_is_not_ours() {
    for document in PAGES.into_iter().chain([Document::Worker]) {
        let policy = document.policy();
        assert!(
            policy.contains("require-trusted-types-for 'script'"),
            "{document:?}"
        );
        for part in policy
            .split("; ")
            .filter(|part| *part != "frame-ancestors *")
        {
            for word in [
                "unsafe-inline",
                "'unsafe-eval'",
                "http:",
                "https:",
                "*",
                "strict-dynamic",
            ] {
                assert!(!part.contains(word), "{document:?}: {part}");
            }
        }
    }
    assert!(
        Document::Worker
            .policy()
            .starts_with("default-src 'none'; connect-src 'self';")
    );
}

#[test]
fn no_path_is_told_two_things_of_one_kind() {
    let headers = headers();
    let folders: Vec<&str> = headers
        .lines()
        .filter_map(|line| line.strip_suffix('*').filter(|line| line.len() > 1))
        .collect();
    let mut paths: Vec<&str> = headers
        .lines()
        .filter(|line| line.starts_with('/'))
        .collect();
    for folder in folders {
        // Some static hosts join what two lines say, others take one of them.
        let within =
            |path: &&&str| path.starts_with(folder) && path.trim_end_matches('*') != folder;
        assert_eq!(paths.iter().find(within), None, "within {folder}");
    }
    let count = paths.len();
    paths.sort_unstable();
    paths.dedup();
    assert_eq!(paths.len(), count);
}
