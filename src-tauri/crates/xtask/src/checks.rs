//! The stages of `check` and `test`.

use std::path::Path;
use std::process::Command;

use crate::machine::{self, BUILD, TESTS, WINDOW};
use crate::shell::{cargo, npm, program, root, whole};
use crate::stage::Report;
use crate::tools;

/// Every check and test; fast ones first, so that what fails, fails early.
pub(crate) fn test() -> Result<(), String> {
    closing(|report| {
        report.step("machine", || {
            machine::need_packages(&[BUILD, WINDOW, TESTS].concat())?;
            machine::need_node()
        })?;
        tree(report)?;
        report.step("npm ci", tools::install_packages)?;
        web(report)?;
        report.stage("vitest", vec![npm(&["run", "--silent", "test"])])?;
        report.step("vite build", tools::build_pages)?;
        report.stage("contract drift", vec![whole("test", &["--test", "contract"])])?;
        lints(report)?;
        report.stage("build", vec![whole("build", &[]), whole("test", &["--no-run"])])?;
        report.stage("rust tests", vec![whole("test", &["--no-fail-fast"])])?;
        window(report)
    })
}

/// Every test of the core with many more random cases than `test` has time for: hours, not minutes, though it is optimised.
pub(crate) fn soak(cases: Option<&str>) -> Result<(), String> {
    let cases: u32 = cases.unwrap_or("10000").parse().map_err(|_| {
        "After `soak` comes the number of random cases of each property, for example 20000.".to_owned()
    })?;
    closing(|report| {
        let mut tests = cargo(&["test", "--profile", "soak", "--no-fail-fast"]);
        tests.env("PROPTEST_CASES", cases.to_string());
        // Books in memory: a soak asks for many small ones, not for what a disk survives.
        let memory = Path::new("/dev/shm");
        if memory.is_dir() {
            tests.env("TMPDIR", memory);
        }
        report.stage("soak", vec![tests])
    })
}

/// The window tests alone.
pub(crate) fn drive_window() -> Result<(), String> {
    in_built_window(window)
}

/// The pictures that README and guide show.
pub(crate) fn take_shots() -> Result<(), String> {
    in_built_window(|report| {
        let pictures = root().join("docs/pictures");
        report.stage("pictures", vec![window_tests(&["--ignored", "shots::"], (FIRST_SCREEN, &pictures))])
    })
}

fn in_built_window(work: impl FnOnce(&mut Report) -> Result<(), String>) -> Result<(), String> {
    closing(|report| {
        report.step("machine", || {
            machine::need_packages(&[BUILD, WINDOW, TESTS].concat())?;
            machine::need_node()
        })?;
        report.step("npm ci", tools::install_packages)?;
        report.step("vite build", tools::build_pages)?;
        report.stage("build", vec![whole("build", &[])])?;
        work(report)
    })
}

/// The fast checks.
pub(crate) fn check() -> Result<(), String> {
    closing(|report| {
        machine::need_node()?;
        tree(report)?;
        report.step("npm ci", tools::install_packages)?;
        web(report)?;
        report.stage("clippy", vec![cargo(&["clippy", "--all-targets", "--", "-D", "warnings"])])
    })
}

fn closing(stages: impl FnOnce(&mut Report) -> Result<(), String>) -> Result<(), String> {
    let mut report = Report::default();
    let outcome = stages(&mut report);
    report.print();
    outcome
}

/// What is asked of the tree as text: formatting, layering, tidiness.
fn tree(report: &mut Report) -> Result<(), String> {
    report.stage("fmt", vec![cargo(&["fmt", "--all", "--check", "--", "--color", "never"])])?;
    report.stage("layering and tidiness", vec![cargo(&["test", "-p", "tests"])])
}

fn web(report: &mut Report) -> Result<(), String> {
    for (stage, script) in
        [("tsc", "types"), ("eslint", "lint"), ("knip", "knip"), ("dependency-cruiser", "deps")]
    {
        report.stage(stage, vec![npm(&["run", "--silent", script])])?;
    }
    Ok(())
}

fn lints(report: &mut Report) -> Result<(), String> {
    let strict = ["--", "-D", "warnings"];
    // `--all-targets` leaves the window tests out because a plain `cargo test` must.
    let targets = [vec!["--all-targets"], vec!["--test", "window"]];
    let clippy = targets.map(|target| whole("clippy", &[&target[..], &strict].concat()));
    report.stage("clippy", clippy.into())?;
    let mut doc = whole("doc", &["--no-deps"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    report.stage("cargo doc", vec![doc])
}

fn window(report: &mut Report) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        println!(
            "\nThe window tests drive WebKitGTK, so they run on Linux only; the window itself was built."
        );
        return Ok(());
    }
    let others: Vec<&str> = FIRST_HALF.iter().flat_map(|name| ["--skip", name]).collect();
    let first = window_tests(FIRST_HALF, (FIRST_SCREEN, &shots()));
    let second = window_tests(&others, (FIRST_SCREEN + 100, &shots()));
    let again = |test: &str| window_tests(&["--exact", test], (FIRST_SCREEN + 200, &shots()));
    report.stage_at_once("window tests", vec![first, second], again)
}

/// The window tests that take as long as all the others, so that both halves are done at about the same time.
const FIRST_HALF: &[&str] = &["walk::", "calendar::", "cheques::", "comfort::", "entry::", "groups::"];

/// Where free screens are looked for.
const FIRST_SCREEN: u16 = 100;

/// The chosen window tests, on a screen of their own that nobody sees; their pictures go to a folder.
fn window_tests(chosen: &[&str], (screen, pictures): (u16, &Path)) -> Command {
    let inner = whole("test", &[&["--test", "window", "--", "--test-threads=1"], chosen].concat());
    let screen = screen.to_string();
    let mut words =
        vec!["-a", "-n", &screen, "-s", "-screen 0 1280x900x24 -nolisten tcp", "dbus-run-session", "--"];
    let name = inner.get_program().to_string_lossy().into_owned();
    let arguments: Vec<String> = inner.get_args().map(|word| word.to_string_lossy().into_owned()).collect();
    words.push(&name);
    words.extend(arguments.iter().map(String::as_str));
    let mut command = program("xvfb-run", &words);
    // With it WebKitGTK 2.50 never answers when a picture of the window is asked for.
    command.env_remove("WEBKIT_DISABLE_COMPOSITING_MODE");
    command.env("DUEBOOK_SHOTS", pictures);
    command
}

fn shots() -> std::path::PathBuf {
    let built = crate::shell::built("shots");
    built
        .parent()
        .and_then(Path::parent)
        .map_or_else(|| root().join("target/shots"), |target| target.join("shots"))
}
