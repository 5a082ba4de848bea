//! What is written beside reminders and statements, about invented accounts.

use domain::{
    Language, Money,
    correspondence::{Correspondence, CreditPolicy, Purpose, Thanks},
    statement::{Statement, StatementBody},
};
use proptest::prelude::*;

use super::{samples, statements, tools};

fn of(account: Statement, purpose: Purpose) -> Correspondence {
    Correspondence { account, purpose }
}

/// The letters that are kept as they look.
pub(crate) fn kept(language: Language) -> Vec<(&'static str, Correspondence, &'static [usize])> {
    let confirmation = |account| of(account, Purpose::Confirmation);
    vec![
        ("confirmation", confirmation(statements::open(language, 4)), &[1, 2]),
        ("confirmation-nothing", confirmation(statements::settled(language)), &[1]),
        ("thanks", of(statements::settled(language), Purpose::Thanks(Thanks::OnTime { count: 12 })), &[1]),
        ("thanks-settled", of(statements::settled(language), settled(language)), &[1]),
        ("farewell", of(statements::open(language, 4), farewell()), &[1]),
        ("farewell-consumer", of(consumer(language), farewell()), &[1]),
        ("policy", of(statements::open(language, 4), policy(language)), &[1]),
    ]
}

fn farewell() -> Purpose {
    Purpose::Farewell { from: samples::date(12, 31) }
}

fn settled(language: Language) -> Purpose {
    let amount = Money::new(1_250_000, samples::currency(language));
    Purpose::Thanks(Thanks::Settled { amount, on: samples::date(11, 20) })
}

fn consumer(language: Language) -> Statement {
    let mut account = statements::open(language, 2);
    account.customer.is_consumer = true;
    account
}

fn policy(language: Language) -> Purpose {
    let terms = match language {
        Language::En => "due 30 days after the invoice date",
        Language::Vi => "đến hạn 30 ngày sau ngày hóa đơn",
        Language::He => "לתשלום 30 ימים מתאריך החשבונית",
    };
    Purpose::Policy(CreditPolicy {
        terms: terms.to_owned(),
        due_on: Some(samples::date(12, 23)),
        reminder_days: vec![7, 21, 35],
        has_interest: language != Language::Vi,
    })
}

fn text_of(written: &Correspondence) -> Option<String> {
    let bytes = documents::render_correspondence(written).unwrap();
    let text = tools::text_of(&bytes, &["-layout"])?;
    let is_mark =
        |c: char| matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    Some(text.chars().filter(|c| !is_mark(*c)).collect())
}

#[test]
fn d4_the_same_letter_gives_the_same_bytes() {
    for language in Language::ALL {
        for (name, written, _) in kept(language) {
            let made = || documents::render_correspondence(&written).unwrap();
            assert!(made() == made(), "{name} in {language:?}");
        }
    }
}

#[test]
fn a_confirmation_names_the_balance_above_and_below_the_cut_and_lists_what_is_open() {
    for language in Language::ALL {
        let written = of(statements::open(language, 40), Purpose::Confirmation);
        let Some(text) = text_of(&written) else { return };
        let account = &written.account;
        let format = documents::Format::new(language, &account.seller.address.country);
        let (first, list) = text.split_once('\u{c}').unwrap();
        let balance = format.figure(account.closing());
        assert_eq!(first.matches(balance.as_str()).count(), 2, "{balance} in {first}");
        let StatementBody::Open { items, .. } = &account.body else { return };
        for item in items {
            assert!(!first.contains(&item.number) && list.contains(&item.number), "{}", item.number);
        }
    }
}

#[test]
fn a_balance_in_favour_of_the_customer_is_called_so() {
    let mut account = statements::settled(Language::En);
    let credits = statements::open(Language::En, 1);
    let StatementBody::Open { credits, .. } = credits.body else { return };
    for credit in &credits {
        account.ageing.add_on_account(credit.amount).unwrap();
    }
    account.body = StatementBody::Open { items: Vec::new(), credits };
    let Some(text) = text_of(&of(account, Purpose::Confirmation)) else { return };
    assert!(text.contains("Balance in your favour") && !text.contains("in our favour"), "{text}");
}

#[test]
fn a_credit_policy_is_one_page() {
    for language in Language::ALL {
        let Some(text) = text_of(&of(statements::open(language, 4), policy(language))) else { return };
        assert_eq!(text.trim_end_matches('\u{c}').matches('\u{c}').count(), 0, "{text}");
        assert!(text.contains("35"), "the final notice has its day: {text}");
    }
}

#[test]
fn a_farewell_to_a_consumer_names_no_balance() {
    for language in Language::ALL {
        let account = consumer(language);
        let format = documents::Format::new(language, &account.seller.address.country);
        let balance = format.figure(account.closing());
        let business = of(statements::open(language, 2), farewell());
        let (Some(text), Some(business)) = (text_of(&of(account, farewell())), text_of(&business)) else {
            return;
        };
        assert!(!text.contains(&balance) && business.contains(&balance), "{balance}: {text}\n{business}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 32, ..ProptestConfig::default() })]
    #[test]
    fn letters_about_accounts_of_every_length_can_be_printed(count in 1_usize..120, language in 0_usize..3) {
        let account = statements::open(Language::ALL[language], count);
        prop_assert!(documents::render_correspondence(&of(account, Purpose::Confirmation)).is_ok());
    }
}
