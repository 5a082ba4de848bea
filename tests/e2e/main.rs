//! The real window, driven as a person drives it. Run by `cargo xtask test`, one test after the other.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by failing")]

mod asking;
mod calendar;
mod calling;
mod cheques;
mod comfort;
mod driver;
mod entry;
mod full_run;
mod groups;
mod interest;
mod letter_texts;
mod letters;
mod lists;
mod loans;
mod merging;
mod noting;
mod outbox;
mod page;
mod paying;
mod plans;
mod policy;
mod promising;
mod real_file;
mod safety;
mod settling;
mod shots;
mod standing;
mod start;
mod statements;
mod stationery;
mod today;
mod totals;
mod walk;
mod webdriver;
mod words;
