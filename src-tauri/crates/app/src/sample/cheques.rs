//! A customer of the sample company who pays by post-dated cheques.

use chrono::{Days, NaiveDate};
use domain::{
    CustomerId, Money,
    calendar::{Frequency, recurring},
    customer::CustomerProfile,
};
use store::{Entry, InvoiceKind, NewCheque, NewInvoice, NewReceivable};

use crate::{App, AppError};

use super::day_before;

/// Each invoice is paid by as many cheques of this amount, in minor units.
const CHEQUE_MINOR: i64 = 180_000;

impl App {
    /// Adds a customer with an overdue invoice and a later one, and three cheques that cover both.
    pub(super) fn fill_drawer(&mut self, profile: &CustomerProfile) -> Result<(), AppError> {
        let now = self.now();
        self.book_mut()?.write("sample.fill", now, |entry| {
            let customer = entry.post_customer(profile)?;
            let today = now.today;
            for (number, days, cheques) in [("AD-20001", 20, 2), ("AD-20002", -40, 1)] {
                invoice(entry, (customer, profile), (number, due(today, days), cheques))?;
            }
            let first = today.checked_add_days(Days::new(5)).unwrap_or(today);
            for (at, dated_on) in (417..).zip(recurring(first, Frequency::Monthly, 3)) {
                entry.post_cheque(&NewCheque {
                    customer,
                    number: format!("{at:06}"),
                    bank: "Bank HaNamal".to_owned(),
                    amount: Money::new(CHEQUE_MINOR, profile.currency),
                    dated_on,
                    received_on: day_before(today, 3),
                    meant_for: Vec::new(),
                    replaces: None,
                })?;
            }
            Ok::<_, AppError>(())
        })?;
        Ok(())
    }
}

fn invoice(
    entry: &mut Entry<'_>,
    (customer, profile): (CustomerId, &CustomerProfile),
    (number, due_on, cheques): (&str, NaiveDate, i64),
) -> Result<(), AppError> {
    let amount_minor = CHEQUE_MINOR * cheques;
    entry.post_invoice(&NewInvoice {
        customer,
        kind: InvoiceKind::Invoice,
        number: number.to_owned(),
        issued_on: day_before(due_on, 60),
        total: Money::new(amount_minor, profile.currency),
        terms: String::new(),
        receivables: vec![NewReceivable { due_on, amount_minor, ladder: None, shift: None }],
        notes: Vec::new(),
    })?;
    Ok(())
}

/// The day so many days before today; after it, if negative.
fn due(today: NaiveDate, days: i64) -> NaiveDate {
    super::trade::shifted(today, -days)
}
