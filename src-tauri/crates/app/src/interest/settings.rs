//! What the owner decides about interest and fees: off until it is confirmed (R19).

use chrono::Datelike;
use domain::{
    Currency, Money,
    calendar::add_days,
    interest::{Accrual, Interest, Segment, SegmentStart},
};
use rust_decimal::Decimal;
use store::Reader;

use crate::{
    App, AppError,
    contract::{
        CustomerInterest, CustomerInterestView, GetCustomer, InterestBasis, InterestExample, InterestReceipt,
        InterestSettings, LawRateView, LawView, LumpSumView, OwnRate, RateRowView, RateTableView,
        RehearseInterest, SegmentWhy, SetCustomerInterest, UpdateInterest, WireError,
    },
    merging::canonical,
    typed,
};

use super::{
    RATE_DECIMALS,
    accrual::view,
    countries::{Law, LawRate, law_of, table_named},
    percent,
    rules::{self, Kept, continued, keep, keep_for_customer, kept, of_customer},
};

/// The days by which the invoice of the example is late: enough for a new rate to come in between.
const EXAMPLE_DAYS: i32 = 180;

impl App {
    /// What a choice about interest means, with an example, and what is wrong with it; nothing is kept.
    ///
    /// # Errors
    /// If no book is open.
    pub fn rehearse_interest(&self, request: &RehearseInterest) -> Result<InterestSettings, AppError> {
        let read = self.read()?;
        let mut draft = kept(read)?;
        if let Some(choice) = &request.choice {
            draft.choice = choice.clone();
        }
        let country = read.book_profile()?.country;
        let added = request.new_rate.as_ref().map_or(Ok(()), |rate| add(&mut draft, rate, &country));
        let example = added.and_then(|()| self.example(read, &draft));
        let (example, problem) = match example {
            Ok(example) => (example, None),
            Err(error) => (None, Some(WireError::from(error))),
        };
        let law = law_of(&country);
        let table = law.and_then(|law| law.business.as_ref()).and_then(|rate| rate.table.as_deref());
        Ok(InterestSettings {
            law: law.map(law_view),
            table: table.and_then(|table| table_view(table, &draft)),
            rates: kept(read)?.rates.into_iter().rev().collect(),
            choice: draft.choice,
            country,
            problem,
            example,
        })
    }

    /// Keeps what the owner decided about interest and fees; claims that were made stay as they are.
    ///
    /// # Errors
    /// If a rate is wrong, above what the law allows, or missing.
    pub fn update_interest(&mut self, request: &UpdateInterest) -> Result<InterestReceipt, AppError> {
        let read = self.read()?;
        let mut next = kept(read)?;
        next.choice = request.choice.clone();
        let country = read.book_profile()?.country;
        if let Some(rate) = &request.new_rate {
            add(&mut next, rate, &country)?;
        }
        if next.choice.basis != InterestBasis::Off {
            rules::rule(&next, &country, false)?;
        }
        let now = self.now();
        let written = self.book_mut()?.write("interest.change", now, |entry| keep(entry, &next))?;
        Ok(InterestReceipt { entry_id: written.entry })
    }

    /// What holds about interest for one customer.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn get_customer_interest(&self, request: &GetCustomer) -> Result<CustomerInterestView, AppError> {
        let read = self.read()?;
        let (customer, _) = canonical(read, request)?;
        Ok(CustomerInterestView { choice: of_customer(read, customer)?, book: kept(read)?.choice.basis })
    }

    /// Decides about the interest of one customer.
    ///
    /// # Errors
    /// If there is no such customer, or the rate is wrong or above what the law allows.
    pub fn set_customer_interest(
        &mut self,
        request: &SetCustomerInterest,
    ) -> Result<InterestReceipt, AppError> {
        let read = self.read()?;
        let (customer, _) = canonical(read, &GetCustomer { customer_id: request.customer_id })?;
        let choice = match &request.choice {
            CustomerInterest::Rate { percent: typed, source } => {
                let agreed = agreed_rate(typed, &read.book_profile()?.country)?;
                CustomerInterest::Rate { percent: percent(agreed), source: said(source)? }
            }
            choice => choice.clone(),
        };
        let now = self.now();
        let written = self
            .book_mut()?
            .write("customer.interest", now, |entry| keep_for_customer(entry, customer, &choice))?;
        Ok(InterestReceipt { entry_id: written.entry })
    }

    /// One invoice of a business, paid today, late.
    fn example(&self, read: Reader<'_>, draft: &Kept) -> Result<Option<InterestExample>, AppError> {
        if draft.choice.basis == InterestBasis::Off {
            return Ok(None);
        }
        let profile = read.book_profile()?;
        let rule = rules::rule(draft, &profile.country, false)?;
        let paid_on = self.now().today;
        let principal = usual_amount(profile.currency);
        let accrual = Accrual {
            due_on: add_days(paid_on, -EXAMPLE_DAYS),
            until: paid_on,
            principal,
            changes: Vec::new(),
            rate: rule.rate(),
            basis: rule.day_count,
            waived: Vec::new(),
        };
        let Interest { total, segments } = accrual.interest()?;
        let why = |segment: &Segment| match segment.start {
            SegmentStart::Late => SegmentWhy::Late,
            _ => SegmentWhy::Rate,
        };
        let lump_sum = law_of(&profile.country).and_then(Law::lump_sum).and_then(|sum| sum.of(principal));
        Ok(Some(InterestExample {
            principal,
            due_on: accrual.due_on,
            paid_on,
            total,
            segments: segments.iter().map(|segment| view(segment, why(segment))).collect(),
            lump_sum,
        }))
    }
}

