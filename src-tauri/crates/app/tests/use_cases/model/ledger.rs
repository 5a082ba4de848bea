//! The ledger as one would keep it on paper: a list of facts, each with its day, its entry and what became of it.
//! Nothing is stored that can be added up, and no rule of the book is repeated but the sums.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

/// What a fact says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Item {
        customer: i64,
        number: String,
        due_on: NaiveDate,
        minor: i64,
    },
    Settlement {
        customer: i64,
        kind: &'static str,
        minor: i64,
    },
    Part {
        settlement: i64,
        item: i64,
        minor: i64,
    },
    Step {
        item: i64,
        level: u8,
    },
    /// A later date of an item, which counts from the day of its agreement.
    Later {
        item: i64,
        due_on: NaiveDate,
    },
    /// The entry can stand only while another one does: what happens to a cheque after what happened before.
    RestsOn {
        entry: i64,
    },
    /// A paper names an item.
    Names {
        item: i64,
    },
    /// The entry stands.
    Done,
}

/// Why a fact counts no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gone {
    pub(crate) entry: i64,
    /// The day of an event; a mistake never counted.
    pub(crate) on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) id: i64,
    pub(crate) entry: i64,
    pub(crate) on: NaiveDate,
    pub(crate) what: What,
    pub(crate) gone: Option<Gone>,
}

impl Fact {
    fn counts(&self, on: NaiveDate) -> bool {
        self.on <= on && self.gone.is_none_or(|gone| gone.on.is_some_and(|event| event > on))
    }

    fn is_part_of(&self, sought: i64, is_item: bool) -> Option<i64> {
        match self.what {
            What::Part { settlement, item, minor } => {
                (sought == if is_item { item } else { settlement }).then_some(minor)
            }
            _ => None,
        }
    }
}

/// An item as lists show it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ItemLine {
    pub(crate) id: i64,
    pub(crate) number: String,
    pub(crate) due_on: NaiveDate,
    pub(crate) minor: i64,
    pub(crate) open: i64,
    pub(crate) level: u8,
}

/// A settlement as lists show it, with its parts by item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SettlementLine {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) minor: i64,
    pub(crate) rest: i64,
    pub(crate) parts: Vec<(i64, i64)>,
}

/// Not due, 1–30, 31–60, 61–90, 91+, on account.
pub(crate) type Buckets = [i64; 6];

#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pub(crate) facts: Vec<Fact>,
}

impl Ledger {
    pub(crate) fn keep(&mut self, entry: i64, (id, on): (i64, NaiveDate), what: What) {
        self.facts.push(Fact { id, entry, on, what, gone: None });
    }

    /// The day from which a part counts: the later of the two that it joins (L5), and not before an event gave free what it
    /// takes of either.
    pub(crate) fn joins_on(&self, (settlement, item): (i64, i64), minor: i64) -> NaiveDate {
        let of = |fact: &&Fact| match fact.what {
            What::Item { .. } => fact.id == item,
            What::Settlement { .. } => fact.id == settlement,
            _ => false,
        };
        let ends = self.facts.iter().filter(of);
        let both = ends.clone().map(|fact| fact.on).max().expect("both are known");
        let freed = ends.flat_map(|end| {
            let (is_item, amount) = match end.what {
                What::Item { minor, .. } => (true, minor),
                What::Settlement { minor, .. } => (false, minor),
                _ => unreachable!("an end is one of the two"),
            };
            let parts = self.facts.iter().filter(move |fact| fact.is_part_of(end.id, is_item).is_some());
            let events = parts.filter_map(|part| part.gone.and_then(|gone| gone.on));
            events.filter(move |event| {
                let before = event.pred_opt().expect("a day has one before it");
                self.applied((end.id, is_item), before) + minor > amount
            })
        });
        freed.max().map_or(both, |freed| both.max(freed))
    }

    pub(crate) fn items(&self, on: NaiveDate) -> Vec<ItemLine> {
        let line = |fact: &Fact| match &fact.what {
            What::Item { number, due_on, minor, .. } if fact.counts(on) => Some(ItemLine {
                id: fact.id,
                number: number.clone(),
                due_on: self.due_on(fact.id, *due_on, on),
                minor: *minor,
                open: minor - self.applied((fact.id, true), on),
                level: self.level(fact.id, on),
            }),
            _ => None,
        };
        let mut lines: Vec<ItemLine> = self.facts.iter().filter_map(line).collect();
        lines.sort();
        lines
    }

    pub(crate) fn settlements(&self, on: NaiveDate) -> Vec<SettlementLine> {
        let line = |fact: &Fact| match fact.what {
            What::Settlement { kind, minor, .. } if fact.counts(on) => {
                let part = |part: &Fact| match part.what {
                    What::Part { settlement, item, minor } if settlement == fact.id && part.counts(on) => {
                        Some((item, minor))
                    }
                    _ => None,
                };
                let mut parts: Vec<(i64, i64)> = self.facts.iter().filter_map(part).collect();
                parts.sort_unstable();
                let rest = minor - self.applied((fact.id, false), on);
                Some(SettlementLine { id: fact.id, kind: kind.to_owned(), minor, rest, parts })
            }
            _ => None,
        };
        let mut lines: Vec<SettlementLine> = self.facts.iter().filter_map(line).collect();
        lines.sort();
        lines
    }

