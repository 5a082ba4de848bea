use proptest::prelude::*;

use super::*;

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// An item with key `id`, number `INV-<id>`, due `id` days into 2026 and `minor` open.
fn item(id: i64, minor: i64) -> OpenItem {
    let new_year = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    OpenItem {
        receivable: ReceivableId(id),
        invoice_number: format!("INV-{id}"),
        issued_on: new_year,
        due_on: new_year + chrono::Days::new(id.unsigned_abs()),
        open: eur(minor),
        claim: Claim::Principal,
        turn: PRINCIPAL_TURN,
    }
}

fn parts(allocation: &Allocation) -> Vec<(i64, i64, PartReason)> {
    allocation.parts.iter().map(|part| (part.receivable.0, part.amount.minor, part.why)).collect()
}

#[test]
fn l7_the_payers_designation_goes_before_everything_else() {
    let items = [item(1, 500), item(2, 300), item(3, 200)];
    let found = allocate(eur(200), "for inv-2", &items).unwrap();
    assert_eq!(parts(&found), [(2, 200, PartReason::Designation)], "not item 3, which is exactly 200");
}

#[test]
fn l7_designated_items_are_served_oldest_first_and_the_rest_stays_on_account() {
    let items = [item(3, 200), item(1, 500), item(2, 300)];
    let found = allocate(eur(450), "INV-3 INV-2", &items).unwrap();
    assert_eq!(parts(&found), [(2, 300, PartReason::Designation), (3, 150, PartReason::Designation)]);
    let found = allocate(eur(600), "INV-3 INV-2", &items).unwrap();
    assert_eq!(found.unapplied, eur(100), "the payer did not name invoice 1");
}

#[test]
fn l7_a_number_that_is_not_open_designates_nothing() {
    let found = allocate(eur(300), "INV-9", &[item(1, 500), item(2, 300)]).unwrap();
    assert_eq!(parts(&found), [(2, 300, PartReason::ExactAmount)]);
}

#[test]
fn l7_an_exact_amount_counts_only_when_one_item_has_it() {
    let found = allocate(eur(300), "", &[item(1, 500), item(2, 300)]).unwrap();
    assert_eq!(parts(&found), [(2, 300, PartReason::ExactAmount)]);
    let found = allocate(eur(300), "", &[item(1, 500), item(2, 300), item(3, 300)]).unwrap();
    assert_eq!(parts(&found), [(1, 300, PartReason::OldestDue)], "two items of 300: not resolved by amount");
}

fn claimed(id: i64, minor: i64, claim: Claim) -> OpenItem {
    OpenItem { claim, turn: u8::from(claim == Claim::Interest), ..item(id, minor) }
}

#[test]
fn l7_claimed_costs_then_interest_go_before_what_is_owed() {
    let items = [
        item(1, 1_000),
        claimed(2, 30, Claim::Interest),
        claimed(3, 40, Claim::Costs),
        claimed(4, 10, Claim::Interest),
    ];
    let found = allocate(eur(500), "", &items).unwrap();
    let (first, then) = (PartReason::ClaimsFirst, PartReason::OldestDue);
    assert_eq!(parts(&found), [(3, 40, first), (2, 30, first), (4, 10, first), (1, 420, then)]);
    let exact = allocate(eur(1_000), "", &items).unwrap();
    assert_eq!(
        parts(&exact),
        [(1, 1_000, PartReason::ExactAmount)],
        "an exact amount of the invoice goes before"
    );
    let named = allocate(eur(500), "INV-1 INV-2", &items).unwrap();
    let why = PartReason::Designation;
    assert_eq!(parts(&named), [(2, 30, why), (1, 470, why)]);
    let later: Vec<OpenItem> = items
        .iter()
        .map(|item| OpenItem {
            turn: if item.claim == Claim::Principal { PRINCIPAL_TURN } else { PRINCIPAL_TURN + 1 },
            ..item.clone()
        })
        .collect();
    let found = allocate(eur(500), "", &later).unwrap();
    assert_eq!(parts(&found), [(1, 500, PartReason::OldestDue)], "the owner may serve the invoices first");
}

