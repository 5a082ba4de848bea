//! Statements of account: invented ones, and what must hold of every one.

use chrono::Days;
use documents::DocumentError;
use domain::{
    Language, Money,
    ageing::AgeingTotals,
    letter::LetterCredit,
    statement::{EntryKind, Statement, StatementBody, StatementEntry, StatementItem},
};
use proptest::prelude::*;

use super::{samples, tools};

type Items = (Vec<StatementItem>, Vec<LetterCredit>);

fn items(language: Language, count: usize) -> Items {
    let items = (0..count).map(|index| {
        let item = samples::item(language, index, samples::date(11, 23));
        // Every fifth one is not due yet.
        let due_on = if index % 5 == 4 { samples::date(12, 15) } else { item.due_on };
        StatementItem {
            kind: EntryKind::Invoice,
            number: item.invoice_number,
            issued_on: item.issued_on,
            due_on,
            overdue_days: (samples::date(11, 23) - due_on).num_days().max(0),
            amount: item.amount,
            open: item.open,
        }
    });
    (items.collect(), samples::everything(language).credits)
}

fn of(language: Language, body: StatementBody, (items, credits): &Items) -> Statement {
    let mut ageing = AgeingTotals::new(samples::currency(language));
    for item in items {
        ageing.add_item((samples::date(11, 23) - item.due_on).num_days(), item.open).unwrap();
    }
    for credit in credits {
        ageing.add_on_account(credit.amount).unwrap();
    }
    Statement {
        dated_on: samples::date(11, 23),
        as_of: samples::date(11, 23),
        language,
        currency: samples::currency(language),
        seller: samples::seller(language),
        stationery: samples::letter(language, 1, 1).stationery,
        customer: samples::addressee(language),
        ageing,
        body,
    }
}

pub(crate) fn open(language: Language, count: usize) -> Statement {
    let (mut items, credits) = items(language, count);
    if let Some(item) = items.get_mut(2) {
        item.kind = EntryKind::Interest;
    }
    let body = StatementBody::Open { items: items.clone(), credits: credits.clone() };
    of(language, body, &(items, credits))
}

/// The account behind the items: every invoice, what was paid of it, and the credits.
fn activity(language: Language, count: usize) -> Statement {
    let (items, credits) = items(language, count);
    let currency = samples::currency(language);
    let unit = if language == Language::Vi { 1_000_000 } else { 50_000 };
    let opening = Money::new(unit, currency);
    let entry = |on, kind, number: &str, amount| StatementEntry { on, kind, number: number.into(), amount };
    let mut entries = Vec::new();
    for item in &items {
        entries.push(entry(item.issued_on, EntryKind::Invoice, &item.number, item.amount));
        let paid = Money::new(item.open.minor - item.amount.minor, currency);
        if !paid.is_zero() {
            entries.push(entry(item.issued_on + Days::new(20), EntryKind::Payment, "", paid));
        }
    }
    for credit in &credits {
        let kind = if credit.number.is_some() { EntryKind::CreditNote } else { EntryKind::Payment };
        entries.push(entry(credit.dated_on, kind, credit.number.as_deref().unwrap_or(""), -credit.amount));
    }
    entries.sort_by_key(|entry| entry.on);
    // What was brought forward is open still, as the oldest item.
    let mut all = items;
    let first = all[0].clone();
    all.insert(0, StatementItem { kind: EntryKind::Opening, amount: opening, open: opening, ..first });
    let body = StatementBody::Activity { from: samples::date(8, 1), opening, entries };
    of(language, body, &(all, credits))
}

/// The statements that are kept as they look.
pub(crate) fn kept(language: Language) -> Vec<(&'static str, Statement, &'static [usize])> {
    vec![
        ("statement-open", open(language, 32), &[1, 2]),
        ("statement-open-300", open(language, 300), &[7]),
        ("statement-activity", activity(language, 7), &[1]),
        ("statement-nothing", settled(language), &[1]),
    ]
}

/// An account on which nothing is open.
pub(crate) fn settled(language: Language) -> Statement {
    let body = StatementBody::Open { items: Vec::new(), credits: Vec::new() };
    of(language, body, &(Vec::new(), Vec::new()))
}

fn text_of(statement: &Statement) -> Option<String> {
    let bytes = documents::render_statement(statement).unwrap();
    let text = tools::text_of(&bytes, &["-layout"])?;
    Some(
        text.chars()
            .filter(
                |c| !matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
            )
            .collect(),
    )
}

#[test]
fn d4_the_same_statement_gives_the_same_bytes() {
    for language in Language::ALL {
        for statement in [open(language, 12), activity(language, 12)] {
            let made = || documents::render_statement(&statement).unwrap();
            assert_eq!(made(), made());
        }
    }
}

#[test]
fn a_statement_of_300_items_carries_its_subtotals_over_every_page() {
    for language in Language::ALL {
        let statement = open(language, 300);
        let Some(text) = text_of(&statement) else { return };
        let StatementBody::Open { items, .. } = &statement.body else { return };
        let format = documents::Format::new(language, &statement.seller.address.country);
        let mut pages: Vec<&str> = text.split('\u{c}').collect();
        pages.retain(|page| !page.trim().is_empty());
        assert!(pages.len() > 6);
        let mut shown = 0;
        for (at, page) in pages.iter().enumerate() {
            if at + 1 < pages.len() {
                let here = items.iter().filter(|item| page.contains(&item.number)).count();
                shown += here;
                let sum = items[..shown].iter().map(|item| item.open.minor).sum();
                let sum = format.figure(Money::new(sum, statement.currency));
                assert!(page.contains(&sum), "page {at} carries {sum} after {shown} items");
                assert!(pages[at + 1].contains(&sum), "page {} brings it", at + 1);
            }
        }
        assert!(
            pages[pages.len() - 1].contains(&format.figure(statement.closing())),
            "it ends in the balance"
        );
    }
}

#[test]
fn l6_a_statement_shows_credits_and_money_on_account_apart() {
    for language in Language::ALL {
        let statement = open(language, 3);
        let Some(text) = text_of(&statement) else { return };
        let format = documents::Format::new(language, &statement.seller.address.country);
        for amount in [statement.ageing.open, -statement.ageing.on_account, statement.closing()] {
            assert!(text.contains(&format.figure(amount)), "{} in {text}", format.figure(amount));
        }
    }
}

#[test]
fn l5_lines_that_do_not_end_in_the_balance_are_not_printed() {
    let mut statement = activity(Language::En, 4);
    if let StatementBody::Activity { entries, .. } = &mut statement.body {
        entries.pop();
    }
    let refused = documents::render_statement(&statement);
    assert!(matches!(refused, Err(DocumentError::TotalsDiffer { .. })), "{refused:?}");
}

#[test]
fn a_statement_is_no_draft_and_asks_for_nothing() {
    let Some(text) = text_of(&activity(Language::En, 90)) else { return };
    assert!(!text.contains("Draft") && !text.contains("pay by"), "{text}");
    assert!(text.contains("Carried forward"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 32, ..ProptestConfig::default() })]
    #[test]
    fn statements_of_every_length_add_up(count in 1_usize..120, language in 0_usize..3) {
        let language = Language::ALL[language];
        prop_assert!(documents::render_statement(&open(language, count)).is_ok());
        prop_assert!(documents::render_statement(&activity(language, count)).is_ok());
    }
}
