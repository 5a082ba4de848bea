//! Words that an owner types to find something.

use crate::fold;

/// What is looked for: every word must stand in one of the texts, without regard to accents and case. A sign such as `%`
/// or `'` means itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words(Vec<String>);

impl Words {
    /// The words of `search`; none finds everything.
    pub(crate) fn of(search: &str) -> Self {
        Self(fold(search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    /// Whether nothing is looked for.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every word stands in one of the texts, which are folded.
    pub(crate) fn are_in(&self, folded: &[&str]) -> bool {
        self.0.iter().all(|word| folded.iter().any(|text| text.contains(word.as_str())))
    }
}
