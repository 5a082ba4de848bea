//! `mail send` as a script sees it.
#![allow(clippy::unwrap_used, reason = "a test ends by failing")]

use std::process::{Command, Output};

use serde_json::Value;

fn run(book: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_duebook-cli"));
    command.args(["--json", "--book", book, "--today", "2026-11-20"]).args(arguments);
    command.env("DUEBOOK_SMTP_PASSWORD", "swordfish").output().unwrap()
}

#[test]
fn e2_a_book_without_a_server_sends_nothing_and_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("a.duebook").display().to_string();
    assert!(run(&book, &["new", "--name", "Harbour", "--country", "IE"]).status.success());
    let output = run(&book, &["mail", "send"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("No mail server is set up"), "{said}");
    assert!(!said.contains("swordfish"));
    let verified: Value = serde_json::from_slice(&run(&book, &["verify"]).stdout).unwrap();
    assert_eq!(verified["ok"], true);
}
