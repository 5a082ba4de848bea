//! Ageing: how old what is owed is, as of a date (L6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Currency, Money, MoneyError};

/// The date from which the age of an item is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgeingBasis {
    /// Days since the due date: the age is the overdue days.
    #[default]
    Due,
    /// Days since the invoice date, whatever was agreed.
    Invoice,
}

impl AgeingBasis {
    /// The code in commands and catalogues: `due` or `invoice`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Invoice => "invoice",
        }
    }

    /// The basis with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Due, Self::Invoice].into_iter().find(|basis| basis.code() == code)
    }

    /// The age in days at `as_of`; 0 on the counted date itself, negative before it.
    pub fn age_days(self, dates: ItemDates, as_of: NaiveDate) -> i64 {
        let counted = match self {
            Self::Due => dates.due_on,
            Self::Invoice => dates.issued_on,
        };
        as_of.signed_duration_since(counted).num_days()
    }
}

/// The two dates of an item that an age can be counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemDates {
    /// Date of the invoice.
    pub issued_on: NaiveDate,
    /// Due date.
    pub due_on: NaiveDate,
}

/// A class of age. Declared from the youngest to the oldest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum AgeingBucket {
    /// Age of 0 days or less: what is due today is not overdue.
    #[serde(rename = "not_due")]
    NotDue,
    /// 1 to 30 days.
    #[serde(rename = "d1_30")]
    D1To30,
    /// 31 to 60 days.
    #[serde(rename = "d31_60")]
    D31To60,
    /// 61 to 90 days.
    #[serde(rename = "d61_90")]
    D61To90,
    /// 91 days and more.
    #[serde(rename = "d91_plus")]
    D91Plus,
}

impl AgeingBucket {
    /// Every bucket, youngest first.
    pub const ALL: [Self; 5] = [Self::NotDue, Self::D1To30, Self::D31To60, Self::D61To90, Self::D91Plus];

    /// The bucket of an age in days.
    pub const fn of(age_days: i64) -> Self {
        match age_days {
            ..=0 => Self::NotDue,
            1..=30 => Self::D1To30,
            31..=60 => Self::D31To60,
            61..=90 => Self::D61To90,
            _ => Self::D91Plus,
        }
    }

    /// The highest age in the bucket, in days; `None` for the oldest bucket, which has no end.
    ///
    /// For queries that compare dates instead of ages: the buckets follow each other without a gap.
    pub const fn last_age_days(self) -> Option<i64> {
        match self {
            Self::NotDue => Some(0),
            Self::D1To30 => Some(30),
            Self::D31To60 => Some(60),
            Self::D61To90 => Some(90),
            Self::D91Plus => None,
        }
    }

    /// The code in commands and catalogues, for example `d1_30`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotDue => "not_due",
            Self::D1To30 => "d1_30",
            Self::D31To60 => "d31_60",
            Self::D61To90 => "d61_90",
            Self::D91Plus => "d91_plus",
        }
    }

    /// The bucket with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bucket| bucket.code() == code)
    }

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Why totals are refused: their parts do not agree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgeingError {
    /// An amount is in another currency or a sum is too large.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// Money on account is never negative: a negative one would hide a debt.
    #[error("money on account of {0} is negative")]
    NegativeOnAccount(Money),
    /// Σ buckets is not the open amount.
    #[error("the buckets sum to {buckets}, but {open} is open")]
    BucketsDiffer {
        /// Σ of the five buckets.
        buckets: Money,
        /// The open amount, summed item by item.
        open: Money,
    },
    /// Open − on account is not the balance of the ledger.
    #[error("open less on account is {balance}, but the ledger says {ledger}")]
    LedgerDiffers {
        /// Open − on account.
        balance: Money,
        /// Σ receivables − Σ settlements.
        ledger: Money,
    },
}

/// What is open in one currency, by age, and what lies on account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgeingTotals {
    /// The currency of every amount (M2).
    pub currency: Currency,
    /// Σ open per bucket, in the order of [`AgeingBucket::ALL`].
    pub buckets: [Money; 5],
    /// Σ open of all items, counted apart from the buckets so that the two can be compared.
    pub open: Money,
    /// Received but not allocated, at least 0; never inside a bucket.
    pub on_account: Money,
    /// Number of open items.
    pub count: u64,
}

impl AgeingTotals {
    /// Totals of nothing, in `currency`.
    pub const fn new(currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self { currency, buckets: [zero; 5], open: zero, on_account: zero, count: 0 }
    }

