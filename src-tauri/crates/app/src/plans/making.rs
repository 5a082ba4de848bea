//! From what the owner types to a schedule.

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, Money, PlanId, ReceivableId,
    calendar::Frequency,
    instalments::{DownPayment, FeeMode, Instalment, PlanRequest, carry_back},
};
use rust_decimal::Decimal;
use store::{InvoiceKind, NewPlanLine, OpenQuery, PlanRow, Reader};

use super::{require_plan, taken, view};
use crate::{
    AppError,
    calculate::{make_plan, read_amount},
    contract::{PlanDown, PlanFee, PlanFrequency, PlanRest, PlanTerms, PlannableItem},
    disputes::require_undisputed,
    payments::FAR_AHEAD,
    typed,
};

/// The longest schedule, in payments: ten years of months.
const MOST_PAYMENTS: i64 = 120;

/// Decimals that a percentage may have.
const PERCENT_DECIMALS: u32 = 4;

/// The longest grace, in days.
const MOST_GRACE: u16 = 90;

/// What an offer is made of.
pub(super) struct Made {
    pub(super) debt: Money,
    /// Receivables with how much of each in minor units.
    pub(super) items: Vec<(ReceivableId, i64)>,
    pub(super) lines: Vec<NewPlanLine>,
    pub(super) frequency: Frequency,
}

/// The running plan that is to be replaced.
///
/// # Errors
/// If it does not run.
pub(super) fn replaced(read: Reader<'_>, plan: Option<PlanId>) -> Result<Option<PlanRow>, AppError> {
    let Some(plan) = plan else { return Ok(None) };
    let row = require_plan(read.plan(plan)?)?;
    if !view::is_running(&row) {
        return Err(AppError::refused_with("plan.not_running", "number", &row.number));
    }
    Ok(Some(row))
}

/// What a plan can be about: what is open of the customer, or the unpaid rest of the plan to be replaced.
pub(super) fn plannable(
    read: Reader<'_>,
    customer: CustomerId,
    (replaced, today): (Option<&PlanRow>, NaiveDate),
) -> Result<Vec<PlannableItem>, AppError> {
    let late = |due_on: NaiveDate| u32::try_from((today - due_on).num_days()).unwrap_or(0);
    if let Some(plan) = replaced {
        let amounts: Vec<Money> = plan.items.iter().map(|item| item.amount).collect();
        let carried = carry_back(view::paid_principal(plan), &amounts)?;
        let rest = plan.items.iter().zip(carried).map(|(item, paid)| {
            Ok::<_, AppError>(PlannableItem {
                receivable_id: item.receivable,
                number: item.number.clone(),
                issued_on: item.issued_on,
                due_on: item.due_on,
                open: item.amount.checked_sub(paid)?,
                overdue_days: late(item.due_on),
                plan_number: None,
                is_disputed: false,
            })
        });
        let mut rest = rest.collect::<Result<Vec<_>, _>>()?;
        rest.retain(|item| item.open.minor > 0);
        return Ok(rest);
    }
    let query = OpenQuery { customer: Some(customer), ..OpenQuery::as_of(FAR_AHEAD) };
    let mut open = read.open_items(&query)?;
    open.retain(|item| item.kind != InvoiceKind::Plan);
    let disputes = read.open_disputes(today)?;
    let item = |item: store::OpenItem| {
        Ok(PlannableItem {
            is_disputed: disputes.contains_key(&item.amount.receivable),
            plan_number: read.plans_of(item.amount.receivable)?.pop().map(|(_, number)| number),
            receivable_id: item.amount.receivable,
            number: item.number,
            issued_on: item.amount.issued_on,
            due_on: item.amount.due_on,
            open: item.amount.open,
            overdue_days: late(item.amount.due_on),
        })
    };
    open.into_iter().map(item).collect()
}

/// Makes the schedule.
///
/// # Errors
/// If an item cannot be in it, or the terms contradict each other.
pub(super) fn make(read: Reader<'_>, terms: &PlanTerms, today: NaiveDate) -> Result<Made, AppError> {
    let replaced = replaced(read, terms.replaces)?;
    let items = chosen(read, terms, (replaced.as_ref(), today))?;
    let mut debt = items.first().map(|item| Money::zero(item.open.currency)).ok_or_else(no_items)?;
    for item in &items {
        debt = debt.checked_add(item.open).map_err(|_| AppError::refused("plan.currencies_differ"))?;
    }
    if terms.first_on < today {
        return Err(AppError::refused_with("plan.first_passed", "date", terms.first_on));
    }
    if terms.grace_days > MOST_GRACE || !(1..=99).contains(&terms.missed_limit) {
        return Err(AppError::refused("plan.count"));
    }
    let request = request(terms, debt)?;
    let plan = make_plan(&request)?;
    let signing = Instalment {
        due_on: today,
        principal: plan.down_payment,
        interest: Money::zero(debt.currency),
        fee: Money::zero(debt.currency),
    };
    let down = (!plan.down_payment.is_zero()).then_some(NewPlanLine { place: 0, instalment: signing });
    let rest =
        plan.instalments.iter().zip(1_u16..).map(|(each, place)| NewPlanLine { place, instalment: *each });
    Ok(Made {
        debt,
        items: items.iter().map(|item| (item.receivable_id, item.open.minor)).collect(),
        lines: down.into_iter().chain(rest).collect(),
        frequency: request.frequency,
    })
}

