//! What lists and accounts say of plans: which instalment a paper is, and what a plan paid of an invoice.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CustomerId, Money, PlanId, ReceivableId, instalments::carry_back};
use store::{InvoiceKind, Reader};

use super::view;
use crate::{
    AppError,
    contract::{InstalmentOf, InvoiceInPlan},
};

/// Tells which instalment of which plan a paper is.
pub(crate) struct InstalmentNames(HashMap<String, (PlanId, u32)>);

impl InstalmentNames {
    /// # Errors
    /// If the book cannot be read.
    pub(crate) fn of(read: Reader<'_>) -> Result<Self, AppError> {
        Ok(Self(read.instalment_counts()?))
    }

    /// Where the paper stands in its plan; `None` for an invoice. The number of an instalment is `PL-2026-0001/2`.
    pub(crate) fn of_paper(&self, kind: InvoiceKind, number: &str) -> Option<InstalmentOf> {
        let (plan, place) = number.rsplit_once('/').filter(|_| kind == InvoiceKind::Plan)?;
        let (plan_id, count) = *self.0.get(plan)?;
        Some(InstalmentOf { plan_id, place: place.parse().ok()?, count })
    }
}

/// What agreed plans hold of the items of a customer, and what was paid of each by way of them, the oldest plan first (T4).
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn plans_of(
    read: Reader<'_>,
    customer: CustomerId,
    today: NaiveDate,
) -> Result<HashMap<ReceivableId, Vec<InvoiceInPlan>>, AppError> {
    let mut found: HashMap<ReceivableId, Vec<InvoiceInPlan>> = HashMap::new();
    for plan in read.plans(Some(customer))?.iter().rev().filter(|plan| plan.agreed.is_some()) {
        let amounts: Vec<Money> = plan.items.iter().map(|item| item.amount).collect();
        let carried = carry_back(view::paid_principal(plan), &amounts)?;
        for (item, paid) in plan.items.iter().zip(carried) {
            found.entry(item.receivable).or_default().push(InvoiceInPlan {
                plan_id: plan.plan,
                number: plan.number.clone(),
                state: view::state(plan, today),
                amount: item.amount,
                paid,
            });
        }
    }
    Ok(found)
}
