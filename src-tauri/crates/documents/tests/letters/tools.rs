//! System tools that look at a file from outside. A test that needs one skips, and says so, where it is missing.

use std::{path::Path, process::Command};

/// Runs `tool`; `None` when it is not installed.
pub(crate) fn run(tool: &str, arguments: &[&str]) -> Option<(bool, String)> {
    let Ok(output) = Command::new(tool).args(arguments).output() else {
        println!("skipped: {tool} is not installed");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Some((output.status.success(), text + &String::from_utf8_lossy(&output.stderr)))
}

/// The text of the file as poppler reads it, `None` without poppler.
pub(crate) fn text_of(bytes: &[u8], options: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.pdf");
    std::fs::write(&path, bytes).unwrap();
    let mut arguments = options.to_vec();
    arguments.extend(["-enc", "UTF-8", as_text(&path), "-"]);
    let (is_fine, text) = run("pdftotext", &arguments)?;
    assert!(is_fine, "{text}");
    Some(text)
}

/// The path for a command line.
pub(crate) fn as_text(path: &Path) -> &str {
    path.to_str().unwrap()
}
