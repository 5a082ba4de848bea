//! L8 and L12: money on account that leaves again, held by the database itself.

use domain::SettlementId;
use proptest::prelude::*;
use store::{Book, Entry, NewSettlement, OpenQuery, SettlementKind, StoreError};

use crate::support::*;

fn refund(customer: domain::CustomerId, (value, minor): (&str, i64)) -> NewSettlement {
    NewSettlement { kind: SettlementKind::Refund, ..payment(customer, (value, -minor)) }
}

/// Pays back from one settlement, in one entry.
fn pay_back(
    book: &mut Book,
    from: SettlementId,
    what: &NewSettlement,
) -> Result<domain::EntryId, StoreError> {
    let work = |entry: &mut Entry<'_>| {
        let posted = entry.post_settlement(what)?;
        entry.draw(from, posted, -what.amount.minor)
    };
    book.write("refund.record", now("2026-02-01"), work).map(|written| written.entry.unwrap())
}

/// A book with 70.00 on account since 5 January.
fn paid() -> (Book, domain::CustomerId, SettlementId) {
    let (mut book, customer, _) = book_with_invoice();
    let (settlement, _) = write(&mut book, "2026-01-05", |entry| {
        entry.post_settlement(&payment(customer, ("2026-01-05", 7_000)))
    });
    (book, customer, settlement)
}

#[test]
fn l8_the_book_refuses_to_pay_back_more_than_is_left_or_before_it_came() {
    let (mut book, customer, settlement) = paid();
    let refused = [("2026-01-10", 7_001), ("2026-01-04", 100)];
    for (on, minor) in refused {
        assert!(pay_back(&mut book, settlement, &refund(customer, (on, minor))).is_err(), "{minor} on {on}");
    }
    let (other, _) = write(&mut book, "2026-01-06", |entry| entry.post_customer(&profile("2", "Other")));
    let strange = pay_back(&mut book, settlement, &refund(other, ("2026-01-10", 100)));
    assert!(matches!(strange, Err(StoreError::AllocationMismatch)), "money of somebody else: {strange:?}");
    pay_back(&mut book, settlement, &refund(customer, ("2026-01-10", 7_000))).unwrap();
    assert_eq!(on_account(&book, "2026-01-09"), 7_000);
    assert_eq!(on_account(&book, "2026-01-10"), 0);
    assert_verified(&book);
}

#[test]
fn l5_what_was_known_before_a_refund_stays_as_it_was() {
    let (mut book, customer, settlement) = paid();
    let (_, before) = write(&mut book, "2026-01-06", |entry| entry.post_customer(&profile("2", "Other")));
    let after = pay_back(&mut book, settlement, &refund(customer, ("2026-01-10", 3_000))).unwrap();
    let rest = |known_at| {
        let query = OpenQuery { known_at, ..OpenQuery::as_of(day("2026-01-31")) };
        let credits = book.read().credits(&query).unwrap();
        credits.iter().map(|credit| credit.rest.minor).collect::<Vec<_>>()
    };
    assert_eq!(rest(Some(before)), [7_000]);
    assert_eq!(rest(None), [4_000], "the refund itself leaves nothing");
    assert_eq!(rest(Some(after)), [4_000], "told from the facts as well");
}

proptest! {
    #[test]
    fn l8_applied_and_paid_back_never_exceed_the_money(steps in prop::collection::vec((0u8..3, 1_i64..4_000, 5u32..28), 1..12)) {
        let (mut book, customer, receivable) = book_with_invoice();
        let (settlement, _) =
            write(&mut book, "2026-01-05", |entry| entry.post_settlement(&payment(customer, ("2026-01-05", 7_000))));
        let mut left = 7_000;
        let mut refunds = Vec::new();
        for (what, part, date) in steps {
            match what {
                0 => {
                    let made: Result<_, StoreError> =
                        book.write("allocation.record", now("2026-02-01"), |entry| entry.allocate(settlement, receivable, part));
                    left -= if made.is_ok() { part } else { 0 };
                }
                1 => {
                    let on = format!("2026-01-{date:02}");
                    let made = pay_back(&mut book, settlement, &refund(customer, (&on, part)));
                    prop_assert_eq!(made.is_ok(), part <= left);
                    if let Ok(entry) = made {
                        refunds.push((entry, part));
                        left -= part;
                    }
                }
                _ => {
                    if let Some((entry, part)) = refunds.pop() {
                        book.undo(entry, now("2026-02-02")).unwrap();
                        left += part;
                    }
                }
            }
            prop_assert!(left >= 0);
            prop_assert_eq!(on_account(&book, "2026-01-31"), left);
        }
        prop_assert!(book.verify().unwrap().is_ok());
    }
}
