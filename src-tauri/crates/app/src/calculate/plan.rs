//! Payment plans, before anybody agreed to them.

use domain::instalments::{Plan, PlanError, PlanRequest};

use super::refused;
use crate::AppError;

/// The schedule of a plan (T4).
///
/// # Errors
/// If an instalment would not be above zero, or the parts of the request contradict each other: `plan.…`.
pub fn make_plan(request: &PlanRequest) -> Result<Plan, AppError> {
    Plan::new(request).map_err(|error| match error {
        PlanError::NoDebt(_) => AppError::refused("plan.no_debt"),
        PlanError::TooSmall(amount, instalments) => refused(
            "plan.too_small",
            [("amount", amount.to_string()), ("instalments", instalments.to_string())],
        ),
        PlanError::Money(error) => error.into(),
        PlanError::DownPayment(_) => AppError::refused("plan.down_payment"),
        PlanError::Rate(rate) => refused("plan.rate", [("rate", rate.to_string())]),
        PlanError::StepWithRate => AppError::refused("plan.step_with_rate"),
    })
}
