//! Payments that are a little short: by a discount, by tax withheld, or by so little that nobody asks for it (L1, L7).

use chrono::{Days, NaiveDate};
use domain::{
    Money,
    allocation::{Difference, DiscountTaken, PartReason},
    interest::Claim,
};
use store::{Agreed, NewSettlement, OpenItem, Reader, SettlementKind, StoreError};

use super::otherwise::discounts;
use crate::{
    App, AppError,
    contract::{
        ClosingOffer, ClosingReason, PaymentSettings, ProposeClosings, RecordClosing, SettlementReceipt,
    },
    payment_settings::{of_book, share, withholding},
    payments::{Turns, allocation_for, open_items, require_customer},
    typed,
};

/// What a write-off of a small difference is called in the book.
const SMALL_DIFFERENCE: &str = "small_difference";

/// Offers that one amount is worth.
const MAX_OFFERS: usize = 5;

impl App {
    /// Which open items an amount closes although it is short of them: by the tax that the customer withholds, by a discount
    /// whose last day, with the days of grace, is not past, or by a small difference. None where the amount is explained
    /// without (L7); several are shown, not chosen from. Nothing is written.
    ///
    /// # Errors
    /// If the amount is not positive or there is no such customer.
    pub fn propose_closings(&self, request: &ProposeClosings) -> Result<Vec<ClosingOffer>, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        typed::positive(request.amount)?;
        let names = self.names()?;
        let named = match designated(read, request)? {
            Explained::Wholly => return Ok(Vec::new()),
            Explained::Named(named) => Some(named),
            Explained::No => None,
        };
        let turns = Turns::of(read)?;
        let mut offers = Vec::new();
        for item in open_items(read, request.customer_id, request.amount)? {
            let key = item.amount.receivable;
            let is_meant = named.is_none_or(|named| named == key) && turns.claim(key) == Claim::Principal;
            if is_meant && let Some(offer) = Asked::of(read, request, &item)?.offer()? {
                offers.push(ClosingOffer { invoice_number: names.name(key, &item.number), ..offer });
            }
        }
        offers.sort_by_key(|offer| offer.why as u8);
        offers.truncate(MAX_OFFERS);
        Ok(offers)
    }

    /// Records a payment that closes an item together with what explains the difference: one entry, one way back.
    ///
    /// # Errors
    /// If the amount no longer closes the item, or the day lies after today.
    pub fn record_closing(&mut self, request: &RecordClosing) -> Result<SettlementReceipt, AppError> {
        let asked = &request.proposal;
        self.require_past(asked.received_on)?;
        let offers = self.propose_closings(asked)?;
        let offer = offers.into_iter().find(|offer| offer.receivable_id == request.receivable_id);
        let offer = offer.ok_or_else(|| AppError::refused("closing.gone"))?;
        let payment = NewSettlement {
            customer: asked.customer_id,
            kind: SettlementKind::Payment,
            amount: asked.amount,
            value_on: asked.received_on,
            method: request.method.code().to_owned(),
            number: None,
            reference: typed::line(&asked.reference)?.0,
        };
        let beside = beside(&offer, &payment);
        let now = self.now();
        let written = self.book_mut()?.write("closing.record", now, |entry| {
            let settlement_id = entry.post_settlement(&payment)?;
            entry.allocate(settlement_id, offer.receivable_id, payment.amount.minor)?;
            for other in &beside {
                let posted = entry.post_settlement(other)?;
                entry.allocate(posted, offer.receivable_id, other.amount.minor)?;
            }
            let rest = Money::zero(payment.amount.currency);
            let amount = payment.amount;
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }
}

/// How far a payment is explained by what is open.
enum Explained {
    /// To the last unit.
    Wholly,
    /// The payer named one item.
    Named(domain::ReceivableId),
    /// Not by itself.
    No,
}

fn designated(read: Reader<'_>, request: &ProposeClosings) -> Result<Explained, AppError> {
    let allocation = allocation_for(read, request.customer_id, request.amount, &request.reference)?;
    let named: Vec<_> = allocation.parts.iter().filter(|part| part.why == PartReason::Designation).collect();
    if let [part] = named[..] {
        return Ok(Explained::Named(part.receivable));
    }
    let is_exact = allocation
        .parts
        .iter()
        .any(|part| matches!(part.why, PartReason::ExactAmount | PartReason::UniqueCombination));
    Ok(if is_exact || named.len() > 1 { Explained::Wholly } else { Explained::No })
}

/// One item beside the payment that may be meant for it.
struct Asked {
    item: domain::ReceivableId,
    open: Money,
    paid: Money,
    on: NaiveDate,
    agreed: Agreed,
    settings: PaymentSettings,
    withheld_percent: rust_decimal::Decimal,
}

impl Asked {
    fn of(read: Reader<'_>, request: &ProposeClosings, item: &OpenItem) -> Result<Self, AppError> {
        let key = item.amount.receivable;
        Ok(Self {
            item: key,
            open: item.amount.open,
            paid: request.amount,
            on: request.received_on,
            agreed: read.agreed(key)?.ok_or_else(|| StoreError::NotStanding(key.into()))?,
            settings: of_book(read)?,
            withheld_percent: withholding(read, request.customer_id)?,
        })
    }

    /// What closes the item together with the payment.
    fn offer(&self) -> Result<Option<ClosingOffer>, AppError> {
        if self.paid.minor >= self.open.minor {
            return Ok(None);
        }
        if let Some(offer) = self.withheld()? {
            return Ok(Some(offer));
        }
        if let Some(offer) = self.discount()? {
            return Ok(Some(offer));
        }
        self.small()
    }

    fn bare(&self, why: ClosingReason) -> ClosingOffer {
        let nothing = Money::zero(self.open.currency);
        ClosingOffer {
            receivable_id: self.item,
            invoice_number: String::new(),
            open: self.open,
            why,
            discount: nothing,
            withheld: nothing,
            written_off: nothing,
            until: None,
            percent: String::new(),
        }
    }

    /// The payment is the open amount less the tax, up to one unit of rounding.
    fn withheld(&self) -> Result<Option<ClosingOffer>, AppError> {
        if self.withheld_percent.is_zero() {
            return Ok(None);
        }
        let short = self.open.checked_sub(self.paid)?;
        let tax = share(self.open, self.withheld_percent)?;
        let is_tax = (short.minor - tax.minor).abs() <= 1;
        let percent = self.withheld_percent.normalize().to_string();
        Ok(is_tax.then(|| ClosingOffer { withheld: short, percent, ..self.bare(ClosingReason::Withheld) }))
    }

    /// The first discount whose last day, with the days of grace, is not past.
    fn discount(&self) -> Result<Option<ClosingOffer>, AppError> {
        let grace = Days::new(u64::from(self.settings.discount_grace_days));
        let last_day = |until: NaiveDate| until.checked_add_days(grace).unwrap_or(until);
        let offers = discounts(&self.agreed, self.open)?;
        let Some(offer) = offers.into_iter().find(|offer| self.on <= last_day(offer.until)) else {
            return Ok(None);
        };
        let taken = DiscountTaken {
            total: self.open,
            discount: offer.amount,
            until: last_day(offer.until),
            tolerance: self.settings.small(self.open.currency).most,
        };
        let outcome = taken.judge(self.paid, self.on)?;
        Ok(outcome.is_accepted.then(|| ClosingOffer {
            discount: outcome.discount,
            written_off: outcome.written_off,
            until: Some(offer.until),
            percent: offer.percent,
            ..self.bare(ClosingReason::Discount)
        }))
    }

    fn small(&self) -> Result<Option<ClosingOffer>, AppError> {
        let difference = self.settings.small(self.open.currency).judge(self.open, self.paid)?;
        Ok(match difference {
            Difference::WriteOffShort(written_off) => {
                Some(ClosingOffer { written_off, ..self.bare(ClosingReason::SmallDifference) })
            }
            _ => None,
        })
    }
}

/// What is posted beside the payment.
fn beside(offer: &ClosingOffer, payment: &NewSettlement) -> Vec<NewSettlement> {
    let rate = offer.percent.replace('.', "_");
    let kinds = [
        (SettlementKind::Discount, offer.discount, String::new()),
        (SettlementKind::WithholdingTax, offer.withheld, rate),
        (SettlementKind::WriteOff, offer.written_off, SMALL_DIFFERENCE.to_owned()),
    ];
    let post = |(kind, amount, method)| NewSettlement {
        kind,
        amount,
        method,
        reference: String::new(),
        ..payment.clone()
    };
    kinds.into_iter().filter(|(_, amount, _)| amount.minor > 0).map(post).collect()
}
