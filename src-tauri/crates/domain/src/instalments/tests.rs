use proptest::prelude::*;

use super::*;
use crate::Currency;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn request(debt: i64, count: u16) -> PlanRequest {
    PlanRequest::new(euro(debt), count, NaiveDate::from_ymd_opt(2026, 1, 31).unwrap())
}

#[test]
fn t4_a_plan_without_debt_or_with_empty_instalments_is_refused() {
    assert_eq!(Plan::new(&request(0, 3)), Err(PlanError::NoDebt(euro(0))));
    assert_eq!(Plan::new(&request(2, 3)), Err(PlanError::TooSmall(euro(2), 3)));
    assert_eq!(Plan::new(&request(100, 0)), Err(PlanError::Money(MoneyError::CannotSplit(0))));
    let all = PlanRequest { down_payment: Some(DownPayment::Fixed(euro(100))), ..request(100, 3) };
    assert_eq!(Plan::new(&all), Err(PlanError::DownPayment(euro(100))));
}

#[test]
fn t4_steps_that_leave_the_last_instalment_nothing_are_refused() {
    let plan = PlanRequest { step: Some(euro(10_000)), ..request(29_000, 3) };
    assert!(Plan::new(&plan).is_ok(), "100, 100, 90");
    let plan = PlanRequest { step: Some(euro(10_000)), ..request(15_000, 3) };
    assert_eq!(Plan::new(&plan), Err(PlanError::TooSmall(euro(15_000), 3)));
}

#[test]
fn m3_the_remainder_goes_to_the_last_part() {
    let parts = divide(euro(100), 3, Remainder::default()).unwrap();
    assert_eq!(parts.iter().map(|part| part.minor).collect::<Vec<_>>(), [33, 33, 34]);
}

proptest! {
    #[test]
    fn m3_every_division_sums_to_the_whole(minor in -1_000_000_i64..1_000_000, count in 1_u16..60, which in 0_usize..5) {
        let remainder = [
            Remainder::Last, Remainder::First, Remainder::SpreadFirst, Remainder::SpreadLast, Remainder::Cumulative,
        ][which];
        let parts = divide(euro(minor), count, remainder).unwrap();
        prop_assert_eq!(parts.iter().map(|part| part.minor).sum::<i64>(), minor);
        prop_assert_eq!(parts.len(), usize::from(count));
    }

    #[test]
    fn m3_proportions_sum_to_the_whole(minor in 0_i64..10_000_000, weights in prop::collection::vec(1_i64..10_000, 1..12)) {
        let weights: Vec<Decimal> = weights.into_iter().map(|weight| Decimal::new(weight, 2)).collect();
        let parts = in_proportion(euro(minor), &weights).unwrap();
        prop_assert_eq!(parts.iter().map(|part| part.minor).sum::<i64>(), minor);
    }

    #[test]
    fn t4_principal_and_down_payment_sum_to_the_debt(
        debt in 10_000_i64..100_000_000, count in 1_u16..48, rate in 0_i64..500, down in 0_i64..90, fee in 0_i64..5_000
    ) {
        let plan = Plan::new(&PlanRequest {
            rate_per_period: Some(Decimal::new(rate, 2)),
            down_payment: Some(DownPayment::Percent(Decimal::from(down))),
            fee: Some((euro(fee), FeeMode::Spread)),
            ..request(debt, count)
        }).unwrap();
        let principal: i64 = plan.instalments.iter().map(|each| each.principal.minor).sum();
        prop_assert_eq!(plan.down_payment.minor + principal, debt);
        prop_assert_eq!(plan.instalments.iter().map(|each| each.fee.minor).sum::<i64>(), fee);
    }

    #[test]
    fn t4_any_number_of_new_plans_keeps_the_sum(debt in 100_000_i64..10_000_000, paid in prop::collection::vec(0_i64..40, 1..6)) {
        let (mut open, mut received) = (euro(debt), 0);
        for percent in paid {
            let plan = replan(open, None, &request(0, 4)).unwrap();
            let part = plan.total().unwrap().minor * percent / 100;
            received += part;
            open = euro(open.minor - part);
        }
        prop_assert_eq!(open.minor + received, debt);
    }
}
