//! How plans are shown; where one stands is computed here and kept nowhere.

use std::collections::HashMap;

use chrono::{Datelike as _, NaiveDate};
use domain::{
    CustomerId, InvoiceId, Money,
    calendar::{Frequency, add_days},
    customer::CustomerProfile,
    instalments::{Instalment, carry_back},
};
use store::{Meanwhile, PlanEventKind, PlanLine, PlanRow, Reader};

use super::making::Made;
use crate::{
    AppError,
    contract::{
        PlanCarry, PlanLineNote, PlanLineView, PlanMeanwhile, PlanPreview, PlanState, PlanSummary, PlanView,
    },
    payments::require_customer,
};

/// The names of customers as lists show them.
pub(super) struct Names {
    names: HashMap<CustomerId, String>,
    merged: store::Merged,
}

/// Who is whom, and how they are called.
pub(super) fn names(read: Reader<'_>) -> Result<Names, AppError> {
    let names = read.directory()?.into_iter().map(|(customer, listed)| (customer, listed.name)).collect();
    Ok(Names { names, merged: read.merged()? })
}

/// Whether the plan was agreed, has not ended, and something of it is open.
pub(super) fn is_running(plan: &PlanRow) -> bool {
    plan.agreed.is_some() && plan.ended.is_none() && plan.lines.iter().any(|line| !is_paid(line))
}

/// Where the plan stands on the day.
pub(super) fn state(plan: &PlanRow, today: NaiveDate) -> PlanState {
    match plan.ended.map(|ended| ended.kind) {
        Some(PlanEventKind::Declined) => return PlanState::Declined,
        Some(PlanEventKind::Replaced) => return PlanState::Replaced,
        Some(_) => return PlanState::Broken,
        None => {}
    }
    if plan.agreed.is_none() {
        return PlanState::Offered;
    }
    if !is_running(plan) {
        return PlanState::Completed;
    }
    let missed = missed_count(plan, today);
    if missed >= u32::from(plan.missed_limit) {
        PlanState::Callable
    } else if plan.lines.iter().any(|line| is_late(plan, line, today)) {
        PlanState::Missed
    } else {
        PlanState::Running
    }
}

/// What was paid of the principals.
pub(super) fn paid_principal(plan: &PlanRow) -> Money {
    Money::new(plan.lines.iter().map(|line| line.paid_principal.minor).sum(), plan.debt.currency)
}

/// What is open of a line, of all its parts.
///
/// # Errors
/// If the sum is too large.
pub(super) fn open(line: &PlanLine) -> Result<Money, AppError> {
    let nothing = Money::zero(line.paid.currency);
    Ok(line.open.iter().try_fold(nothing, |sum, part| sum.checked_add(part.open))?)
}

/// One plan in a list.
pub(super) fn summary(plan: &PlanRow, names: &Names, today: NaiveDate) -> PlanSummary {
    let customer = names.merged.of(plan.customer);
    let money = |minor| Money::new(minor, plan.debt.currency);
    let state = state(plan, today);
    let open_minor = |line: &PlanLine| line.open.iter().map(|part| part.open.minor).sum::<i64>();
    let whole = |line: &PlanLine| {
        let Instalment { principal, interest, fee, .. } = line.instalment;
        principal.minor + interest.minor + fee.minor
    };
    let is_offered = state == PlanState::Offered;
    let left = |line: &PlanLine| if is_offered { whole(line) } else { open_minor(line) };
    let is_over = plan.ended.is_some();
    let late = plan.lines.iter().filter(|line| is_late(plan, line, today) && !is_over);
    PlanSummary {
        plan_id: plan.plan,
        number: plan.number.clone(),
        customer_id: customer,
        customer_name: names.names.get(&customer).cloned().unwrap_or_default(),
        state,
        offered_on: plan.offered_on,
        agreed_on: plan.agreed.map(|agreed| agreed.on),
        debt: plan.debt,
        paid: money(plan.lines.iter().map(|line| line.paid.minor).sum()),
        left: money(if is_over { 0 } else { plan.lines.iter().map(left).sum() }),
        overdue: money(late.map(open_minor).sum()),
        next_due: plan.lines.iter().find(|line| left(line) > 0 && !is_over).map(|line| due_on(plan, line)),
        missed_count: if is_over { 0 } else { missed_count(plan, today) },
    }
}

/// One plan with everything.
pub(super) fn plan(read: Reader<'_>, plan: &PlanRow, today: NaiveDate) -> Result<PlanView, AppError> {
    let amounts: Vec<Money> = plan.items.iter().map(|item| item.amount).collect();
    let paid = paid_principal(plan);
    let carried = carry_back(paid, &amounts)?;
    let carry = |(item, paid): (&store::PlanItem, Money)| PlanCarry {
        invoice_id: item.invoice,
        number: item.number.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        amount: item.amount,
        paid,
    };
    let is_over = plan.ended.is_some();
    let lines = plan.lines.iter().map(|line| {
        Ok(Line {
            place: line.place,
            instalment: Instalment { due_on: due_on(plan, line), ..line.instalment },
            paid: line.paid,
            open: if is_over { Money::zero(paid.currency) } else { open(line)? },
            is_missed: !is_over && is_missed(plan, line, today),
            invoice: line.invoice,
        })
    });
    let lines = lines.collect::<Result<Vec<_>, AppError>>()?;
    let replaces = plan.replaces.map(|replaced| read.plan(replaced)).transpose()?.flatten();
    Ok(PlanView {
        summary: summary(plan, &names(read)?, today),
        grace_days: u32::from(plan.grace_days),
        missed_limit: u32::from(plan.missed_limit),
        meanwhile: match plan.meanwhile {
            Meanwhile::Rests => PlanMeanwhile::Rests,
            Meanwhile::Runs => PlanMeanwhile::Runs,
        },
        ended_on: plan.ended.map(|ended| ended.on),
        replaces_number: replaces.map(|replaced| replaced.number),
        may_be_credit: may_be_credit(&require_customer(read, plan.customer)?, &lines),
        reopens: plan.debt.checked_sub(paid)?,
        carried: plan.items.iter().zip(carried).map(carry).collect(),
        lines: line_views(plan.debt, &lines, None)?,
    })
}

