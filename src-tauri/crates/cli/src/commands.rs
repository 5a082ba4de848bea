//! One module per command; each opens the book, calls a use case and words the answer.

mod ageing;
mod backup;
mod book;
mod calculate;
mod export;
mod import;
mod mail;
mod pay;
mod qr;
mod remind;
mod statement;

use clap::CommandFactory;
use serde_json::json;

use crate::{
    args::{Args, Command, MailCommand},
    failure::Failure,
    output::Output,
};

/// Does what the command line says.
pub(crate) fn run(args: &Args) -> Result<Output, Failure> {
    match &args.command {
        Command::New(new) => book::new(args, new),
        Command::Sample(sample) => book::sample(args, sample),
        Command::Import(import) => import::run(args, import),
        Command::Export(export) => export::run(args, export),
        Command::Ageing(ageing) => ageing::run(args, ageing),
        Command::Statement(statement) => statement::run(args, statement),
        Command::Pay(pay) => pay::run(args, pay),
        Command::Remind(remind) => remind::run(args, remind),
        Command::Qr(command) => qr::run(command),
        Command::Terms(terms) => calculate::terms(terms),
        Command::Interest(interest) => calculate::interest(interest),
        Command::Plan(plan) => calculate::plan(plan),
        Command::Allocate(allocate) => pay::propose(args, allocate),
        Command::Mail(MailCommand::Send { is_any_time }) => mail::send(args, *is_any_time),
        Command::Verify => book::verify(args),
        Command::Snapshot { to } => backup::snapshot(args, to.as_deref()),
        Command::Restore { file } => backup::restore(args, file),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Args::command(), "duebook-cli", &mut script);
            Ok(Output::new(String::from_utf8_lossy(&script), json!({ "shell": shell.to_string() })))
        }
    }
}
