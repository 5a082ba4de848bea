//! What the sample company sells and what its customers pay: habits, and a few cases for every verdict.

use chrono::{Days, NaiveDate};
use domain::{CustomerId, Money};
use store::{InvoiceKind, LadderStart, NewInvoice, NewReceivable, NewSettlement, SettlementKind};

use super::{day_before, people::SamplePeople};

/// Reminded twelve days ago: the deadline still runs, and a new item brings a letter that it rides along on.
pub(super) const RIDES_ALONG: [usize; 2] = [3, 4];
/// Reminded eight days ago: their quiet days still run.
pub(super) const QUIET: [usize; 2] = [6, 7];
/// Their items came with their own history, or are to be first reminded today.
pub(super) const NEVER_REMINDED_BY_US: [usize; 8] = [9, 10, 12, 13, 15, 16, 18, 19];
const LOCKED: usize = 9;
const CREDITED: usize = 10;
const PAID_ON_ACCOUNT: usize = 12;
const VERY_OLD: usize = 13;
const LAST_LEVEL: usize = 15;
const SMALL: usize = 16;
const GRACE: usize = 18;

/// Days over which invoices are spread.
const HISTORY_DAYS: u64 = 400;

/// What is older than this was settled in the end, however slowly.
const LONGEST_WAIT_DAYS: i64 = 110;

/// Something that happened at the company.
#[derive(Debug, Clone)]
pub(super) struct Event {
    pub(super) on: NaiveDate,
    /// The customer, counted from 0.
    pub(super) customer: usize,
    pub(super) number: String,
    pub(super) amount: Money,
    pub(super) kind: EventKind,
}

#[derive(Debug, Clone)]
pub(super) enum EventKind {
    Invoice { due_on: NaiveDate, ladder: Option<LadderStart> },
    Payment { is_on_account: bool },
    CreditNote,
    Lock { reason: String },
}

impl Event {
    pub(super) fn invoice(&self, customer: CustomerId) -> NewInvoice {
        let (due_on, ladder) = match &self.kind {
            EventKind::Invoice { due_on, ladder } => (*due_on, *ladder),
            _ => (self.on, None),
        };
        NewInvoice {
            customer,
            kind: InvoiceKind::Invoice,
            number: self.number.clone(),
            issued_on: self.on,
            total: self.amount,
            terms: String::new(),
            receivables: vec![NewReceivable { due_on, amount_minor: self.amount.minor, ladder, shift: None }],
            notes: Vec::new(),
        }
    }

    pub(super) fn settlement(&self, customer: CustomerId) -> NewSettlement {
        let is_credit_note = matches!(self.kind, EventKind::CreditNote);
        NewSettlement {
            customer,
            kind: if is_credit_note { SettlementKind::CreditNote } else { SettlementKind::Payment },
            amount: self.amount,
            value_on: self.on,
            method: if is_credit_note { String::new() } else { "transfer".to_owned() },
            number: is_credit_note.then(|| self.number.clone()),
            reference: if is_credit_note { String::new() } else { self.number.clone() },
        }
    }
}

/// How a customer pays: days after the due date at least, the spread, and how many of a hundred are still unpaid, in
/// whole or in part.
struct Habit {
    least_days: i64,
    spread_days: i64,
    unpaid_percent: u32,
    part_percent: u32,
}

const HABITS: [Habit; 5] = [
    Habit { least_days: -8, spread_days: 8, unpaid_percent: 1, part_percent: 0 },
    Habit { least_days: -2, spread_days: 6, unpaid_percent: 6, part_percent: 2 },
    Habit { least_days: 2, spread_days: 14, unpaid_percent: 14, part_percent: 6 },
    Habit { least_days: 8, spread_days: 30, unpaid_percent: 24, part_percent: 8 },
    Habit { least_days: 15, spread_days: 70, unpaid_percent: 36, part_percent: 12 },
];

/// Everything that happened until today, in the order of its dates.
pub(super) fn events(
    people: &SamplePeople,
    invoices: usize,
    (today, rng): (NaiveDate, &mut fastrand::Rng),
) -> Vec<Event> {
    let mut events = Vec::with_capacity(invoices * 2);
    let cases = special_cases(people, today);
    let count = people.profiles.len();
    let invoice_cases = cases.iter().filter(|case| matches!(case.kind, EventKind::Invoice { .. })).count();
    for serial in 0..invoices.saturating_sub(invoice_cases) {
        if count == 0 {
            break;
        }
        let customer = rng.usize(..count);
        // The cases below must stand alone with their customers to show what they show.
        let is_case = NEVER_REMINDED_BY_US.contains(&customer) && count > NEVER_REMINDED_BY_US.len();
        let customer = if is_case { (customer + 20) % count } else { customer };
        trade(people, (serial, customer), (today, rng), &mut events);
    }
    events.extend(cases);
    events.sort_by(|one, other| (one.on, &one.number).cmp(&(other.on, &other.number)));
    events
}

