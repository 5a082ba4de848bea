//! What a reminder letter says, before it has a layout: facts only, one customer and one currency (R1, R13).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::{
    Currency, Language, Money, Tone,
    customer::Address,
    dunning::CreditKind,
    letter_text::OwnText,
    payment_qr::{MAX_PURPOSE, plain_purpose},
    seller::{BankAccount, Seller},
    stationery::Stationery,
};

/// The content of one reminder letter. The same content gives the same bytes (D4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Document number, for example `R-2026-0014`; `None` before the run is confirmed, printed as a draft (R7).
    pub number: Option<String>,
    /// Date of the letter: the as-of date of its run.
    pub dated_on: NaiveDate,
    /// Language of the customer.
    pub language: Language,
    /// Currency of every amount in the letter.
    pub currency: Currency,
    /// Who writes.
    pub seller: Seller,
    /// What it is printed on and with.
    pub stationery: Stationery,
    /// Who is written to.
    pub addressee: Addressee,
    /// The highest level claimed.
    pub level: u8,
    /// How it speaks: the tone of the highest level claimed (R1).
    pub tone: Tone,
    /// What the owner wrote in place of the standard words.
    pub words: OwnText,
    /// The language in which the text stands once more; `None` for a letter in one language.
    pub second: Option<SecondLanguage>,
    /// One table per step, the highest first.
    pub tables: Vec<LetterTable>,
    /// Open credit notes, money on account and cheques not yet cleared, taken off the claimed total (R11, L9).
    pub credits: Vec<LetterCredit>,
    /// Overdue items without a step of their own, with their running deadlines; not part of any total.
    pub rides_along: Vec<LetterItem>,
    /// What the customer contests, under its own heading: not claimed, not part of any total (R10).
    pub disputed: Vec<LetterDispute>,
    /// Interest and fixed sums that are only threatened, under their own heading: not part of any total (L10).
    pub threatened: Vec<LetterClaim>,
    /// Dates of earlier letters for these items, oldest first.
    pub earlier_letters: Vec<NaiveDate>,
}

/// The other language of a letter that says everything twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondLanguage {
    /// The language.
    pub language: Language,
    /// What the owner wrote in place of the standard words in it.
    pub words: OwnText,
}

impl Letter {
    /// The same letter in the second language of its customer; `None` where it has none.
    ///
    /// The title of the person is a word of the first language, so the name stands without it.
    pub fn in_second_language(&self) -> Option<Self> {
        let SecondLanguage { language, words } = self.second.clone()?;
        let addressee = Addressee { contact_title: String::new(), ..self.addressee.clone() };
        Some(Self { language, words, addressee, second: None, ..self.clone() })
    }

    /// Σ of the invoices in all tables: what is overdue, before credits and before interest.
    pub fn overdue(&self) -> Money {
        let minor = self.tables.iter().flat_map(|table| &table.items).map(|item| item.open.minor).sum();
        Money::new(minor, self.currency)
    }

    /// Interest and fixed sums that are claimed beside the invoices (L10).
    pub fn claims(&self) -> impl Iterator<Item = &LetterClaim> {
        self.tables.iter().flat_map(|table| &table.claims)
    }

    /// Σ of all tables: what is claimed before credits, in minor units.
    pub fn claimed(&self) -> Money {
        let claims: i64 = self.claims().map(|claim| claim.open.minor).sum();
        Money::new(self.overdue().minor + claims, self.currency)
    }

    /// Σ of the credits, as a positive amount.
    pub fn credited(&self) -> Money {
        Money::new(self.credits.iter().map(|credit| credit.amount.minor).sum(), self.currency)
    }

    /// The one amount to pay: claimed less credits.
    pub fn net(&self) -> Money {
        Money::new(self.claimed().minor - self.credited().minor, self.currency)
    }

    /// The pay-by date of the highest step.
    pub fn pay_by(&self) -> Option<NaiveDate> {
        self.tables.first().map(|table| table.pay_by)
    }

    /// The account that is to be paid to: the seller's for the currency of the letter.
    pub fn account(&self) -> Option<&BankAccount> {
        self.seller.account_for(self.currency)
    }