/// An amount that an invoice may well have.
fn usual_amount(currency: Currency) -> Money {
    let units = match currency.code() {
        "VND" | "IDR" => 50_000_000,
        "JPY" | "KRW" => 500_000,
        _ => 5_000,
    };
    Money::new(units * 10_i64.pow(currency.exponent()), currency)
}

/// Adds a rate that the owner typed.
///
/// # Errors
/// If it has too many decimals, is above the ceiling, its day can hardly be meant or is known already, or its source is missing.
fn add(kept: &mut Kept, rate: &OwnRate, country: &str) -> Result<(), AppError> {
    let percent_typed = match &rate.table {
        None => agreed_rate(&rate.percent, country)?,
        Some(table) => {
            let known = table_named(table)
                .ok_or_else(|| AppError::refused_with("rate.table_unknown", "table", table))?;
            if rate.from <= known.table.known_until {
                return Err(AppError::refused_with("interest.row_known", "until", known.table.known_until));
            }
            reference_rate(&rate.percent)?
        }
    };
    if !exchange::PLAUSIBLE_YEARS.contains(&rate.from.year()) {
        return Err(AppError::refused_with("date.unlikely", "date", rate.from));
    }
    let source = said(&rate.source)?;
    kept.rates.push(OwnRate { percent: percent(percent_typed), source, ..rate.clone() });
    Ok(())
}

fn said(source: &str) -> Result<String, AppError> {
    let source = typed::line(source)?.0;
    if source.is_empty() {
        return Err(AppError::refused("interest.source_missing"));
    }
    Ok(source)
}

/// A rate that was agreed: more than zero, and not above what the law of the country allows.
fn agreed_rate(typed: &str, country: &str) -> Result<Decimal, AppError> {
    let rate = number(typed).filter(|rate| *rate > Decimal::ZERO && *rate <= Decimal::ONE_HUNDRED);
    let rate = rate.ok_or_else(|| AppError::refused("interest.rate_wrong"))?;
    if let Some(ceiling) = law_of(country).and_then(Law::ceiling).filter(|ceiling| rate > *ceiling) {
        return Err(AppError::refused_with("interest.above_ceiling", "ceiling", percent(ceiling)));
    }
    Ok(rate)
}

/// A reference rate, which may be negative.
fn reference_rate(typed: &str) -> Result<Decimal, AppError> {
    let rate = number(typed).filter(|rate| rate.abs() <= Decimal::ONE_HUNDRED);
    rate.ok_or_else(|| AppError::refused("interest.rate_wrong"))
}

fn number(typed: &str) -> Option<Decimal> {
    let is_plain = typed.trim().chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'));
    let rate = typed.trim().parse::<Decimal>().ok().filter(|_| is_plain)?.normalize();
    (rate.scale() <= RATE_DECIMALS).then_some(rate)
}

fn law_view(law: &Law) -> LawView {
    let rate = |rate: &LawRate| LawRateView {
        table: rate.table.as_deref().and_then(table_named).map(|table| table.name.clone()),
        percent: percent(rate.percent().unwrap_or_else(|| rate.margin())),
        is_fixed_at_start: rate.mode() == domain::interest::RateMode::FixedAtStart,
    };
    let steps = law.lump_sum().map(|sum| sum.steps).unwrap_or_default();
    LawView {
        id: law.id.clone(),
        source: law.source.clone(),
        retrieved_on: law.retrieved_on,
        is_provisional: law.is_provisional,
        business: law.business.as_ref().map(rate),
        consumer: law.consumer.as_ref().map(rate),
        ceiling: law.ceiling().map(percent),
        day_count: law.day_count.clone(),
        lump_sums: steps.into_iter().map(|(debt, sum)| LumpSumView { debt, sum }).collect(),
    }
}

fn table_view(id: &str, kept: &Kept) -> Option<RateTableView> {
    let published = table_named(id)?;
    let known = continued(&published.table, kept);
    let rows = known.rows.iter().rev().filter(|row| !row.is_provisional);
    let is_own = |from| !published.table.rows.iter().any(|row| row.effective_from == from);
    let rows: Vec<RateRowView> = rows
        .map(|row| RateRowView {
            from: row.effective_from,
            percent: percent(row.percent),
            is_own: is_own(row.effective_from),
        })
        .collect();
    let certain = Kept {
        choice: crate::contract::InterestChoice { uses_last_rate: false, ..kept.choice.clone() },
        ..kept.clone()
    };
    Some(RateTableView {
        id: id.to_owned(),
        name: published.name.clone(),
        source: published.source.clone(),
        retrieved_on: published.retrieved_on,
        known_until: continued(&published.table, &certain).known_until,
        rows,
    })
}
