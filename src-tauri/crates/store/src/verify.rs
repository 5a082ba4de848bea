//! Recomputing the book.

/// One contradiction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The code, for example `verify.facts_hash`.
    pub code: &'static str,
    /// Parameters by name, for the sentence.
    pub params: Vec<(&'static str, String)>,
}

/// The result of a verification.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyReport {
    /// Journal entries read.
    pub entries: i64,
    /// Facts read.
    pub facts: i64,
    /// Every contradiction found, capped per kind.
    pub problems: Vec<Problem>,
}

impl VerifyReport {
    /// Whether nothing contradicts itself.
    pub fn is_ok(&self) -> bool {
        self.problems.is_empty()
    }
}
