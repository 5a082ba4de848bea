//! What a letter prints of a claim: its days, its segments as they were frozen, and the rule (L10, R19).

use domain::{
    Money, ReceivableId,
    letter::{LetterBasis, LetterClaim, LetterSegment},
};
use rust_decimal::Decimal;
use store::{ClaimRow, Reader, StoreError};

use crate::{
    AppError,
    contract::{RuleView, SegmentView},
};

use super::claims::{thawed, told};

/// The claim that posted a receivable, with `open` of it still open.
///
/// # Errors
/// If the book cannot be read, or no claim posted it.
pub(crate) fn letter_claim(
    read: Reader<'_>,
    (of, receivable): (ReceivableId, ReceivableId),
    open: Money,
) -> Result<LetterClaim, AppError> {
    let claims = read.claims_about(of)?;
    let row = claims.into_iter().find(|row| row.receivable == Some(receivable));
    let row = row.ok_or(StoreError::NotStanding(receivable.into()))?;
    printed(row, Some(open))
}

/// What is threatened about a dated amount and was not claimed since, the newest of each kind (L10).
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn threats(read: Reader<'_>, of: ReceivableId) -> Result<Vec<LetterClaim>, AppError> {
    let rows = told(read.claims_about(of)?);
    let mut newest: Vec<ClaimRow> = Vec::new();
    for row in rows.into_iter().rev().filter(|row| row.receivable.is_none()) {
        if newest.iter().all(|other| other.kind != row.kind) {
            newest.push(row);
        }
    }
    newest.into_iter().map(|row| printed(row, None)).collect()
}

fn printed(row: ClaimRow, open: Option<Money>) -> Result<LetterClaim, AppError> {
    let segments = thawed(&row).iter().map(segment).collect::<Result<_, AppError>>()?;
    let basis = basis(&row)?;
    let open = open.unwrap_or(row.amount);
    Ok(LetterClaim { invoice_number: row.number, days: row.days, amount: row.amount, open, segments, basis })
}

fn segment(view: &SegmentView) -> Result<LetterSegment, AppError> {
    Ok(LetterSegment {
        from: view.from,
        to: view.to,
        days: view.days,
        principal: view.principal,
        percent: number(&view.percent)?,
        amount: view.amount,
    })
}

/// The rule as it was kept with the claim; empty when its text was forgotten.
fn basis(row: &ClaimRow) -> Result<LetterBasis, AppError> {
    let rule: Option<RuleView> = serde_json::from_str(&row.rule).ok();
    let Some(rule) = rule else { return Ok(LetterBasis { table: None, source: String::new() }) };
    let table = match (rule.table, rule.margin) {
        (Some(table), Some(margin)) => Some((table, number(&margin)?)),
        _ => None,
    };
    Ok(LetterBasis { table, source: rule.source })
}

fn number(text: &str) -> Result<Decimal, AppError> {
    text.parse()
        .map_err(|error: rust_decimal::Error| StoreError::Unreadable { what: error.to_string() }.into())
}
