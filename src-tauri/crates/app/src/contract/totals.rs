//! What stands behind a total: the facts that add up to it.

use chrono::NaiveDate;
use domain::{Currency, CustomerId, InvoiceId, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AccountRowKind, AgeingBy, ClaimKind, InvoiceFilter, ProposeReminders};

/// Asks for the facts behind a total of one currency.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ExplainTotal {
    /// Which total.
    pub total: TotalOf,
    /// Its currency; amounts of different currencies are never added (M2).
    #[ts(type = "Currency")]
    pub currency: Currency,
}

/// A total that stands on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum TotalOf {
    /// What is open, by age or as a whole, and what lies on account.
    Open(OpenTotal),
    /// What changed since the book was last open.
    Since {
        /// Which figure.
        figure: SinceFigure,
        /// The day on which it was last open.
        opened_on: NaiveDate,
    },
    /// A sum of a reminder proposal.
    Proposal {
        /// Which figure.
        figure: ProposalFigure,
        /// The proposal.
        proposal: ProposeReminders,
    },
    /// What lies on account among the settlements that a search finds.
    Settlements {
        /// The search of the list.
        search: String,
    },
    /// What is open of the invoices that a list shows.
    Invoices {
        /// The search of the list.
        search: String,
        /// The states that it shows.
        filter: InvoiceFilter,
    },
}

/// A figure of the ageing, of all customers or some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenTotal {
    /// Which figure.
    pub figure: OpenFigure,
    /// The date; today when `null`.
    pub as_of: Option<NaiveDate>,
    /// What age is counted from.
    pub by: AgeingBy,
    /// Only these customers; all when there is none.
    #[ts(type = "CustomerId[]")]
    pub customers: Vec<CustomerId>,
}

/// Figures of the ageing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpenFigure {
    /// Not due.
    NotDue,
    /// 1 to 30 days.
    D1_30,
    /// 31 to 60 days.
    D31_60,
    /// 61 to 90 days.
    D61_90,
    /// 91 days and more.
    D91Plus,
    /// Everything that is open.
    Open,
    /// Every bucket but the first.
    Overdue,
    /// Money on account and open credit notes.
    OnAccount,
    /// Open less on account.
    Balance,
}

/// Figures of what changed since the book was last open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SinceFigure {
    /// Open items that became overdue.
    FellDue,
    /// Payments.
    CameIn,
}

/// Figures of a reminder proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalFigure {
    /// What letters claim.
    Claimed,
    /// What they do not.
    NotNow,
    /// Both.
    Overdue,
}

/// The facts behind a total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TotalExplained {
    /// The total as its screen shows it.
    #[ts(type = "Money")]
    pub total: Money,
    /// Σ of the lines, added up apart from the total.
    #[ts(type = "Money")]
    pub sum: Money,
    /// Whether both agree; shown on screen.
    pub is_tied: bool,
    /// The facts, oldest first.
    pub lines: Vec<TotalLine>,
}

/// One fact of a total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TotalLine {
    /// Invoice date or value date.
    pub dated_on: NaiveDate,
    /// Due date of an invoice.
    pub due_on: Option<NaiveDate>,
    /// What it is.
    pub kind: AccountRowKind,
    /// Whether it is what was owed when the book began.
    pub is_opening: bool,
    /// What is claimed, where the line is interest or a fee; its name stands in `number`.
    pub claim: Option<ClaimKind>,
    /// Number of the invoice or credit note, or the reference of the payment; may be empty.
    pub number: String,
    /// The invoice, when the line is one.
    #[ts(type = "InvoiceId | null")]
    pub invoice_id: Option<InvoiceId>,
    /// Whose it is.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// Name of the customer, or the number where there is no name.
    pub customer_name: String,
    /// The amount of the invoice or settlement.
    #[ts(type = "Money")]
    pub whole: Money,
    /// What of it counts here; negative where it reduces the total.
    #[ts(type = "Money")]
    pub counted: Money,
}
