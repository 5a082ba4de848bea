//! Time as an argument: the domain has no clock.

use chrono::{DateTime, NaiveDate, Utc};

/// The moment at which a use case runs (M4): the owner's calendar day, and the instant for the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The calendar day of the owner; every rule counts days from it.
    pub today: NaiveDate,
    /// The instant in UTC; only the journal keeps it.
    pub at: DateTime<Utc>,
}
