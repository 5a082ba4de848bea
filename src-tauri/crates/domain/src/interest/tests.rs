use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::Currency;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn accrual(principal: i64, until: &str) -> Accrual<'static> {
    Accrual {
        due_on: day("2026-01-31"),
        until: day(until),
        principal: euro(principal),
        changes: Vec::new(),
        rate: Rate::Agreed(Decimal::TEN),
        basis: DayCount::Act365,
        waived: Vec::new(),
    }
}

#[test]
fn t2_nothing_is_owed_on_the_due_date_itself() {
    let interest = accrual(100_000, "2026-01-31").interest().unwrap();
    assert_eq!(interest, Interest { total: euro(0), segments: Vec::new() });
    assert_eq!(accrual(100_000, "2026-02-01").interest().unwrap().total, euro(27), "one day");
}

#[test]
fn t2_a_part_payment_bears_interest_on_its_own_day_and_no_longer() {
    let mut debt = accrual(100_000, "2026-02-20");
    debt.changes = vec![(day("2026-02-10"), euro(40_000))];
    let interest = debt.interest().unwrap();
    let parts: Vec<_> = interest.segments.iter().map(|part| (part.to, part.days, part.principal)).collect();
    assert_eq!(parts, [(day("2026-02-10"), 10, euro(100_000)), (day("2026-02-20"), 10, euro(40_000))]);
    assert_eq!(interest.total, euro(384));
}

#[test]
fn t2_waived_days_bear_none() {
    let mut debt = accrual(100_000, "2026-03-02");
    debt.waived = vec![day("2026-02-11")..=day("2026-02-20")];
    let interest = debt.interest().unwrap();
    assert_eq!(interest.segments.iter().map(|part| part.days).sum::<i64>(), 20);
}

#[test]
fn t3_a_day_without_a_rate_is_refused() {
    let row = RateRow { effective_from: day("2026-01-01"), percent: Decimal::ONE, is_provisional: false };
    let table = RateTable { id: "de-base".into(), rows: vec![row], known_until: day("2026-06-30") };
    let mut debt = accrual(100_000, "2026-07-31");
    for mode in [RateMode::Floating, RateMode::FixedAtStart] {
        debt.rate = Rate::Reference { table: &table, margin: Decimal::from(9), mode };
        let outcome = debt.interest();
        match mode {
            RateMode::FixedAtStart => assert_eq!(outcome.unwrap().segments.len(), 1),
            RateMode::Floating => assert_eq!(
                outcome,
                Err(InterestError::NoRate { table: "de-base".into(), day: day("2026-07-01") })
            ),
        }
    }
    assert!(table.row_on(day("2025-12-31")).is_err(), "before the first row");
}

#[test]
fn t2_a_segment_says_why_it_begins() {
    let row = |from: &str, percent| RateRow {
        effective_from: day(from),
        percent: Decimal::from(percent),
        is_provisional: from > "2026-03-01",
    };
    let rows = vec![row("2026-01-01", 1), row("2026-03-01", 1), row("2026-04-01", 2)];
    let table = RateTable { id: "own".into(), rows, known_until: day("2026-12-31") };
    let mut debt = accrual(100_000, "2026-04-10");
    debt.rate = Rate::Reference { table: &table, margin: Decimal::ZERO, mode: RateMode::Floating };
    debt.changes = vec![(day("2026-02-10"), euro(60_000))];
    debt.waived = vec![day("2026-03-11")..=day("2026-03-20")];
    let segments = debt.interest().unwrap().segments;
    let told: Vec<_> = segments.iter().map(|part| (part.from.to_string(), part.start)).collect();
    let expected = [
        ("2026-02-01", SegmentStart::Late),
        ("2026-02-11", SegmentStart::Principal),
        ("2026-03-01", SegmentStart::Rate),
        ("2026-03-21", SegmentStart::Waiver),
        ("2026-04-01", SegmentStart::Rate),
    ];
    assert_eq!(told, expected.map(|(from, start)| (from.to_owned(), start)));
    assert_eq!(
        segments.iter().map(|part| part.is_provisional).collect::<Vec<_>>(),
        [false, false, false, false, true]
    );
    let rest = debt.rest(day("2026-03-25"), euro(500)).unwrap();
    assert_eq!((rest.segments[0].from, rest.segments[0].start), (day("2026-03-25"), SegmentStart::Claimed));
}

proptest! {
    #[test]
    fn l10_claims_add_up_to_the_rounded_total(
        principal in 1_i64..100_000_000, payments in prop::collection::vec((1_i64..200, 0_i64..100), 0..6),
        mut cuts in prop::collection::btree_set(1_i32..900, 1..8)
    ) {
        let mut debt = accrual(principal, "2026-01-31");
        let mut changes: Vec<_> = payments
            .iter()
            .map(|(after, percent)| (debt.due_on + chrono::Days::new(after.unsigned_abs()), euro(principal * percent / 100)))
            .collect();
        changes.sort_by_key(|(day, _)| *day);
        debt.changes = changes;
        let (mut from, mut claimed) = (add_days(debt.due_on, 1), euro(0));
        let last = cuts.pop_last().unwrap();
        for days in cuts.into_iter().chain([last]) {
            debt.until = add_days(debt.due_on, days);
            let claim = debt.rest(from, claimed).unwrap();
            // A claim of nothing is not made, and its days stay to be claimed.
            if claim.total.minor > 0 && !claim.segments.is_empty() {
                prop_assert_eq!(claim.segments.iter().map(|part| part.amount.minor).sum::<i64>(), claim.total.minor);
                prop_assert!(claim.segments.iter().all(|part| part.from >= from && part.to <= debt.until));
                claimed = claimed.checked_add(claim.total).unwrap();
                from = add_days(debt.until, 1);
            }
        }
        let total = debt.interest().unwrap().total;
        prop_assert!(claimed == total || debt.rest(from, claimed).unwrap().segments.is_empty());
    }

    #[test]
    fn l10_printed_segments_sum_to_the_total(
        principal in 1_i64..100_000_000, payments in prop::collection::vec((1_i64..200, 0_i64..100), 0..6), days in 1_i32..900
    ) {
        let mut debt = accrual(principal, "2026-01-31");
        debt.until = add_days(debt.due_on, days);
        let mut changes: Vec<_> = payments
            .iter()
            .map(|(after, percent)| (debt.due_on + chrono::Days::new(after.unsigned_abs()), euro(principal * percent / 100)))
            .collect();
        changes.sort_by_key(|(day, _)| *day);
        debt.changes = changes;
        let interest = debt.interest().unwrap();
        prop_assert_eq!(interest.segments.iter().map(|part| part.amount.minor).sum::<i64>(), interest.total.minor);
        prop_assert!(interest.segments.windows(2).all(|pair| pair[0].to < pair[1].from), "claims never overlap");
    }

    #[test]
    fn l7_appropriation_conserves_money(payment in 0_i64..1_000_000, costs in 0_i64..10_000, interest in 0_i64..100_000, principal in 0_i64..1_000_000) {
        let open = Claims { costs: euro(costs), interest: euro(interest), principal: euro(principal) };
        let state = appropriate(euro(payment), open, &[Claim::Costs, Claim::Interest, Claim::Principal]).unwrap();
        let sum = |claims: Claims| claims.costs.minor + claims.interest.minor + claims.principal.minor;
        prop_assert_eq!(sum(state.applied) + state.unapplied.minor, payment);
        prop_assert_eq!(sum(state.applied) + sum(state.remaining), sum(open));
    }
}
