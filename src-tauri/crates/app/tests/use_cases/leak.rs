//! R13: whatever the book looks like, a letter or another document speaks of one customer only.

use std::{collections::BTreeSet, fs};

use crate::{
    common::{Desk, day},
    outbox::change,
};
use app::contract::{AllocateMode, DocumentKind, DocumentRequest, ImportKind, UpdatePolicy};
use domain::{
    customer::Channel,
    dunning::{Courtesy, DunningPolicy, PolicyOwner},
};
use proptest::prelude::*;

/// Every amount of a customer is a multiple of his own prime, and so is every sum of them: an amount tells whose it is.
const PRIMES: [i64; 6] = [10_007, 10_009, 10_037, 10_039, 10_061, 10_067];
const NAMES: [&str; 6] =
    ["Nguyễn Hữu Thưởng", "נמל אשדוד", "Müller & Söhne", "O’Brien Ltd", "Bích Ngọc", "Corrib Books"];

const DOCUMENTS: [DocumentKind; 5] = [
    DocumentKind::Open,
    DocumentKind::Activity,
    DocumentKind::Confirmation,
    DocumentKind::Farewell,
    DocumentKind::Policy,
];

/// Invoices of one customer as days between their due date and the last that occurs, and how often his prime, and what he paid without saying for what.
type Deals = (Vec<(u64, i64)>, Option<i64>);

fn deals() -> impl Strategy<Value = Vec<Deals>> {
    let invoices = prop::collection::vec((1u64..150, 1i64..900), 1..5);
    prop::collection::vec((invoices, prop::option::of(1i64..300)), 2..=6)
}

fn number(customer: usize, at: usize) -> String {
    format!("{}-{at:04}", ["ALFA", "BRAVO", "CHARLIE", "DELTA", "ECHO", "FOXTROT"][customer])
}

/// The whole numbers in a text.
fn numbers(text: &str) -> BTreeSet<i64> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

/// A book with letters costs much. A soak asks for as many as it was told.
fn books() -> ProptestConfig {
    ProptestConfig::with_cases(64)
}

/// Letters of thanks to the customers who paid, with the name of each; the others cannot be thanked.
fn thanks(desk: &Desk, customers: usize) -> Vec<(String, String)> {
    let letter = |name: &str| {
        let (customer_id, kind) = (desk.customer(name), DocumentKind::Thanks);
        let request = DocumentRequest { customer_id, currency: None, kind, from: None, to: None };
        let bytes = desk.app.read_document(&request).ok()?;
        Some((name.to_owned(), String::from_utf8(bytes).unwrap()))
    };
    NAMES.iter().take(customers).filter_map(|name| letter(name)).collect()
}

/// Another document about every customer, each kind in turn, with the name of the customer.
fn documents(desk: &Desk, customers: usize) -> Vec<(String, String)> {
    let kinds = DOCUMENTS.iter().cycle().skip(customers);
    let asked = NAMES.iter().zip(kinds).take(customers);
    asked
        .map(|(name, kind)| {
            let customer_id = desk.customer(name);
            let request = DocumentRequest { customer_id, currency: None, kind: *kind, from: None, to: None };
            let bytes = desk.app.read_document(&request).unwrap();
            ((*name).to_owned(), String::from_utf8(bytes).unwrap())
        })
        .collect()
}

proptest! {
    #![proptest_config(books())]

    #[test]
    fn r13_no_document_names_another_customer_his_numbers_or_his_amounts(book in deals(), is_confirmed_twice in any::<bool>()) {
        let mut desk = Desk::new("2026-06-01");
        let mut text = "customer,customer number,invoice number,invoice date,due date,amount\n".to_owned();
        for (customer, (invoices, _)) in book.iter().enumerate() {
            for (at, (days, times)) in invoices.iter().enumerate() {
                let due = day("2026-06-20") - chrono::Days::new(*days);
                let amount = domain::Money::new(times * PRIMES[customer], desk.currency);
                let (name, of) = (NAMES[customer], number(customer, at));
                text += format!("{name},K-{customer}77,{of},{},{due},{amount}\n", due - chrono::Days::new(30)).as_str();
            }
        }
        desk.import(ImportKind::Invoices, &text);
        // Every other customer gets a text message, which says what the letter says.
        for name in NAMES.iter().take(book.len()).step_by(2) {
            change(&mut desk, name, |profile| {
                profile.channel = Channel::Text;
                profile.phone = "+44 7700 900123".into();
            });
        }
        let policy = DunningPolicy { courtesy: Some(Courtesy { days_before: 30, tone: None, channel: None }), ..DunningPolicy::default() };
        desk.app.update_policy(&UpdatePolicy { owner: PolicyOwner::Company, policy: Some(policy) }).unwrap();
        for (customer, (_, paid)) in book.iter().enumerate() {
            if let Some(times) = paid {
                let amount = domain::Money::new(times * PRIMES[customer], desk.currency).to_string();
                desk.pay_as(NAMES[customer], ("2026-05-20", &amount), AllocateMode::None);
            }
        }
        let mut letters = Vec::new();
        for _ in 0..=u8::from(is_confirmed_twice) {
            let proposal = desk.propose();
            if !proposal.letters.is_empty() || !proposal.courtesy.is_empty() {
                let run = desk.confirm();
                let folder = run.folder.unwrap();
                letters.extend(run.letters.into_iter().map(|letter| {
                    let path = format!("{folder}/{} {}.pdf", letter.number, letter.customer_name);
                    (letter.customer_name, fs::read_to_string(path).unwrap())
                }));
            }
            desk = desk.on("2026-07-15");
        }
        let texts = desk.app.list_outbox().unwrap().texts;
        letters.extend(texts.into_iter().map(|text| (text.customer_name, text.chat)));
        letters.extend(documents(&desk, book.len()));
        let claims = letters.len();
        for (customer, (invoices, _)) in book.iter().enumerate() {
            let all: i64 = invoices.iter().map(|(_, times)| times * PRIMES[customer]).sum();
            let all = domain::Money::new(all, desk.currency).to_string();
            desk.pay_as(NAMES[customer], ("2026-07-14", &all), AllocateMode::Auto);
        }
        letters.extend(thanks(&desk, book.len()));
        prop_assert_eq!(letters.len(), claims + book.len(), "who paid everything is thanked");
        for (at, (to, letter)) in letters.into_iter().enumerate() {
            let own = NAMES.iter().position(|name| *name == to).unwrap();
            prop_assert!(letter.contains(NAMES[own]), "it speaks of its customer");
            // A letter of thanks names no invoice, and the amount of the last payment at most.
            let is_claim = at < claims;
            prop_assert!(!is_claim || letter.contains(&number(own, 0)[..4]), "it speaks of his invoices");
            let in_it = numbers(&letter);
            for (other, (invoices, _)) in book.iter().enumerate().filter(|(other, _)| *other != own) {
                prop_assert!(!letter.contains(NAMES[other]), "{} in a letter to {to}", NAMES[other]);
                let account = format!("K-{other}77");
                prop_assert!(!letter.contains(&account));
                prop_assert!(!letter.contains(&number(other, 0)[..4]));
                for (_, times) in invoices {
                    prop_assert!(!in_it.contains(&(times * PRIMES[other])), "an amount of {} in a letter to {to}", NAMES[other]);
                }
            }
            prop_assert!(!is_claim || in_it.iter().any(|amount| *amount > 0 && amount % PRIMES[own] == 0), "it has amounts at all");
        }
    }
}
