//! Letters as files: what is on the page, in three languages.

mod golden;
mod rules;
mod samples;
mod timing;
mod tools;
