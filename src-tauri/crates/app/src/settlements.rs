//! The list of payments and credit notes, recording one with the parts that the owner saw, and applying what lies on
//! account.

use std::collections::BTreeMap;

use domain::{Currency, Money, SettlementId};
use store::{Entry, NewSettlement, Reversal, SettlementKind, StoreError};

use crate::{
    App, AppError,
    contract::{
        AllocateSettlement, AllocationReceipt, AppliedView, ListSettlements, MethodCostTotal, PartRequest,
        PaymentMethod, PaymentSettings, RecordMatchedPayment, SettlementCounts, SettlementFilter,
        SettlementPage, SettlementReceipt, SettlementRow, SettlementSort, UndoAllocation,
    },
    interest::Names,
    payment_settings::of_book,
    payments::require_customer,
    typed::{self, TypedDate, amount_text},
};

mod certificates;
mod closing;
mod finding;
mod leaving;
mod moving;
mod otherwise;
mod recovery;

/// Rows that one request may ask for.
const MAX_ROWS: u32 = 500;

impl App {
    /// A part of the list of payments, credit notes and other settlements, with what they were applied to.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_settlements(&self, request: &ListSettlements) -> Result<SettlementPage, AppError> {
        let filter = filter(request.filter);
        let page = self.read()?.settlements(&store::SettlementQuery {
            search: request.search.clone(),
            filter,
            sort: sort(request.sort),
            is_descending: request.is_descending,
            offset: request.offset as usize,
            limit: request.limit.min(MAX_ROWS) as usize,
        })?;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let names = self.names()?;
        let settings = of_book(self.read()?)?;
        Ok(SettlementPage {
            count: count(page.counts.of(filter)),
            counts: SettlementCounts {
                all: count(page.counts.all),
                on_account: count(page.counts.on_account),
                payments: count(page.counts.payments),
                credit_notes: count(page.counts.credit_notes),
                otherwise: count(page.counts.otherwise),
            },
            on_account: page.on_account,
            method_costs: method_costs(&page.paid, &page.kept, &settings),
            rows: page.rows.into_iter().map(|row| settlement_row(row, (&names, &settings))).collect(),
        })
    }

    /// Records a payment that settles exactly the parts given; the rest stays on account (L8).
    ///
    /// # Errors
    /// If the amount is not positive, the parts exceed it or what is open, a year can hardly be meant, or there is no
    /// such customer.
    pub fn record_matched_payment(
        &mut self,
        request: &RecordMatchedPayment,
    ) -> Result<SettlementReceipt, AppError> {
        require_customer(self.read()?, request.customer_id)?;
        let date = TypedDate { on: request.received_on, is_confirmed: request.is_date_confirmed };
        let payment = NewSettlement {
            customer: request.customer_id,
            kind: SettlementKind::Payment,
            amount: typed::positive(request.amount)?,
            value_on: date.require()?,
            method: request.method.code().to_owned(),
            number: None,
            reference: request.reference.trim().to_owned(),
        };
        self.post_settlement("payment.record", &payment, &request.parts)
    }

    /// Applies money on account, or a credit note, to open items of its customer (L2, L5).
    ///
    /// # Errors
    /// If there are no parts, one is not positive, or more would be applied than is left or open.
    pub fn allocate_settlement(
        &mut self,
        request: &AllocateSettlement,
    ) -> Result<AllocationReceipt, AppError> {
        if request.parts.is_empty() {
            return Err(AppError::refused("allocation.nothing"));
        }
        let now = self.now();
        let written = self.book_mut()?.write("allocation.record", now, |entry| {
            let (amount, rest) = apply(entry, request.settlement_id, &request.parts)?;
            Ok::<_, AppError>(AllocationReceipt { entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }

    /// Takes one allocation back as a mistake: the item is open again, the money lies on account (L3).
    ///
    /// What is no money cannot lie on account (L8): a write-off, a discount and the like go with their allocation.
    ///
    /// # Errors
    /// If the allocation does not stand.
    pub fn undo_allocation(&mut self, request: &UndoAllocation) -> Result<AllocationReceipt, AppError> {
        let now = self.now();
        let written = self.book_mut()?.write("allocation.undo", now, |entry| {
            let taken = entry.read().allocation(request.allocation_id)?;
            let (settlement, amount) =
                taken.ok_or_else(|| StoreError::NotStanding(request.allocation_id.into()))?;
            let posted = entry.read().posted_settlement(settlement)?;
            if posted.as_ref().is_some_and(|posted| posted.kind == SettlementKind::Reschedule) {
                return Err(AppError::refused("plan.holds_together"));
            }
            entry.reverse(request.allocation_id, Reversal::Correction)?;
            let rest = if posted.is_none_or(|posted| posted.kind.lies_on_account()) {
                left(entry, settlement)?
            } else {
                entry.reverse(settlement, Reversal::Correction)?;
                Money::zero(amount.currency)
            };
            Ok::<_, AppError>(AllocationReceipt { entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }

    /// Posts a settlement and applies its parts: one use case, one entry.
    pub(crate) fn post_settlement(
        &mut self,
        kind: &str,
        settlement: &NewSettlement,
        parts: &[PartRequest],
    ) -> Result<SettlementReceipt, AppError> {
        let now = self.now();
        let written = self.book_mut()?.write(kind, now, |entry| {
            let settlement_id = entry.post_settlement(settlement)?;
            let (_, rest) = apply(entry, settlement_id, parts)?;
            let amount = settlement.amount;
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }
}

/// Applies the parts and returns their sum and what is left of the settlement then.
fn apply(
    entry: &mut Entry<'_>,
    settlement: SettlementId,
    parts: &[PartRequest],
) -> Result<(Money, Money), AppError> {
    let mut rest = left(entry, settlement)?;
    let mut sum = Money::zero(rest.currency);
    for part in parts {
        let amount = typed::positive(part.amount)?;
        if amount.currency != rest.currency {
            return Err(StoreError::AllocationMismatch.into());
        }
        if amount.minor > rest.minor {
            return Err(AppError::refused_with("allocation.more_than_rest", "rest", amount_text(rest)));
        }
        let open = entry.read().open_part(part.receivable_id)?;
        let open = open.ok_or_else(|| StoreError::NotStanding(part.receivable_id.into()))?;
        if amount.minor > open.left.minor {
            let mut refused =
                AppError::refused_with("allocation.more_than_open", "open", amount_text(open.left));
            refused.with("number", open.number);
            return Err(refused);
        }
        entry.allocate(settlement, part.receivable_id, amount.minor)?;
        rest.minor -= amount.minor;
        sum.minor += amount.minor;
    }
    Ok((sum, rest))
}

fn left(entry: &Entry<'_>, settlement: SettlementId) -> Result<Money, AppError> {
    let part = entry.read().unapplied_part(settlement)?;
    Ok(part.ok_or_else(|| StoreError::NotStanding(settlement.into()))?.left)
}

/// What the payments cost, by method and currency (M2): what the owner set, and what was kept from them.
fn method_costs(
    paid: &[(String, Money)],
    kept: &[(String, Money)],
    settings: &PaymentSettings,
) -> Vec<MethodCostTotal> {
    let mut totals: Vec<MethodCostTotal> = Vec::new();
    for method in
        PaymentMethod::ALL.map(PaymentMethod::code).into_iter().chain([PaymentMethod::Finance.code()])
    {
        let mut sums: BTreeMap<Currency, (u32, i64)> = BTreeMap::new();
        let of_method = |(code, amount): &(String, Money)| (code == method).then_some(*amount);
        let set = paid.iter().filter_map(of_method).filter_map(|amount| settings.cost(method, amount));
        for cost in set.chain(kept.iter().filter_map(of_method)) {
            let sum = sums.entry(cost.currency).or_default();
            *sum = (sum.0 + 1, sum.1 + cost.minor);
        }
        totals.extend(sums.into_iter().map(|(currency, (count, minor))| MethodCostTotal {
            method: method.to_owned(),
            count,
            cost: Money::new(minor, currency),
        }));
    }
    totals
}

fn settlement_row(row: store::SettlementRow, (names, settings): (&Names, &PaymentSettings)) -> SettlementRow {
    let view = |part: store::SettledPart| AppliedView {
        allocation_id: part.allocation,
        receivable_id: part.receivable,
        invoice_number: names.name(part.receivable, &part.invoice_number),
        amount: part.amount,
    };
    let is_payment = row.kind == SettlementKind::Payment;
    SettlementRow {
        cost: settings.cost(&row.method, row.amount).filter(|_| is_payment),
        settlement_id: row.settlement,
        customer_id: row.customer,
        customer_name: row.customer_name,
        kind: row.kind.code().to_owned(),
        method: row.method,
        reference: row.number.unwrap_or(row.reference),
        value_on: row.value_on,
        amount: row.amount,
        rest: row.rest,
        allocations: row.parts.into_iter().map(view).collect(),
    }
}

fn filter(filter: SettlementFilter) -> store::SettlementFilter {
    match filter {
        SettlementFilter::All => store::SettlementFilter::All,
        SettlementFilter::OnAccount => store::SettlementFilter::OnAccount,
        SettlementFilter::Payments => store::SettlementFilter::Payments,
        SettlementFilter::CreditNotes => store::SettlementFilter::CreditNotes,
        SettlementFilter::Otherwise => store::SettlementFilter::Otherwise,
    }
}

fn sort(sort: SettlementSort) -> store::SettlementSort {
    match sort {
        SettlementSort::ValueOn => store::SettlementSort::ValueOn,
        SettlementSort::Customer => store::SettlementSort::Customer,
        SettlementSort::Amount => store::SettlementSort::Amount,
        SettlementSort::Rest => store::SettlementSort::Rest,
    }
}
