//! Settlements, whatever reduces debt, and their allocations (L1, L2).

use chrono::NaiveDate;
use domain::{AllocationId, CustomerId, Money, ReceivableId, SettlementId};

use rusqlite::{OptionalExtension, params};

use crate::{
    Entry, Fact, Result, StoreError,
    invoice::posted_number,
    sql::{Code, Day},
};

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

impl SettlementKind {
    /// Whether what is not applied of it lies on account (L8).
    ///
    /// The other kinds are no money and exist only with the item that they reduce, so nothing is ever left of them.
    pub const fn lies_on_account(self) -> bool {
        matches!(self, Self::Payment | Self::CreditNote | Self::Transfer | Self::Refund)
    }
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
    /// How it was paid: a short code such as `bank`, `cash`, `cheque`; why it was written off, such as `goodwill`; the rate
    /// of tax withheld in percent, with `_` before the decimals. Empty where it is unknown.
    pub method: String,
    /// Its number: of a credit note, unique among the customer's standing ones; of a certificate of tax withheld; of the
    /// customer's own invoice that was set off.
    pub number: Option<String>,
    /// Free text, for example what the bank line said; may be empty. Kept outside the hash chain (P1).
    pub reference: String,
}

impl Entry<'_> {
    /// Posts a settlement; nothing of it is allocated yet.
    ///
    /// # Errors
    /// If the amount is zero or has the wrong sign, a standing credit note of the customer has the number, or the customer
    /// does not stand.
    pub fn post_settlement(&mut self, settlement: &NewSettlement) -> Result<SettlementId> {
        let reference = self.keep_text(&settlement.reference)?;
        let posted = self
            .connection
            .prepare_cached(
                "INSERT INTO settlement (entry_id, customer_id, kind, value_on, currency, amount_minor, method, number, \
                 reference_text_id, reference_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                settlement.customer.0,
                settlement.kind.code(),
                Day(settlement.value_on),
                Code(settlement.amount.currency),
                settlement.amount.minor,
                settlement.method,
                settlement.number,
                reference.map(|text| text.id),
                reference.map(|text| text.digest),
            ]);
        posted_number(posted, settlement.customer, settlement.number.as_deref().unwrap_or_default())?;
        Ok(SettlementId(self.connection.last_insert_rowid()))
    }

    /// Applies `amount_minor` of the settlement to the receivable, effective on the later of their dates (L5), and not before
    /// an event gave free what it takes: until a payment bounced, nothing else can have paid what it paid.
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
        let ends = self
            .connection
            .prepare_cached(
                "SELECT max(s.value_on, r.effective_on, coalesce((SELECT max(f.freed_on) FROM freed AS f \
                     WHERE f.side = 'receivable' AND f.id = r.receivable_id AND f.taken_minor + ?3 > r.amount_minor), ''), \
                 coalesce((SELECT max(f.freed_on) FROM freed AS f \
                     WHERE f.side = 'settlement' AND f.id = s.settlement_id AND f.taken_minor + ?3 > s.amount_minor), '')) \
                 FROM settlement AS s, receivable AS r WHERE s.settlement_id = ?1 AND r.receivable_id = ?2",
            )?
            .query_row([settlement.0, receivable.0, amount_minor], |row| row.get::<_, Day>(0))
            .optional()?;
        let effective_on = ends.ok_or_else(|| StoreError::NotStanding(Fact::from(settlement)))?;
        self.connection
            .prepare_cached(
                "INSERT INTO allocation (entry_id, settlement_id, receivable_id, effective_on, amount_minor) \
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, settlement.0, receivable.0, effective_on, amount_minor])
            .map_err(|error| self.explain_refusal(error.into(), settlement, receivable))?;
        Ok(AllocationId(self.connection.last_insert_rowid()))
    }

    /// Lets a refund, or the outgoing half of a transfer, draw `amount_minor` from a settlement of the same customer (L8).
    ///
    /// # Errors
    /// If less is left of the settlement, its day lies after the other's, or customer or currency differ.
    pub fn draw(&mut self, from: SettlementId, drawn_by: SettlementId, amount_minor: i64) -> Result<()> {
        let drawn = self
            .connection
            .prepare_cached(
                "INSERT INTO drawing (entry_id, settlement_id, drawn_by_id, effective_on, amount_minor) \
                 SELECT ?1, ?2, ?3, value_on, ?4 FROM settlement WHERE settlement_id = ?3",
            )?
            .execute(params![self.id.0, from.0, drawn_by.0, amount_minor]);
        drawn.map(|_| ()).map_err(|error| match StoreError::from(error) {
            StoreError::Refused { rule } if rule == "drawing.mismatch" => StoreError::AllocationMismatch,
            StoreError::Refused { rule } if rule == "drawing.not_standing" => {
                StoreError::NotStanding(Fact::from(from))
            }
            error => error,
        })
    }

    fn explain_refusal(
        &self,
        error: StoreError,
        settlement: SettlementId,
        receivable: ReceivableId,
    ) -> StoreError {
        let StoreError::Refused { rule } = &error else { return error };
        match rule.as_str() {
            "allocation.mismatch" => StoreError::AllocationMismatch,
            "allocation.settlement_not_standing" => StoreError::NotStanding(Fact::from(settlement)),
            "allocation.receivable_not_standing" => StoreError::NotStanding(Fact::from(receivable)),
            rule if rule.contains("allocated_within_amount") => {
                let rest = self.connection.query_row(
                    "SELECT max(0, min(rest_minor, open_minor)) FROM open_settlement, open_receivable \
                     WHERE settlement_id = ? AND receivable_id = ?",
                    [settlement.0, receivable.0],
                    |row| row.get(0),
                );
                rest.map_or_else(StoreError::from, |rest_minor| StoreError::OverAllocated { rest_minor })
            }
            _ => error,
        }
    }
}