#[test]
fn l7_a_combination_counts_only_when_it_is_the_only_one() {
    let why = PartReason::UniqueCombination;
    let found = allocate(eur(500), "", &[item(1, 900), item(2, 300), item(3, 200)]).unwrap();
    assert_eq!(parts(&found), [(2, 300, why), (3, 200, why)]);
    let found = allocate(eur(500), "", &[item(1, 900), item(2, 300), item(3, 200), item(4, 200)]).unwrap();
    assert_eq!(parts(&found), [(1, 500, PartReason::OldestDue)]);
}

#[test]
fn l7_otherwise_the_oldest_due_goes_first() {
    let why = PartReason::OldestDue;
    let found = allocate(eur(600), "", &[item(3, 200), item(2, 300), item(1, 500)]).unwrap();
    assert_eq!(parts(&found), [(1, 500, why), (2, 100, why)]);
}

#[test]
fn l7_equal_due_dates_go_by_invoice_date_then_number() {
    let day = |text: &str| text.parse().unwrap();
    let due_on = day("2026-03-01");
    let of = |id, issued_on, number: &str| {
        let invoice_number = number.to_owned();
        OpenItem { issued_on: day(issued_on), due_on, invoice_number, ..item(id, 100) }
    };
    let items = [of(1, "2026-02-01", "B"), of(2, "2026-02-01", "A"), of(3, "2026-01-31", "C")];
    let why = PartReason::OldestDue;
    let found = allocate(eur(250), "", &items).unwrap();
    assert_eq!(parts(&found), [(3, 100, why), (2, 100, why), (1, 50, why)]);
}

#[test]
fn l8_an_overpayment_stays_on_account() {
    let found = allocate(eur(120), "", &[item(1, 100)]).unwrap();
    assert_eq!(parts(&found), [(1, 100, PartReason::OldestDue)]);
    assert_eq!(found.unapplied, eur(20), "the rest belongs to the customer");
    assert_eq!(allocate(eur(120), "", &[]).unwrap().unapplied, eur(120));
}

#[test]
fn l7_items_with_nothing_open_take_no_part() {
    let found = allocate(eur(100), "INV-1", &[item(1, 0), item(2, 100)]).unwrap();
    assert_eq!(parts(&found), [(2, 100, PartReason::ExactAmount)]);
}

#[test]
fn m2_another_currency_and_an_empty_amount_are_refused() {
    let foreign = OpenItem { open: Money::new(100, Currency::USD), ..item(7, 100) };
    let error = allocate(eur(100), "", &[foreign]).unwrap_err();
    assert_eq!(error.code(), "allocation.currency_mismatch");
    assert_eq!(allocate(eur(0), "", &[]), Err(AllocateError::NotPositive(eur(0))));
    assert_eq!(allocate(eur(-1), "", &[]), Err(AllocateError::NotPositive(eur(-1))));
}

proptest! {
    #[test]
    fn l2_parts_and_unapplied_are_the_amount_and_no_part_exceeds_its_item(
        minors in prop::collection::vec(0_i64..500, 0..25),
        paid in 1_i64..3_000,
        named in prop::collection::vec(0_usize..30, 0..4),
    ) {
        let items: Vec<_> = (0_i64..).zip(&minors).map(|(id, minor)| item(id, *minor)).collect();
        let text = named.iter().map(|id| format!("INV-{id}")).collect::<Vec<_>>().join(" ");
        let found = allocate(eur(paid), &text, &items).unwrap();
        let sum: i64 = found.parts.iter().map(|part| part.amount.minor).sum();
        prop_assert_eq!(sum + found.unapplied.minor, paid);
        prop_assert!(found.unapplied.minor >= 0);
        for part in &found.parts {
            let open = items.iter().find(|item| item.receivable == part.receivable).unwrap().open.minor;
            prop_assert!(part.amount.minor > 0 && part.amount.minor <= open);
        }
        let mut keys: Vec<_> = found.parts.iter().map(|part| part.receivable).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), found.parts.len(), "no item is served twice");
    }

    #[test]
    fn l7_the_order_of_the_items_changes_nothing(
        minors in prop::collection::vec(1_i64..50, 0..12),
        paid in 1_i64..300,
        rotate in 0_usize..12,
    ) {
        let items: Vec<_> = (0_i64..).zip(&minors).map(|(id, minor)| item(id, *minor)).collect();
        let mut turned = items.clone();
        turned.reverse();
        let middle = rotate.min(turned.len());
        turned.rotate_left(middle);
        prop_assert_eq!(allocate(eur(paid), "", &items), allocate(eur(paid), "", &turned));
    }
}
