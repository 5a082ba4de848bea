//! Commands of other programs: where they run, what they inherit, what to say when they fail.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the working tree.
pub(crate) fn root() -> &'static Path {
    const HERE: &str = env!("CARGO_MANIFEST_DIR");
    Path::new(HERE).ancestors().nth(3).unwrap_or(Path::new(HERE))
}

/// The folder that cargo builds into: the one this very program was built into.
pub(crate) fn built(program: &str) -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    here.with_file_name(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// The same cargo that started this program, at the root of the tree.
///
/// What `cargo run` tells a program about itself must not reach the next cargo: build scripts would see another
/// environment and build again.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME" {
            command.env_remove(&name);
        }
    }
    command
}

/// Every build of the tests takes the same packages and features, so that nothing is compiled twice.
const WHOLE: [&str; 3] = ["--workspace", "--features", "duebook/scripted,tests/window"];

/// A task of cargo over the whole tree, as the tests build it.
pub(crate) fn whole(task: &str, more: &[&str]) -> Command {
    cargo(&[&[task], &WHOLE[..], more].concat())
}

/// npm's program, in the folder of the web side.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Any program, at the root of the tree, without colours so that its words can be read by this program too.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()).env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
    command
}

/// Runs a command in sight of the person; its failure becomes a sentence.
pub(crate) fn must(what: &str, command: &mut Command) -> Result<(), String> {
    println!("▸ {what}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{what}: failed ({status}).")),
        Err(error) => {
            Err(format!("{what}: `{}` did not start: {error}", command.get_program().to_string_lossy()))
        }
    }
}

/// What a command prints, trimmed; nothing when it fails or does not exist.
pub(crate) fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name, arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