    /// What to quote with a transfer: the customer and the letter, as far as it has a number.
    ///
    /// Only the number of the letter where both together do not go into a payment code unchanged, so that the code says
    /// what is printed.
    pub fn payment_reference(&self) -> String {
        let number = self.number.as_deref().unwrap_or_default();
        let both = format!("{} {number}", self.addressee.customer_number).trim().to_owned();
        let is_short = both.chars().count() <= MAX_PURPOSE && plain_purpose(&both) == both;
        if is_short || number.is_empty() { both } else { number.to_owned() }
    }

    /// The text of the payment code: VietQR for đồng, EPC069-12 for euro and a SEPA account, nothing elsewhere or where
    /// the account does not fit.
    pub fn payment_code(&self) -> Option<String> {
        self.seller.transfer_code(self.net(), &self.payment_reference())
    }
}

/// Who a letter is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// The owner's number for the customer.
    pub customer_number: String,
    /// Name of the customer, or its number where there is no name.
    pub customer_name: String,
    /// Title of the person, or empty.
    pub contact_title: String,
    /// Full name of the person, or empty.
    pub contact_name: String,
    /// Postal address; may be empty, then the window stays empty (R12).
    pub address: Address,
    /// Whether the customer is a consumer.
    pub is_consumer: bool,
}

/// The items that a letter claims at one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterTable {
    /// The level that is claimed, from 1.
    pub level: u8,
    /// Until when the items of this table are to be paid.
    pub pay_by: NaiveDate,
    /// The items, oldest due first.
    pub items: Vec<LetterItem>,
    /// Interest and fixed sums claimed at the same step, below the items and in the total (L10, R19).
    pub claims: Vec<LetterClaim>,
}

impl LetterTable {
    /// What the table claims, before credits.
    pub fn total(&self, currency: Currency) -> Money {
        let items: i64 = self.items.iter().map(|item| item.open.minor).sum();
        let claims: i64 = self.claims.iter().map(|claim| claim.open.minor).sum();
        Money::new(items + claims, currency)
    }
}

/// Interest or a fixed sum for late payment, with its basis (L10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterClaim {
    /// Number of the invoice that was late.
    pub invoice_number: String,
    /// The days that interest covers, both ends counted; `None` for a fixed sum.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// What was claimed.
    pub amount: Money,
    /// What of it is open.
    pub open: Money,
    /// How interest came about: the segments sum to the amount.
    pub segments: Vec<LetterSegment>,
    /// By which rule.
    pub basis: LetterBasis,
}

/// Days with one principal and one rate (T2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterSegment {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// How many days.
    pub days: u32,
    /// What bears interest.
    pub principal: Money,
    /// Percent a year.
    pub percent: Decimal,
    /// The interest of these days.
    pub amount: Money,
}

/// The rule that a claim follows, in the words of its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterBasis {
    /// The reference rate and the percentage points above it; `None` for a rate of its own.
    pub table: Option<(String, Decimal)>,
    /// Where it is written: a law, a contract.
    pub source: String,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterItem {
    /// Number of the invoice.
    pub invoice_number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Days late at the date of the letter.
    pub overdue_days: i64,
    /// Original amount.
    pub amount: Money,
    /// What was settled so far.
    pub paid: Money,
    /// What of the rest is in dispute; it stands under its own heading (R10).
    pub disputed: Money,
    /// What is open and claimed: amount less paid and less what is in dispute.
    pub open: Money,
    /// The deadline of the step; for an item that rides along its own running deadline.
    pub pay_by: Option<NaiveDate>,
}

/// An item of which something is in dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterDispute {
    /// Number of the invoice.
    pub invoice_number: String,
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// The day on which it was contested.
    pub since: NaiveDate,
    /// Original amount.
    pub amount: Money,
    /// What of it is in dispute.
    pub disputed: Money,
}

/// A credit or a cheque shown on a letter and taken off the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterCredit {
    /// What it is.
    pub kind: CreditKind,
    /// Number of the credit note or of the cheque; `None` for money on account.
    pub number: Option<String>,
    /// Date of the credit note or of the cheque, or the value date of the money.
    pub dated_on: NaiveDate,
    /// The open amount of the credit, positive.
    pub amount: Money,
}
