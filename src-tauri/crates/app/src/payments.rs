//! Payments: which items they settle, and recording them.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    CustomerId, Money, ReceivableId,
    allocation::{self, Allocation, PRINCIPAL_TURN, PartReason},
    interest::Claim,
};
use store::{ClaimKind, ClaimName, NewSettlement, OpenItem, OpenQuery, Reader, SettlementKind};

use crate::{
    App, AppError,
    contract::{
        AllocateMode, AllocationPart, AllocationProposal, AllocationReason, PaymentMethod, PaymentReceipt,
        ProposeAllocation, RecordPayment, ServingOrder,
    },
    interest::{Names, kept},
};

impl App {
    /// Which items a payment would settle (L7), and what would stay on account (L8). Nothing is written.
    ///
    /// # Errors
    /// If the amount is not positive or there is no such customer.
    pub fn propose_allocation(&self, request: &ProposeAllocation) -> Result<AllocationProposal, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let items = open_items(read, request.customer_id, request.amount)?;
        let allocation = allocate(read, (request.amount, &request.reference), &items)?;
        Ok(proposal_view(&allocation, &items, &self.names()?))
    }

    /// Records a payment and, unless it is to stay on account, what it settles.
    ///
    /// # Errors
    /// If the amount is not positive or there is no such customer.
    pub fn record_payment(&mut self, request: &RecordPayment) -> Result<PaymentReceipt, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let items = match request.allocate {
            AllocateMode::Auto => open_items(read, request.customer_id, request.amount)?,
            AllocateMode::None => Vec::new(),
        };
        let allocation = allocate(read, (request.amount, &request.reference), &items)?;
        let settlement = NewSettlement {
            customer: request.customer_id,
            kind: SettlementKind::Payment,
            amount: request.amount,
            value_on: request.received_on,
            method: request.method.code().to_owned(),
            number: None,
            reference: request.reference.trim().to_owned(),
        };
        let now = self.now();
        let written = self.book_mut()?.write("payment.record", now, |entry| {
            let settlement_id = entry.post_settlement(&settlement)?;
            for part in &allocation.parts {
                entry.allocate(settlement_id, part.receivable, part.amount.minor)?;
            }
            Ok::<_, AppError>((settlement_id, entry.id()))
        })?;
        let (settlement_id, entry_id) = written.value;
        Ok(PaymentReceipt {
            settlement_id,
            entry_id,
            allocation: proposal_view(&allocation, &items, &self.names()?),
        })
    }
}

impl PaymentMethod {
    /// The code in the book, for example `transfer`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
            Self::Cash => "cash",
            Self::Card => "card",
            Self::Wallet => "wallet",
            Self::Cheque => "cheque",
            Self::Finance => "finance",
            Self::Other => "other",
        }
    }
}

/// # Errors
/// If there is no such customer.
pub(crate) fn require_customer(
    read: Reader<'_>,
    customer: CustomerId,
) -> Result<domain::customer::CustomerProfile, AppError> {
    read.customer(customer)?.ok_or_else(|| AppError::refused_with("customer.missing", "customer", customer))
}

/// A day after every other: dates are compared as text of four-digit years.
pub(crate) const FAR_AHEAD: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Every open item of the customer in the amount's currency, whatever its date: money that comes in early still counts.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn open_items(
    read: Reader<'_>,
    customer: CustomerId,
    amount: Money,
) -> Result<Vec<OpenItem>, AppError> {
    let query = OpenQuery { customer: Some(customer), ..OpenQuery::as_of(FAR_AHEAD) };
    let items = read.open_items(&query)?;
    Ok(items.into_iter().filter(|item| item.amount.open.currency == amount.currency).collect())
}

/// Which items of the customer a payment settles (L7).
///
/// # Errors
/// If the amount is not positive.
pub(crate) fn allocation_for(
    read: Reader<'_>,
    customer: CustomerId,
    amount: Money,
    reference: &str,
) -> Result<Allocation, AppError> {
    allocate(read, (amount, reference), &open_items(read, customer, amount)?)
}

fn allocate(
    read: Reader<'_>,
    (amount, reference): (Money, &str),
    items: &[OpenItem],
) -> Result<Allocation, AppError> {
    let turns = Turns::of(read)?;
    let open: Vec<allocation::OpenItem> = items
        .iter()
        .map(|item| allocation::OpenItem {
            receivable: item.amount.receivable,
            invoice_number: item.number.clone(),
            issued_on: item.amount.issued_on,
            due_on: item.amount.due_on,
            open: item.amount.open,
            claim: turns.claim(item.amount.receivable),
            turn: turns.turn(item.amount.receivable),
        })
        .collect();
    allocation::allocate(amount, reference, &open)
        .map_err(|_| AppError::refused_with("amount.not_positive", "amount", amount))
}

/// What items are, and when each is served: claimed costs, claimed interest, invoices, or the invoices first (L7).
pub(crate) struct Turns {
    claims: HashMap<ReceivableId, ClaimName>,
    serves: ServingOrder,
}

impl Turns {
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn of(read: Reader<'_>) -> Result<Self, AppError> {
        Ok(Self { claims: read.claim_names()?, serves: kept(read)?.choice.serves })
    }

    /// What an item is.
    pub(crate) fn claim(&self, receivable: ReceivableId) -> Claim {
        match self.claims.get(&receivable).map(|claim| claim.kind) {
            None => Claim::Principal,
            Some(ClaimKind::Interest) => Claim::Interest,
            Some(ClaimKind::LumpSum) => Claim::Costs,
        }
    }

    /// When an item is served where nothing tells the items apart.
    pub(crate) fn turn(&self, receivable: ReceivableId) -> u8 {
        let turn = match self.claim(receivable) {
            Claim::Costs => 0,
            Claim::Interest => 1,
            Claim::Principal => return PRINCIPAL_TURN,
        };
        match self.serves {
            ServingOrder::ClaimsFirst => turn,
            ServingOrder::InvoicesFirst => PRINCIPAL_TURN + 1 + turn,
        }
    }
}

fn proposal_view(allocation: &Allocation, items: &[OpenItem], names: &Names) -> AllocationProposal {
    let by_key: HashMap<ReceivableId, &OpenItem> =
        items.iter().map(|item| (item.amount.receivable, item)).collect();
    let part = |part: &allocation::Part| {
        by_key.get(&part.receivable).map(|item| AllocationPart {
            receivable_id: part.receivable,
            invoice_number: names.name(part.receivable, &item.number),
            due_on: item.amount.due_on,
            open: item.amount.open,
            amount: part.amount,
            why: reason(part.why),
        })
    };
    AllocationProposal {
        parts: allocation.parts.iter().filter_map(part).collect(),
        unapplied: allocation.unapplied,
    }
}

fn reason(why: PartReason) -> AllocationReason {
    match why {
        PartReason::Designation => AllocationReason::Designation,
        PartReason::ExactAmount => AllocationReason::ExactAmount,
        PartReason::UniqueCombination => AllocationReason::UniqueCombination,
        PartReason::ClaimsFirst => AllocationReason::ClaimsFirst,
        PartReason::OldestDue => AllocationReason::OldestDue,
    }
}
