//! Small books to try rules on.

use chrono::{NaiveDate, TimeZone, Utc};
use domain::{
    Currency, CustomerId, Language, Money, Now, ReceivableId, SettlementId,
    customer::{Address, CustomerProfile},
    dunning::{DunningPolicies, DunningPolicy},
    seller::{BookProfile, Seller},
    terms::Terms,
};
use store::{
    Book, ContentHash, Entry, InvoiceKind, LetterNumber, NewBook, NewInvoice, NewLetter, NewReceivable,
    NewRun, NewSettlement, NewStep, OpenQuery, SettlementKind, StoreError,
};

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The owner's day `text`, at eight in the morning.
pub(crate) fn now(text: &str) -> Now {
    let today = day(text);
    Now { today, at: Utc.from_utc_datetime(&today.and_hms_opt(8, 0, 0).unwrap()) }
}

pub(crate) fn new_book() -> NewBook {
    NewBook {
        profile: BookProfile { country: "DE".into(), currency: Currency::EUR, language: Language::En },
        seller: Seller { name: "Muster GmbH".into(), ..Seller::default() },
        policy: DunningPolicy::default(),
    }
}

pub(crate) fn book() -> Book {
    Book::in_memory(&new_book(), now("2026-01-01")).unwrap()
}

pub(crate) fn profile(number: &str, name: &str) -> CustomerProfile {
    CustomerProfile {
        number: number.into(),
        name: name.into(),
        tax_id: String::new(),
        is_consumer: false,
        language: Language::En,
        second_language: None,
        currency: Currency::EUR,
        group: None,
        terms: Some(Terms::net(30)),
        address: Address::default(),
        email: String::new(),
        phone: String::new(),
        contacts: Vec::new(),
        channel: domain::customer::Channel::Letter,
        lock_reason: None,
        lock_until: None,
        is_on_hold: false,
    }
}

pub(crate) fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// An invoice of `minor` cents issued on `issued`, due 30 days later.
pub(crate) fn invoice(customer: CustomerId, number: &str, (issued, minor): (&str, i64)) -> NewInvoice {
    let issued_on = day(issued);
    NewInvoice {
        customer,
        kind: InvoiceKind::Invoice,
        number: number.into(),
        issued_on,
        total: eur(minor),
        terms: "net 30".into(),
        receivables: vec![NewReceivable {
            due_on: Terms::net(30).last_due_on(issued_on),
            amount_minor: minor,
            ladder: None,
            shift: None,
        }],
        notes: Vec::new(),
    }
}

pub(crate) fn payment(customer: CustomerId, (value, minor): (&str, i64)) -> NewSettlement {
    NewSettlement {
        customer,
        kind: SettlementKind::Payment,
        amount: eur(minor),
        value_on: day(value),
        method: "bank".into(),
        number: None,
        reference: String::new(),
    }
}

/// Writes on `today` what must succeed, and returns what it yields with the entry.
pub(crate) fn write<T>(
    book: &mut Book,
    today: &str,
    work: impl FnOnce(&mut Entry<'_>) -> Result<T, StoreError>,
) -> (T, domain::EntryId) {
    let written = book.write("test.write", now(today), work).unwrap();
    (written.value, written.entry.unwrap())
}

/// A book with one customer and one invoice of 100.00 issued on 1 January 2026.
pub(crate) fn book_with_invoice() -> (Book, CustomerId, ReceivableId) {
    let mut book = book();
    let ((customer, receivable), _) = write(&mut book, "2026-01-01", |entry| {
        let customer = entry.post_customer(&profile("1", "Thưởng"))?;
        let posted = entry.post_invoice(&invoice(customer, "A-1", ("2026-01-01", 10_000)))?;
        Ok((customer, posted.receivables[0]))
    });
    (book, customer, receivable)
}

/// Posts a payment and allocates all of it.
pub(crate) fn pay(
    entry: &mut Entry<'_>,
    (customer, receivable): (CustomerId, ReceivableId),
    (value, minor): (&str, i64),
) -> Result<SettlementId, StoreError> {
    let settlement = entry.post_settlement(&payment(customer, (value, minor)))?;
    entry.allocate(settlement, receivable, minor)?;
    Ok(settlement)
}

/// Claims `level` of the receivable on `on`.
pub(crate) fn remind(
    entry: &mut Entry<'_>,
    (customer, receivable): (CustomerId, ReceivableId),
    (on, level): (&str, u8),
) -> Result<(), StoreError> {
    let run = entry.post_run(&NewRun { as_of: day(on), policies: DunningPolicies::default() })?;
    let sequence = entry.read().next_letter_sequence(2026)?;
    let pay_by = day(on) + chrono::Days::new(14);
    let letter = entry.post_letter(&NewLetter {
        run,
        customer,
        number: LetterNumber { year: 2026, sequence, text: format!("R-2026-{sequence:04}") },
        level,
        claimed: eur(10_000),
        credited_minor: 0,
        pay_by,
        dated_on: day(on),
        pdf: ContentHash::of(b"letter"),
    })?;
    entry.post_step(&NewStep { letter, receivable, level, pay_by, claimed_minor: 10_000 })
}

/// Σ open as of `on`.
pub(crate) fn open_on(book: &Book, on: &str) -> i64 {
    let amounts = book.read().open_amounts(&OpenQuery::as_of(day(on))).unwrap();
    amounts.iter().map(|amount| amount.open.minor).sum()
}

/// Σ not allocated as of `on`.
pub(crate) fn on_account(book: &Book, on: &str) -> i64 {
    let credits = book.read().credits(&OpenQuery::as_of(day(on))).unwrap();
    credits.iter().map(|credit| credit.rest.minor).sum()
}

pub(crate) fn assert_verified(book: &Book) {
    let report = book.verify().unwrap();
    assert!(report.is_ok(), "{:#?}", report.problems);
}
