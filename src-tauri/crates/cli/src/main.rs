//! duebook-cli: the use cases of Duebook without a window, for scripts, scheduled runs, support and tests.
//!
//! Exit codes: 0 done, 1 refused or failed (the reason on stderr, nothing changed), 2 wrong usage.
#![forbid(unsafe_code)]

mod args;
mod commands;
mod failure;
mod output;
mod session;

use std::{io::Write as _, process::ExitCode};

use clap::Parser;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let is_json = args.is_json;
    match commands::run(&args) {
        Ok(output) => {
            let text = if is_json { output.json_text() } else { output.text.clone() };
            // A reader that went away, as in a pipe to `head`, is no failure of the command.
            let _written = writeln!(std::io::stdout(), "{}", text.trim_end());
            if output.is_ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(failure) => {
            let _written = writeln!(std::io::stderr(), "{failure}");
            ExitCode::FAILURE
        }
    }
}
