//! Where a table breaks (letter specification §4): pure arithmetic on heights.

use std::ops::Range;

/// Rows that stand together before the first and after the last break.
const KEPT_ROWS: usize = 2;

/// The heights of a table, in millimetres.
#[derive(Debug, Clone)]
pub(crate) struct Heights {
    /// The head, repeated on every page.
    pub(crate) head: f32,
    /// Each row.
    pub(crate) rows: Vec<f32>,
    /// The strip with the running subtotal, a row before and a row after each break.
    pub(crate) strip: f32,
    /// The totals, kept with the last two rows.
    pub(crate) totals: f32,
}

/// The rows of each page, when `left` millimetres are free on the first and `full` on the others.
///
/// The first range is empty when the table begins on the next page. A row never splits.
pub(crate) fn plan(heights: &Heights, left: f32, full: f32) -> Vec<Range<usize>> {
    let count = heights.rows.len();
    let (mut pages, mut start, mut free) = (Vec::new(), 0, left);
    loop {
        let brought = if start > 0 { heights.strip } else { 0.0 };
        let room = free - heights.head - brought;
        let rest: f32 = heights.rows[start..].iter().sum();
        if rest + heights.totals <= room {
            pages.push(start..count);
            return pages;
        }
        let fitting = fitting(&heights.rows[start..], room - heights.strip);
        let kept = fitting.min((count - start).saturating_sub(KEPT_ROWS));
        if start == 0 && pages.is_empty() && kept < KEPT_ROWS {
            pages.push(0..0);
        } else if kept == 0 {
            // Even an empty page is too small: what remains goes there as it is, nothing is lost.
            pages.push(start..count);
            return pages;
        } else {
            pages.push(start..start + kept);
            start += kept;
        }
        free = full;
    }
}

/// How much must be free so that the table can begin on this page.
pub(crate) fn least(heights: &Heights) -> f32 {
    let whole = heights.head + heights.rows.iter().sum::<f32>() + heights.totals;
    let first: f32 = heights.rows.iter().take(KEPT_ROWS).sum();
    let broken = heights.head + first + heights.strip;
    if heights.rows.len() < 2 * KEPT_ROWS { whole } else { whole.min(broken) }
}

fn fitting(rows: &[f32], room: f32) -> usize {
    let mut sum = 0.0;
    rows.iter()
        .take_while(|height| {
            sum += **height;
            sum <= room
        })
        .count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn heights(rows: usize) -> Heights {
        Heights { head: 5.0, rows: vec![5.0; rows], strip: 5.0, totals: 7.0 }
    }

    #[test]
    fn a_table_that_fits_does_not_break() {
        assert_eq!(plan(&heights(3), 30.0, 237.0).len(), 1);
    }

    #[test]
    fn at_least_two_rows_stand_before_and_after_a_break() {
        assert_eq!(plan(&heights(3), 26.0, 237.0), [0..0, 0..3], "three rows cannot break");
        assert_eq!(plan(&heights(4), 31.0, 237.0), [0..2, 2..4]);
        assert_eq!(plan(&heights(30), 130.0, 237.0), [0..24, 24..30]);
    }

    #[test]
    fn a_row_higher_than_a_page_is_not_lost() {
        let tall = Heights { head: 5.0, rows: vec![300.0; 4], strip: 5.0, totals: 7.0 };
        assert_eq!(plan(&tall, 100.0, 237.0), [0..0, 0..4]);
    }

    proptest! {
        #[test]
        fn every_row_stands_on_exactly_one_page(
            rows in proptest::collection::vec(4.0_f32..16.0, 1..400), left in 0.0_f32..240.0, totals in 0.0_f32..40.0,
        ) {
            let heights = Heights { head: 5.0, rows, strip: 5.0, totals };
            let pages = plan(&heights, left, 237.0);
            let mut next = 0;
            for (index, page) in pages.iter().enumerate() {
                prop_assert_eq!(page.start, next);
                next = page.end;
                let is_last = index + 1 == pages.len();
                let free = if index == 0 { left } else { 237.0 };
                let brought = if page.start > 0 { 5.0 } else { 0.0 };
                let strips = brought + if is_last { totals } else { 5.0 };
                let used = 5.0 + strips + heights.rows[page.clone()].iter().sum::<f32>();
                prop_assert!(page.is_empty() || used <= free + 0.01);
                prop_assert!(page.len() >= KEPT_ROWS || page.is_empty() || heights.rows.len() == 1);
            }
            prop_assert_eq!(next, heights.rows.len());
        }
    }
}
