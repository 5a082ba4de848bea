//! Agreements on payment plans: invented ones, and what must hold of every one.

use chrono::{Days, NaiveDate};
use documents::DocumentError;
use domain::{
    Language, Money,
    agreement::{Agreement, AgreementItem, AgreementLine},
    instalments::{FeeMode, Instalment, Plan, PlanRequest},
};

use super::{samples, tools};

/// Three invoices in monthly payments of which the first is made on signing.
fn plain(language: Language) -> Agreement {
    let items: Vec<AgreementItem> = (0..3)
        .map(|index| {
            let item = samples::item(language, index, samples::date(11, 23));
            AgreementItem {
                number: item.invoice_number,
                issued_on: item.issued_on,
                due_on: item.due_on,
                amount: item.open,
            }
        })
        .collect();
    let currency = samples::currency(language);
    let debt = Money::new(items.iter().map(|item| item.amount.minor).sum(), currency);
    let down = Money::new(debt.minor / 4, currency);
    let rest = Money::new(debt.minor - down.minor, currency);
    let nothing = Money::zero(currency);
    let signing =
        Instalment { due_on: samples::date(11, 23), principal: down, interest: nothing, fee: nothing };
    let mut lines = vec![AgreementLine { is_signing: true, instalment: signing }];
    lines.extend(scheduled(&PlanRequest::new(rest, 6, samples::date(12, 31))));
    Agreement {
        number: "PL-2026-0009".into(),
        dated_on: samples::date(11, 23),
        language,
        currency,
        seller: samples::seller(language),
        stationery: samples::letter(language, 1, 1).stationery,
        customer: samples::addressee(language),
        customer_tax_id: match language {
            Language::En => "VAT IE 7654321K".into(),
            Language::Vi => "MST 0310000000".into(),
            Language::He => "ח.פ. 520000000".into(),
        },
        items,
        lines,
        grace_days: 7,
        missed_limit: 2,
        runs_interest: false,
    }
}

fn scheduled(request: &PlanRequest) -> Vec<AgreementLine> {
    let instalments = Plan::new(request).unwrap().instalments.into_iter();
    instalments.map(|instalment| AgreementLine { is_signing: false, instalment }).collect()
}

/// The same debt of a consumer who pays interest and a fee for it.
fn costly(language: Language) -> Agreement {
    let mut agreement = plain(language);
    let debt = agreement.debt().unwrap();
    let fee = Money::new(debt.minor / 100, debt.currency);
    let request = PlanRequest {
        rate_per_period: Some("1".parse().unwrap()),
        fee: Some((fee, FeeMode::First)),
        ..PlanRequest::new(debt, 4, samples::date(12, 31))
    };
    agreement.lines = scheduled(&request);
    agreement.customer.is_consumer = true;
    agreement.missed_limit = 1;
    agreement.runs_interest = true;
    agreement
}

/// Many invoices in many payments.
fn long(language: Language) -> Agreement {
    let mut agreement = plain(language);
    let first = agreement.items[0].clone();
    agreement.items = (0..30_u64)
        .map(|index| AgreementItem {
            number: format!("X-{index}"),
            due_on: first.due_on + Days::new(index),
            ..first.clone()
        })
        .collect();
    let debt = agreement.debt().unwrap();
    agreement.lines = scheduled(&PlanRequest::new(debt, 60, samples::date(12, 31)));
    agreement
}

/// The agreements that are kept as they look.
pub(crate) fn kept(language: Language) -> Vec<(&'static str, Agreement)> {
    vec![("agreement", plain(language)), ("agreement-costs", costly(language))]
}

fn pages(bytes: &[u8]) -> usize {
    lopdf::Document::load_mem(bytes).unwrap().get_pages().len()
}

#[test]
fn d4_the_same_agreement_gives_the_same_bytes() {
    for language in Language::ALL {
        let agreement = costly(language);
        assert_eq!(
            documents::render_agreement(&agreement).unwrap(),
            documents::render_agreement(&agreement).unwrap()
        );
    }
}

#[test]
fn t4_an_agreement_of_a_few_payments_stands_on_one_page() {
    for language in Language::ALL {
        for (name, agreement) in kept(language) {
            let bytes = documents::render_agreement(&agreement).unwrap();
            assert_eq!(pages(&bytes), 1, "{name} in {language:?}");
        }
    }
}

#[test]
fn t4_a_long_agreement_loses_nothing_and_ends_in_its_signatures() {
    for language in Language::ALL {
        let agreement = long(language);
        let bytes = documents::render_agreement(&agreement).unwrap();
        assert!(pages(&bytes) > 2);
        let Some(text) = tools::text_of(&bytes, &["-layout"]) else { return };
        let format = documents::Format::new(language, &agreement.seller.address.country);
        for item in &agreement.items {
            assert!(text.contains(&item.number), "{}", item.number);
        }
        for line in &agreement.lines {
            let date: NaiveDate = line.instalment.due_on;
            assert!(text.replace('\u{a0}', " ").contains(&format.short_date(date).replace('\u{a0}', " ")));
        }
    }
}

#[test]
fn t6_only_a_consumer_who_pays_for_the_plan_is_told_of_the_law() {
    let told = |agreement: &Agreement| {
        let bytes = documents::render_agreement(agreement).unwrap();
        tools::text_of(&bytes, &["-layout"]).map(|text| text.contains("consumer credit"))
    };
    let mut agreement = costly(Language::En);
    let Some(is_told) = told(&agreement) else { return };
    assert!(is_told);
    agreement.customer.is_consumer = false;
    assert_eq!(told(&agreement), Some(false), "a business");
    let mut agreement = plain(Language::En);
    agreement.customer.is_consumer = true;
    assert_eq!(told(&agreement), Some(false), "it costs nothing");
}

#[test]
fn t4_a_schedule_that_does_not_pay_off_the_debt_is_not_printed() {
    let mut agreement = plain(Language::En);
    agreement.lines.pop();
    let refused = documents::render_agreement(&agreement);
    assert!(matches!(refused, Err(DocumentError::TotalsDiffer { .. })), "{refused:?}");
    agreement.lines.clear();
    assert_eq!(documents::render_agreement(&agreement), Err(DocumentError::Empty));
}
