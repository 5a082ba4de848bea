//! The rules of the book, seen from outside.
#![allow(clippy::unwrap_used, clippy::panic, clippy::wildcard_imports)] // This is a test.

mod as_of;
mod cheques;
mod drawings;
mod due;
mod ledger;
mod lists;
mod merge;
mod notes;
mod opening;
mod reminders;
mod size;
mod snapshots;
mod support;
mod tampering;
mod undo;
