//! A customer with three invoices, and plans over two of them.

use app::contract::{
    AccountRow, GetCustomer, PlanDown, PlanFee, PlanFrequency, PlanReceipt, PlanRef, PlanRest, PlanTerms,
    PlanView,
};
use domain::{CustomerId, PlanId};

use super::{Desk, day};

pub(crate) const TODAY: &str = "2026-11-19";

/// Two overdue invoices of 400.00 and 600.00, and one of 300.00 that is not due.
pub(crate) fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&[
        "Oak,A-1,2026-08-01,2026-09-01,400.00",
        "Oak,A-2,2026-09-01,2026-10-01,600.00",
        "Oak,A-3,2026-11-01,2026-12-20,300.00",
    ]);
    desk
}

pub(crate) fn account(desk: &Desk) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account
}

pub(crate) fn open(desk: &Desk, number: &str) -> String {
    account(desk).into_iter().find(|row| row.number == number).unwrap().open.to_string()
}

/// Number, open amount and level of everything that can be owed.
pub(crate) fn standing(desk: &Desk) -> Vec<(String, String, u8)> {
    let rows = account(desk).into_iter().filter(|row| row.receivable_id.is_some());
    rows.map(|row| (row.number, row.open.to_string(), row.level)).collect()
}

/// Three monthly payments for.
pub(crate) fn terms(desk: &Desk) -> PlanTerms {
    let rows = account(desk);
    let ids = ["A-1", "A-2"]
        .map(|number| rows.iter().find(|row| row.number == number).unwrap().receivable_id.unwrap());
    PlanTerms {
        customer_id: CustomerId(1),
        replaces: None,
        receivable_ids: ids.to_vec(),
        down: PlanDown::Nothing,
        rest: PlanRest::Count { count: 3 },
        frequency: PlanFrequency::Monthly,
        first_on: day("2026-12-31"),
        step: String::new(),
        rate: String::new(),
        fee: PlanFee::Nothing,
        grace_days: 7,
        missed_limit: 1,
    }
}

pub(crate) fn offer(desk: &mut Desk, terms: &PlanTerms) -> PlanId {
    desk.app.offer_plan(terms).unwrap().plan_id
}

pub(crate) fn agree(desk: &mut Desk, plan_id: PlanId) -> PlanReceipt {
    desk.app.agree_plan(&PlanRef { plan_id }).unwrap()
}

pub(crate) fn agreed(desk: &mut Desk) -> PlanId {
    let terms = terms(desk);
    let plan = offer(desk, &terms);
    agree(desk, plan);
    plan
}

pub(crate) fn plan(desk: &Desk, plan_id: PlanId) -> PlanView {
    desk.app.get_plan(&PlanRef { plan_id }).unwrap()
}
