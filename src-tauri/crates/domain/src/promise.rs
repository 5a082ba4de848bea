//! Promises to pay: what they pause, and what became of them (T5).
//!
//! Kept, partly kept and broken come from money received, never from what somebody says.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{Currency, CustomerId, Money, PromiseId, ReceivableId};

/// A promise as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Key.
    pub promise: PromiseId,
    /// Who gave it.
    pub customer: CustomerId,
    /// How much, positive.
    pub amount: Money,
    /// The day on which it was given.
    pub made_on: NaiveDate,
    /// The day until which the customer wants to pay.
    pub promised_on: NaiveDate,
    /// Days after that day in which money still keeps it: a transfer takes its time.
    pub tolerance_days: u16,
    /// The items that it is about; none for whatever is due, the oldest first.
    pub about: Vec<ReceivableId>,
}

impl Promise {
    /// The last day on which money keeps it, and on which it pauses what it is about.
    pub fn last_day(&self) -> NaiveDate {
        let tolerance = Days::new(u64::from(self.tolerance_days));
        self.promised_on.checked_add_days(tolerance).unwrap_or(NaiveDate::MAX)
    }

    /// Whether money that came in on `on` and was used for `item`, or for nothing yet, can keep it.
    fn takes(&self, receipt: &Receipt) -> bool {
        self.customer == receipt.customer
            && self.amount.currency == receipt.amount.currency
            && (self.made_on..=self.last_day()).contains(&receipt.received_on)
            && receipt.used_for.is_none_or(|item| self.about.is_empty() || self.about.contains(&item))
    }
}

/// Money that came in, or a part of it that was used for one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Who paid.
    pub customer: CustomerId,
    /// How much, positive.
    pub amount: Money,
    /// The value date.
    pub received_on: NaiveDate,
    /// The item that it was applied to; `None` while it lies on account.
    pub used_for: Option<ReceivableId>,
}

/// What became of a promise until a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Its last day has not passed, and not all of it came in.
    Open,
    /// All of it came in.
    Kept,
    /// Its last day passed, and a part came in.
    PartlyKept,
    /// Its last day passed, and nothing came in.
    Broken,
}

codes!(PromiseState { Open = "open", Kept = "kept", PartlyKept = "partly_kept", Broken = "broken" });

impl PromiseState {
    /// Whether its last day passed without all of the money: the ladder goes on.
    pub const fn is_broken(self) -> bool {
        matches!(self, Self::PartlyKept | Self::Broken)
    }
}

/// A promise judged on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The promise.
    pub promise: Promise,
    /// What came in of it, at most its amount.
    pub received: Money,
    /// What became of it.
    pub state: PromiseState,
}

impl Judged {
    /// What it still pauses, in minor units: nothing once its last day passed or all of it came in.
    pub fn paused_minor(&self) -> i64 {
        if self.state == PromiseState::Open { self.promise.amount.minor - self.received.minor } else { 0 }
    }
}

/// How many of a customer's promises were kept, of those whose last day passed or that were kept before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KeptRate {
    /// Kept in full.
    pub kept: usize,
    /// Kept, partly kept and broken.
    pub matured: usize,
}

/// Counts the promises that were kept; open ones are not counted.
pub fn kept_rate<'a>(judged: impl IntoIterator<Item = &'a Judged>) -> KeptRate {
    let mut rate = KeptRate::default();
    for each in judged.into_iter().filter(|each| each.state != PromiseState::Open) {
        rate.matured += 1;
        rate.kept += usize::from(each.state == PromiseState::Kept);
    }
    rate
}