    /// Σ open of one bucket.
    pub const fn bucket(&self, bucket: AgeingBucket) -> Money {
        self.buckets[bucket.index()]
    }

    /// What is overdue: open without the bucket that is not due.
    pub const fn overdue(&self) -> Money {
        Money::new(self.open.minor - self.bucket(AgeingBucket::NotDue).minor, self.currency)
    }

    /// Open − on account: what the customers owe on balance.
    pub const fn balance(&self) -> Money {
        Money::new(self.open.minor - self.on_account.minor, self.currency)
    }

    /// Adds one open item of `age_days`.
    ///
    /// # Errors
    /// If it is in another currency or the sum is too large; the totals are then unchanged.
    pub fn add_item(&mut self, age_days: i64, open: Money) -> Result<(), AgeingError> {
        self.add_group(AgeingBucket::of(age_days), open, 1)
    }

    /// Adds `count` items of one bucket that together have `open`, as a grouped query returns them.
    ///
    /// # Errors
    /// If it is in another currency or the sum is too large; the totals are then unchanged.
    pub fn add_group(&mut self, bucket: AgeingBucket, open: Money, count: u64) -> Result<(), AgeingError> {
        let in_bucket = self.bucket(bucket).checked_add(open)?;
        let in_all = self.open.checked_add(open)?;
        self.buckets[bucket.index()] = in_bucket;
        self.open = in_all;
        self.count = self.count.saturating_add(count);
        Ok(())
    }

    /// Adds money that lies on account.
    ///
    /// # Errors
    /// If it is negative, in another currency or the sum is too large; the totals are then unchanged.
    pub fn add_on_account(&mut self, amount: Money) -> Result<(), AgeingError> {
        if amount.minor < 0 {
            return Err(AgeingError::NegativeOnAccount(amount));
        }
        self.on_account = self.on_account.checked_add(amount)?;
        Ok(())
    }

    /// Adds the totals of somebody else in the same currency, for example of the next customer.
    ///
    /// # Errors
    /// If they are in another currency or a sum is too large; the totals are then unchanged.
    pub fn add_totals(&mut self, other: &Self) -> Result<(), AgeingError> {
        let mut sum = *self;
        for (mine, theirs) in sum.buckets.iter_mut().zip(other.buckets) {
            *mine = mine.checked_add(theirs)?;
        }
        sum.open = sum.open.checked_add(other.open)?;
        sum.count = sum.count.saturating_add(other.count);
        sum.add_on_account(other.on_account)?;
        *self = sum;
        Ok(())
    }

