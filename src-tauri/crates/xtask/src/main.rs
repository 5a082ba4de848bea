//! `cargo xtask`: everything that a person or a machine does with this tree, in one word each.

use std::process::ExitCode;

mod bench;
mod checks;
mod machine;
mod run;
mod shell;
mod stage;
mod tools;

const USAGE: &str = "\
cargo xtask run      builds Duebook and opens its window; without a display it works the sample book through
cargo xtask test     every check and test, fast ones first
cargo xtask window   drives the real window (Linux)
cargo xtask shots    renews the pictures of README and guide from the real window (Linux)
cargo xtask check    the fast checks: formatting, layering, tidiness, lints, types
cargo xtask gen      writes the TypeScript side of the contract anew
cargo xtask soak     the tests with 10,000 random cases for each property, or as many as `soak 50000` says
cargo xtask bench    measures: `bench letters` or `bench book` alone, or everything";

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let outcome = match task.as_str() {
        "run" => run::run(),
        "test" => checks::test(),
        "window" => checks::drive_window(),
        "shots" => checks::take_shots(),
        "check" => checks::check(),
        "soak" => checks::soak(std::env::args().nth(2).as_deref()),
        "bench" => bench::bench(&std::env::args().skip(2).collect::<Vec<_>>()),
        "gen" => tools::generate_contract(),
        _ => Err(format!("There is no task `{task}`.\n\n{USAGE}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}
