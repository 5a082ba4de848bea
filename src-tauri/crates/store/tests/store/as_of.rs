//! L5 and L6: one function says what is open as of a date; the fast and the slow way agree on any history.

use chrono::{Days, NaiveDate};
use domain::{CustomerId, EntryId, ReceivableId, SettlementId};
use proptest::prelude::*;
use store::{Book, Fact, OpenQuery, Reversal, StoreError};

use crate::support::*;

/// One thing that happens in a history; numbers choose among what there is.
#[derive(Debug, Clone)]
enum Step {
    Invoice { day: u64, minor: i64, customer: usize },
    Pay { day: u64, minor: i64, customer: usize },
    Allocate { settlement: usize, receivable: usize, minor: i64 },
    Correct { fact: usize },
    Bounce { fact: usize, day: u64 },
    Remind { day: u64, receivable: usize },
    Undo { entry: usize },
}

fn step() -> impl Strategy<Value = Step> {
    let day = 0_u64..120;
    prop_oneof![
        4 => (day.clone(), 1_i64..500, 0_usize..2).prop_map(|(day, minor, customer)| Step::Invoice { day, minor, customer }),
        3 => (day.clone(), 1_i64..500, 0_usize..2).prop_map(|(day, minor, customer)| Step::Pay { day, minor, customer }),
        6 => (0_usize..9, 0_usize..9, 1_i64..300)
            .prop_map(|(settlement, receivable, minor)| Step::Allocate { settlement, receivable, minor }),
        1 => (0_usize..20).prop_map(|fact| Step::Correct { fact }),
        2 => (0_usize..20, day.clone()).prop_map(|(fact, day)| Step::Bounce { fact, day }),
        3 => (day, 0_usize..9).prop_map(|(day, receivable)| Step::Remind { day, receivable }),
        2 => (0_usize..30).prop_map(|entry| Step::Undo { entry }),
    ]
}

/// A book with what was posted so far, so that steps can choose.
struct History {
    book: Book,
    customers: [CustomerId; 2],
    receivables: Vec<(CustomerId, ReceivableId)>,
    settlements: Vec<SettlementId>,
}

impl History {
    fn new() -> Self {
        let mut book = book();
        let (customers, _) = write(&mut book, "2026-01-01", |entry| {
            Ok([entry.post_customer(&profile("1", "One"))?, entry.post_customer(&profile("2", "Two"))?])
        });
        Self { book, customers, receivables: Vec::new(), settlements: Vec::new() }
    }

    /// Does the step if the book lets it.
    fn take(&mut self, step: &Step, number: usize) {
        let today = now("2026-06-30");
        let (customers, receivables, settlements) =
            (self.customers, &mut self.receivables, &mut self.settlements);
        let fact =
            |choice: usize, receivables: &[(CustomerId, ReceivableId)], settlements: &[SettlementId]| {
                let facts: Vec<Fact> = settlements
                    .iter()
                    .map(|id| Fact::from(*id))
                    .chain(receivables.iter().map(|(_, id)| Fact::from(*id)))
                    .collect();
                (!facts.is_empty()).then(|| facts[choice % facts.len()])
            };
        let chosen = match step {
            Step::Correct { fact: choice } | Step::Bounce { fact: choice, .. } => {
                fact(*choice, receivables, settlements)
            }
            _ => None,
        };
        let done: Result<_, StoreError> = self.book.write("test.step", today, |entry| {
            match step {
                Step::Invoice { day, minor, customer } => {
                    let customer = customers[*customer];
                    let on = date(*day).to_string();
                    let posted =
                        entry.post_invoice(&invoice(customer, &format!("A-{number}"), (&on, *minor)))?;
                    receivables.push((customer, posted.receivables[0]));
                }
                Step::Pay { day, minor, customer } => {
                    let on = date(*day).to_string();
                    settlements.push(entry.post_settlement(&payment(customers[*customer], (&on, *minor)))?);
                }
                Step::Allocate { settlement, receivable, minor }
                    if !settlements.is_empty() && !receivables.is_empty() =>
                {
                    let settlement = settlements[settlement % settlements.len()];
                    entry.allocate(settlement, receivables[receivable % receivables.len()].1, *minor)?;
                }
                Step::Correct { .. } => {
                    chosen.map(|fact| entry.reverse(fact, Reversal::Correction)).transpose()?;
                }
                Step::Bounce { day, .. } => {
                    chosen.map(|fact| entry.reverse(fact, Reversal::Event { on: date(*day) })).transpose()?;
                }
                Step::Remind { day, receivable } if !receivables.is_empty() => {
                    let at = receivables[receivable % receivables.len()];
                    let level = u8::try_from(entry.read().letter_dates(at.1)?.len()).unwrap() + 1;
                    remind(entry, at, (&date(*day).to_string(), level))?;
                }
                _ => {}
            }
            Ok(())
        });
        drop(done);
        if let Step::Undo { entry } = step {
            let last = self.book.read().entries(1).unwrap()[0].entry.0;
            let _ = self.book.undo(EntryId(1 + i64::try_from(*entry).unwrap() % last), today);
        }
    }
}

