//! Documents for a customer: which one is asked for.

use chrono::NaiveDate;
use domain::{Currency, CustomerId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DocumentRequest {
    /// Whose account.
    #[ts(type = "CustomerId")]
    pub customer_id: CustomerId,
    /// In which currency; `null` takes the customer's own, or the one that the account has.
    #[ts(type = "Currency | null")]
    pub currency: Option<Currency>,
    /// Which one.
    pub kind: DocumentKind,
    /// First day of the period of an activity, where `null` begins with the account; first day without credit of a farewell,
    /// today when `null`.
    #[ts(type = "string | null")]
    pub from: Option<NaiveDate>,
    /// The day that it describes; today when `null`.
    #[ts(type = "string | null")]
    pub to: Option<NaiveDate>,
}

/// Which document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// Statement of account: what is open on its day.
    Open,
    /// Statement of account: what happened in its period.
    Activity,
    /// The letter that asks the customer to confirm the balance of its day.
    Confirmation,
    /// A letter that thanks for payments.
    Thanks,
    /// A letter that ends the supply on account, from its day on.
    Farewell,
    /// The sheet that says how the seller works with credit.
    Policy,
}

impl DocumentKind {
    /// The message that names it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Open => "statements-open",
            Self::Activity => "statements-activity",
            Self::Confirmation => "statements-confirmation",
            Self::Thanks => "statements-thanks",
            Self::Farewell => "statements-farewell",
            Self::Policy => "statements-policy",
        }
    }
}
