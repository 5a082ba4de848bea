//! What the agreement on a payment plan says, before it has a layout: facts only, one customer and one currency (T4, R13).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Currency, Language, Money, MoneyError,
    instalments::{Instalment, effective_rate},
    letter::Addressee,
    seller::{BankAccount, Seller},
    stationery::Stationery,
};

/// The agreement on a payment plan, to be signed. The same content gives the same bytes (D4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Number of the plan, for example `PL-2026-0001`.
    pub number: String,
    /// The day of the offer, or of the agreement once there is one.
    pub dated_on: NaiveDate,
    /// Language of the customer.
    pub language: Language,
    /// Currency of every amount.
    pub currency: Currency,
    /// Who is owed.
    pub seller: Seller,
    /// What it is printed on and with.
    pub stationery: Stationery,
    /// Who owes.
    pub customer: Addressee,
    /// The customer's tax or company number, or empty.
    pub customer_tax_id: String,
    /// What the plan is about, oldest due first.
    pub items: Vec<AgreementItem>,
    /// The schedule; the principals sum to the items.
    pub lines: Vec<AgreementLine>,
    /// Days after a due date before an instalment counts as missed.
    pub grace_days: u16,
    /// So many missed instalments let the seller call in the rest.
    pub missed_limit: u16,
    /// Whether late interest on the invoices runs on meanwhile.
    pub runs_interest: bool,
}

/// An invoice in the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementItem {
    /// Number of the invoice.
    pub number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Its own due date.
    pub due_on: NaiveDate,
    /// How much of it is in the plan.
    pub amount: Money,
}

/// A payment of the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementLine {
    /// Whether it is paid on signing, on whatever day that is.
    pub is_signing: bool,
    /// What is due when.
    pub instalment: Instalment,
}

impl Agreement {
    /// Σ of the items: what the customer acknowledges.
    ///
    /// # Errors
    /// If the sum is too large, or currencies differ.
    pub fn debt(&self) -> Result<Money, MoneyError> {
        self.sum(self.items.iter().map(|item| item.amount))
    }

    /// Σ of the interest of the plan.
    ///
    /// # Errors
    /// As [`Agreement::debt`].
    pub fn interest(&self) -> Result<Money, MoneyError> {
        self.sum(self.lines.iter().map(|line| line.instalment.interest))
    }

    /// Σ of the fee of the plan.
    ///
    /// # Errors
    /// As [`Agreement::debt`].
    pub fn fee(&self) -> Result<Money, MoneyError> {
        self.sum(self.lines.iter().map(|line| line.instalment.fee))
    }

    /// All that the customer pays.
    ///
    /// # Errors
    /// As [`Agreement::debt`].
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.debt()?.checked_add(self.interest()?)?.checked_add(self.fee()?)
    }

    /// What the plan costs a year in percent, interest and fee counted, to two decimals; `None` where no rate says that.
    pub fn yearly_rate(&self) -> Option<Decimal> {
        let debt = self.debt().ok()?.to_decimal();
        let payments: Option<Vec<(i64, Decimal)>> = self
            .lines
            .iter()
            .map(|line| {
                let days = (line.instalment.due_on - self.dated_on).num_days().max(0);
                let days = if line.is_signing { 0 } else { days };
                Some((days, line.instalment.amount().ok()?.to_decimal()))
            })
            .collect();
        effective_rate(debt, &payments?)
    }

    /// The account that is to be paid to: the seller's for the currency of the plan.
    pub fn account(&self) -> Option<&BankAccount> {
        self.seller.account_for(self.currency)
    }

    fn sum(&self, mut amounts: impl Iterator<Item = Money>) -> Result<Money, MoneyError> {
        amounts.try_fold(Money::zero(self.currency), Money::checked_add)
    }
}
