//! `cargo xtask run`: the window, or without a display the same job on paper.

use std::fs;
use std::path::Path;

use crate::machine::{self, BUILD, WINDOW};
use crate::shell::{built, cargo, must, program, root};
use crate::tools;

/// Builds and opens the window; where no display is, works the sample book through to its letters.
pub(crate) fn run() -> Result<(), String> {
    if machine::has_display() { window() } else { headless() }
}

fn window() -> Result<(), String> {
    machine::need_packages(&[BUILD, WINDOW].concat())?;
    machine::need_node()?;
    tools::install_packages()?;
    tools::build_pages()?;
    must("Building Duebook (the first time takes some minutes)", &mut cargo(&["build", "-p", "duebook"]))?;
    must("Opening the window", &mut program(&built("duebook").to_string_lossy(), &[]))
}

fn headless() -> Result<(), String> {
    println!(
        "There is no display here, so no window opens. Duebook works the sample book through instead.\n"
    );
    machine::need_packages(BUILD)?;
    must("Building duebook-cli (the first time takes some minutes)", &mut cargo(&["build", "-p", "cli"]))?;
    let out = root().join("out");
    clear(&out)?;
    cli("Filling the sample book", &["sample"])?;
    cli("Proposing reminders", &["remind", "propose"])?;
    cli(
        "Confirming, and writing the letters",
        &["remind", "confirm", "--letters", "out/letters", "--merged", "out/letters.pdf"],
    )?;
    let letters = fs::read_dir(out.join("letters")).map_or(0, Iterator::count);
    println!("\nDone. {letters} letters are in {}.", out.join("letters").display());
    println!("All of them in one file to print: {}", out.join("letters.pdf").display());
    println!("The book itself: {}", out.join("sample.duebook").display());
    Ok(())
}

fn cli(what: &str, arguments: &[&str]) -> Result<(), String> {
    let mut words = vec!["--book", "out/sample.duebook"];
    words.extend(arguments);
    println!();
    must(
        &format!("{what}: duebook-cli {}", words.join(" ")),
        &mut program(&built("duebook-cli").to_string_lossy(), &words),
    )
}

/// Takes away what an earlier run wrote, and nothing else that may lie in the folder.
fn clear(out: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: {error}", out.display());
    fs::create_dir_all(out).map_err(failed)?;
    for entry in fs::read_dir(out).map_err(failed)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if name == "letters" || name == "sample.files" {
            fs::remove_dir_all(&path).map_err(failed)?;
        } else if name == "letters.pdf" || name.starts_with("sample.duebook") {
            fs::remove_file(&path).map_err(failed)?;
        }
    }
    Ok(())
}
