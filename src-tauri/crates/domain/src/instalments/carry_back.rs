//! What was paid by way of a plan, seen from the invoices that went into it (T4).

use crate::{Money, MoneyError};

/// How much of each of the `items` was paid, when `paid` of the principals of their plan was: the oldest first, as they stand.
///
/// # Errors
/// If currencies differ.
pub fn carry_back(paid: Money, items: &[Money]) -> Result<Vec<Money>, MoneyError> {
    let mut left = paid;
    let part = |item: &Money| {
        let part = if item.minor < left.minor { *item } else { left };
        left = left.checked_sub(part)?;
        item.checked_sub(part).map(|_| part)
    };
    items.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Currency;

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::EUR)
    }

    #[test]
    fn t4_payments_carry_back_to_the_oldest_first() {
        let parts = carry_back(euro(250), &[euro(100), euro(200), euro(300)]).unwrap();
        assert_eq!(parts, [euro(100), euro(150), euro(0)]);
    }

    proptest! {
        #[test]
        fn t4_what_is_carried_back_sums_to_what_was_paid(
            items in prop::collection::vec(1_i64..1_000_000, 1..9), percent in 0_i64..=100
        ) {
            let debt: i64 = items.iter().sum();
            let paid = debt * percent / 100;
            let items: Vec<Money> = items.into_iter().map(euro).collect();
            let parts = carry_back(euro(paid), &items).unwrap();
            prop_assert_eq!(parts.iter().map(|part| part.minor).sum::<i64>(), paid);
            for (part, item) in parts.iter().zip(&items) {
                prop_assert!(part.minor >= 0 && part.minor <= item.minor);
            }
        }
    }
}
