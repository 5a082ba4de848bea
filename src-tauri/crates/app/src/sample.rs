//! The sample company: made up, deterministic, relative to today, with an item for every verdict that facts can bring.

use std::path::Path;

use chrono::{Days, NaiveDate};
use domain::{Currency, CustomerId, Now, dunning::DunningPolicy};
use store::{Book, Entry, NewBook};

use crate::{
    App, AppError, FixedClock,
    contract::{ConfirmReminders, ProposeReminders, SessionView, SkipRequest},
    payments::allocation_for,
};

mod agreements;
mod cheques;
mod people;
mod standing;
mod trade;

use people::{SamplePeople, Words};
use trade::{Event, EventKind};

/// How big a sample company is. The same size and day give the same company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleSize {
    /// How many customers.
    pub customers: u32,
    /// How many invoices, about.
    pub invoices: u32,
    /// Where the random numbers start.
    pub seed: u64,
}

impl Default for SampleSize {
    fn default() -> Self {
        Self { customers: 60, invoices: 600, seed: 1 }
    }
}

/// What a sample company holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SampleCounts {
    /// Customers.
    pub customers: u32,
    /// Invoices.
    pub invoices: u32,
    /// Payments and credit notes.
    pub payments: u32,
    /// Reminder runs that were confirmed.
    pub runs: u32,
    /// Letters of those runs.
    pub letters: u32,
}

/// A run of the past: how many days ago, and which customers it reached.
struct PastRun {
    days_ago: u64,
    reach: Reach,
}

#[derive(Clone, Copy)]
enum Reach {
    Everybody,
    Only(&'static [usize]),
}

/// Two runs for everybody, then two for a few: their deadlines are running today, or their quiet days are.
const PAST_RUNS: [PastRun; 4] = [
    PastRun { days_ago: 46, reach: Reach::Everybody },
    PastRun { days_ago: 24, reach: Reach::Everybody },
    PastRun { days_ago: 12, reach: Reach::Only(&trade::RIDES_ALONG) },
    PastRun { days_ago: 8, reach: Reach::Only(&trade::QUIET) },
];

/// Beyond this many invoices the company is for measuring: thousands of past letters would say nothing more.
const INVOICES_WITH_HISTORY: u32 = 5_000;

impl App {
    /// Makes the sample company anew in the app's folder and opens it.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn open_sample(&mut self) -> Result<SessionView, AppError> {
        let folder = self.data_dir().join("books");
        std::fs::create_dir_all(&folder)?;
        let path = folder.join("sample.duebook");
        if self.book.as_ref().and_then(Book::path) == Some(path.as_path()) {
            return self.get_session();
        }
        remove_book(&path)?;
        self.create_sample(&path, SampleSize::default())?;
        self.get_session()
    }

    /// Makes a sample company at `path` and opens it.
    ///
    /// # Errors
    /// If there is a file already, or it cannot be written.
    pub fn create_sample(&mut self, path: &Path, size: SampleSize) -> Result<SampleCounts, AppError> {
        let words = Words::load();
        let today = self.now().today;
        let mut rng = fastrand::Rng::with_seed(size.seed);
        let people = SamplePeople::make(&words, size.customers as usize, &mut rng);
        let events = trade::events(&people, size.invoices as usize, (today, &mut rng));
        let begun = day_before(today, 60);
        let new = NewBook { profile: words.profile(), seller: words.seller(), policy: policy() };
        let mut book = Book::create(path, &new, FixedClock(begun).at())?;
        let customers = post_people(&mut book, &people, begun)?;
        self.took_over(book, path)?;
        let mut counts = SampleCounts { customers: size.customers, ..SampleCounts::default() };
        let mut rest = events.as_slice();
        if size.invoices <= INVOICES_WITH_HISTORY {
            for run in &PAST_RUNS {
                let on = day_before(today, run.days_ago);
                let (before, after) = rest.split_at(rest.partition_point(|event| event.on <= on));
                self.post_events((before, &customers), on, &mut counts)?;
                self.confirm_past(run.reach, (on, &customers), &mut counts)?;
                rest = after;
            }
        }
        self.post_events((rest, &customers), today, &mut counts)?;
        let currencies = [Currency::ILS, Currency::EUR, Currency::EUR, Currency::EUR];
        if size.invoices <= INVOICES_WITH_HISTORY
            && let [drawer, plan, unreached, called] = &people.more(&words, &currencies)[..]
        {
            self.fill_drawer(drawer)?;
            self.agree_on_instalments(plan)?;
            self.lose_address(unreached)?;
            self.prefer_calls(called)?;
            counts.customers += 4;
            counts.invoices += 5;
            self.contest()?;
            self.promise()?;
        }
        self.mark_as_sample()?;
        Ok(counts)
    }

