use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::{Currency, ReceivableId};

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn item(key: i64, number: &str, minor: i64) -> OpenItem {
    let due_on = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Days::new(key.unsigned_abs());
    OpenItem {
        receivable: ReceivableId(key),
        invoice_number: number.to_owned(),
        issued_on: due_on,
        due_on,
        open: eur(minor),
        claim: crate::interest::Claim::Principal,
        turn: crate::allocation::PRINCIPAL_TURN,
    }
}

fn debtor(customer: i64, items: &[OpenItem]) -> Debtor {
    Debtor { customer: CustomerId(customer), items: items.to_vec(), is_cut: false }
}

fn told(candidates: &[Candidate]) -> Vec<(i64, PayerReason, Vec<i64>)> {
    let keys = |candidate: &Candidate| candidate.parts.iter().map(|(item, _)| item.receivable.0).collect();
    candidates.iter().map(|candidate| (candidate.customer.0, candidate.why, keys(candidate))).collect()
}

#[test]
fn l7_the_exact_amount_of_one_item_comes_first_and_alone_decides() {
    let debtors = [
        debtor(1, &[item(1, "A-1", 500), item(2, "A-2", 700)]),
        debtor(2, &[item(3, "B-1", 300), item(4, "B-2", 200)]),
    ];
    let found = for_amount(eur(500), "", &debtors);
    assert_eq!(
        told(&found),
        [(1, PayerReason::ExactAmount, vec![1]), (2, PayerReason::WholeAccount, vec![3, 4])]
    );
    assert!(!is_ambiguous(&found), "one reason is better than the other");
}

#[test]
fn l7_equal_amounts_are_shown_and_not_resolved() {
    let debtors = [debtor(1, &[item(2, "A-1", 500)]), debtor(2, &[item(1, "B-1", 500)])];
    let found = for_amount(eur(500), "", &debtors);
    assert_eq!(
        told(&found),
        [(2, PayerReason::ExactAmount, vec![1]), (1, PayerReason::ExactAmount, vec![2])]
    );
    assert!(is_ambiguous(&found), "the owner chooses, oldest due first");
    let rent = [debtor(1, &[item(1, "A-1", 500), item(2, "A-2", 500)])];
    assert!(is_ambiguous(&for_amount(eur(500), "", &rent)), "two months' rent of one customer too");
}

#[test]
fn l7_a_combination_is_proposed_where_nothing_simpler_fits() {
    let items = [item(1, "A-1", 300), item(2, "A-2", 500), item(3, "A-3", 900)];
    let found = for_amount(eur(1_200), "", &[debtor(1, &items)]);
    assert_eq!(told(&found), [(1, PayerReason::UniqueCombination, vec![1, 3])]);
    let exact = [debtor(1, &items), debtor(2, &[item(4, "B-1", 1_200)])];
    let found = for_amount(eur(1_200), "", &exact);
    assert_eq!(told(&found), [(2, PayerReason::ExactAmount, vec![4])]);
}

#[test]
fn l7_without_words_an_amount_that_fits_nobody_is_nobodys() {
    assert_eq!(for_amount(eur(123), "", &[debtor(1, &[item(1, "A-1", 500)])]), []);
}

#[test]
fn l7_words_bring_the_designated_invoice_then_the_oldest() {
    let debtors = [debtor(1, &[item(1, "A-1", 500), item(2, "A-2", 700)])];
    let found = for_amount(eur(200), "A-2", &debtors);
    assert_eq!(told(&found), [(1, PayerReason::Designation, vec![2])]);
    let found = for_amount(eur(600), "thu", &debtors);
    assert_eq!(told(&found), [(1, PayerReason::OldestDue, vec![1, 2])]);
}

#[test]
fn l8_money_of_a_customer_who_owes_nothing_stays_on_account() {
    let found = for_amount(eur(200), "thu", &[debtor(1, &[])]);
    assert_eq!(told(&found), [(1, PayerReason::OnAccount, vec![])]);
    assert_eq!(found[0].unapplied(), eur(200));
    let more = for_amount(eur(900), "thu", &[debtor(1, &[item(1, "A-1", 500)])]);
    assert_eq!(more[0].unapplied(), eur(400), "and so does what exceeds the debt");
}

#[test]
fn l7_words_alone_mean_all_that_is_open() {
    let debtors = [debtor(1, &[item(1, "A-1", 500), item(2, "A-2", 700)])];
    let found = for_words("thu", &debtors);
    assert_eq!(
        (told(&found), found[0].amount),
        (vec![(1, PayerReason::WholeAccount, vec![1, 2])], eur(1_200))
    );
    let found = for_words("a-2", &debtors);
    assert_eq!((told(&found), found[0].amount), (vec![(1, PayerReason::Designation, vec![2])], eur(700)));
    let cut = [Debtor { is_cut: true, ..debtor(1, &[item(1, "A-1", 500), item(2, "A-2", 700)]) }];
    assert_eq!(for_words("a", &cut).len(), 2, "a part of two numbers offers both");
}

proptest! {
    #[test]
    fn l7_every_candidate_adds_up_and_takes_no_more_than_is_open(
        amounts in prop::collection::vec(1_i64..50, 0..8),
        paid in 1_i64..200,
        with_words in prop::bool::ANY,
    ) {
        let items: Vec<OpenItem> = (1_i64..).zip(&amounts).map(|(key, minor)| item(key, &format!("A-{key}"), *minor)).collect();
        let (left, right) = items.split_at(items.len() / 2);
        let debtors = [debtor(1, left), debtor(2, right)];
        for candidate in for_amount(eur(paid), if with_words { "thu" } else { "" }, &debtors) {
            prop_assert_eq!(candidate.amount, eur(paid));
            prop_assert!(candidate.unapplied().minor >= 0);
            for (item, part) in &candidate.parts {
                prop_assert!(part.minor > 0 && part.minor <= item.open.minor);
            }
            if candidate.why < PayerReason::OldestDue && candidate.why > PayerReason::Designation {
                prop_assert!(candidate.unapplied().is_zero(), "a reason of the amount settles all of it");
            }
        }
    }
}