    /// Checks that Σ buckets = open and that open − on account = `ledger` (L6).
    ///
    /// # Errors
    /// If one of the two does not hold, with both figures.
    pub fn check(&self, ledger: Money) -> Result<(), AgeingError> {
        let mut buckets = Money::zero(self.currency);
        for amount in self.buckets {
            buckets = buckets.checked_add(amount)?;
        }
        if buckets != self.open {
            return Err(AgeingError::BucketsDiffer { buckets, open: self.open });
        }
        let balance = self.balance();
        if balance != ledger {
            return Err(AgeingError::LedgerDiffers { balance, ledger });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn eur(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn l6_due_today_is_not_overdue() {
        let dates = ItemDates { issued_on: day("2026-01-01"), due_on: day("2026-01-31") };
        let bucket = |as_of| AgeingBucket::of(AgeingBasis::Due.age_days(dates, day(as_of)));
        assert_eq!(bucket("2026-01-30"), AgeingBucket::NotDue);
        assert_eq!(bucket("2026-01-31"), AgeingBucket::NotDue, "the due date itself is on time");
        assert_eq!(bucket("2026-02-01"), AgeingBucket::D1To30);
    }

    #[test]
    fn l6_boundary_days_of_every_bucket() {
        use AgeingBucket::{D1To30, D31To60, D61To90, D91Plus, NotDue};
        let expected = [
            (i64::MIN, NotDue),
            (-1, NotDue),
            (0, NotDue),
            (1, D1To30),
            (30, D1To30),
            (31, D31To60),
            (60, D31To60),
            (61, D61To90),
            (90, D61To90),
            (91, D91Plus),
            (i64::MAX, D91Plus),
        ];
        for (age_days, bucket) in expected {
            assert_eq!(AgeingBucket::of(age_days), bucket, "{age_days} days");
        }
    }

    #[test]
    fn l6_by_invoice_date_the_terms_do_not_count() {
        let dates = ItemDates { issued_on: day("2026-01-01"), due_on: day("2026-01-31") };
        assert_eq!(AgeingBasis::Invoice.age_days(dates, day("2026-01-01")), 0);
        assert_eq!(AgeingBasis::Invoice.age_days(dates, day("2026-02-01")), 31);
        assert_eq!(AgeingBasis::Due.age_days(dates, day("2026-02-01")), 1);
    }

    #[test]
    fn l6_codes_read_back_and_are_the_wire_names() {
        for bucket in AgeingBucket::ALL {
            assert_eq!(AgeingBucket::from_code(bucket.code()), Some(bucket));
            assert_eq!(AgeingBucket::ALL[bucket.index()], bucket);
        }
        assert_eq!(AgeingBucket::from_code("d1_to30"), None);
        assert_eq!(AgeingBasis::from_code("invoice"), Some(AgeingBasis::Invoice));
    }

    #[test]
    fn l6_money_on_account_is_its_own_figure() {
        let mut totals = AgeingTotals::new(Currency::EUR);
        totals.add_item(5, eur(1_000)).unwrap();
        totals.add_item(0, eur(200)).unwrap();
        totals.add_on_account(eur(300)).unwrap();
        assert_eq!(totals.bucket(AgeingBucket::D1To30), eur(1_000), "no bucket is reduced");
        assert_eq!((totals.open, totals.overdue(), totals.balance()), (eur(1_200), eur(1_000), eur(900)));
        assert_eq!(totals.add_on_account(eur(-1)), Err(AgeingError::NegativeOnAccount(eur(-1))));
        assert_eq!(totals.check(eur(900)), Ok(()));
    }

    #[test]
    fn l6_totals_that_disagree_are_refused_with_both_figures() {
        let mut totals = AgeingTotals::new(Currency::EUR);
        totals.add_item(5, eur(1_000)).unwrap();
        let ledger = eur(999);
        assert_eq!(totals.check(ledger), Err(AgeingError::LedgerDiffers { balance: eur(1_000), ledger }));
        totals.buckets[0] = eur(1);
        let differ = AgeingError::BucketsDiffer { buckets: eur(1_001), open: eur(1_000) };
        assert_eq!(totals.check(eur(1_000)), Err(differ));
    }

    #[test]
    fn m2_another_currency_is_refused_and_changes_nothing() {
        let mut totals = AgeingTotals::new(Currency::EUR);
        let before = totals;
        assert!(totals.add_item(1, Money::new(1, Currency::USD)).is_err());
        assert!(totals.add_totals(&AgeingTotals::new(Currency::USD)).is_err());
        assert_eq!(totals, before);
    }

    proptest! {
        #[test]
        fn l6_buckets_sum_to_open(items in prop::collection::vec((-400_i64..800, 1_i64..1_000_000_000), 0..60)) {
            let mut totals = AgeingTotals::new(Currency::VND);
            for (age_days, minor) in &items {
                totals.add_item(*age_days, Money::new(*minor, Currency::VND)).unwrap();
            }
            let open: i64 = items.iter().map(|(_, minor)| minor).sum();
            prop_assert_eq!(totals.buckets.iter().map(|bucket| bucket.minor).sum::<i64>(), open);
            prop_assert_eq!(totals.open.minor, open);
            prop_assert_eq!(totals.count, items.len() as u64);
            prop_assert_eq!(totals.check(Money::new(open, Currency::VND)), Ok(()));
        }

        #[test]
        fn l6_totals_of_parts_are_the_totals_of_the_whole(
            items in prop::collection::vec((-400_i64..800, 1_i64..1_000_000_000, any::<bool>()), 0..60),
        ) {
            let mut whole = AgeingTotals::new(Currency::EUR);
            let mut parts = [AgeingTotals::new(Currency::EUR); 2];
            for (age_days, minor, is_first) in items {
                whole.add_item(age_days, eur(minor)).unwrap();
                parts[usize::from(is_first)].add_item(age_days, eur(minor)).unwrap();
            }
            let [mut sum, other] = parts;
            sum.add_totals(&other).unwrap();
            prop_assert_eq!(sum, whole);
        }

        #[test]
        fn l6_buckets_follow_each_other_without_a_gap(age_days in -500_i64..500) {
            let bucket = AgeingBucket::of(age_days);
            prop_assert!(bucket.last_age_days().is_none_or(|last| age_days <= last));
            let before = bucket.index().checked_sub(1).and_then(|index| AgeingBucket::ALL[index].last_age_days());
            prop_assert!(before.is_none_or(|last| age_days > last));
        }
    }
}
