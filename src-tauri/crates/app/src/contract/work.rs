//! How far long work is.

use serde::Serialize;
use ts_rs::TS;

/// How far the work is that the program does at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WorkView {
    /// Steps that are done.
    pub done: u32,
    /// Steps in all; 0 where it is not known.
    pub total: u32,
}
