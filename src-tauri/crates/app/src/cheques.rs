//! The cheque drawer: taking cheques in, and what happens to them until their money is there (L9).

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate};
use domain::{
    ChequeId, CustomerId, Money,
    calendar::{Frequency, recurring},
    cheque::{ChequeState, ChequeStep, covers_until},
};
use store::{ChequeRow, Entry, Listed, NewCheque, NewChequeStep, Reader, fold};

use crate::{
    App, AppError,
    calendar::BookCalendar,
    contract::{
        ChequeDrawer, ChequeMonth, ChequeReceipt, ChequeView, ChequesShown, GetCustomer, ListCheques,
        StepCheques, TakeInCheques,
    },
    merging::canonical,
    today::per_currency,
    typed::{self, TypedDate},
};

mod steps;

/// Cheques that one series may have: five years of months.
const MOST_CHEQUES: u16 = 60;

impl App {
    /// The drawer by month, or what was in it.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_cheques(&self, request: &ListCheques) -> Result<ChequeDrawer, AppError> {
        let read = self.read()?;
        let all = read.cheques(None)?;
        let is_shown = |row: &&ChequeRow| is_in_drawer(row) == (request.shown == ChequesShown::InDrawer);
        let in_drawer = all.iter().filter(|row| is_in_drawer(row)).count();
        let shelf = Shelf::of(read, self.now().today)?;
        let mut months: BTreeMap<NaiveDate, Vec<ChequeView>> = BTreeMap::new();
        for row in all.iter().filter(is_shown) {
            let month = row.dated_on.with_day(1).unwrap_or(row.dated_on);
            months.entry(month).or_default().push(shelf.view(row));
        }
        let mut months: Vec<ChequeMonth> = months.into_iter().map(month).collect();
        if request.shown == ChequesShown::Done {
            months.reverse();
        }
        let waiting = all.iter().filter(|row| row.state().is_waiting());
        Ok(ChequeDrawer {
            in_drawer_count: count(in_drawer),
            done_count: count(all.len() - in_drawer),
            waiting: per_currency(waiting.map(|row| row.amount)),
            months,
        })
    }

    /// Takes in one cheque, or a series with one for every month. It settles nothing (L9).
    ///
    /// # Errors
    /// If the amount is not positive, the number is missing, does not count on or is known already for the customer and
    /// bank, a date can hardly be meant, or an item is of another customer or currency.
    pub fn take_in_cheques(&mut self, request: &TakeInCheques) -> Result<ChequeReceipt, AppError> {
        let today = self.now().today;
        let read = self.read()?;
        let (customer, _) = canonical(read, &GetCustomer { customer_id: request.customer_id })?;
        let first = TypedDate { on: request.dated_on, is_confirmed: request.is_date_confirmed }.require()?;
        if request.received_on > today {
            return Err(AppError::refused_with("cheque.in_future", "date", request.received_on));
        }
        let number = typed::line(&request.number)?.0;
        let cheque = NewCheque {
            customer,
            number: number.clone(),
            bank: typed::line(&request.bank)?.0,
            amount: typed::positive(request.amount)?,
            dated_on: first,
            received_on: request.received_on,
            meant_for: request.meant_for.clone(),
            replaces: request.replaces,
        };
        require_items(read, &cheque)?;
        let numbers = numbers(&number, request.count)?;
        require_new(read, &cheque, &numbers)?;
        let replaced = request.replaces.map(|replaced| steps::require(read, replaced)).transpose()?;
        if let Some(replaced) = &replaced {
            steps::require_step(replaced, (ChequeStep::Replaced, request.received_on), today)?;
        }
        let now = self.now();
        let dates = recurring(first, Frequency::Monthly, request.count);
        let kind = if replaced.is_some() { "cheque.replace" } else { "cheque.take_in" };
        let written = self.book_mut()?.write(kind, now, |entry| {
            if let Some(replaced) = &replaced {
                entry.post_cheque_step(&bare_step(
                    replaced.cheque,
                    (ChequeStep::Replaced, request.received_on),
                ))?;
            }
            let posted = numbers.into_iter().zip(dates).map(|(number, dated_on)| {
                entry.post_cheque(&NewCheque { number, dated_on, ..cheque.clone() })
            });
            let cheque_ids = posted.collect::<Result<_, _>>()?;
            Ok::<_, AppError>(ChequeReceipt { entry_id: entry.id(), cheque_ids })
        })?;
        Ok(written.value)
    }

    /// Keeps what happened to cheques: brought to the bank, paid, sent back, given back. A cheque that is paid becomes a
    /// payment for what it was meant for; one that bounces after that takes it back from its own day on (L9).
    ///
    /// # Errors
    /// If there are none, one is elsewhere, a day is after today or before the last step, or a reason is missing.
    pub fn step_cheques(&mut self, request: &StepCheques) -> Result<ChequeReceipt, AppError> {
        let today = self.now().today;
        let rows = steps::checked(self.read()?, request, today)?;
        let reason = typed::line(&request.reason)?.0;
        let now = self.now();
        let written = self.book_mut()?.write(&format!("cheque.{}", request.step.code()), now, |entry| {
            for row in &rows {
                post(entry, row, (request, &reason))?;
            }
            Ok::<_, AppError>(ChequeReceipt { entry_id: entry.id(), cheque_ids: request.cheque_ids.clone() })
        })?;
        Ok(written.value)
    }
}

