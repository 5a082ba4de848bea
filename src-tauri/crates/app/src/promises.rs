//! Promises to pay, and what became of them (T5).

use std::{cmp::Reverse, collections::HashMap};

use chrono::{Days, NaiveDate};
use domain::{
    CustomerId, Money, PromiseId, ReceivableId,
    promise::{Judged, KeptRate, PromiseState, kept_rate},
};
use store::{JudgedPromises, NewPromise, PromiseRow, Reader, Remainder};

use crate::{
    App, AppError,
    contract::{MakePromise, PromiseReceipt, PromiseView, PromisesView, TaskPromise},
    payments::require_customer,
    typed,
};

/// The most days that a promise may be late and still be kept.
const MAX_TOLERANCE_DAYS: u16 = 60;

impl App {
    /// Keeps a promise to pay: its amount is claimed no more until its day and the days of tolerance have passed. What becomes
    /// of it is computed from money received (T5).
    ///
    /// # Errors
    /// If the amount is not positive, a day is not possible, nothing of an item is open, or interest is waived on a promise
    /// that is not about all that is open of its items.
    pub fn make_promise(&mut self, request: &MakePromise) -> Result<PromiseReceipt, AppError> {
        let now = self.now();
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let amount = typed::positive(request.amount)?;
        if request.made_on > now.today {
            return Err(AppError::refused_with("promise.in_future", "date", request.made_on));
        }
        if request.promised_on < request.made_on {
            return Err(AppError::refused_with("promise.before_made", "date", request.made_on));
        }
        if request.tolerance_days > MAX_TOLERANCE_DAYS {
            return Err(AppError::refused_with("promise.tolerance", "most", MAX_TOLERANCE_DAYS));
        }
        require_items(read, request)?;
        let promise = NewPromise {
            customer: read.merged()?.of(request.customer_id),
            amount,
            made_on: request.made_on,
            promised_on: request.promised_on,
            tolerance_days: request.tolerance_days,
            is_interest_waived: request.is_interest_waived,
            about: request.receivable_ids.clone(),
            words: typed::line(&request.words)?.0,
        };
        let written = self.book_mut()?.write("promise.make", now, |entry| {
            entry.post_promise(&promise)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(PromiseReceipt { entry_id: written.value })
    }
}

/// Checks the items of a promise, and that interest is waived on whole items only.
fn require_items(read: Reader<'_>, request: &MakePromise) -> Result<(), AppError> {
    let merged = read.merged()?;
    let customer = merged.of(request.customer_id);
    let mut open = 0_i64;
    for receivable in &request.receivable_ids {
        let is_theirs = |part: &Remainder| {
            part.left.minor > 0
                && part.left.currency == request.amount.currency
                && merged.of(part.customer) == customer
        };
        let part = read.open_part(*receivable)?.filter(is_theirs);
        let part = part.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        open = open.saturating_add(part.left.minor);
    }
    if !request.receivable_ids.is_empty() && request.amount.minor > open {
        let open = typed::amount_text(Money::new(open, request.amount.currency));
        return Err(AppError::refused_with("promise.more_than_open", "open", open));
    }
    let is_whole = !request.receivable_ids.is_empty() && request.amount.minor == open;
    if request.is_interest_waived && !is_whole {
        return Err(AppError::refused("promise.waiver_part"));
    }
    Ok(())
}

/// The promises of a customer with what became of them.
pub(crate) fn promises_of(
    read: Reader<'_>,
    customer: CustomerId,
    (numbers, today): (&dyn Fn(ReceivableId) -> Option<String>, NaiveDate),
) -> Result<PromisesView, AppError> {
    let JudgedPromises { rows, judged } = read.judged_promises(today)?;
    let mut of_customer: Vec<&Judged> =
        judged.iter().filter(|each| each.promise.customer == customer).collect();
    let rate = kept_rate(of_customer.iter().copied());
    of_customer.sort_by_key(|each| {
        let days = (each.promise.promised_on - today).num_days();
        (
            each.state != PromiseState::Open,
            if each.state == PromiseState::Open { days } else { -days },
            Reverse(each.promise.promise),
        )
    });
    let view = |each: &Judged| Some(promise_view(each, rows.get(&each.promise.promise)?, numbers));
    Ok(PromisesView {
        promises: of_customer.into_iter().filter_map(view).collect(),
        kept: count(rate.kept),
        matured: count(rate.matured),
    })
}

fn promise_view(
    judged: &Judged,
    row: &PromiseRow,
    numbers: &dyn Fn(ReceivableId) -> Option<String>,
) -> PromiseView {
    let promise = &judged.promise;
    PromiseView {
        promise_id: promise.promise,
        amount: promise.amount,
        received: judged.received,
        made_on: promise.made_on,
        promised_on: promise.promised_on,
        last_day: promise.last_day(),
        state: judged.state,
        numbers: promise.about.iter().filter_map(|receivable| numbers(*receivable)).collect(),
        words: row.words.clone(),
        entry_id: row.entry,
    }
}

/// What became of every promise until a day.
pub(crate) fn states(
    read: Reader<'_>,
    today: NaiveDate,
) -> Result<HashMap<PromiseId, PromiseState>, AppError> {
    let judged = read.judged_promises(today)?.judged;
    Ok(judged.into_iter().map(|each| (each.promise.promise, each.state)).collect())
}

/// The days that bear no interest, because a promise with a waiver about the item runs or was kept (T2, T5).
pub(crate) fn waived_by_promises(
    read: Reader<'_>,
    receivable: ReceivableId,
    until: NaiveDate,
) -> Result<Vec<std::ops::RangeInclusive<NaiveDate>>, AppError> {
    if !read.has_waiver(receivable)? {
        return Ok(Vec::new());
    }
    let JudgedPromises { rows, judged } = read.judged_promises(until)?;
    let waives = |each: &&Judged| {
        let is_waived = rows.get(&each.promise.promise).is_some_and(|row| row.is_interest_waived);
        is_waived && !each.state.is_broken() && each.promise.about.contains(&receivable)
    };
    Ok(judged.iter().filter(waives).map(|each| each.promise.made_on..=each.promise.promised_on).collect())
}

/// A promise about which something is to be done today.
pub(crate) struct DuePromise {
    pub(crate) customer: CustomerId,
    /// What did not come in yet.
    pub(crate) missing: Money,
    pub(crate) view: TaskPromise,
}

/// Of each customer and currency the last promise that broke, unless something else was promised since, and those that are
/// open and whose day has come.
pub(crate) fn due(read: Reader<'_>, today: NaiveDate) -> Result<Vec<DuePromise>, AppError> {
    let judged = read.judged_promises(today)?.judged;
    let is_due = |each: &&Judged| match each.state {
        PromiseState::Open => each.promise.promised_on <= today,
        PromiseState::Kept => false,
        PromiseState::PartlyKept | PromiseState::Broken => is_last_word(each, &judged),
    };
    let due = judged.iter().filter(is_due).map(|each| {
        let KeptRate { kept, matured } = kept_rate(of_same_account(each, &judged));
        let after = each.promise.last_day().checked_add_days(Days::new(1)).unwrap_or(today);
        DuePromise {
            customer: each.promise.customer,
            missing: Money::new(
                each.promise.amount.minor - each.received.minor,
                each.promise.amount.currency,
            ),
            view: TaskPromise {
                amount: each.promise.amount,
                promised_on: each.promise.promised_on,
                broke_on: each.state.is_broken().then_some(after),
                kept: count(kept),
                matured: count(matured),
            },
        }
    });
    Ok(due.collect())
}

/// The promises of the same customer in the same currency.
fn of_same_account<'a>(each: &'a Judged, judged: &'a [Judged]) -> impl Iterator<Item = &'a Judged> {
    judged.iter().filter(|other| {
        other.promise.customer == each.promise.customer
            && other.promise.amount.currency == each.promise.amount.currency
    })
}

/// Whether a broken promise is the last that is known of the customer: nothing was promised after it broke, and none broke later.
fn is_last_word(broken: &Judged, judged: &[Judged]) -> bool {
    let place = |each: &Judged| (each.promise.last_day(), each.promise.promise);
    of_same_account(broken, judged).all(|other| {
        let is_earlier = !other.state.is_broken() || place(other) <= place(broken);
        other.promise.made_on <= broken.promise.last_day() && is_earlier
    })
}

/// How many promises broke and how many were kept whose day passed from one day to the day before another.
pub(crate) fn matured_between(
    read: Reader<'_>,
    (from, until): (NaiveDate, NaiveDate),
) -> Result<(u32, u32), AppError> {
    let judged = read.judged_promises(until)?.judged;
    let broke = judged.iter().filter(|each| each.state.is_broken() && each.promise.last_day() >= from);
    let kept = judged
        .iter()
        .filter(|each| each.state == PromiseState::Kept && (from..until).contains(&each.promise.promised_on));
    Ok((count(broke.count()), count(kept.count())))
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
