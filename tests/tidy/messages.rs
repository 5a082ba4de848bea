//! Code and catalogues agree: nothing is asked for that does not exist, nothing exists that nobody asks for.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use super::catalogues::catalogue;

/// The text of everything that shows messages: the web side and the Rust side, without tests of the catalogues.
fn asking_code() -> String {
    let here = tests::root().join("tests");
    let asks = |path: &Path| !path.starts_with(&here) && !path.to_string_lossy().contains(".test.");
    let files = tests::files_ending(&[".rs", ".ts", ".tsx"]).into_iter().filter(|path| asks(path));
    files.map(|path| fs::read_to_string(path).unwrap() + "\n").collect()
}

/// Beginnings of keys whose rest is known only at run time, such as `` `verdict-${verdict}` `` or `"error-{}"`.
fn open_beginnings(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (quote, hole) in [('`', "${"), ('"', "{")] {
        for part in code.split(quote).skip(1) {
            let Some((beginning, _)) = part.split_once(hole) else { continue };
            let kebab = beginning.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
            if kebab && beginning.len() > 2 && beginning.ends_with('-') {
                found.push(beginning.to_owned());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_message_is_asked_for() {
    let code = asking_code();
    let beginnings = open_beginnings(&code);
    let quoted: HashSet<&str> = code.split(['"', '\'', '`']).collect();
    let unused: Vec<String> = catalogue("en")
        .into_keys()
        .filter(|key| !beginnings.iter().any(|beginning| key.starts_with(beginning)))
        .filter(|key| !quoted.contains(key.as_str()))
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn every_asked_message_exists() {
    let messages = catalogue("en");
    let code = asking_code();
    let mut missing = Vec::new();
    for opening in [
        "<Localized id=\"",
        "<Localized id='",
        "getString(\"",
        "getString('",
        " text('",
        "{text('",
        "(text('",
    ] {
        for part in code.split(opening).skip(1) {
            let key = part.split(['"', '\'']).next().unwrap_or_default();
            if !messages.contains_key(key) {
                missing.push(key.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "asked for, but in no catalogue: {missing:?}");
}

/// The codes that a use case can fail with, as `app` lists them.
fn problem_codes() -> Vec<String> {
    let path = tests::root().join("src-tauri/crates/app/src/error.rs");
    let source = fs::read_to_string(path).unwrap();
    let list = source.split_once("PROBLEM_CODES").and_then(|(_, rest)| rest.split_once("];")).unwrap().0;
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_error_has_a_sentence() {
    let messages = catalogue("en");
    let codes = problem_codes();
    assert!(codes.len() > 10, "the list of codes was not found");
    let key = |code: &String| format!("error-{}", code.replace(['.', '_'], "-"));
    let silent: Vec<_> = codes.iter().filter(|code| !messages.contains_key(&key(code))).collect();
    assert!(silent.is_empty(), "no sentence in the catalogues says {silent:?}");
}
