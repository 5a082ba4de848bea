//! The rules of the book, seen from outside.

mod as_of;
mod ledger;
mod lists;
mod opening;
mod reminders;
mod size;
mod support;
mod tampering;
mod undo;