/// What became of `promises` at the end of `on`, in their order: by the day that was promised, the day they were made, and key.
///
/// Each unit of money counts once: the earliest promise takes from the earliest money that can keep it, so Σ received of all
/// promises ≤ Σ receipts. Promises made and money received after `on` do not count.
pub fn judge(promises: &[Promise], receipts: &[Receipt], on: NaiveDate) -> Vec<Judged> {
    let mut order: Vec<&Promise> = promises.iter().filter(|promise| promise.made_on <= on).collect();
    order.sort_by_key(|promise| (promise.promised_on, promise.made_on, promise.promise));
    let mut money: Vec<&Receipt> = receipts.iter().filter(|receipt| receipt.received_on <= on).collect();
    // What was used for an item goes first: it can keep fewer promises than what lies on account.
    money.sort_by_key(|receipt| {
        (receipt.received_on, receipt.used_for.is_none(), receipt.used_for, receipt.amount.minor)
    });
    let mut left: Vec<i64> = money.iter().map(|receipt| receipt.amount.minor).collect();
    let judged = order.into_iter().map(|promise| {
        let mut missing = promise.amount.minor;
        for (_, left) in money.iter().zip(&mut left).filter(|(receipt, _)| promise.takes(receipt)) {
            let part = missing.min(*left);
            missing -= part;
            *left -= part;
        }
        let received = Money::new(promise.amount.minor - missing, promise.amount.currency);
        let state = match (missing, received.minor) {
            (0, _) => PromiseState::Kept,
            _ if on <= promise.last_day() => PromiseState::Open,
            (_, 0) => PromiseState::Broken,
            _ => PromiseState::PartlyKept,
        };
        Judged { promise: promise.clone(), received, state }
    });
    judged.collect()
}