fn post(
    entry: &mut Entry<'_>,
    row: &ChequeRow,
    (request, reason): (&StepCheques, &str),
) -> Result<(), AppError> {
    let payment = match request.step {
        ChequeStep::Cleared => Some(steps::become_payment(entry, row)?),
        ChequeStep::Bounced => {
            steps::take_payment_back(entry, row, request.on)?;
            None
        }
        _ => None,
    };
    entry.post_cheque_step(&NewChequeStep {
        payment,
        fee_minor: request.fee.filter(|_| request.step == ChequeStep::Bounced).map(|fee| fee.minor),
        reason: reason.to_owned(),
        ..bare_step(row.cheque, (request.step, request.on))
    })?;
    Ok(())
}

/// A step about which nothing more is known.
fn bare_step(cheque: ChequeId, (step, on): (ChequeStep, NaiveDate)) -> NewChequeStep {
    NewChequeStep { cheque, step, on, payment: None, fee_minor: None, reason: String::new() }
}

/// The cheques of a customer about which something is still to be done, by date.
pub(crate) fn in_drawer_of(
    read: Reader<'_>,
    customer: CustomerId,
    today: NaiveDate,
) -> Result<Vec<ChequeView>, AppError> {
    let shelf = Shelf::of(read, today)?;
    let rows = read.cheques(Some(customer))?;
    Ok(rows.iter().filter(|row| is_in_drawer(row)).map(|row| shelf.view(row)).collect())
}

/// The cheques that can be brought to the bank: days since their dates, and amounts.
pub(crate) fn to_deposit(read: Reader<'_>, today: NaiveDate) -> Result<Vec<(u32, Money)>, AppError> {
    let rows = read.cheques(None)?;
    Ok(rows.iter().filter_map(|row| Some((deposit_days(row, today)?, row.amount))).collect())
}

fn deposit_days(row: &ChequeRow, today: NaiveDate) -> Option<u32> {
    let is_held = row.state() == ChequeState::Held;
    u32::try_from((today - row.dated_on).num_days()).ok().filter(|_| is_held)
}

fn is_in_drawer(row: &ChequeRow) -> bool {
    matches!(row.state(), ChequeState::Held | ChequeState::Deposited | ChequeState::Bounced)
}

/// What views of cheques look up.
struct Shelf<'a> {
    read: Reader<'a>,
    names: HashMap<CustomerId, Listed>,
    place: domain::calendar::WorkingDays,
    today: NaiveDate,
}

impl<'a> Shelf<'a> {
    fn of(read: Reader<'a>, today: NaiveDate) -> Result<Self, AppError> {
        Ok(Self {
            read,
            names: read.directory()?,
            place: BookCalendar::of(read)?.working_days().clone(),
            today,
        })
    }

