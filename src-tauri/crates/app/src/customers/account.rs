//! The lines of a customer's account with their running balance.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use domain::{Currency, CustomerId, InvoiceId, Money, ReceivableId};
use store::{
    Account, AccountReceivable, AccountReturn, AccountSettlement, InvoiceKind, Reader, SettlementKind,
};

use crate::{
    AppError,
    contract::{AccountRow, AccountRowKind, AppliedView, NoteView},
    disputes::dispute_view,
    interest::{Names, kind_view},
    locks::item_lock_view,
    plans::{InstalmentNames, plans_of},
    postponing::agreed_due,
};

/// The account of a customer, newest line first; each line carries the balance of its currency after it.
pub(super) fn rows(
    (read, names): (Reader<'_>, &Names),
    customer: CustomerId,
    today: NaiveDate,
) -> Result<Vec<AccountRow>, AppError> {
    let account = read.account(customer)?;
    let notes = read.customer_invoice_notes(customer)?;
    let mut rows: Vec<AccountRow> = account
        .receivables
        .iter()
        .map(|receivable| named(invoice_row(receivable, &notes, today), names))
        .chain(account.settlements.iter().map(|settlement| settlement_row(settlement, (&account, names))))
        .chain(account.returned.iter().flat_map(|returned| return_rows(returned, (&account, names))))
        .collect();
    let kinds: HashMap<ReceivableId, InvoiceKind> =
        account.receivables.iter().map(|receivable| (receivable.receivable, receivable.kind)).collect();
    let (instalments, mut plans) = (InstalmentNames::of(read)?, plans_of(read, customer, today)?);
    for row in &mut rows {
        let Some(receivable) = row.receivable_id else { continue };
        let kind = kinds.get(&receivable).filter(|_| row.claim.is_none());
        row.instalment = kind.and_then(|kind| instalments.of_paper(*kind, &row.number));
        row.plans = plans.remove(&receivable).unwrap_or_default();
    }
    let mut disputes = read.open_disputes(today)?;
    let mut locks = read.item_locks(today)?;
    for row in &mut rows {
        row.lock = row.receivable_id.and_then(|id| locks.remove(&id)).map(item_lock_view);
        row.dispute = row.receivable_id.and_then(|id| disputes.remove(&id)).map(dispute_view);
    }
    for row in rows.iter_mut().filter(|row| row.original_due_on.is_some()) {
        row.agreed_due = row.receivable_id.map(|id| agreed_due(read, id)).transpose()?.flatten();
    }
    rows.sort_by_key(|row| {
        (row.dated_on, row.kind != AccountRowKind::Invoice, row.invoice_id, row.settlement_id)
    });
    let mut balances: BTreeMap<Currency, i64> = BTreeMap::new();
    for row in &mut rows {
        let balance = balances.entry(row.amount.currency).or_default();
        *balance += row.amount.minor;
        row.balance.minor = *balance;
    }
    rows.reverse();
    Ok(rows)
}

/// Days for which a letter of thanks is suggested.
const THANKS_DAYS: i64 = 14;

/// The day of the last payment, if nothing is open since and it settled something that had been reminded of (R21).
pub(super) fn thanks_for(rows: &[AccountRow], today: NaiveDate) -> Option<NaiveDate> {
    if rows.iter().any(|row| row.receivable_id.is_some() && !row.open.is_zero()) {
        return None;
    }
    let payments =
        rows.iter().filter(|row| row.kind == AccountRowKind::Payment && !row.allocations.is_empty());
    let last = payments.max_by_key(|row| row.dated_on)?;
    let was_reminded = |part: &AppliedView| {
        rows.iter().any(|row| row.receivable_id == Some(part.receivable_id) && row.level > 0)
    };
    let is_recent = (today - last.dated_on).num_days() < THANKS_DAYS;
    (is_recent && last.allocations.iter().any(was_reminded)).then_some(last.dated_on)
}

fn invoice_row(
    receivable: &AccountReceivable,
    notes: &BTreeMap<InvoiceId, Vec<(String, String)>>,
    today: NaiveDate,
) -> AccountRow {
    let late = if receivable.open.is_zero() { 0 } else { (today - receivable.due_on).num_days() };
    let notes = notes.get(&receivable.invoice).into_iter().flatten();
    AccountRow {
        kind: AccountRowKind::Invoice,
        invoice_id: Some(receivable.invoice),
        receivable_id: Some(receivable.receivable),
        settlement_id: None,
        is_opening: receivable.kind == InvoiceKind::Opening,
        claim: None,
        about_receivable_id: None,
        number: receivable.number.clone(),
        dated_on: receivable.issued_on,
        due_on: Some(receivable.due_on),
        original_due_on: Some(receivable.original_due_on).filter(|due_on| *due_on != receivable.due_on),
        payable_on: receivable.payable_on.filter(|payable_on| *payable_on != receivable.due_on),
        agreed_due: None,
        dispute: None,
        lock: None,
        instalment: None,
        plans: Vec::new(),
        amount: receivable.amount,
        open: receivable.open,
        balance: Money::zero(receivable.amount.currency),
        overdue_days: u32::try_from(late).unwrap_or(0),
        level: receivable.level,
        method: String::new(),
        allocations: Vec::new(),
        notes: notes.map(|(label, text)| NoteView { label: label.clone(), text: text.clone() }).collect(),
        undo_entry_id: None,
    }
}

/// The line under its own name and of its own day, where it is interest or a fee.
fn named(row: AccountRow, names: &Names) -> AccountRow {
    let Some(claim) = row.receivable_id.and_then(|receivable| names.claim(receivable)) else { return row };
    AccountRow {
        invoice_id: None,
        is_opening: false,
        claim: Some(kind_view(claim.kind)),
        about_receivable_id: Some(claim.of),
        number: names.claim_name(claim),
        dated_on: claim.claimed_on,
        notes: Vec::new(),
        ..row
    }
}

fn settlement_row(settlement: &AccountSettlement, account: (&Account, &Names)) -> AccountRow {
    AccountRow {
        kind: AccountRowKind::of(settlement.kind),
        invoice_id: None,
        receivable_id: None,
        settlement_id: Some(settlement.settlement),
        is_opening: false,
        claim: None,
        about_receivable_id: None,
        number: settlement.number.clone().unwrap_or_else(|| settlement.reference.clone()),
        dated_on: settlement.value_on,
        due_on: None,
        original_due_on: None,
        payable_on: None,
        agreed_due: None,
        dispute: None,
        lock: None,
        instalment: None,
        plans: Vec::new(),
        amount: -settlement.amount,
        open: -settlement.rest,
        balance: Money::zero(settlement.amount.currency),
        overdue_days: 0,
        level: 0,
        method: settlement.method.clone(),
        allocations: allocations(settlement, account),
        notes: Vec::new(),
        undo_entry_id: settlement.is_undoable.then_some(settlement.entry),
    }
}

/// A payment that came back, or a write-off that was recovered: as it was, and what ended it.
fn return_rows(returned: &AccountReturn, account: (&Account, &Names)) -> [AccountRow; 2] {
    let before = settlement_row(&returned.settlement, account);
    let is_payment = returned.settlement.kind == SettlementKind::Payment;
    let ended = AccountRow {
        kind: if is_payment { AccountRowKind::Returned } else { AccountRowKind::Recovered },
        dated_on: returned.on,
        amount: -before.amount,
        // A recovery is taken back with its payment.
        undo_entry_id: (is_payment && returned.is_undoable).then_some(returned.entry),
        ..before.clone()
    };
    [before, ended]
}

fn allocations(settlement: &AccountSettlement, (account, names): (&Account, &Names)) -> Vec<AppliedView> {
    let number = |of| account.receivables.iter().find(|receivable| receivable.receivable == of);
    account
        .allocations
        .iter()
        .filter(|allocation| allocation.settlement == settlement.settlement)
        .filter_map(|allocation| {
            let invoice_number = names.name(allocation.receivable, &number(allocation.receivable)?.number);
            Some(AppliedView {
                allocation_id: allocation.allocation,
                receivable_id: allocation.receivable,
                invoice_number,
                amount: allocation.amount,
            })
        })
        .collect()
}

impl AccountRowKind {
    pub(crate) const fn of(kind: SettlementKind) -> Self {
        match kind {
            SettlementKind::Payment => Self::Payment,
            SettlementKind::CreditNote => Self::CreditNote,
            SettlementKind::Discount => Self::Discount,
            SettlementKind::WriteOff => Self::WriteOff,
            SettlementKind::Compromise => Self::Compromise,
            SettlementKind::Reschedule => Self::Reschedule,
            SettlementKind::WithholdingTax => Self::WithholdingTax,
            SettlementKind::SetOff => Self::SetOff,
            SettlementKind::BankCharge => Self::BankCharge,
            SettlementKind::Transfer => Self::Transfer,
            SettlementKind::Refund => Self::Refund,
        }
    }
}
