//! Claiming interest to date and the fixed sum of a law, and giving a claim up (L10).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, Money, ReceivableId,
    calendar::add_days,
    interest::{Interest, Segment},
};
use serde_json::json;
use store::{
    ClaimKind, ClaimRow, Entry, NewClaim, NewSettlement, OpenQuery, Reader, SettlementKind, StoreError,
};

use crate::{
    App, AppError,
    contract::{
        self, ClaimInterest, ClaimPreview, ClaimPreviewItem, ClaimReceipt, ClaimState, ClaimView,
        GetCustomer, InterestBasis, ReceivableRef, RuleView, SegmentView, SegmentWhy, WaiveClaim, WireError,
    },
    merging::canonical,
    payments::require_customer,
    typed,
};

use super::{
    accrual::Bearing,
    countries::{Law, law_of},
    percent,
    rules::{Rule, kept, of_customer, rule_for},
};

/// What a write-off is called that gives a claim up.
pub(crate) const WAIVED: &str = "waived";

impl App {
    /// Claims the interest of an item to date, less what was claimed before; or says only that it will be claimed.
    ///
    /// # Errors
    /// If interest is off or a rate is missing, or nothing has accrued since the last claim.
    pub fn claim_interest(&mut self, request: &ClaimInterest) -> Result<ClaimReceipt, AppError> {
        let today = self.now().today;
        let read = self.read()?;
        let bearing = Bearing::of(read, request.receivable_id, today)?;
        let profile = require_customer(read, bearing.customer)?;
        let rule = rule_for(read, bearing.customer, &profile)?;
        let claim = to_claim(read, &bearing, &rule)?;
        let mut claim = claim.ok_or_else(|| AppError::refused("claim.nothing"))?;
        claim.is_threat = request.is_threat;
        self.post_claims(if request.is_threat { "claim.threaten" } else { "claim.record" }, &[claim])
    }

    /// What `claim_all_interest` would claim.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn preview_claims(&self, request: &GetCustomer) -> Result<ClaimPreview, AppError> {
        let read = self.read()?;
        let (customer_id, _) = canonical(read, request)?;
        let mut preview = ClaimPreview { customer_id, items: Vec::new(), problem: None };
        match self.all_claims(customer_id) {
            Ok(claims) => {
                let item = |(claim, number): (NewClaim, String)| ClaimPreviewItem {
                    receivable_id: claim.of,
                    number,
                    amount: claim.amount,
                };
                preview.items = claims.into_iter().map(item).collect();
            }
            Err(error) => preview.problem = Some(WireError::from(error)),
        }
        Ok(preview)
    }

    /// Claims the interest to date of every overdue item of a customer: one use case, one undo.
    ///
    /// # Errors
    /// As [`App::claim_interest`].
    pub fn claim_all_interest(&mut self, request: &GetCustomer) -> Result<ClaimReceipt, AppError> {
        let (customer, _) = canonical(self.read()?, request)?;
        let claims: Vec<NewClaim> = self.all_claims(customer)?.into_iter().map(|(claim, _)| claim).collect();
        if claims.is_empty() {
            return Err(AppError::refused("claim.nothing"));
        }
        self.post_claims("claim.record", &claims)
    }

    /// Claims the fixed sum that the law of the country gives for late payment, once for an invoice of a business.
    ///
    /// # Errors
    /// If interest is off, the law gives none for this customer or currency, or it was claimed already.
    pub fn claim_lump_sum(&mut self, request: &ReceivableRef) -> Result<ClaimReceipt, AppError> {
        let today = self.now().today;
        let read = self.read()?;
        let bearing = Bearing::of(read, request.receivable_id, today)?;
        let (amount, source) =
            lump_sum(read, &bearing, today)?.ok_or_else(|| AppError::refused("claim.no_lump_sum"))?;
        let claim = NewClaim {
            of: request.receivable_id,
            kind: ClaimKind::LumpSum,
            is_threat: false,
            claimed_on: today,
            days: None,
            amount,
            segments: "[]".to_owned(),
            rule: rule_json(&RuleView { table: None, margin: None, source })?,
        };
        self.post_claims("claim.record", &[claim])
    }

    /// Gives a claim up with a reason; what of it is open is owed no more.
    ///
    /// # Errors
    /// If the reason is empty, or the claim is settled or given up already.
    pub fn waive_claim(&mut self, request: &WaiveClaim) -> Result<ClaimReceipt, AppError> {
        let read = self.read()?;
        let row = read.claim(request.claim_id)?.filter(|row| row.waiver.is_none());
        let row = row.ok_or_else(|| StoreError::NotStanding(request.claim_id.into()))?;
        let reason = typed::line(&request.reason)?.0;
        if reason.is_empty() {
            return Err(AppError::refused("claim.reason_missing"));
        }
        if row.receivable.is_some() && row.open.minor == 0 {
            return Err(AppError::refused("invoice.nothing_open"));
        }
        let now = self.now();
        let written = self.book_mut()?.write("claim.waive", now, |entry| {
            give_up(entry, &row, &reason)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(ClaimReceipt { entry_id: written.value, count: 1, amounts: vec![row.open] })
    }

    fn all_claims(&self, customer: CustomerId) -> Result<Vec<(NewClaim, String)>, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let profile = require_customer(read, customer)?;
        let rule = rule_for(read, customer, &profile)?;
        let overdue =
            OpenQuery { customer: Some(customer), is_overdue_only: true, ..OpenQuery::as_of(today) };
        let names = read.claim_names()?;
        let mut claims = Vec::new();
        for item in read.open_amounts(&overdue)? {
            if names.contains_key(&item.receivable) || read.debt(item.receivable)?.is_none() {
                continue;
            }
            let bearing = Bearing::of(read, item.receivable, today)?;
            let claim = to_claim(read, &bearing, &rule)?;
            claims.extend(claim.map(|claim| (claim, bearing.debt.number.clone())));
        }
        Ok(claims)
    }

    fn post_claims(&mut self, kind: &str, claims: &[NewClaim]) -> Result<ClaimReceipt, AppError> {
        let now = self.now();
        let written = self.book_mut()?.write(kind, now, |entry| {
            for claim in claims {
                entry.post_claim(claim)?;
            }
            Ok::<_, AppError>(entry.id())
        })?;
        let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
        for claim in claims {
            *sums.entry(claim.amount.currency).or_default() += claim.amount.minor;
        }
        let amounts = sums.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect();
        let count = u32::try_from(claims.len()).unwrap_or(u32::MAX);
        Ok(ClaimReceipt { entry_id: written.value, count, amounts })
    }
}

