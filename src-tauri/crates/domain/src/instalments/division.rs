//! Exact division of an amount (M3): the parts always sum to the whole.

use rust_decimal::Decimal;

use super::PlanError;
use crate::{Money, MoneyError};

/// Who gets the units that an equal division leaves over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Remainder {
    /// The last part gets all of them.
    #[default]
    Last,
    /// The first part gets all of them.
    First,
    /// The first parts get one each.
    SpreadFirst,
    /// The last parts get one each.
    SpreadLast,
    /// Each part ends where the whole, divided, would be rounded to.
    Cumulative,
}

/// `count` equal parts; a part may be zero where the whole is smaller than their number.
///
/// # Errors
/// If there are no parts.
pub fn divide(total: Money, count: u16, remainder: Remainder) -> Result<Vec<Money>, MoneyError> {
    let (whole, parts) = (total.minor, i64::from(count));
    if parts == 0 {
        return Err(MoneyError::CannotSplit(0));
    }
    let (each, left) = (whole / parts, whole % parts);
    let one = left.signum();
    let part = |at: i64| match remainder {
        Remainder::Last => each + if at == parts - 1 { left } else { 0 },
        Remainder::First => each + if at == 0 { left } else { 0 },
        Remainder::SpreadFirst => each + if at < left.abs() { one } else { 0 },
        Remainder::SpreadLast => each + if at >= parts - left.abs() { one } else { 0 },
        Remainder::Cumulative => end_of(whole, at + 1, parts) - end_of(whole, at, parts),
    };
    Ok((0..parts).map(|at| Money::new(part(at), total.currency)).collect())
}

/// `whole` × `at` / `parts`, rounded half away from zero.
fn end_of(whole: i64, at: i64, parts: i64) -> i64 {
    let doubled = 2 * i128::from(whole) * i128::from(at);
    let half = i128::from(parts) * i128::from(whole.signum());
    i64::try_from((doubled + half) / (2 * i128::from(parts))).unwrap_or(whole)
}

/// Parts rounded to multiples of `step`, as people pay in cash; the last takes the rest.
///
/// # Errors
/// If a part would not be above zero, or the step is not.
pub fn in_steps(total: Money, count: u16, step: Money) -> Result<Vec<Money>, PlanError> {
    let too_small = PlanError::TooSmall(total, count);
    let parts = i64::from(count);
    if parts == 0 || step.minor <= 0 || step.currency != total.currency {
        return Err(too_small);
    }
    let steps = (2 * i128::from(total.minor) + i128::from(parts) * i128::from(step.minor))
        / (2 * i128::from(parts) * i128::from(step.minor));
    let each = i64::try_from(steps * i128::from(step.minor)).map_err(|_| MoneyError::TooLarge)?;
    let last = each.checked_mul(parts - 1).and_then(|paid| total.minor.checked_sub(paid));
    let Some(last) = last.filter(|last| *last > 0 && each > 0) else { return Err(too_small) };
    let mut amounts = vec![Money::new(each, total.currency); usize::from(count) - 1];
    amounts.push(Money::new(last, total.currency));
    Ok(amounts)
}

/// Parts in proportion to `weights`, none negative: rounded down, and the units left over go to the largest fractions, of equal ones to the
/// first (largest remainder, Hamilton).
///
/// # Errors
/// If the weights sum to nothing, one is negative, or the figures are too large.
pub fn in_proportion(total: Money, weights: &[Decimal]) -> Result<Vec<Money>, MoneyError> {
    let scale = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let whole = |weight: &Decimal| {
        let mut weight = *weight;
        weight.rescale(scale);
        weight.mantissa()
    };
    let weights: Vec<i128> = weights.iter().map(whole).collect();
    let sum: i128 = weights.iter().sum();
    if sum <= 0 || weights.iter().any(|weight| *weight < 0) {
        return Err(MoneyError::CannotSplit(weights.len()));
    }
    let size = i128::from(total.minor.abs());
    let mut shares = Vec::with_capacity(weights.len());
    for weight in &weights {
        let product = size.checked_mul(*weight).ok_or(MoneyError::TooLarge)?;
        shares.push((product / sum, product % sum));
    }
    let left = size - shares.iter().map(|(share, _)| share).sum::<i128>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(shares[*at].1));
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
        shares[at].0 += 1;
    }
    let part = |(share, _): (i128, i128)| {
        let minor = i64::try_from(share).map_err(|_| MoneyError::TooLarge)?;
        Ok(Money::new(minor * total.minor.signum(), total.currency))
    };
    shares.into_iter().map(part).collect()
}
