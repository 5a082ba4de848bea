//! A released migration is never edited: books out there were made with it.

use std::fmt::Write as _;
use std::fs;

use sha2::{Digest, Sha256};

const FOLDER: &str = "src-tauri/crates/store/migrations";
const RELEASED: &str = include_str!("../migrations/released.sha256");

/// Name and checksum of each released migration.
fn released() -> Vec<(&'static str, &'static str)> {
    let lines = RELEASED.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.map(|line| line.split_once("  ").unwrap()).map(|(sum, name)| (name, sum)).collect()
}

#[test]
fn released_migrations_are_never_edited() {
    for (name, sum) in released() {
        let text =
            fs::read(tests::root().join(FOLDER).join(name)).unwrap_or_else(|_| panic!("{name} is gone"));
        let found = Sha256::digest(&text).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        assert_eq!(
            found, sum,
            "{name} was released: books made with it exist; write a new migration instead"
        );
    }
}

#[test]
fn a_migration_with_a_successor_counts_as_released() {
    let mut names: Vec<String> = tests::files_ending(&[".sql"])
        .iter()
        .filter(|path| path.starts_with(tests::root().join(FOLDER)))
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.pop();
    for name in names {
        assert!(released().iter().any(|(listed, _)| *listed == name), "{name} belongs into released.sha256");
    }
}
