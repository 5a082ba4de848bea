//! Ending a claim otherwise than by a payment: given up, reduced, withheld, set off (L1, L2).

use chrono::NaiveDate;
use domain::{
    Money, ReceivableId,
    terms::{DiscountBase, DiscountOffer, Terms},
};
use rust_decimal::Decimal;
use store::{Agreed, NewSettlement, SettlementKind, StoreError};

use crate::{
    App, AppError,
    contract::{
        DiscountView, ListDiscounts, PartRequest, SettleOtherwise, SettleWay, SettlementReceipt,
        WriteOffReason,
    },
    typed,
};

/// Decimals that a rate of tax may have.
const RATE_DECIMALS: u32 = 4;

impl App {
    /// The early-payment discounts that the terms of an item's invoice give, the first to end first (T1).
    ///
    /// There are none where the terms give none or cannot be read, or where they are on the net amount, which the book
    /// does not know.
    ///
    /// # Errors
    /// If there is no such item.
    pub fn list_discounts(&self, request: &ListDiscounts) -> Result<Vec<DiscountView>, AppError> {
        let read = self.read()?;
        let missing = || StoreError::NotStanding(request.receivable_id.into());
        let open = read.open_part(request.receivable_id)?.ok_or_else(missing)?;
        let agreed = read.agreed(request.receivable_id)?.ok_or_else(missing)?;
        discounts(&agreed, open.left)
    }

    /// Reduces what is open of an item by something that is no money: one settlement, applied at once (L1, L2).
    ///
    /// # Errors
    /// If nothing of it is open, the amount is not positive or more than is open, the day lies before the invoice or
    /// after today, or a reason, words, rate or number is missing.
    pub fn settle_otherwise(&mut self, request: &SettleOtherwise) -> Result<SettlementReceipt, AppError> {
        let read = self.read()?;
        let open = read.open_part(request.receivable_id)?.filter(|open| open.left.minor > 0);
        let open = open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        let amount = typed::positive(request.amount)?;
        self.require_day(request.receivable_id, request.effective_on)?;
        let words = typed::line(&request.words)?.0;
        let kept = Kept::of(&request.way, &words)?;
        let settlement = NewSettlement {
            customer: open.customer,
            kind: kept.kind,
            amount,
            value_on: request.effective_on,
            method: kept.method,
            number: kept.number,
            reference: words,
        };
        let part = PartRequest { receivable_id: request.receivable_id, amount };
        self.post_settlement(&format!("{}.record", kept.kind.code()), &settlement, &[part])
    }

    /// Checks that a claim can end on the day.
    fn require_day(&self, receivable: ReceivableId, on: NaiveDate) -> Result<(), AppError> {
        let today = self.now().today;
        let issued_on = self.read()?.agreed(receivable)?.map(|Agreed { issued_on, .. }| issued_on);
        if let Some(issued_on) = issued_on.filter(|issued_on| on < *issued_on) {
            let mut refused = AppError::refused_with("settlement.before_invoice", "date", on);
            refused.with("issued", issued_on);
            return Err(refused);
        }
        if on > today {
            return Err(AppError::refused_with("settlement.in_future", "date", on));
        }
        Ok(())
    }
}

/// What the terms of an invoice allow to deduct, at most what is open; the first to end first.
pub(super) fn discounts(agreed: &Agreed, open: Money) -> Result<Vec<DiscountView>, AppError> {
    let terms = agreed.terms.parse::<Terms>().ok().filter(|terms| terms.base == DiscountBase::Gross);
    let nothing = Money::zero(agreed.total.currency);
    let offers = terms.map(|terms| terms.offers(agreed.total, nothing, agreed.issued_on)).transpose()?;
    let view = |offer: DiscountOffer| {
        let off = agreed.total.minor - offer.payable.minor;
        let amount = Money::new(off.min(open.minor), open.currency);
        DiscountView { until: offer.until, percent: offer.percent.normalize().to_string(), amount }
    };
    let mut views: Vec<DiscountView> = offers.into_iter().flatten().map(view).collect();
    views.retain(|view| view.amount.minor > 0);
    views.sort_by_key(|view| view.until);
    Ok(views)
}

