//! What happens to a cheque: the checks, the payment that it becomes, and the end of that payment (L9).

use chrono::NaiveDate;
use domain::{
    ChequeId, SettlementId,
    cheque::{ChequeStep, value_on},
};
use store::{ChequeRow, Entry, NewSettlement, OpenQuery, Reader, Reversal, SettlementKind, StoreError};

use crate::{
    AppError,
    contract::{PaymentMethod, StepCheques},
    payments::FAR_AHEAD,
    typed,
};

/// The cheque.
///
/// # Errors
/// If it does not stand.
pub(super) fn require(read: Reader<'_>, cheque: ChequeId) -> Result<ChequeRow, AppError> {
    Ok(read.cheque(cheque)?.ok_or_else(|| StoreError::NotStanding(cheque.into()))?)
}

/// The cheques of the request, after every check: all of them can take the step, or none does.
pub(super) fn checked(
    read: Reader<'_>,
    request: &StepCheques,
    today: NaiveDate,
) -> Result<Vec<ChequeRow>, AppError> {
    if request.cheque_ids.is_empty() {
        return Err(AppError::refused("cheque.none_chosen"));
    }
    if request.step == ChequeStep::Bounced && request.reason.trim().is_empty() {
        return Err(AppError::refused("cheque.reason_missing"));
    }
    let rows = request.cheque_ids.iter().map(|cheque| require(read, *cheque));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    for row in &rows {
        require_step(row, (request.step, request.on), today)?;
        if let Some(fee) = request.fee {
            typed::positive(fee)?;
        }
    }
    Ok(rows)
}

/// Checks that the step may follow on the day.
pub(super) fn require_step(
    row: &ChequeRow,
    (step, on): (ChequeStep, NaiveDate),
    today: NaiveDate,
) -> Result<(), AppError> {
    if !row.state().allows(step) {
        return Err(AppError::refused_with("cheque.moved_on", "number", &row.number));
    }
    if on > today {
        return Err(AppError::refused_with("cheque.in_future", "date", on));
    }
    let last_on = row.steps.last().map_or(row.received_on, |last| last.on);
    if on < last_on {
        return Err(about(row, AppError::refused_with("cheque.before", "date", last_on)));
    }
    if step == ChequeStep::Cleared && on < paid_on(row) {
        return Err(about(row, AppError::refused_with("cheque.not_yet_dated", "date", paid_on(row))));
    }
    Ok(())
}

fn about(row: &ChequeRow, mut refused: AppError) -> AppError {
    refused.with("number", &row.number);
    refused
}

/// The value date of the payment that the cheque becomes (L9).
fn paid_on(row: &ChequeRow) -> NaiveDate {
    value_on(row.dated_on, row.deposited_on().unwrap_or(row.dated_on))
}

/// Posts the payment of a cheque that cleared, for what it was meant for: the named items, else the oldest due first. What
/// they do not need lies on account (L8).
pub(super) fn become_payment(entry: &mut Entry<'_>, row: &ChequeRow) -> Result<SettlementId, AppError> {
    let words = [row.number.as_str(), &row.bank];
    let reference: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let payment = entry.post_settlement(&NewSettlement {
        customer: row.customer,
        kind: SettlementKind::Payment,
        amount: row.amount,
        value_on: paid_on(row),
        method: PaymentMethod::Cheque.code().to_owned(),
        number: None,
        reference: reference.join(" · "),
    })?;
    let query = OpenQuery { customer: Some(row.customer), ..OpenQuery::as_of(FAR_AHEAD) };
    let mut rest = row.amount.minor;
    for item in entry.read().open_amounts(&query)? {
        let is_meant =
            row.meant_for.is_empty() || row.meant_for.iter().any(|(one, _)| *one == item.receivable);
        if rest == 0 || !is_meant || item.open.currency != row.amount.currency {
            continue;
        }
        let minor = rest.min(item.open.minor);
        entry.allocate(payment, item.receivable, minor)?;
        rest -= minor;
    }
    Ok(payment)
}

/// Takes the payment of a cheque back that bounced after it had cleared: an event of its own day, so that the debt is open
/// again from then on, and was paid until then.
pub(super) fn take_payment_back(
    entry: &mut Entry<'_>,
    row: &ChequeRow,
    on: NaiveDate,
) -> Result<(), AppError> {
    let cleared = row.steps.last().filter(|step| step.step == ChequeStep::Cleared);
    if let Some(payment) = cleared.and_then(|step| step.payment) {
        entry.reverse(payment, Reversal::Event { on })?;
    }
    Ok(())
}
