//! The list of customers.

use chrono::NaiveDate;
use domain::{CustomerId, Money};

use crate::{Reader, Result};

/// By what the list is ordered; ties are broken by name, then key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CustomerSort {
    /// By name, without accents; customers without a name by number.
    #[default]
    Name,
    /// By number.
    Number,
    /// By open amount of the first balance, per currency.
    Open,
    /// By overdue amount of the first balance, per currency.
    Overdue,
    /// By the days of the oldest overdue item.
    OverdueDays,
    /// By the highest level claimed.
    Level,
    /// By the date of the last reminder.
    LastReminder,
}

/// Which customers are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerQuery {
    /// The as-of date of every figure.
    pub as_of: NaiveDate,
    /// Words that number, name, tax number or mail address contain, accents ignored; empty asks for all.
    pub search: String,
    /// The order.
    pub sort: CustomerSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// Only customers with something open.
    pub is_open_only: bool,
    /// How many rows to pass over.
    pub offset: usize,
    /// How many rows to return.
    pub limit: usize,
}

impl CustomerQuery {
    /// All customers by name.
    pub const fn as_of(as_of: NaiveDate) -> Self {
        Self {
            as_of,
            search: String::new(),
            sort: CustomerSort::Name,
            is_descending: false,
            is_open_only: false,
            offset: 0,
            limit: usize::MAX,
        }
    }
}

/// What a customer owes in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerBalance {
    /// Σ open items.
    pub open: Money,
    /// Σ open items past their due date.
    pub overdue: Money,
    /// Money on account and open credit notes.
    pub on_account: Money,
    /// Number of open items.
    pub open_count: u32,
    /// Days of the oldest overdue item; 0 when none is.
    pub overdue_days: i64,
    /// The highest level among open items.
    pub level: u8,
    /// The newest date of a letter among open items.
    pub last_reminder_on: Option<NaiveDate>,
}

/// One customer of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Key.
    pub customer: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name; may be empty.
    pub name: String,
    /// Whether reminders are locked.
    pub is_locked: bool,
    /// One per currency with something open or on account, the customer's own currency first; at least one.
    pub balances: Vec<CustomerBalance>,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerPage {
    /// The rows asked for.
    pub rows: Vec<CustomerRow>,
    /// How many customers the search found.
    pub total: usize,
}

impl Reader<'_> {
    /// The customers that `query` asks for.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customers(&self, query: &CustomerQuery) -> Result<CustomerPage> {
        todo!()
    }
}
