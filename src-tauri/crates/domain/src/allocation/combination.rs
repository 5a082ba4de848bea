//! The one set of open amounts that sums to what was paid.

/// More open items than this make a chance hit likely, and the search long: no combination is proposed then.
pub(super) const MAX_ITEMS: usize = 20;

/// The positions of the only set of `amounts` (each positive) that sums to `target`; `None` if there is none or a second.
///
/// Meets in the middle: at most 2 × 2^10 sums, whatever the amounts.
pub(super) fn unique(amounts: &[i64], target: i64) -> Option<Vec<usize>> {
    if amounts.len() > MAX_ITEMS {
        return None;
    }
    let (left, right) = amounts.split_at(amounts.len() / 2);
    let mut left_sums = sums(left);
    left_sums.sort_unstable();
    let mut found = None;
    for (sum, right_set) in sums(right) {
        let wanted = target - sum;
        let first = left_sums.partition_point(|(sum, _)| *sum < wanted);
        for (_, left_set) in left_sums[first..].iter().take_while(|(sum, _)| *sum == wanted) {
            if found.replace((*left_set, right_set)).is_some() {
                return None;
            }
        }
    }
    let (left_set, right_set) = found?;
    let is_in = |index: &usize| match index.checked_sub(left.len()) {
        None => left_set & (1 << index) != 0,
        Some(index) => right_set & (1 << index) != 0,
    };
    Some((0..amounts.len()).filter(is_in).collect())
}

/// The sum of every subset, with the subset as a bit set.
fn sums(amounts: &[i64]) -> Vec<(i64, u32)> {
    let mut sums = vec![(0, 0)];
    for (index, amount) in amounts.iter().enumerate() {
        let with: Vec<_> = sums.iter().map(|(sum, set)| (sum + amount, set | (1 << index))).collect();
        sums.extend(with);
    }
    sums
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn l7_a_second_set_makes_the_combination_ambiguous() {
        assert_eq!(unique(&[30, 50, 70], 100), Some(vec![0, 2]));
        assert_eq!(unique(&[30, 50, 70, 100], 100), None, "one item alone is a set too");
        assert_eq!(unique(&[30, 50, 70], 101), None);
        assert_eq!(unique(&[], 5), None);
    }

    #[test]
    fn l7_more_than_twenty_items_are_not_searched() {
        assert_eq!(unique(&[5; 1], 5), Some(vec![0]));
        let mut amounts: Vec<i64> = (0..20).map(|power| 1 << power).collect();
        assert_eq!(unique(&amounts, (1 << 20) - 1).map(|set| set.len()), Some(20));
        amounts.push(1 << 20);
        assert_eq!(unique(&amounts, (1 << 20) - 1), None);
    }

    proptest! {
        #[test]
        fn l7_finds_what_trying_every_set_finds(amounts in prop::collection::vec(1_i64..40, 0..9), target in 1_i64..200) {
            let matching: Vec<u32> = (0_u32..1 << amounts.len())
                .filter(|set| {
                    let chosen = amounts.iter().enumerate().filter(|(index, _)| set & (1 << index) != 0);
                    chosen.map(|(_, amount)| amount).sum::<i64>() == target
                })
                .collect();
            let expected = match matching[..] {
                [set] => Some((0..amounts.len()).filter(|index| set & (1 << index) != 0).collect::<Vec<_>>()),
                _ => None,
            };
            prop_assert_eq!(unique(&amounts, target), expected);
        }
    }
}
