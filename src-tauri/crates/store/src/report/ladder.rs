//! What the ladder needs to know.

use chrono::NaiveDate;
use domain::dunning::{OverdueItem, Standing};

use crate::{Reader, Result};

impl Reader<'_> {
    /// Every item overdue as of `as_of`, ordered by customer, currency, due date and key.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn overdue_items(&self, as_of: NaiveDate) -> Result<Vec<OverdueItem>> {
        todo!()
    }

    /// A standing for every customer and currency with an item overdue as of `as_of`, in that order. Printed letters
    /// reach everybody: `is_reachable` is always true.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn standings(&self, as_of: NaiveDate) -> Result<Vec<Standing>> {
        todo!()
    }

    /// The as-of date of the last run that stands (R6).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_run_on(&self) -> Result<Option<NaiveDate>> {
        todo!()
    }

    /// The newest value date of a payment that stands (R15).
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn last_payment_on(&self) -> Result<Option<NaiveDate>> {
        todo!()
    }

    /// The next number of a letter in `year`, from 1. Withdrawn letters keep theirs.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn next_letter_sequence(&self, year: i32) -> Result<u32> {
        todo!()
    }
}
