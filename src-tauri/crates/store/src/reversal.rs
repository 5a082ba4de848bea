//! Taking a fact back (L3).

use crate::{Entry, Fact, Result, Reversal};

impl Entry<'_> {
    /// Takes a fact back, and before it whatever cannot stand without it: the allocations of a settlement or a
    /// receivable, the receivables of an invoice. Returns every fact taken back, in that order.
    ///
    /// # Errors
    /// If the fact does not stand, or an event lies before the fact's own date.
    pub fn reverse(&mut self, fact: impl Into<Fact>, how: Reversal) -> Result<Vec<Fact>> {
        todo!()
    }
}
