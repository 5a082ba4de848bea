//! Files are short, names are honest, and the text holds nothing that only its author understands.

use std::fs;
use std::path::{Path, PathBuf};

/// Words that say "I did not find the name yet" at the end of a type.
const NO_NAMES: &[&str] = &["Manager", "Helper", "Helpers", "Util", "Utils", "Service", "Data"];

/// What opens a type in Rust or TypeScript.
const TYPE_WORDS: &[&str] = &["struct", "enum", "trait", "type", "class", "interface"];

fn sources(endings: &[&str]) -> Vec<(PathBuf, String)> {
    let files = tests::files_ending(endings).into_iter();
    files
        .filter(|path| !is_generated(path))
        .map(|path| (path.clone(), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn is_generated(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "generated")
}

fn shown(path: &Path) -> String {
    path.strip_prefix(tests::root()).unwrap_or(path).display().to_string()
}

fn complain(faults: &[String], why: &str) {
    assert!(faults.is_empty(), "{why}:\n  {}", faults.join("\n  "));
}

#[test]
fn files_hold_one_concept_and_stay_short() {
    let mut faults = Vec::new();
    for (endings, limit) in [(&[".rs"][..], 500), (&[".ts", ".tsx"][..], 300)] {
        for (path, text) in sources(endings) {
            let lines = text.lines().count();
            if lines > limit {
                faults.push(format!("{}: {lines} lines, at most {limit}", shown(&path)));
            }
        }
    }
    complain(&faults, "a file this long holds more than one concept");
}

#[test]
fn types_are_named_by_what_they_are() {
    let mut faults = Vec::new();
    for (path, text) in sources(&[".rs", ".ts", ".tsx"]) {
        for name in text.lines().filter_map(type_name) {
            if NO_NAMES.iter().any(|word| name.ends_with(word)) {
                faults.push(format!("{}: {name}", shown(&path)));
            }
        }
    }
    complain(&faults, "such a name says nothing; the glossary has one word per thing");
}

/// The type that a line declares, if it declares one.
fn type_name(line: &str) -> Option<&str> {
    let mut words = line.trim_start().split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.find(|word| TYPE_WORDS.contains(word))?;
    let declares = ["pub", "export", "struct", "enum", "trait", "type", "class", "interface", "declare"];
    let first = line.trim_start().split([' ', '(']).next()?;
    if declares.contains(&first) { words.next() } else { None }
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("todo", "!(")];
    let mut faults = Vec::new();
    for (path, text) in
        sources(&[".rs", ".ts", ".tsx", ".css", ".sql", ".ftl", ".toml", ".js", ".mjs", ".md"])
    {
        for (number, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                faults.push(format!("{}:{}", shown(&path), number + 1));
            }
        }
    }
    complain(&faults, "what is not done is not in the tree");
}

#[test]
fn no_path_of_one_machine_is_written_down() {
    let paths = [concat!("/wor", "k/"), concat!("/root", "/")];
    let mut faults = Vec::new();
    let endings = [
        ".rs", ".ts", ".tsx", ".css", ".sql", ".ftl", ".toml", ".json", ".js", ".mjs", ".md", ".yaml", "run",
    ];
    for (path, text) in sources(&endings) {
        for (number, line) in text.lines().enumerate() {
            if paths.iter().any(|machine| line.contains(machine)) {
                faults.push(format!("{}:{}", shown(&path), number + 1));
            }
        }
    }
    complain(&faults, "the tree must work wherever it lies");
}

#[test]
fn modules_are_files_of_their_own_name() {
    let faults: Vec<String> = sources(&["mod.rs"])
        .iter()
        .map(|(path, _)| shown(path))
        .filter(|path| path.contains("/src/") && path.ends_with("/mod.rs"))
        .collect();
    complain(&faults, "`money.rs` is found by its name, `mod.rs` is not");
}

#[test]
fn styles_speak_of_start_and_end() {
    let mut faults = Vec::new();
    for (path, text) in sources(&[".css"]) {
        for (number, line) in without_comments(&text).lines().enumerate() {
            if physical_side(line) {
                faults.push(format!("{}:{}: {}", shown(&path), number + 1, line.trim()));
            }
        }
    }
    for (path, text) in sources(&[".tsx"]) {
        for (number, line) in text.lines().enumerate() {
            let sides =
                ["marginLeft", "marginRight", "paddingLeft", "paddingRight", "borderLeft", "borderRight"];
            if sides.iter().any(|side| line.contains(side)) {
                faults.push(format!("{}:{}: {}", shown(&path), number + 1, line.trim()));
            }
        }
    }
    complain(&faults, "Hebrew mirrors what is written with inline-start and inline-end, nothing else");
}

fn physical_side(line: &str) -> bool {
    let words = line.split(|letter: char| !letter.is_alphanumeric());
    let mut url_free = words.filter(|word| !word.is_empty());
    // A rule for one direction may name the side that is meant there.
    !line.contains("[dir") && !line.contains("url(") && url_free.any(|word| word == "left" || word == "right")
}

/// The style sheet with every comment blanked, so that line numbers stay.
fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some(start) = rest.find("/*") {
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        kept.push_str(&rest[..start]);
        kept.extend(rest[start..end].chars().filter(|letter| *letter == '\n'));
        rest = &rest[end..];
    }
    kept + rest
}

#[test]
fn the_tidiness_tests_see_what_they_forbid() {
    assert_eq!(type_name("pub struct LetterManager {"), Some("LetterManager"));
    assert_eq!(type_name("    pub(crate) enum Side {"), Some("Side"));
    assert_eq!(type_name("// the type of a thing"), None);
    assert!(physical_side("  margin-left: 2px;") && physical_side("text-align: right"));
    assert!(!physical_side("  margin-inline-start: 2px; animation: upright 1s"));
    assert_eq!(without_comments("a /* left\n */ b"), "a \n b");
}
