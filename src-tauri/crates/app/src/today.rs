//! Today: what changed since the book was last open, and what to do next.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{Currency, CustomerId, Money, dunning::Verdict};
use store::{OpenAmount, OpenQuery, Reader};

use crate::{
    App, AppError, cheques,
    contract::{
        AgeingBy, AgeingView, GetAgeing, ProposeReminders, SinceView, TaskKind, TaskProposal, TodayTask,
        TodayView,
    },
    notes::step_view,
    promises::{self, DuePromise},
    reminders::Draft,
    side_effects::{self, Asked},
};

impl App {
    /// What the owner should know and do today. The day is kept as one on which the book was open on this computer.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_today(&mut self) -> Result<TodayView, AppError> {
        let since = self.last_open_day();
        let today = self.now().today;
        let read = self.read()?;
        let open = read.open_amounts(&OpenQuery::as_of(today))?;
        let since = since.map(|opened_on| since_view(read, &open, (opened_on, today))).transpose()?;
        let AgeingView { totals, together, .. } =
            self.get_ageing(&GetAgeing { as_of: None, by: AgeingBy::Due })?;
        Ok(TodayView { today, since, totals, together, tasks: self.tasks(read, &open)? })
    }

    /// The most urgent first: what was promised to oneself, what others promised and did not keep, then letters, calls, decisions,
    /// what claimed levels propose, money to be looked at.
    fn tasks(&self, read: Reader<'_>, open: &[OpenAmount]) -> Result<Vec<TodayTask>, AppError> {
        let today = self.now().today;
        let draft = self.draft_run(&ProposeReminders::default())?;
        let mut tasks = step_tasks(read, &draft, (open, today))?;
        tasks.extend(promise_tasks(read, &draft, (open, today))?);
        tasks.extend(cheques_task(&cheques::to_deposit(read, today)?));
        tasks.extend(letters_task(&draft, read.last_payment_on()?));
        tasks.extend(waiting_task(&draft, (TaskKind::Calls, Verdict::ManualStep)));
        tasks.extend(waiting_task(&draft, (TaskKind::Decisions, Verdict::AwaitingDecision)));
        tasks.extend(side_effects::asked(read)?.into_iter().map(|asked| side_effect_task(asked, today)));
        tasks.extend(on_account_task(read, &draft, (open, today))?);
        Ok(tasks)
    }
}

fn since_view(
    read: Reader<'_>,
    open: &[OpenAmount],
    (opened_on, today): (NaiveDate, NaiveDate),
) -> Result<SinceView, AppError> {
    let fell_due = fell_due(open, (opened_on, today));
    let payments = read.payments_between(opened_on, today)?;
    let query = OpenQuery { is_overdue_only: true, ..OpenQuery::as_of(today) };
    let deadlines: BTreeSet<CustomerId> = read
        .open_items(&query)?
        .into_iter()
        .filter(|item| item.last_pay_by.is_some_and(|pay_by| pay_by >= opened_on && pay_by < today))
        .map(|item| item.amount.customer)
        .collect();
    let (broken_count, kept_count) = promises::matured_between(read, (opened_on, today))?;
    Ok(SinceView {
        opened_on,
        days: days_between(opened_on, today),
        fell_due_count: count(fell_due.len()),
        fell_due: per_currency(fell_due.iter().map(|item| item.open)),
        payment_count: count(payments.len()),
        payments: per_currency(payments),
        deadline_count: count(deadlines.len()),
        broken_count,
        kept_count,
    })
}

/// Open items that became overdue since a day: what was due on that day became overdue on the next one.
pub(crate) fn fell_due(open: &[OpenAmount], (opened_on, today): (NaiveDate, NaiveDate)) -> Vec<&OpenAmount> {
    open.iter().filter(|item| item.due_on >= opened_on && item.due_on < today).collect()
}

/// Next steps that came back, the oldest first, with what the customer owes that is overdue.
fn step_tasks(
    read: Reader<'_>,
    draft: &Draft,
    (open, today): (&[OpenAmount], NaiveDate),
) -> Result<Vec<TodayTask>, AppError> {
    let overdue = |customer| {
        let items = open.iter().filter(move |item| item.customer == customer && item.due_on < today);
        per_currency(items.map(|item| item.open))
    };
    let steps = read.due_steps(today, None)?;
    let task = |step: store::DueStep| TodayTask {
        customer_id: Some(step.customer),
        customer_name: draft.name(step.customer).to_owned(),
        step: Some(step_view(&step)),
        days: days_between(step.step.on, today),
        amounts: overdue(step.customer),
        ..bare(TaskKind::NextStep, 1)
    };
    Ok(steps.into_iter().map(task).collect())
}

