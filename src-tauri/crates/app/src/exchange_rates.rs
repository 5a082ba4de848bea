//! Rates that the owner entered, and what amounts of several currencies are together at them.

use std::{collections::BTreeSet, str::FromStr};

use chrono::NaiveDate;
use domain::{
    Currency, Money,
    exchange_rates::{ExchangeError, ExchangeRate, ExchangeRates},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use store::{CustomerQuery, OpenQuery, Reader, StoreError};

use crate::{
    App, AppError,
    contract::{
        AgeingBuckets, AgeingTotal, ExchangeReceipt, ExchangeView, RateDraft, RateView, TogetherPart,
        TogetherView, UpdateExchange,
    },
    payments::FAR_AHEAD,
};

/// The key of the setting.
const KEPT: &str = "exchange_rates";

/// More decimals of a rate can hardly be meant.
const MOST_DECIMALS: u32 = 12;

/// A rate above this can hardly be meant.
const HIGHEST: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// A rate as the book keeps it.
#[derive(Serialize, Deserialize)]
struct KeptRate {
    currency: Currency,
    rate: String,
    on: NaiveDate,
}

impl App {
    /// The owner's rates, and the currencies that have none.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_exchange_rates(&self) -> Result<ExchangeView, AppError> {
        let read = self.read()?;
        let own = read.book_profile()?.currency;
        let known = rates(read)?;
        let mut used: BTreeSet<Currency> = known.rates.iter().map(|rate| rate.currency).collect();
        used.extend(read.open_amounts(&OpenQuery::as_of(FAR_AHEAD))?.iter().map(|item| item.open.currency));
        let customers = read.customers(&CustomerQuery::as_of(self.now().today))?.rows;
        used.extend(
            customers.iter().flat_map(|row| row.balances.iter().map(|balance| balance.open.currency)),
        );
        used.remove(&own);
        let view = |currency: Currency| {
            let rate = known.of(currency);
            RateView { currency, rate: rate.map(text), on: rate.map(|rate| rate.on) }
        };
        Ok(ExchangeView { currency: own, rates: used.into_iter().map(view).collect() })
    }

    /// Keeps rates. No total changes: amounts of different currencies are never added (M2).
    ///
    /// # Errors
    /// If a rate is no positive number, of the book's own currency, given twice, or of a day after today.
    pub fn update_exchange_rates(&mut self, request: &UpdateExchange) -> Result<ExchangeReceipt, AppError> {
        let own = self.read()?.book_profile()?.currency;
        let today = self.now().today;
        let mut kept = ExchangeRates::default();
        for draft in request.rates.iter().filter(|draft| !draft.rate.trim().is_empty()) {
            let rate = read_rate(draft)?;
            if draft.on > today {
                return Err(about(draft, AppError::refused_with("exchange.in_future", "date", draft.on)));
            }
            if draft.currency == own || kept.of(draft.currency).is_some() {
                return Err(AppError::refused_with("exchange.currency", "currency", draft.currency));
            }
            kept.rates.push(ExchangeRate { currency: draft.currency, rate, on: draft.on });
        }
        kept.rates.sort_by_key(|rate| rate.currency);
        let lines: Vec<KeptRate> = kept
            .rates
            .iter()
            .map(|rate| KeptRate { currency: rate.currency, rate: text(rate), on: rate.on })
            .collect();
        let json = serde_json::to_string(&lines)
            .map_err(|error| StoreError::Unreadable { what: error.to_string() })?;
        let now = self.now();
        let written = self
            .book_mut()?
            .write("exchange.change", now, |entry| Ok::<_, AppError>(entry.change_setting(KEPT, &json)?))?;
        Ok(ExchangeReceipt { entry_id: written.entry })
    }
}

fn about(draft: &RateDraft, mut refused: AppError) -> AppError {
    refused.with("currency", draft.currency);
    refused
}

/// A rate as it was typed.
fn read_rate(draft: &RateDraft) -> Result<Decimal, AppError> {
    let rate = Decimal::from_str(draft.rate.trim()).ok().map(|rate| rate.normalize());
    let is_meant =
        |rate: &Decimal| *rate > Decimal::ZERO && *rate <= HIGHEST && rate.scale() <= MOST_DECIMALS;
    rate.filter(is_meant).ok_or_else(|| AppError::refused_with("exchange.rate", "currency", draft.currency))
}

/// The rates in force; none where none was entered.
fn rates(read: Reader<'_>) -> Result<ExchangeRates, AppError> {
    // What a newer version wrote and this one does not know counts as never entered.
    let lines: Vec<KeptRate> =
        read.setting(KEPT)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    let rate = |line: KeptRate| {
        Some(ExchangeRate { currency: line.currency, rate: line.rate.parse().ok()?, on: line.on })
    };
    Ok(ExchangeRates { rates: lines.into_iter().filter_map(rate).collect() })
}

fn text(rate: &ExchangeRate) -> String {
    rate.rate.normalize().to_string()
}

/// What the totals of several currencies are together; `None` where everything is in the book's own.
pub(crate) fn together(read: Reader<'_>, totals: &[AgeingTotal]) -> Result<Option<TogetherView>, AppError> {
    let own = read.book_profile()?.currency;
    if totals.iter().all(|total| total.currency == own) {
        return Ok(None);
    }
    let rates = rates(read)?;
    let parts: Vec<TogetherPart> = totals.iter().map(|total| part(total, (own, &rates))).collect();
    let missing: Vec<Currency> =
        parts.iter().filter(|part| part.worth.is_none()).map(|part| part.open.currency).collect();
    let buckets = if missing.is_empty() { Some(buckets(totals, (own, &rates))?) } else { None };
    Ok(Some(TogetherView { currency: own, buckets, parts, missing }))
}

fn part(total: &AgeingTotal, (own, rates): (Currency, &ExchangeRates)) -> TogetherPart {
    let rate = rates.of(total.currency).filter(|_| total.currency != own);
    let open = total.buckets.open;
    let is_known = rate.is_some() || total.currency == own;
    TogetherPart {
        open,
        overdue: Money::new(open.minor - total.buckets.not_due.minor, open.currency),
        rate: rate.map(text),
        on: rate.map(|rate| rate.on),
        worth: rates.together(own, [open]).ok().filter(|_| is_known),
    }
}

/// Each bucket rounded once; their sum is what is open together.
fn buckets(
    totals: &[AgeingTotal],
    (own, rates): (Currency, &ExchangeRates),
) -> Result<AgeingBuckets, AppError> {
    let sum = |of: fn(&AgeingBuckets) -> Money| {
        rates.together(own, totals.iter().map(|total| of(&total.buckets))).map_err(refused)
    };
    let aged = [
        sum(|buckets| buckets.not_due)?,
        sum(|buckets| buckets.d1_30)?,
        sum(|buckets| buckets.d31_60)?,
        sum(|buckets| buckets.d61_90)?,
        sum(|buckets| buckets.d91_plus)?,
    ];
    let on_account = sum(|buckets| buckets.on_account)?;
    let open = Money::new(aged.iter().map(|bucket| bucket.minor).sum(), own);
    let [not_due, d1_30, d31_60, d61_90, d91_plus] = aged;
    Ok(AgeingBuckets {
        not_due,
        d1_30,
        d31_60,
        d61_90,
        d91_plus,
        open,
        on_account,
        balance: Money::new(open.minor - on_account.minor, own),
        count: totals.iter().map(|total| total.buckets.count).sum(),
    })
}

fn refused(error: ExchangeError) -> AppError {
    AppError::refused_with("book.unreadable", "detail", error)
}
