//! Use cases: one public function per intent of the owner, one transaction, one journal entry.
#![warn(missing_docs)]

pub mod contract;