/// What a settlement without money keeps beside its amount.
struct Kept {
    kind: SettlementKind,
    method: String,
    number: Option<String>,
}

impl Kept {
    fn of(way: &SettleWay, words: &str) -> Result<Self, AppError> {
        let plain = |kind| Self { kind, method: String::new(), number: None };
        match way {
            SettleWay::WriteOff { reason } => {
                let reason = reason.ok_or_else(|| AppError::refused("settlement.reason_missing"))?;
                if reason == WriteOffReason::Other {
                    require_words(words)?;
                }
                Ok(Self { method: reason.code().to_owned(), ..plain(SettlementKind::WriteOff) })
            }
            SettleWay::Compromise => {
                require_words(words)?;
                Ok(plain(SettlementKind::Compromise))
            }
            SettleWay::Discount => Ok(plain(SettlementKind::Discount)),
            SettleWay::BankCharge => Ok(plain(SettlementKind::BankCharge)),
            SettleWay::WithholdingTax { rate, certificate } => Ok(Self {
                method: rate_code(rate)?,
                number: Some(required_number(certificate)?),
                kind: SettlementKind::WithholdingTax,
            }),
            SettleWay::SetOff { number } => {
                Ok(Self { number: Some(required_number(number)?), ..plain(SettlementKind::SetOff) })
            }
        }
    }
}

impl WriteOffReason {
    /// The code in the book and in catalogues.
    const fn code(self) -> &'static str {
        match self {
            Self::Uncollectable => "uncollectable",
            Self::TooSmall => "too_small",
            Self::Goodwill => "goodwill",
            Self::Other => "other",
        }
    }
}

fn require_words(words: &str) -> Result<(), AppError> {
    if words.is_empty() {
        return Err(AppError::refused("settlement.words_missing"));
    }
    Ok(())
}

fn required_number(typed: &str) -> Result<String, AppError> {
    let number = typed::line(typed)?.0;
    if number.is_empty() {
        return Err(AppError::refused("settlement.number_missing"));
    }
    Ok(number)
}

/// A rate in percent as the book keeps it: `3.5` as `3_5`.
fn rate_code(typed: &str) -> Result<String, AppError> {
    let rate = typed.trim().parse::<Decimal>().ok().map(|rate| rate.normalize());
    let is_meant = |rate: &Decimal| {
        *rate > Decimal::ZERO && *rate <= Decimal::ONE_HUNDRED && rate.scale() <= RATE_DECIMALS
    };
    let rate = rate.filter(is_meant).ok_or_else(|| AppError::refused("settlement.rate_wrong"))?;
    Ok(rate.to_string().replace('.', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Currency;

    fn offered(terms: &str, open: i64) -> Vec<(String, String, String)> {
        let agreed = Agreed {
            issued_on: "2026-10-01".parse().unwrap(),
            terms: terms.to_owned(),
            total: Money::new(100_000, Currency::EUR),
        };
        let views = discounts(&agreed, Money::new(open, Currency::EUR)).unwrap();
        views
            .into_iter()
            .map(|view| (view.until.to_string(), view.percent, view.amount.to_string()))
            .collect()
    }

    fn offer(until: &str, percent: &str, amount: &str) -> (String, String, String) {
        (until.to_owned(), percent.to_owned(), amount.to_owned())
    }

    #[test]
    fn t1_discount_is_proposed_from_the_terms_with_its_last_day() {
        assert_eq!(offered("2/10 net 30", 100_000), [offer("2026-10-11", "2", "20.00")]);
        assert_eq!(
            offered("2/10 net 30", 1_500),
            [offer("2026-10-11", "2", "15.00")],
            "never more than is open"
        );
        assert!(offered("net 30", 100_000).is_empty());
        assert!(offered("as agreed", 100_000).is_empty(), "terms in words give no proposal");
    }

    #[test]
    fn rate_of_tax_keeps_its_decimals() {
        assert_eq!(rate_code(" 3.50 ").unwrap(), "3_5");
        assert_eq!(rate_code("100").unwrap(), "100");
        for wrong in ["", "0", "-5", "100.01", "five", "1.23456", "1e3"] {
            assert_eq!(rate_code(wrong).unwrap_err().code(), "settlement.rate_wrong", "{wrong}");
        }
    }
}