    fn post_events(
        &mut self,
        (events, customers): (&[Event], &[CustomerId]),
        on: NaiveDate,
        counts: &mut SampleCounts,
    ) -> Result<(), AppError> {
        let now = FixedClock(on).at();
        self.book_mut()?.write("sample.fill", now, |entry| {
            for event in events {
                post_event(entry, event, customers[event.customer])?;
            }
            Ok::<_, AppError>(())
        })?;
        for event in events {
            match event.kind {
                EventKind::Invoice { .. } => counts.invoices += 1,
                EventKind::Payment { .. } | EventKind::CreditNote => counts.payments += 1,
                EventKind::Lock { .. } => {}
            }
        }
        Ok(())
    }

    fn confirm_past(
        &mut self,
        reach: Reach,
        (on, customers): (NaiveDate, &[CustomerId]),
        counts: &mut SampleCounts,
    ) -> Result<(), AppError> {
        let is_reached = |at: usize| match reach {
            Reach::Everybody => !trade::NEVER_REMINDED_BY_US.contains(&at),
            Reach::Only(few) => few.contains(&at),
        };
        let left_out = customers.iter().enumerate().filter(|(at, _)| !is_reached(*at));
        let skips = left_out
            .map(|(_, customer)| SkipRequest {
                customer_id: *customer,
                receivable_id: None,
                reason: String::new(),
            })
            .collect();
        let request = ConfirmReminders {
            proposal: ProposeReminders {
                as_of: Some(on),
                skips,
                channels: Vec::new(),
                ..ProposeReminders::default()
            },
            fingerprint: String::new(),
            is_back_dated: true,
        };
        match self.confirm_run_at(&request, FixedClock(on).at()) {
            Ok(run) => {
                counts.runs += 1;
                counts.letters += u32::try_from(run.documents.len()).unwrap_or(u32::MAX);
                Ok(())
            }
            Err(error) if error.code() == "run.nothing_to_claim" => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl FixedClock {
    fn at(self) -> Now {
        crate::Clock::now(&self)
    }
}

/// A policy with quiet days and minimums, so that the sample shows every verdict.
fn policy() -> DunningPolicy {
    let minimums = [("VND", 1_000_000), ("ILS", 20_000), ("EUR", 12_000)];
    let minimums =
        minimums.iter().filter_map(|(code, minor)| Some(domain::Money::new(*minor, code.parse().ok()?)));
    DunningPolicy { quiet_days: 10, minimums: minimums.collect(), ..DunningPolicy::default() }
}

fn post_people(book: &mut Book, people: &SamplePeople, on: NaiveDate) -> Result<Vec<CustomerId>, AppError> {
    let written = book.write("sample.fill", FixedClock(on).at(), |entry| {
        people
            .profiles
            .iter()
            .map(|profile| Ok(entry.post_customer(profile)?))
            .collect::<Result<Vec<_>, AppError>>()
    })?;
    Ok(written.value)
}

fn post_event(entry: &mut Entry<'_>, event: &Event, customer: CustomerId) -> Result<(), AppError> {
    match &event.kind {
        EventKind::Invoice { .. } => {
            entry.post_invoice(&event.invoice(customer))?;
        }
        EventKind::CreditNote => {
            entry.post_settlement(&event.settlement(customer))?;
        }
        EventKind::Payment { is_on_account, .. } => {
            let settlement = event.settlement(customer);
            let id = entry.post_settlement(&settlement)?;
            if !is_on_account {
                let allocation =
                    allocation_for(entry.read(), customer, settlement.amount, &settlement.reference)?;
                for part in &allocation.parts {
                    entry.allocate(id, part.receivable, part.amount.minor)?;
                }
            }
        }
        EventKind::Lock { reason } => {
            if let Some(mut profile) = entry.read().customer(customer)? {
                profile.lock_reason = Some(reason.clone());
                entry.change_customer(customer, &profile)?;
            }
        }
    }
    Ok(())
}

/// Removes an older sample with what lies beside it; only the app's own sample is ever removed.
fn remove_book(path: &Path) -> Result<(), AppError> {
    if path.exists() {
        std::fs::remove_file(path)?;
    }
    for beside in ["files", "letters", "snapshots"] {
        let folder = path.with_extension(beside);
        if folder.is_dir() {
            std::fs::remove_dir_all(folder)?;
        }
    }
    Ok(())
}

/// The day `days` before `day`.
pub(crate) fn day_before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}