fn date(offset: u64) -> NaiveDate {
    day("2026-01-01") + Days::new(offset)
}

/// What is open and on account as of `on`, as known at `known_at`.
fn picture(book: &Book, on: NaiveDate, known_at: Option<EntryId>) -> String {
    let query = OpenQuery { known_at, ..OpenQuery::as_of(on) };
    let items = book.read().open_items(&query).unwrap();
    format!("{items:#?} {:#?}", book.read().credits(&query).unwrap())
}

proptest! {
    #[test]
    fn l5_derived_and_facts_agree_and_the_past_stays(steps in prop::collection::vec(step(), 1..40)) {
        let mut history = History::new();
        for (number, step) in steps.iter().enumerate() {
            history.take(step, number);
        }
        let book = &history.book;
        let report = book.verify().unwrap();
        prop_assert!(report.is_ok(), "{:#?}", report.problems);
        let last = book.read().entries(1).unwrap()[0].entry;
        for offset in (0..160).step_by(8) {
            let on = date(offset);
            prop_assert_eq!(picture(book, on, None), picture(book, on, Some(last)), "as of {}", on);
            let filtered = OpenQuery { customer: Some(history.customers[0]), is_overdue_only: true, ..OpenQuery::as_of(on) };
            let known = OpenQuery { known_at: Some(last), ..filtered };
            prop_assert_eq!(book.read().open_items(&filtered).unwrap(), book.read().open_items(&known).unwrap());
            prop_assert_eq!(book.read().credits(&filtered).unwrap(), book.read().credits(&known).unwrap());
        }
    }

    #[test]
    fn l5_later_facts_change_nothing_before_them(
        before in prop::collection::vec(step(), 1..25),
        after in prop::collection::vec(step(), 1..15),
    ) {
        let mut history = History::new();
        for (number, step) in before.iter().enumerate() {
            history.take(step, number);
        }
        let split = date(119);
        let known_at = history.book.read().entries(1).unwrap()[0].entry;
        let (now_open, known) = (picture(&history.book, split, None), picture(&history.book, date(60), Some(known_at)));
        for (number, step) in after.iter().enumerate() {
            let later = match step.clone() {
                Step::Invoice { day, minor, customer } => Step::Invoice { day: day + 120, minor, customer },
                Step::Pay { day, minor, customer } => Step::Pay { day: day + 120, minor, customer },
                Step::Bounce { fact, day } => Step::Bounce { fact, day: day + 120 },
                Step::Remind { day, receivable } => Step::Remind { day: day + 120, receivable },
                // Allocations join older ends, corrections and undos reach back by their nature.
                _ => continue,
            };
            history.take(&later, 1000 + number);
        }
        prop_assert_eq!(picture(&history.book, split, None), now_open, "facts effective later do not count before");
        for (number, step) in after.iter().enumerate() {
            history.take(step, 2000 + number);
        }
        prop_assert_eq!(picture(&history.book, date(60), Some(known_at)), known, "what was known stays known");
    }
}

#[test]
fn l6_due_today_is_not_overdue() {
    let (book, _, _) = book_with_invoice();
    assert!(book.read().overdue_items(day("2026-01-31")).unwrap().is_empty(), "the due date is on time");
    assert_eq!(book.read().overdue_items(day("2026-02-01")).unwrap().len(), 1);
}