/// The claim of what an item bears to date and was not claimed before; `None` where there is nothing.
pub(super) fn to_claim(
    read: Reader<'_>,
    bearing: &Bearing,
    rule: &Rule,
) -> Result<Option<NewClaim>, AppError> {
    let (from, claimed) = claimed_so_far(read, bearing)?;
    let accrual = bearing.accrual(rule);
    if from > accrual.until {
        return Ok(None);
    }
    let Interest { total, segments } = accrual.rest(from, claimed)?;
    if total.minor <= 0 || segments.is_empty() {
        return Ok(None);
    }
    Ok(Some(NewClaim {
        of: bearing.debt.receivable,
        kind: ClaimKind::Interest,
        is_threat: false,
        claimed_on: accrual.until,
        days: Some((from, accrual.until)),
        amount: total,
        segments: frozen(bearing, &segments),
        rule: rule_json(&rule.view)?,
    }))
}

/// The first day that was not claimed, and what was claimed before it.
fn claimed_so_far(read: Reader<'_>, bearing: &Bearing) -> Result<(NaiveDate, Money), AppError> {
    let mut from = add_days(bearing.debt.due_on, 1);
    let mut claimed = Money::zero(bearing.debt.amount.currency);
    for row in read.claims_about(bearing.debt.receivable)? {
        if row.receivable.is_none() || row.kind != ClaimKind::Interest {
            continue;
        }
        if let Some((_, to)) = row.days {
            from = from.max(add_days(to, 1));
        }
        claimed = claimed.checked_add(row.amount)?;
    }
    Ok((from, claimed))
}

/// The fixed sum of the law that may still be claimed, and where it is written; `None` where there is none.
pub(super) fn lump_sum(
    read: Reader<'_>,
    bearing: &Bearing,
    today: NaiveDate,
) -> Result<Option<(Money, String)>, AppError> {
    let profile = require_customer(read, bearing.customer)?;
    let is_never = of_customer(read, bearing.customer)? == contract::CustomerInterest::Never;
    if profile.is_consumer || is_never || kept(read)?.choice.basis == InterestBasis::Off {
        return Ok(None);
    }
    if bearing.debt.due_on >= today {
        return Ok(None);
    }
    let Some(law) = law_of(&read.book_profile()?.country) else { return Ok(None) };
    let sum = Law::lump_sum(law).and_then(|ladder| ladder.of(bearing.debt.invoice_total));
    Ok(sum.map(|sum| (sum, law.source.clone())))
}

