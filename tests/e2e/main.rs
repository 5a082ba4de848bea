//! The real window, driven as a person drives it. Run by `cargo xtask test`, one test after the other.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by failing")]

mod calendar;
mod cheques;
mod comfort;
mod driver;
mod entry;
mod groups;
mod interest;
mod letters;
mod lists;
mod merging;
mod page;
mod paying;
mod plans;
mod real_file;
mod safety;
mod settling;
mod shots;
mod start;
mod stationery;
mod today;
mod totals;
mod walk;
mod webdriver;
mod words;
