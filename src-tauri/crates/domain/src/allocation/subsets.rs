//! Sets of open amounts that a payment may stand for.

/// More items than this make chance hits likely and the search long.
const MOST_AMOUNTS: usize = 25;

/// The sets of at most `most_items` of `amounts`, credits being negative, that sum to `target` within `tolerance`, the smallest sets first,
/// then those with the earlier items. Only a single one may be acted upon; several are for the owner to choose from (L7). Empty where there
/// are too many amounts to tell.
pub fn subsets(amounts: &[i64], target: i64, tolerance: i64, most_items: usize) -> Vec<Vec<usize>> {
    if amounts.len() > MOST_AMOUNTS {
        return Vec::new();
    }
    let mut search = Search { amounts, target, tolerance, most_items, chosen: Vec::new(), found: Vec::new() };
    search.extend(0, 0);
    let mut found = search.found;
    found.sort_by(|left: &Vec<usize>, right| (left.len(), left).cmp(&(right.len(), right)));
    found
}

struct Search<'a> {
    amounts: &'a [i64],
    target: i64,
    tolerance: i64,
    most_items: usize,
    chosen: Vec<usize>,
    found: Vec<Vec<usize>>,
}

impl Search<'_> {
    fn extend(&mut self, next: usize, sum: i64) {
        if !self.chosen.is_empty() && (sum - self.target).abs() <= self.tolerance {
            self.found.push(self.chosen.clone());
        }
        if self.chosen.len() == self.most_items {
            return;
        }
        for at in next..self.amounts.len() {
            self.chosen.push(at);
            self.extend(at + 1, sum + self.amounts[at]);
            self.chosen.pop();
        }
    }
}