/// The schedule that an offer would have.
pub(super) fn preview(made: &Made, profile: &CustomerProfile) -> Result<PlanPreview, AppError> {
    let nothing = Money::zero(made.debt.currency);
    let line = |line: &store::NewPlanLine| Line {
        place: line.place,
        instalment: line.instalment,
        paid: nothing,
        open: nothing,
        is_missed: false,
        invoice: None,
    };
    let lines: Vec<Line> = made.lines.iter().map(line).collect();
    let sum = |part: fn(&Instalment) -> Money| {
        lines.iter().try_fold(nothing, |sum, line| sum.checked_add(part(&line.instalment)))
    };
    let (interest, fee) = (sum(|each| each.interest)?, sum(|each| each.fee)?);
    Ok(PlanPreview {
        debt: made.debt,
        total: made.debt.checked_add(interest)?.checked_add(fee)?,
        interest,
        fee,
        may_be_credit: may_be_credit(profile, &lines),
        lines: line_views(made.debt, &lines, Some(made.frequency))?,
    })
}

/// A line before it is written out.
struct Line {
    place: u16,
    instalment: Instalment,
    paid: Money,
    open: Money,
    is_missed: bool,
    invoice: Option<InvoiceId>,
}

/// Whether the plan costs a consumer something (T6).
fn may_be_credit(profile: &CustomerProfile, lines: &[Line]) -> bool {
    let costs = |line: &Line| !line.instalment.interest.is_zero() || !line.instalment.fee.is_zero();
    profile.is_consumer && lines.iter().any(costs)
}

fn line_views(
    debt: Money,
    lines: &[Line],
    frequency: Option<Frequency>,
) -> Result<Vec<PlanLineView>, AppError> {
    let mut left = debt;
    let mut views = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let Instalment { due_on, principal, interest, fee } = line.instalment;
        left = left.checked_sub(principal)?;
        views.push(PlanLineView {
            place: u32::from(line.place),
            due_on,
            amount: line.instalment.amount()?,
            principal,
            interest,
            fee,
            left,
            paid: line.paid,
            open: line.open,
            is_missed: line.is_missed,
            note: note(lines, at, frequency),
            invoice_id: line.invoice,
        });
    }
    Ok(views)
}

fn note(lines: &[Line], at: usize, frequency: Option<Frequency>) -> Option<PlanLineNote> {
    let line = lines.get(at)?;
    if line.place == 0 {
        return Some(PlanLineNote::Signing);
    }
    let before = at.checked_sub(1).and_then(|before| lines.get(before)).filter(|before| before.place > 0);
    let is_plain = line.instalment.interest.is_zero();
    let is_last = at + 1 == lines.len();
    if is_last
        && is_plain
        && before.is_some_and(|before| before.instalment.principal != line.instalment.principal)
    {
        return Some(PlanLineNote::Remainder);
    }
    let first = lines.iter().find(|line| line.place == 1)?.instalment.due_on;
    let is_anchored = matches!(frequency, Some(Frequency::Monthly | Frequency::Quarterly) | None);
    (is_anchored && is_short(first, line.instalment.due_on)).then_some(PlanLineNote::MonthEnd)
}

/// Whether the month of `date` ends before the day of `first`.
fn is_short(first: NaiveDate, date: NaiveDate) -> bool {
    date.day() < first.day() && date == domain::calendar::end_of_month(date)
}

/// What is paid on signing is due on the day of it.
pub(super) fn due_on(plan: &PlanRow, line: &PlanLine) -> NaiveDate {
    let signed = plan.agreed.filter(|_| line.place == 0).map(|agreed| agreed.on);
    signed.unwrap_or(line.instalment.due_on)
}

fn is_paid(line: &PlanLine) -> bool {
    line.open.iter().all(|part| part.open.is_zero())
}

fn is_late(plan: &PlanRow, line: &PlanLine, today: NaiveDate) -> bool {
    !is_paid(line) && due_on(plan, line) < today
}

fn is_missed(plan: &PlanRow, line: &PlanLine, today: NaiveDate) -> bool {
    !is_paid(line) && add_days(due_on(plan, line), i32::from(plan.grace_days)) < today
}

fn missed_count(plan: &PlanRow, today: NaiveDate) -> u32 {
    let missed = plan.lines.iter().filter(|line| is_missed(plan, line, today)).count();
    u32::try_from(missed).unwrap_or(u32::MAX)
}