    fn view(&self, row: &ChequeRow) -> ChequeView {
        let state = row.state();
        let last = row.steps.last();
        let bounced = row.steps.iter().rfind(|step| step.step == ChequeStep::Bounced);
        let is_undoable = self.read.check_undo(row.last_entry()).is_ok();
        let has_bounced = bounced.is_some();
        ChequeView {
            cheque_id: row.cheque,
            customer_id: row.customer,
            customer_name: self
                .names
                .get(&row.customer)
                .map(|listed| listed.name.clone())
                .unwrap_or_default(),
            number: row.number.clone(),
            bank: row.bank.clone(),
            amount: row.amount,
            dated_on: row.dated_on,
            received_on: row.received_on,
            state,
            state_on: last.map_or(row.received_on, |step| step.on),
            deposit_days: deposit_days(row, self.today),
            covers_until: (state == ChequeState::Held && !has_bounced)
                .then(|| covers_until(row.dated_on, &self.place)),
            meant_for: row.meant_for.iter().map(|(_, number)| number.clone()).collect(),
            meant_for_ids: row.meant_for.iter().map(|(receivable, _)| *receivable).collect(),
            reason: last
                .map(|step| step.reason.clone())
                .filter(|reason| !reason.is_empty())
                .unwrap_or_default(),
            fee: bounced.and_then(|step| step.fee),
            steps: ChequeStep::ALL.into_iter().filter(|step| state.allows(*step)).collect(),
            undo_entry_id: is_undoable.then(|| row.last_entry()),
        }
    }
}

fn month((month, cheques): (NaiveDate, Vec<ChequeView>)) -> ChequeMonth {
    let counted = cheques.iter().filter(|cheque| cheque.state != ChequeState::Bounced);
    ChequeMonth { month, totals: per_currency(counted.map(|cheque| cheque.amount)), cheques }
}

/// Checks that every named item is open, of the customer, and in the currency of the cheque.
fn require_items(read: Reader<'_>, cheque: &NewCheque) -> Result<(), AppError> {
    let merged = read.merged()?;
    for item in &cheque.meant_for {
        let open = read.open_part(*item)?.filter(|open| open.left.minor > 0);
        let open = open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        if merged.of(open.customer) != cheque.customer || open.left.currency != cheque.amount.currency {
            return Err(AppError::refused("allocation.mismatch"));
        }
    }
    Ok(())
}

/// Checks that no cheque of the customer and bank that is still about has one of the numbers.
fn require_new(read: Reader<'_>, cheque: &NewCheque, numbers: &[String]) -> Result<(), AppError> {
    let bank = fold(&cheque.bank);
    for known in read.cheques(Some(cheque.customer))? {
        let is_about = !known.state().is_gone() && Some(known.cheque) != cheque.replaces;
        if is_about && fold(&known.bank) == bank && numbers.contains(&known.number) {
            let mut refused = AppError::refused_with("cheque.number_twice", "number", &known.number);
            refused.with("date", known.dated_on);
            return Err(refused);
        }
    }
    Ok(())
}

/// The numbers of a series: the last digits of the first one count on, with their zeros.
fn numbers(first: &str, count: u16) -> Result<Vec<String>, AppError> {
    if first.is_empty() {
        return Err(AppError::refused("cheque.number_missing"));
    }
    if !(1..=MOST_CHEQUES).contains(&count) {
        return Err(AppError::refused_with("cheque.count_wrong", "most", MOST_CHEQUES));
    }
    let stem = first.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = &first[stem.len()..];
    let begin: Option<u64> = digits.parse().ok();
    let later = (1..u64::from(count)).map(|more| {
        let number = begin.and_then(|begin| begin.checked_add(more));
        let number =
            number.ok_or_else(|| AppError::refused_with("cheque.number_not_counted", "number", first))?;
        Ok(format!("{stem}{number:0width$}", width = digits.len()))
    });
    std::iter::once(Ok(first.to_owned())).chain(later).collect()
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m5_a_series_of_cheques_counts_on() {
        assert_eq!(numbers("0098", 4).unwrap(), ["0098", "0099", "0100", "0101"]);
        assert_eq!(numbers("A-9", 2).unwrap(), ["A-9", "A-10"]);
        assert_eq!(numbers("last", 1).unwrap(), ["last"]);
        assert_eq!(numbers("last", 2).unwrap_err().code(), "cheque.number_not_counted");
        assert_eq!(numbers("", 1).unwrap_err().code(), "cheque.number_missing");
        for wrong in [0, 61] {
            assert_eq!(numbers("1", wrong).unwrap_err().code(), "cheque.count_wrong");
        }
    }
}