/// The segments as a claim keeps them: their minor units sum to its amount for good.
fn frozen(bearing: &Bearing, segments: &[Segment]) -> String {
    let views = bearing.views(segments);
    let kept = views.iter().zip(segments).map(|(view, segment)| {
        json!({
            "from": segment.from,
            "to": segment.to,
            "days": segment.days,
            "principal": segment.principal.minor,
            "percent": percent(segment.percent),
            "minor": segment.amount.minor,
            "why": view.why,
            "is_provisional": segment.is_provisional,
        })
    });
    serde_json::Value::Array(kept.collect()).to_string()
}

/// The segments that a claim kept.
pub(crate) fn thawed(row: &ClaimRow) -> Vec<SegmentView> {
    let currency = row.amount.currency;
    let kept: Vec<Frozen> = serde_json::from_str(&row.segments).unwrap_or_default();
    let view = |kept: Frozen| SegmentView {
        from: kept.from,
        to: kept.to,
        days: kept.days,
        principal: Money::new(kept.principal, currency),
        percent: kept.percent,
        amount: Money::new(kept.minor, currency),
        why: kept.why,
        is_provisional: kept.is_provisional,
    };
    kept.into_iter().map(view).collect()
}

#[derive(serde::Deserialize)]
struct Frozen {
    from: NaiveDate,
    to: NaiveDate,
    days: u32,
    principal: i64,
    percent: String,
    minor: i64,
    why: SegmentWhy,
    is_provisional: bool,
}

fn rule_json(rule: &RuleView) -> Result<String, AppError> {
    serde_json::to_string(rule).map_err(|error| StoreError::Unreadable { what: error.to_string() }.into())
}

/// Ends what is open of a claim, and keeps why.
fn give_up(entry: &mut Entry<'_>, row: &ClaimRow, reason: &str) -> Result<(), AppError> {
    entry.waive_claim(row.claim, reason)?;
    let Some(receivable) = row.receivable else { return Ok(()) };
    let customer = entry.read().open_part(receivable)?.map(|open| open.customer);
    let settlement = entry.post_settlement(&NewSettlement {
        customer: customer.ok_or_else(|| StoreError::NotStanding(receivable.into()))?,
        kind: SettlementKind::WriteOff,
        amount: row.open,
        value_on: entry.now().today,
        method: WAIVED.to_owned(),
        number: None,
        reference: reason.to_owned(),
    })?;
    entry.allocate(settlement, receivable, row.open.minor)?;
    Ok(())
}

/// The claims about an item as they are shown, newest first; a threat that a claim has overtaken is told no more.
pub(super) fn views(read: Reader<'_>, of: ReceivableId) -> Result<Vec<ClaimView>, AppError> {
    told(read.claims_about(of)?).iter().rev().map(|row| view(read, row)).collect()
}

/// Without the threats that a claim has overtaken.
pub(super) fn told(mut rows: Vec<ClaimRow>) -> Vec<ClaimRow> {
    let claimed = |row: &&ClaimRow| row.receivable.is_some();
    let claimed_to = rows.iter().filter(claimed).filter_map(|row| row.days).map(|(_, to)| to).max();
    rows.retain(|row| {
        row.receivable.is_some() || row.days.is_none_or(|(_, to)| claimed_to.is_none_or(|until| to > until))
    });
    rows
}

fn view(read: Reader<'_>, row: &ClaimRow) -> Result<ClaimView, AppError> {
    let state = match (row.receivable, &row.waiver) {
        (_, Some(_)) if row.open.minor == 0 => ClaimState::Waived,
        (None, _) => ClaimState::Threatened,
        _ if row.open.minor == 0 => ClaimState::Paid,
        _ => ClaimState::Claimed,
    };
    let entry = row.waiver.as_ref().map_or(row.entry, |(entry, ..)| *entry);
    let is_undoable = match read.check_undo(entry) {
        Ok(()) => true,
        Err(store::UndoError::Store(error)) => return Err(error.into()),
        Err(_) => false,
    };
    Ok(ClaimView {
        claim_id: row.claim,
        kind: kind_view(row.kind),
        state,
        claimed_on: row.claimed_on,
        from: row.days.map(|(from, _)| from),
        to: row.days.map(|(_, to)| to),
        amount: row.amount,
        open: row.open,
        segments: thawed(row),
        reason: row.waiver.as_ref().map(|(.., reason)| reason.clone()).unwrap_or_default(),
        undo_entry_id: is_undoable.then_some(entry),
    })
}

/// A kind of claim as front ends know it.
pub(crate) const fn kind_view(kind: ClaimKind) -> contract::ClaimKind {
    match kind {
        ClaimKind::Interest => contract::ClaimKind::Interest,
        ClaimKind::LumpSum => contract::ClaimKind::LumpSum,
    }
}
