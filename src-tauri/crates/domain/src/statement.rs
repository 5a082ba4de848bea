//! What a statement of account says, before it has a layout: facts only, one customer and one currency (L5, M2, R13).

use chrono::{Days, NaiveDate};

use crate::{
    Currency, Language, Money, MoneyError,
    ageing::AgeingTotals,
    letter::{Addressee, LetterCredit},
    payment_qr::plain_purpose,
    seller::{BankAccount, Seller},
    stationery::Stationery,
};

/// Days that the customer has for comparing the statement with the own books.
const REPLY_DAYS: u64 = 14;

/// A statement of account. It claims nothing and changes nothing; the same content gives the same bytes (D4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The day on which it is written.
    pub dated_on: NaiveDate,
    /// The day whose evening it describes: facts effective on or before it count (L5).
    pub as_of: NaiveDate,
    /// Language of the customer.
    pub language: Language,
    /// Currency of every amount.
    pub currency: Currency,
    /// Who is owed.
    pub seller: Seller,
    /// What it is printed on and with.
    pub stationery: Stationery,
    /// Whose account it is.
    pub customer: Addressee,
    /// How old what is open is, by due date (L6); its balance is what the statement ends in.
    pub ageing: AgeingTotals,
    /// What it lists.
    pub body: StatementBody,
}

/// What a statement lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementBody {
    /// Everything that is open on the day.
    Open {
        /// The items, oldest due first.
        items: Vec<StatementItem>,
        /// Open credit notes and money on account, each apart, never inside an item (L6).
        credits: Vec<LetterCredit>,
    },
    /// Everything that happened in a period which ends on the day.
    Activity {
        /// First day of the period.
        from: NaiveDate,
        /// The balance brought forward: that of the evening before.
        opening: Money,
        /// What happened, by date.
        entries: Vec<StatementEntry>,
    },
}

/// An open item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementItem {
    /// What it is.
    pub kind: EntryKind,
    /// Number of the invoice; for interest and fixed sums of the invoice that was late.
    pub number: String,
    /// The day from which it counts.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
    /// Days late on the day of the statement; 0 where it is not late.
    pub overdue_days: i64,
    /// Original amount.
    pub amount: Money,
    /// What is open of it.
    pub open: Money,
}

/// A line of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementEntry {
    /// The day from which it counts.
    pub on: NaiveDate,
    /// What it is.
    pub kind: EntryKind,
    /// Number of the paper; empty where there is none.
    pub number: String,
    /// What it changes: positive raises what is owed.
    pub amount: Money,
}

/// What a line of an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// An invoice.
    Invoice,
    /// What was owed when the book began.
    Opening,
    /// An instalment of a payment plan.
    Instalment,
    /// Interest for late payment.
    Interest,
    /// A fixed sum for late payment.
    FixedSum,
    /// Money that came in.
    Payment,
    /// A credit note.
    CreditNote,
    /// Cash discount taken.
    Discount,
    /// A claim given up.
    WriteOff,
    /// An agreed reduction.
    Compromise,
    /// Moved to the instalments of a plan.
    Reschedule,
    /// Tax withheld by the customer.
    WithholdingTax,
    /// Set off against what the seller owes.
    SetOff,
    /// Kept back by a bank.
    BankCharge,
    /// Moved between two accounts.
    Transfer,
    /// Money paid back.
    Refund,
    /// A payment that came back.
    Returned,
    /// A claim that was given up, and is owed again.
    Recovered,
    /// The end of another line.
    Reversal,
}

impl EntryKind {
    /// The name of the kind in the texts of documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::Opening => "opening",
            Self::Instalment => "instalment",
            Self::Interest => "interest",
            Self::FixedSum => "fixed_sum",
            Self::Payment => "payment",
            Self::CreditNote => "credit_note",
            Self::Discount => "discount",
            Self::WriteOff => "write_off",
            Self::Compromise => "compromise",
            Self::Reschedule => "reschedule",
            Self::WithholdingTax => "withholding_tax",
            Self::SetOff => "set_off",
            Self::BankCharge => "bank_charge",
            Self::Transfer => "transfer",
            Self::Refund => "refund",
            Self::Returned => "returned",
            Self::Recovered => "recovered",
            Self::Reversal => "reversal",
        }
    }
}

impl Statement {
    /// What the account came to on the day: what is open less what is on account.
    pub const fn closing(&self) -> Money {
        self.ageing.balance()
    }

    /// What the lines come to; a statement whose lines do not end in its balance must not be printed.
    ///
    /// # Errors
    /// If the sum is too large, or currencies differ.
    pub fn sum(&self) -> Result<Money, MoneyError> {
        match &self.body {
            StatementBody::Open { items, credits } => {
                let open = items
                    .iter()
                    .map(|item| item.open)
                    .try_fold(Money::zero(self.currency), Money::checked_add)?;
                credits.iter().map(|credit| credit.amount).try_fold(open, Money::checked_sub)
            }
            StatementBody::Activity { opening, entries, .. } => entries
                .iter()
                .map(|entry| entry.amount)
                .try_fold(Money::zero(self.currency).checked_add(*opening)?, Money::checked_add),
        }
    }

    /// Until when the customer is asked to say what differs.
    pub fn reply_by(&self) -> NaiveDate {
        self.dated_on.checked_add_days(Days::new(REPLY_DAYS)).unwrap_or(self.dated_on)
    }

    /// What a transfer would be made for: what is overdue, as far as nothing on account covers it; the whole balance where
    /// nothing is overdue.
    pub const fn to_pay(&self) -> Money {
        let (overdue, balance) = (self.ageing.overdue(), self.closing());
        if overdue.minor > 0 && overdue.minor < balance.minor { overdue } else { balance }
    }

    /// What to quote with a transfer: the number of the customer.
    pub fn payment_reference(&self) -> String {
        plain_purpose(&self.customer.customer_number)
    }

    /// The text of the payment code, as [`Seller::transfer_code`].
    pub fn payment_code(&self) -> Option<String> {
        self.seller.transfer_code(self.to_pay(), &self.payment_reference())
    }

    /// The account that is to be paid to: the seller's for the currency of the statement.
    pub fn account(&self) -> Option<&BankAccount> {
        self.seller.account_for(self.currency)
    }
}