/// The promises of a customer in a currency that still pause something, as the ladder takes them.
pub fn pausing(judged: &[Judged], customer: CustomerId, currency: Currency) -> Vec<crate::dunning::Pledge> {
    let of_case = |each: &&Judged| {
        each.promise.customer == customer
            && each.promise.amount.currency == currency
            && each.paused_minor() > 0
    };
    let pledge = |each: &Judged| crate::dunning::Pledge {
        amount: Money::new(each.paused_minor(), currency),
        promised_on: each.promise.promised_on,
        last_day: each.promise.last_day(),
        about: each.promise.about.clone(),
    };
    judged.iter().filter(of_case).map(pledge).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn on(days: i64) -> NaiveDate {
        "2026-01-01".parse::<NaiveDate>().unwrap() + chrono::TimeDelta::days(days)
    }

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    /// A promise made on day 0 to pay until `promised`, with three days of tolerance.
    fn promise(key: i64, minor: i64, promised: i64) -> Promise {
        Promise {
            promise: PromiseId(key),
            customer: CustomerId(1),
            amount: eur(minor),
            made_on: on(0),
            promised_on: on(promised),
            tolerance_days: 3,
            about: Vec::new(),
        }
    }

    fn paid(minor: i64, days: i64) -> Receipt {
        Receipt { customer: CustomerId(1), amount: eur(minor), received_on: on(days), used_for: None }
    }

    fn states(promises: &[Promise], receipts: &[Receipt], day: i64) -> Vec<(PromiseState, i64)> {
        judge(promises, receipts, on(day)).iter().map(|each| (each.state, each.received.minor)).collect()
    }

    use PromiseState::{Broken, Kept, Open, PartlyKept};

    #[test]
    fn t5_a_promise_is_open_until_its_date_and_tolerance_and_broken_the_day_after() {
        let one = [promise(1, 100, 10)];
        assert_eq!(states(&one, &[], 13), [(Open, 0)]);
        assert_eq!(states(&one, &[], 14), [(Broken, 0)]);
        assert_eq!(states(&one, &[paid(60, 5)], 14), [(PartlyKept, 60)]);
        assert_eq!(states(&one, &[paid(60, 5)], 13), [(Open, 60)]);
        assert_eq!(states(&one, &[paid(100, 13)], 14), [(Kept, 100)], "within the tolerance");
        assert_eq!(
            states(&one, &[paid(100, 14)], 20),
            [(Broken, 0)],
            "money that came later does not mend it"
        );
        assert_eq!(states(&one, &[paid(100, -1)], 14), [(Broken, 0)], "nor money from before");
    }

    #[test]
    fn t5_each_unit_counts_once_for_the_earliest_promise() {
        let two = [promise(2, 100, 20), promise(1, 100, 10)];
        assert_eq!(states(&two, &[paid(150, 5)], 5), [(Kept, 100), (Open, 50)]);
    }

    #[test]
    fn t5_a_promise_about_an_item_takes_what_was_used_for_it_or_lies_on_account() {
        let about = [Promise { about: vec![ReceivableId(7)], ..promise(1, 100, 10) }];
        let used = |item| Receipt { used_for: Some(ReceivableId(item)), ..paid(100, 5) };
        assert_eq!(states(&about, &[used(8)], 14), [(Broken, 0)]);
        assert_eq!(states(&about, &[used(7)], 14), [(Kept, 100)]);
        assert_eq!(states(&about, &[paid(100, 5)], 14), [(Kept, 100)]);
        let of_another = Receipt { customer: CustomerId(2), ..paid(100, 5) };
        assert_eq!(states(&about, &[of_another], 14), [(Broken, 0)]);
    }

    #[test]
    fn t5_what_came_in_is_no_longer_paused() {
        let judged = judge(&[promise(1, 100, 10)], &[paid(60, 5)], on(6));
        assert_eq!(judged[0].paused_minor(), 40);
        let judged = judge(&[promise(1, 100, 10)], &[paid(60, 5)], on(14));
        assert_eq!(judged[0].paused_minor(), 0, "its last day passed");
        assert_eq!(kept_rate(&judged), KeptRate { kept: 0, matured: 1 });
    }

    prop_compose! {
        fn any_promise()(
            customer in 1_i64..3, minor in 1_i64..500, made in 0_i64..20, days in 0_i64..30,
            tolerance_days in 0_u16..5, about in prop::collection::vec(1_i64..4, 0..2),
        ) -> Promise {
            Promise {
                customer: CustomerId(customer),
                made_on: on(made),
                tolerance_days,
                about: about.into_iter().map(ReceivableId).collect(),
                ..promise(0, minor, made + days)
            }
        }
    }

    prop_compose! {
        fn any_receipt()(
            customer in 1_i64..3, minor in 1_i64..500, days in -5_i64..60, item in prop::option::of(1_i64..4),
        ) -> Receipt {
            Receipt { customer: CustomerId(customer), used_for: item.map(ReceivableId), ..paid(minor, days) }
        }
    }

    proptest! {
        #[test]
        fn t5_no_money_keeps_two_promises(
            mut promises in prop::collection::vec(any_promise(), 0..8),
            receipts in prop::collection::vec(any_receipt(), 0..8),
            day in 0_i64..70,
        ) {
            for (key, promise) in (1_i64..).zip(&mut promises) {
                promise.promise = PromiseId(key);
            }
            let judged = judge(&promises, &receipts, on(day));
            for customer in [CustomerId(1), CustomerId(2)] {
                let taken: i64 = judged.iter().filter(|each| each.promise.customer == customer).map(|each| each.received.minor).sum();
                let came: i64 = receipts.iter().filter(|receipt| receipt.customer == customer && receipt.received_on <= on(day))
                    .map(|receipt| receipt.amount.minor).sum();
                prop_assert!(taken <= came);
            }
            for each in &judged {
                prop_assert!(each.received.minor <= each.promise.amount.minor);
                prop_assert_eq!(each.state == Kept, each.received == each.promise.amount);
                prop_assert_eq!(each.state.is_broken(), each.state != Kept && on(day) > each.promise.last_day());
            }
        }

        #[test]
        fn t5_once_matured_later_money_changes_nothing(
            promise in any_promise(), receipts in prop::collection::vec(any_receipt(), 0..8),
        ) {
            let last = promise.last_day();
            let promises = [promise];
            let after = judge(&promises, &receipts, last + Days::new(1));
            let long_after = judge(&promises, &receipts, last + Days::new(400));
            prop_assert_eq!(after, long_after);
        }
    }
}