/// One invoice and how it was paid, as the customer's habit has it.
fn trade(
    people: &SamplePeople,
    (serial, customer): (usize, usize),
    (today, rng): (NaiveDate, &mut fastrand::Rng),
    events: &mut Vec<Event>,
) {
    let habit = &HABITS[customer * 7 % HABITS.len()];
    let issued_on = day_before(today, rng.u64(..HISTORY_DAYS));
    let terms = people.profiles[customer].terms.as_ref();
    let due_on = terms.map_or(issued_on, |terms| terms.last_due_on(issued_on));
    let scale = people.scales[customer];
    let amount =
        Money::new(round(scale / 5 + rng.i64(0..scale * 6), scale), people.profiles[customer].currency);
    let number = format!("AD-{:05}", 10_001 + serial);
    let kind = EventKind::Invoice { due_on, ladder: None };
    events.push(Event { on: issued_on, customer, number: number.clone(), amount, kind });
    let is_old = (today - due_on).num_days() > LONGEST_WAIT_DAYS;
    let fate = if is_old { 100 } else { rng.u32(..100) };
    if fate < habit.unpaid_percent {
        return;
    }
    let delay = habit.least_days + rng.i64(0..habit.spread_days);
    let paid_on = shifted(due_on, delay).max(issued_on);
    let is_part = fate < habit.unpaid_percent + habit.part_percent;
    let paid = if is_part { Money::new(round(amount.minor / 2, scale), amount.currency) } else { amount };
    if paid_on <= today && paid.minor > 0 {
        let kind = EventKind::Payment { is_on_account: false };
        events.push(Event { on: paid_on, customer, number, amount: paid, kind });
    }
}

/// A few cases that show what chance might not.
fn special_cases(people: &SamplePeople, today: NaiveDate) -> Vec<Event> {
    let mut cases = Cases { people, today, events: Vec::new() };
    for customer in RIDES_ALONG.into_iter().chain(QUIET) {
        cases.invoice(customer, 21, 3);
        cases.invoice(customer, 9, 2);
    }
    cases.invoice(LOCKED, 30, 4);
    cases.event(LOCKED, 20, EventKind::Lock { reason: "Waits for the new contract".to_owned() });
    cases.invoice(CREDITED, 25, 5);
    cases.event(CREDITED, 15, EventKind::CreditNote);
    cases.ladder(PAID_ON_ACCOUNT, 40, (1, 30));
    cases.event(PAID_ON_ACCOUNT, 2, EventKind::Payment { is_on_account: true });
    cases.invoice(VERY_OLD, 290, 6);
    cases.ladder(LAST_LEVEL, 110, (3, 35));
    cases.invoice(SMALL, 20, 0);
    cases.invoice(GRACE, 3, 3);
    cases.events
}

struct Cases<'a> {
    people: &'a SamplePeople,
    today: NaiveDate,
    events: Vec<Event>,
}

impl Cases<'_> {
    /// An invoice that has been overdue for `days`, of `size` times a usual amount; 0 is below any minimum.
    fn invoice(&mut self, customer: usize, days: u64, size: i64) {
        self.push_invoice(customer, days, (size, None));
    }

    /// An invoice that came with a level and the days since its reminder (R22).
    fn ladder(&mut self, customer: usize, days: u64, (level, reminded_days_ago): (u8, u64)) {
        let reminded_on = Some(day_before(self.today, reminded_days_ago));
        self.push_invoice(customer, days, (4, Some(LadderStart { level, reminded_on, pay_by: None })));
    }

    fn push_invoice(&mut self, customer: usize, days: u64, (size, ladder): (i64, Option<LadderStart>)) {
        let due_on = day_before(self.today, days);
        let on = day_before(due_on, 30);
        self.event(customer, 0, EventKind::Invoice { due_on, ladder });
        if let Some(event) = self.events.last_mut() {
            event.on = on;
            event.amount.minor = match size {
                0 => event.amount.minor / 4,
                size => event.amount.minor * size,
            };
        }
    }

    /// Something of a usual amount, `days` ago; nothing where the company has too few customers.
    fn event(&mut self, customer: usize, days: u64, kind: EventKind) {
        let Some(profile) = self.people.profiles.get(customer) else { return };
        let amount = Money::new(self.people.scales[customer], profile.currency);
        let number = format!("AD-{:05}", 1 + self.events.len());
        self.events.push(Event { on: day_before(self.today, days), customer, number, amount, kind });
    }
}

pub(super) fn shifted(day: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    let shifted = if days < 0 { day.checked_sub_days(count) } else { day.checked_add_days(count) };
    shifted.unwrap_or(day)
}

/// Amounts as people write them: to the thousand in đồng, to five cents elsewhere.
fn round(minor: i64, scale: i64) -> i64 {
    let step = if scale >= 100_000 { 1_000 } else { 5 };
    (minor / step * step).max(step)
}
