//! Payment plans: how a debt is cut into dated instalments, and where a plan stands (T4, M3, M5).

mod annuity;
mod apr;
mod carry_back;
mod division;
mod pay_off;
mod progress;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use annuity::annuity;
pub use apr::{YearlyRate, effective_rate, yearly_rate};
pub use carry_back::carry_back;
pub use division::{Remainder, divide, in_proportion, in_steps};
pub use pay_off::{PayOff, bears_interest, pay_off};
pub use progress::{Progress, Tolerance, progress};

use crate::{
    Money, MoneyError,
    calendar::{Frequency, recurring},
};

/// A dated instalment and what it consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// When it is due.
    pub due_on: NaiveDate,
    /// What it pays off.
    pub principal: Money,
    /// Interest of the plan.
    pub interest: Money,
    /// Its part of the plan's fee.
    pub fee: Money,
}

impl Instalment {
    /// What is to be paid.
    ///
    /// # Errors
    /// If the amount is too large.
    pub fn amount(&self) -> Result<Money, MoneyError> {
        self.principal.checked_add(self.interest)?.checked_add(self.fee)
    }
}

/// What is paid at once, before the instalments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DownPayment {
    /// An amount.
    Fixed(Money),
    /// Percent of the debt.
    Percent(Decimal),
}

/// Who bears the fee of a plan when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FeeMode {
    /// Every instalment takes its part.
    #[default]
    Spread,
    /// The first instalment takes it.
    First,
}

/// What a plan is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanRequest {
    /// The debt; negative where the business pays back in parts.
    pub debt: Money,
    /// How many instalments.
    pub count: u16,
    /// When the first is due.
    pub first: NaiveDate,
    /// How the dates go on.
    pub frequency: Frequency,
    /// Percent a period; instalments are then equal with their interest (annuity).
    pub rate_per_period: Option<Decimal>,
    /// What is paid at once.
    pub down_payment: Option<DownPayment>,
    /// What the plan costs, and who bears it when.
    pub fee: Option<(Money, FeeMode)>,
    /// Instalments are rounded to multiples of it, the last takes the rest.
    pub step: Option<Money>,
}

impl PlanRequest {
    /// Equal monthly instalments without anything else.
    pub const fn new(debt: Money, count: u16, first: NaiveDate) -> Self {
        Self {
            debt,
            count,
            first,
            frequency: Frequency::Monthly,
            rate_per_period: None,
            down_payment: None,
            fee: None,
            step: None,
        }
    }
}

/// A plan: down payment + Σ principal = debt, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Paid at once; zero where none was asked for.
    pub down_payment: Money,
    /// In the order of dates.
    pub instalments: Vec<Instalment>,
}

/// Why no plan can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// There is no debt, or a fee below zero.
    #[error("a plan needs a debt, not {0}")]
    NoDebt(Money),
    /// A part would be zero or negative (M3).
    #[error("{0} cannot be paid in {1} instalments above zero")]
    TooSmall(Money, u16),
    /// The down payment leaves nothing, or is negative.
    #[error("a down payment of {0} leaves no debt for instalments")]
    DownPayment(Money),
    /// A rate below zero, or so high that figures have no bounds.
    #[error("{0} percent a period is no rate for a plan")]
    Rate(Decimal),
    /// Rounding to steps and a rate exclude each other: an annuity has its own amounts.
    #[error("instalments with interest cannot be rounded to steps")]
    StepWithRate,
    /// An amount is too large or in another currency.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Plan {
    /// The schedule.
    ///
    /// # Errors
    /// If an instalment would not be above zero, or the parts of the request contradict each other.
    pub fn new(request: &PlanRequest) -> Result<Self, PlanError> {
        let debt = request.debt;
        let sign = debt.minor.signum();
        if sign == 0 {
            return Err(PlanError::NoDebt(debt));
        }
        let down_payment = match request.down_payment {
            None => Money::zero(debt.currency),
            Some(DownPayment::Fixed(amount)) => amount,
            Some(DownPayment::Percent(percent)) => {
                Money::rounded(debt.to_decimal() * percent / Decimal::ONE_HUNDRED, debt.currency)?
            }
        };
        let rest = debt.checked_sub(down_payment)?;
        if down_payment.minor * sign < 0 || rest.minor.signum() != sign {
            return Err(PlanError::DownPayment(down_payment));
        }
        let dates = recurring(request.first, request.frequency, request.count);
        let mut instalments = match (request.rate_per_period, request.step) {
            (Some(_), Some(_)) => return Err(PlanError::StepWithRate),
            (Some(percent), None) => annuity(rest, percent, &dates)?,
            (None, Some(step)) => dated(&dates, &in_steps(rest, request.count, step)?),
            (None, None) => dated(&dates, &divide(rest, request.count, Remainder::Last)?),
        };
        if instalments.is_empty() || instalments.iter().any(|each| each.principal.minor.signum() != sign) {
            return Err(PlanError::TooSmall(rest, request.count));
        }
        if let Some((fee, mode)) = request.fee {
            charge(&mut instalments, fee, mode)?;
        }
        Ok(Self { down_payment, instalments })
    }

    /// All that the customer pays.
    ///
    /// # Errors
    /// If the sum is too large.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.instalments.iter().try_fold(self.down_payment, |sum, each| sum.checked_add(each.amount()?))
    }
}

fn dated(dates: &[NaiveDate], amounts: &[Money]) -> Vec<Instalment> {
    let instalment = |(due_on, principal): (&NaiveDate, &Money)| {
        let nothing = Money::zero(principal.currency);
        Instalment { due_on: *due_on, principal: *principal, interest: nothing, fee: nothing }
    };
    dates.iter().zip(amounts).map(instalment).collect()
}

fn charge(instalments: &mut [Instalment], fee: Money, mode: FeeMode) -> Result<(), PlanError> {
    if fee.minor < 0 {
        return Err(PlanError::NoDebt(fee));
    }
    match mode {
        FeeMode::First => {
            if let Some(first) = instalments.first_mut() {
                first.fee = fee;
            }
        }
        FeeMode::Spread => {
            let count = u16::try_from(instalments.len()).unwrap_or(u16::MAX);
            for (instalment, part) in instalments.iter_mut().zip(divide(fee, count, Remainder::Last)?) {
                instalment.fee = part;
            }
        }
    }
    Ok(())
}

/// A new schedule for what an old plan leaves unpaid. Late interest stays a claim of its own unless both sides agreed to add it to the
/// debt: laws forbid interest on interest by default (Germany: §§ 248, 289 BGB).
///
/// # Errors
/// As [`Plan::new`].
pub fn replan(unpaid: Money, added_interest: Option<Money>, terms: &PlanRequest) -> Result<Plan, PlanError> {
    let debt = added_interest.map_or(Ok(unpaid), |interest| unpaid.checked_add(interest))?;
    Plan::new(&PlanRequest { debt, ..*terms })
}

#[cfg(test)]
mod tests;
