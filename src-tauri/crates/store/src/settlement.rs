//! Settlements, whatever reduces debt, and their allocations (L1, L2).

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, Money, ReceivableId, SettlementId};

use crate::{Entry, Result};

macro_rules! settlement_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What reduces debt (L1).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SettlementKind {
            $($(#[$doc])* $name,)*
        }

        impl SettlementKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code in the book, on the wire and in catalogues, for example `credit_note`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            /// The kind with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.code() == code)
            }
        }
    };
}

settlement_kinds! {
    /// Money that came in.
    Payment = "payment",
    /// A credit note.
    CreditNote = "credit_note",
    /// Cash discount taken.
    Discount = "discount",
    /// A claim given up.
    WriteOff = "write_off",
    /// An agreed reduction.
    Compromise = "compromise",
    /// Moved to the instalments of a plan.
    Reschedule = "reschedule",
    /// Tax withheld by the customer.
    WithholdingTax = "withholding_tax",
    /// Set off against what we owe.
    SetOff = "set_off",
    /// Kept back by a bank.
    BankCharge = "bank_charge",
    /// Moved between customers; a pair that sums to zero.
    Transfer = "transfer",
    /// Paid back; negative.
    Refund = "refund",
}

/// A settlement to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSettlement {
    /// Whose debt it reduces.
    pub customer: CustomerId,
    /// What it is.
    pub kind: SettlementKind,
    /// How much; positive, but for refunds and one half of a transfer.
    pub amount: Money,
    /// The value date, from which it counts.
    pub value_on: NaiveDate,
    /// How it was paid: a short code such as `bank`, `cash`, `cheque`; empty where it is unknown.
    pub method: String,
    /// Its number, for a credit note; unique among the customer's standing credit notes.
    pub number: Option<String>,
    /// Free text, for example what the bank line said; may be empty. Kept outside the hash chain (P1).
    pub reference: String,
}

impl Entry<'_> {
    /// Posts a settlement; nothing of it is allocated yet.
    ///
    /// # Errors
    /// If the amount is zero or has the wrong sign, or a standing credit note of the customer has the number.
    pub fn post_settlement(&mut self, settlement: &NewSettlement) -> Result<SettlementId> {
        todo!()
    }

    /// Applies `amount_minor` of the settlement to the receivable, effective on the later of their dates (L5).
    ///
    /// # Errors
    /// If more than the rest of the settlement or the open amount would be allocated, customer or currency differ
    /// (L2), or one of them does not stand.
    pub fn allocate(
        &mut self,
        settlement: SettlementId,
        receivable: ReceivableId,
        amount_minor: i64,
    ) -> Result<AllocationId> {
        todo!()
    }
}