fn no_items() -> AppError {
    AppError::refused("plan.no_items")
}

/// The items that were chosen, each of which must be free.
fn chosen(
    read: Reader<'_>,
    terms: &PlanTerms,
    (replaced, today): (Option<&PlanRow>, NaiveDate),
) -> Result<Vec<PlannableItem>, AppError> {
    let mut items = plannable(read, terms.customer_id, (replaced, today))?;
    items.retain(|item| terms.receivable_ids.contains(&item.receivable_id));
    let missing = terms.receivable_ids.iter().any(|id| !items.iter().any(|item| item.receivable_id == *id));
    if missing {
        return Err(AppError::refused("invoice.nothing_open"));
    }
    // An offer for the same item may stand beside the plan that it would replace, and beside nothing else.
    for item in &items {
        require_undisputed(read, (item.receivable_id, &item.number))?;
        for (plan, number) in read.plans_of(item.receivable_id)? {
            if Some(plan) != terms.replaces {
                return Err(taken(&item.number, &number));
            }
        }
    }
    Ok(items)
}

fn request(terms: &PlanTerms, debt: Money) -> Result<PlanRequest, AppError> {
    let currency = debt.currency;
    let down_payment = match &terms.down {
        PlanDown::Nothing => None,
        PlanDown::Amount { amount } => Some(DownPayment::Fixed(read_amount(amount, currency)?)),
        PlanDown::Percent { percent: typed } => Some(DownPayment::Percent(percent(typed)?)),
    };
    let fee = match &terms.fee {
        PlanFee::Nothing => None,
        PlanFee::Spread { amount } => Some((fee(amount, currency)?, FeeMode::Spread)),
        PlanFee::First { amount } => Some((fee(amount, currency)?, FeeMode::First)),
    };
    let step = given(&terms.step).map(|step| typed::positive(read_amount(step, currency)?)).transpose()?;
    let mut request = PlanRequest {
        frequency: frequency(terms.frequency),
        rate_per_period: given(&terms.rate).map(percent).transpose()?,
        down_payment,
        fee,
        step,
        ..PlanRequest::new(debt, 1, terms.first_on)
    };
    match &terms.rest {
        PlanRest::Count { count } => request.count = count_of(i64::from(*count))?,
        PlanRest::Each { amount } => each(&mut request, read_amount(amount, currency)?)?,
    }
    Ok(request)
}

/// As many payments of `amount` as the rest needs; the last is what remains.
fn each(request: &mut PlanRequest, amount: Money) -> Result<(), AppError> {
    if amount.minor <= 0 || request.rate_per_period.is_some() {
        return Err(AppError::refused("plan.amount_each"));
    }
    // One payment stands for the rest: down payment and debt are checked on the way.
    let whole = make_plan(&PlanRequest { count: 1, step: None, fee: None, ..*request })?;
    let rest = request.debt.minor - whole.down_payment.minor;
    request.count = count_of((rest + amount.minor - 1) / amount.minor)?;
    request.step = (request.count > 1).then_some(amount);
    Ok(())
}

fn count_of(count: i64) -> Result<u16, AppError> {
    let most = AppError::refused_with("plan.count", "most", MOST_PAYMENTS);
    u16::try_from(count).ok().filter(|_| (1..=MOST_PAYMENTS).contains(&count)).ok_or(most)
}

fn fee(typed: &str, currency: Currency) -> Result<Money, AppError> {
    typed::positive(read_amount(typed, currency)?)
}

fn given(typed: &str) -> Option<&str> {
    Some(typed.trim()).filter(|typed| !typed.is_empty())
}

/// A percentage from 0 to 100 with few decimals.
fn percent(typed: &str) -> Result<Decimal, AppError> {
    let percent = typed.trim().parse::<Decimal>().ok().map(|percent| percent.normalize());
    let is_meant = |percent: &Decimal| {
        *percent >= Decimal::ZERO && *percent <= Decimal::ONE_HUNDRED && percent.scale() <= PERCENT_DECIMALS
    };
    percent.filter(is_meant).ok_or_else(|| AppError::refused_with("plan.percent", "text", typed))
}

const fn frequency(frequency: PlanFrequency) -> Frequency {
    match frequency {
        PlanFrequency::Weekly => Frequency::Weekly,
        PlanFrequency::Biweekly => Frequency::Biweekly,
        PlanFrequency::Monthly => Frequency::Monthly,
        PlanFrequency::MonthEnd => Frequency::MonthEnd,
        PlanFrequency::FifteenthAndMonthEnd => Frequency::FifteenthAndMonthEnd,
        PlanFrequency::Quarterly => Frequency::Quarterly,
    }
}