    /// Buckets per customer that has any (L6).
    pub(crate) fn ageing(&self, on: NaiveDate) -> BTreeMap<i64, Buckets> {
        let mut ageing: BTreeMap<i64, Buckets> = BTreeMap::new();
        for fact in self.facts.iter().filter(|fact| fact.counts(on)) {
            let (customer, bucket, minor) = match fact.what {
                What::Item { customer, due_on, minor, .. } => {
                    let bucket = match (on - self.due_on(fact.id, due_on, on)).num_days() {
                        ..=0 => 0,
                        1..=30 => 1,
                        31..=60 => 2,
                        61..=90 => 3,
                        _ => 4,
                    };
                    (customer, bucket, minor - self.applied((fact.id, true), on))
                }
                What::Settlement { customer, minor, .. } => {
                    (customer, 5, minor - self.applied((fact.id, false), on))
                }
                _ => continue,
            };
            ageing.entry(customer).or_default()[bucket] += minor;
        }
        ageing.retain(|_, buckets| buckets.iter().any(|minor| *minor != 0));
        ageing
    }

    fn applied(&self, (id, is_item): (i64, bool), on: NaiveDate) -> i64 {
        self.facts.iter().filter(|fact| fact.counts(on)).filter_map(|fact| fact.is_part_of(id, is_item)).sum()
    }

    /// The due date that counts on a day: the last one that was agreed by then, else the one of the invoice (T7).
    fn due_on(&self, sought: i64, original: NaiveDate, on: NaiveDate) -> NaiveDate {
        let later = |fact: &Fact| match fact.what {
            What::Later { item, due_on } if item == sought && fact.counts(on) => Some(due_on),
            _ => None,
        };
        self.facts.iter().filter_map(later).next_back().unwrap_or(original)
    }

    /// Whether what an entry did stands.
    pub(crate) fn is_done(&self, entry: i64) -> bool {
        self.facts.iter().any(|fact| fact.entry == entry && fact.what == What::Done && fact.gone.is_none())
    }

    /// Whether a settlement moves debt into a plan.
    pub(crate) fn is_reschedule(&self, sought: i64) -> bool {
        self.facts
            .iter()
            .any(|fact| fact.id == sought && matches!(fact.what, What::Settlement { kind: "reschedule", .. }))
    }

    fn level(&self, sought: i64, on: NaiveDate) -> u8 {
        let level = |fact: &Fact| match fact.what {
            What::Step { item, level } if item == sought && fact.counts(on) => Some(level),
            _ => None,
        };
        self.facts.iter().filter_map(level).max().unwrap_or(0)
    }

    /// The parts that stand, by key.
    pub(crate) fn parts(&self) -> Vec<(i64, i64, i64)> {
        let part = |fact: &Fact| match fact.what {
            What::Part { settlement, minor, .. } if fact.gone.is_none() => Some((fact.id, settlement, minor)),
            _ => None,
        };
        self.facts.iter().filter_map(part).collect()
    }

    /// Takes one fact back: a mistake, or an event on its day.
    pub(crate) fn take_back(&mut self, entry: i64, on: Option<NaiveDate>, is_it: impl Fn(&Fact) -> bool) {
        for fact in self.facts.iter_mut().filter(|fact| fact.gone.is_none() && is_it(fact)) {
            fact.gone = Some(Gone { entry, on });
        }
    }

    /// Everything of `entry` as if it had never been (R8).
    pub(crate) fn undo(&mut self, entry: i64, by: i64) {
        for fact in &mut self.facts {
            if fact.gone.is_some_and(|gone| gone.entry == entry) {
                fact.gone = None;
            }
            if fact.entry == entry && fact.gone.is_none() {
                fact.gone = Some(Gone { entry: by, on: None });
            }
        }
    }

    /// Whether everything that stands can stand together: parts have both ends and do not exceed them, steps have items,
    /// and of each number there is one invoice.
    pub(crate) fn is_whole(&self) -> bool {
        let standing = || self.facts.iter().filter(|fact| fact.gone.is_none());
        // What an event ended still counts on the days before it.
        let counted = || self.facts.iter().filter(|fact| fact.gone.is_none_or(|gone| gone.on.is_some()));
        let is = |fact: &Fact, id: i64, is_item: bool| {
            fact.id == id
                && is_item == matches!(fact.what, What::Item { .. })
                && matches!(fact.what, What::Item { .. } | What::Settlement { .. })
        };
        let had = |id: i64, is_item: bool| counted().any(|fact| is(fact, id, is_item));
        let has = |id: i64, is_item: bool| standing().any(|fact| is(fact, id, is_item));
        let is_bound = counted().all(|fact| match fact.what {
            What::Part { settlement, item, .. } => had(settlement, false) && had(item, true),
            _ => true,
        });
        let is_fed = standing().all(|fact| match fact.what {
            What::Part { settlement, item, .. } => has(settlement, false) && has(item, true),
            What::Step { item, .. } | What::Later { item, .. } | What::Names { item } => has(item, true),
            What::RestsOn { entry } => self.is_done(entry),
            _ => true,
        });
        let mut entries: BTreeMap<&str, BTreeSet<i64>> = BTreeMap::new();
        for fact in standing() {
            if let What::Item { number, .. } = &fact.what {
                entries.entry(number).or_default().insert(fact.entry);
            }
        }
        let far = NaiveDate::MAX;
        is_bound
            && is_fed
            && entries.values().all(|of_number| of_number.len() == 1)
            && self.items(far).iter().all(|line| line.open >= 0)
            && self.settlements(far).iter().all(|line| line.rest >= 0)
    }
}
