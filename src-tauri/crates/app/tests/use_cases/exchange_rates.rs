//! M2: amounts of different currencies are never added; at the owner's rates they are seen together, and nothing else changes.

use crate::common::{Desk, day};
use app::contract::{AgeingBy, GetAgeing, ImportKind, RateDraft, TogetherView, UndoEntry, UpdateExchange};

const TODAY: &str = "2026-11-20";

/// In a book in euros, Oak owes 100.00 EUR since 1 October and 400.00 USD from 1 December on.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.import(
        ImportKind::Invoices,
        "Customer,Invoice No,Invoice Date,Due Date,Currency,Amount\n\
         Oak,A-1,2026-09-01,2026-10-01,EUR,100.00\nElm,B-1,2026-11-01,2026-12-01,USD,400.00\n",
    );
    desk
}

fn together(desk: &Desk) -> Option<TogetherView> {
    desk.app.get_ageing(&GetAgeing { as_of: None, by: AgeingBy::Due }).unwrap().together
}

fn rate(currency: &str, rate: &str, on: &str) -> RateDraft {
    RateDraft { currency: currency.parse().unwrap(), rate: rate.into(), on: day(on) }
}

fn update(desk: &mut Desk, rates: Vec<RateDraft>) -> Result<Option<domain::EntryId>, app::AppError> {
    desk.app.update_exchange_rates(&UpdateExchange { rates }).map(|receipt| receipt.entry_id)
}

#[test]
fn m2_currencies_are_together_only_at_a_rate_that_the_owner_entered() {
    let mut desk = desk();
    let before = desk.app.get_ageing(&GetAgeing { as_of: None, by: AgeingBy::Due }).unwrap();
    let missing = before.together.clone().unwrap();
    assert_eq!((missing.buckets, missing.missing), (None, vec!["USD".parse().unwrap()]));
    let asked = desk.app.get_exchange_rates().unwrap();
    assert_eq!(asked.rates.iter().map(|row| row.currency.to_string()).collect::<Vec<_>>(), ["USD"]);
    let entry = update(&mut desk, vec![rate("USD", "0.92345", "2026-11-19")]).unwrap().unwrap();
    desk.verify();
    let seen = together(&desk).unwrap();
    let buckets = seen.buckets.unwrap();
    let texts = [buckets.not_due, buckets.d31_60, buckets.open].map(|money| money.to_string());
    assert_eq!(texts, ["369.38", "100.00", "469.38"]);
    assert_eq!(seen.parts[1].rate.as_deref(), Some("0.92345"));
    let after = desk.app.get_ageing(&GetAgeing { as_of: None, by: AgeingBy::Due }).unwrap();
    assert_eq!(before.totals, after.totals, "no total rests on a rate");
    desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap();
    assert_eq!(together(&desk), before.together);
}

#[test]
fn m2_a_book_in_one_currency_has_nothing_together() {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00"]);
    assert_eq!(together(&desk), None);
}

#[test]
fn a_wrong_rate_is_refused_and_nothing_is_kept() {
    let mut desk = desk();
    for (drafts, code) in [
        (vec![rate("USD", "0", TODAY)], "exchange.rate"),
        (vec![rate("USD", "-1", TODAY)], "exchange.rate"),
        (vec![rate("USD", "one", TODAY)], "exchange.rate"),
        (vec![rate("USD", "0.1234567890123", TODAY)], "exchange.rate"),
        (vec![rate("USD", "0.9", "2026-11-21")], "exchange.in_future"),
        (vec![rate("EUR", "1", TODAY)], "exchange.currency"),
        (vec![rate("USD", "0.9", TODAY), rate("USD", "0.8", TODAY)], "exchange.currency"),
    ] {
        assert_eq!(update(&mut desk, drafts).unwrap_err().code(), code);
        assert_eq!(together(&desk).unwrap().buckets, None);
    }
    assert!(update(&mut desk, vec![rate("USD", " ", TODAY)]).unwrap().is_some());
    assert_eq!(together(&desk).unwrap().buckets, None, "an empty rate is none");
}