/// Promises that broke, the oldest first, until the customer was written or spoken to since or owes nothing overdue any more;
/// and after them those whose day has come.
fn promise_tasks(
    read: Reader<'_>,
    draft: &Draft,
    (open, today): (&[OpenAmount], NaiveDate),
) -> Result<Vec<TodayTask>, AppError> {
    let mut tasks = Vec::new();
    for DuePromise { customer, missing, view } in promises::due(read, today)? {
        if let Some(broke_on) = view.broke_on {
            let is_owed = open.iter().any(|item| {
                item.customer == customer && item.open.currency == missing.currency && item.due_on < today
            });
            if !is_owed || was_reached_since(read, customer, broke_on)? {
                continue;
            }
        }
        let kind = if view.broke_on.is_some() { TaskKind::PromiseBroken } else { TaskKind::PromiseDue };
        tasks.push(TodayTask {
            customer_id: Some(customer),
            customer_name: draft.name(customer).to_owned(),
            days: days_between(view.broke_on.unwrap_or(view.promised_on), today),
            amounts: vec![missing],
            promise: Some(view),
            ..bare(kind, 1)
        });
    }
    tasks.sort_by_key(|task| (task.kind == TaskKind::PromiseDue, std::cmp::Reverse(task.days)));
    Ok(tasks)
}

/// Whether the customer was written or spoken to from a day on.
fn was_reached_since(read: Reader<'_>, customer: CustomerId, on: NaiveDate) -> Result<bool, AppError> {
    let spoken = read.notes_about(customer)?;
    let written = read.letters_to(customer)?;
    Ok(spoken.iter().any(|note| note.is_standing && note.noted_on >= on)
        || written.iter().any(|letter| !letter.is_withdrawn && letter.dated_on >= on))
}

/// What a claimed level proposes beside its letter.
fn side_effect_task(asked: Asked, today: NaiveDate) -> TodayTask {
    TodayTask {
        customer_id: Some(asked.customer),
        customer_name: asked.name,
        proposal: Some(TaskProposal { effect: asked.effect, level: asked.level, on: asked.on }),
        days: days_between(asked.on, today),
        ..bare(TaskKind::SideEffect, 1)
    }
}

/// Cheques whose date has come and that still lie in the drawer.
fn cheques_task(due: &[(u32, Money)]) -> Option<TodayTask> {
    let days = due.iter().map(|(days, _)| *days).max()?;
    let amounts = per_currency(due.iter().map(|(_, amount)| *amount));
    Some(TodayTask { days, amounts, ..bare(TaskKind::Cheques, due.len()) })
}

fn letters_task(draft: &Draft, newest_payment_on: Option<NaiveDate>) -> Option<TodayTask> {
    let letters = &draft.proposal.letters;
    let oldest = letters.iter().flat_map(|letter| &letter.items).map(|item| item.overdue_days).max()?;
    let totals = draft.proposal.totals();
    let claimed = totals.iter().map(|total| total.claimed);
    Some(TodayTask {
        days: u32::try_from(oldest).unwrap_or(0),
        // The total that the proposal shows: what credits would settle is not claimed.
        amounts: per_currency(claimed.filter(|amount| !amount.is_zero())),
        newest_payment_on,
        ..bare(TaskKind::Letters, letters.len())
    })
}

/// Items that wait for the owner: for a call or for a decision.
fn waiting_task(draft: &Draft, (kind, verdict): (TaskKind, Verdict)) -> Option<TodayTask> {
    let waiting: Vec<_> = draft
        .proposal
        .items()
        .filter_map(|item| {
            let minor = item.minor_with(verdict);
            (minor > 0).then_some((Money::new(minor, item.item.open.currency), item))
        })
        .collect();
    let oldest = waiting.iter().map(|(_, item)| item.overdue_days).max()?;
    Some(TodayTask {
        days: u32::try_from(oldest).unwrap_or(0),
        amounts: per_currency(waiting.iter().map(|(amount, _)| *amount)),
        ..bare(kind, waiting.len())
    })
}

/// Money on account of customers who owe something in the same currency.
fn on_account_task(
    read: Reader<'_>,
    draft: &Draft,
    (open, today): (&[OpenAmount], NaiveDate),
) -> Result<Option<TodayTask>, AppError> {
    let owing: BTreeSet<(CustomerId, Currency)> =
        open.iter().map(|item| (item.customer, item.open.currency)).collect();
    let mut credits = read.credits(&OpenQuery::as_of(today))?;
    credits
        .retain(|credit| credit.rest.minor > 0 && owing.contains(&(credit.customer, credit.rest.currency)));
    let customers: BTreeSet<CustomerId> = credits.iter().map(|credit| credit.customer).collect();
    let Some(first) = customers.first().copied() else { return Ok(None) };
    let only = (customers.len() == 1).then_some(first);
    Ok(Some(TodayTask {
        customer_id: only,
        customer_name: only.map(|customer| draft.name(customer).to_owned()).unwrap_or_default(),
        amounts: per_currency(credits.iter().map(|credit| credit.rest)),
        ..bare(TaskKind::OnAccount, customers.len())
    }))
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

pub(crate) fn per_currency(amounts: impl IntoIterator<Item = Money>) -> Vec<Money> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for amount in amounts {
        *sums.entry(amount.currency).or_default() += amount.minor;
    }
    sums.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect()
}

fn bare(kind: TaskKind, about: usize) -> TodayTask {
    TodayTask {
        kind,
        customer_id: None,
        customer_name: String::new(),
        step: None,
        promise: None,
        proposal: None,
        count: count(about),
        days: 0,
        amounts: Vec::new(),
        newest_payment_on: None,
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
