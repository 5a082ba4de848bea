//! What is written to a customer beside reminders and statements: facts only, one customer and one currency (R13).

use chrono::NaiveDate;

use crate::{Money, statement::Statement};

/// A letter or sheet that claims nothing and changes nothing; the same content gives the same bytes (D4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correspondence {
    /// The account of the customer: what is open, with seller, language and paper.
    pub account: Statement,
    /// What it is written for.
    pub purpose: Purpose,
}

/// What is written for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// To have the balance confirmed by the customer.
    Confirmation,
    /// To thank for payments.
    Thanks(Thanks),
    /// To end the supply on account.
    Farewell {
        /// The first day without it.
        from: NaiveDate,
    },
    /// To say how the seller works with credit.
    Policy(CreditPolicy),
}

/// What is thanked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thanks {
    /// Invoices of the past year, each of them paid on time.
    OnTime {
        /// How many; never 0.
        count: usize,
    },
    /// A payment after which nothing is open.
    Settled {
        /// What came in.
        amount: Money,
        /// Its value date.
        on: NaiveDate,
    },
}

/// What a customer who buys on account should expect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditPolicy {
    /// The terms in words, in the language of the customer.
    pub terms: String,
    /// Due date of an invoice of today; `None` where a part is due on another day than the rest.
    pub due_on: Option<NaiveDate>,
    /// Days after the due date on which each letter goes out, the first letter first.
    pub reminder_days: Vec<i64>,
    /// Whether interest for late payment may be charged.
    pub has_interest: bool,
}

/// An invoice that was paid in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaidInvoice {
    /// Its due date.
    pub due_on: NaiveDate,
    /// The day on which nothing of it was left.
    pub paid_on: NaiveDate,
}

/// How many invoices were paid on time since `since`; `None` where there is none, or one of them was late.
pub fn all_on_time(invoices: &[PaidInvoice], since: NaiveDate) -> Option<usize> {
    let recent = invoices.iter().filter(|invoice| invoice.paid_on >= since);
    let is_reliable = recent.clone().all(|invoice| invoice.paid_on <= invoice.due_on);
    Some(recent.count()).filter(|count| is_reliable && *count > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(due_day: u32, paid_day: u32) -> PaidInvoice {
        let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).unwrap_or_default();
        PaidInvoice { due_on: day(due_day), paid_on: day(paid_day) }
    }

    #[test]
    fn nobody_is_thanked_for_punctuality_who_was_late_once() {
        let since = NaiveDate::from_ymd_opt(2026, 5, 5).unwrap_or_default();
        assert_eq!(
            all_on_time(&[paid(10, 10), paid(20, 12)], since),
            Some(2),
            "the due date itself is on time"
        );
        assert_eq!(all_on_time(&[paid(10, 10), paid(20, 21)], since), None);
        assert_eq!(all_on_time(&[paid(1, 4), paid(10, 10)], since), Some(1), "what is long ago is forgiven");
        assert_eq!(all_on_time(&[], since), None);
    }
}
