//! Letters as files: what is on the page, in three languages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by failing")]

mod agreements;
mod codes;
mod correspondence;
mod golden;
mod guide;
mod rules;
mod samples;
mod statements;
mod tags;
mod text_messages;
mod timing;
mod tones;
mod tools;
mod two_languages;
