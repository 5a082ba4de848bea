//! How far long work is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far the work is that the program does at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WorkView {
    /// Steps that are done.
    pub done: u32,
    /// Steps in all; 0 where it is not known.
    pub total: u32,
}

/// Which long work is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    /// What a command does with the book, such as an import.
    Book,
    /// Handing mail over, beside everything else.
    Mail,
}

/// Looks at long work, or stops it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct WorkRef {
    /// Which.
    pub kind: WorkKind,
}
