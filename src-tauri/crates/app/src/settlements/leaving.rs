//! Money that leaves an account again: a refund (L1, L8), and a payment that the bank took back (L3).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{Currency, CustomerId, Money, SettlementId};
use store::{Entry, NewSettlement, OpenQuery, Reader, Reversal, SettlementKind, StoreError};

use crate::{
    App, AppError,
    contract::{RefundMoney, ReturnPayment, SettlementReceipt},
    typed::{self, amount_text},
};

/// What may be drawn from a settlement.
#[derive(Debug, Clone, Copy)]
struct Source {
    settlement: SettlementId,
    /// Whose it is: of merged customers, the one that it was posted for.
    customer: CustomerId,
    minor: i64,
}

impl App {
    /// Pays money on account back: a negative settlement that draws from what lies on account (L1, L8).
    ///
    /// # Errors
    /// If the amount is not positive or more than lies on account on the day or now, or the day lies after today.
    pub fn refund_money(&mut self, request: &RefundMoney) -> Result<SettlementReceipt, AppError> {
        let amount = typed::positive(request.amount)?;
        self.require_past(request.refunded_on)?;
        let on = request.refunded_on;
        let sources = sources(self.read()?, request.settlement_id, (amount.currency, on))?;
        let drawn = drawn(&sources, amount, on)?;
        let refund = NewSettlement {
            customer: CustomerId(0),
            kind: SettlementKind::Refund,
            amount,
            value_on: on,
            method: request.method.code().to_owned(),
            number: None,
            reference: typed::line(&request.reason)?.0,
        };
        let now = self.now();
        let written = self.book_mut()?.write("refund.record", now, |entry| {
            let settlement_id = post_refunds(entry, &refund, &drawn)?;
            let rest = Money::zero(amount.currency);
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }

    /// Keeps that the bank took a payment back: what it settled is open again from that day on, and was paid until then (L3).
    ///
    /// # Errors
    /// If it is no payment that stands, it came from a cheque of the drawer, a part of it was paid back or moved, or the day
    /// lies before the payment or after today.
    pub fn return_payment(&mut self, request: &ReturnPayment) -> Result<SettlementReceipt, AppError> {
        let read = self.read()?;
        let settlement_id = request.settlement_id;
        let missing = || StoreError::NotStanding(settlement_id.into());
        read.unapplied_part(settlement_id)?.ok_or_else(missing)?;
        let payment = read.posted_settlement(settlement_id)?.ok_or_else(missing)?;
        if payment.kind != SettlementKind::Payment {
            return Err(AppError::refused("payment.not_a_payment"));
        }
        if let Some(number) = read.cheque_behind(settlement_id)? {
            return Err(AppError::refused_with("payment.from_cheque", "number", number));
        }
        if let Some(number) = read.loan_behind(settlement_id)? {
            return Err(AppError::refused_with("payment.from_loan", "number", number));
        }
        let on = request.returned_on;
        self.require_past(on)?;
        if on < payment.value_on {
            return Err(AppError::refused_with("payment.before", "date", payment.value_on));
        }
        let now = self.now();
        let written = self.book_mut()?.write("payment.return", now, |entry| {
            entry.reverse(settlement_id, Reversal::Event { on })?;
            let rest = Money::zero(payment.amount.currency);
            let amount = payment.amount;
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }

    /// Checks that something can have happened on the day.
    pub(super) fn require_past(&self, on: NaiveDate) -> Result<(), AppError> {
        if on > self.now().today {
            return Err(AppError::refused_with("settlement.in_future", "date", on));
        }
        Ok(())
    }
}

/// What lies on account of the customer on the day and still does: the chosen settlement first, then the oldest.
fn sources(
    read: Reader<'_>,
    chosen: SettlementId,
    (currency, on): (Currency, NaiveDate),
) -> Result<Vec<Source>, AppError> {
    let first = read.unapplied_part(chosen)?.ok_or_else(|| StoreError::NotStanding(chosen.into()))?;
    if first.left.currency != currency {
        return Err(StoreError::AllocationMismatch.into());
    }
    let query = OpenQuery { customer: Some(first.customer), ..OpenQuery::as_of(on) };
    let mut sources = Vec::new();
    for credit in read.credits(&query)? {
        let Some(now) = read.unapplied_part(credit.settlement)? else { continue };
        let minor = now.left.minor.min(credit.rest.minor);
        if credit.rest.currency == currency && minor > 0 {
            sources.push(Source { settlement: credit.settlement, customer: now.customer, minor });
        }
    }
    sources.sort_by_key(|source| source.settlement != chosen);
    Ok(sources)
}

/// The amount cut into what is drawn from each source.
fn drawn(sources: &[Source], amount: Money, on: NaiveDate) -> Result<Vec<Source>, AppError> {
    let rest = Money::new(sources.iter().map(|source| source.minor).sum(), amount.currency);
    if amount.minor > rest.minor {
        let mut refused = AppError::refused_with("refund.more_than_on_account", "rest", amount_text(rest));
        refused.with("date", on);
        return Err(refused);
    }
    let mut left = amount.minor;
    let take = |source: &Source| {
        let minor = source.minor.min(left);
        left -= minor;
        Source { minor, ..*source }
    };
    Ok(sources.iter().map(take).filter(|source| source.minor > 0).collect())
}

/// One refund for each of the customers that were merged and had the money. Returns the last.
fn post_refunds(
    entry: &mut Entry<'_>,
    refund: &NewSettlement,
    drawn: &[Source],
) -> Result<SettlementId, AppError> {
    let mut by_customer: BTreeMap<CustomerId, Vec<&Source>> = BTreeMap::new();
    for source in drawn {
        by_customer.entry(source.customer).or_default().push(source);
    }
    let mut posted = SettlementId(0);
    for (customer, sources) in by_customer {
        let minor: i64 = sources.iter().map(|source| source.minor).sum();
        let amount = Money::new(-minor, refund.amount.currency);
        posted = entry.post_settlement(&NewSettlement { customer, amount, ..refund.clone() })?;
        for source in sources {
            entry.draw(source.settlement, posted, source.minor)?;
        }
    }
    Ok(posted)
}
