//! Claims of interest and fixed sums: frozen, never twice, paid before the invoice, given up, taken back (L7, L10).

use std::sync::{Arc, Mutex};

use crate::common::{Desk, PlainPrinter, day};
use app::contract::{
    AccountRow, AllocateMode, AllocationReason, ClaimInterest, ClaimState, ClaimView, ExportTable,
    GetCustomer, GetInterest, GetTimeline, InterestBasis, InterestChoice, InterestView, OwnRate,
    PaymentMethod, PreviewLetters, ProposeAllocation, ProposeReminders, ReceivableRef, RecordPayment,
    ServingOrder, StartBook, TimelineKind, UndoAllocation, UndoEntry, UpdateInterest, WaiveClaim,
};
use app::{App, Clock, FixedClock, Ports};
use chrono::NaiveDate;
use domain::{Currency, CustomerId, Language, Money, Now, ReceivableId};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// A clock that the actions move on, so that the book stays open.
#[derive(Debug, Clone)]
struct Wall(Arc<Mutex<NaiveDate>>);

impl Clock for Wall {
    fn now(&self) -> Now {
        FixedClock(*self.0.lock().unwrap()).now()
    }
}

/// A book with 12 % a year and one invoice of 1,000.00 that is overdue since 30 April.
fn desk(currency: Currency) -> Desk {
    desk_by(currency, &Wall(Arc::new(Mutex::new(day(TODAY)))))
}

fn desk_by(currency: Currency, wall: &Wall) -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let mut app = App::new(Ports {
        clock: Box::new(wall.clone()),
        printer: Box::new(PlainPrinter),

        mailer: Arc::new(app::SmtpMailer::default()),
        keychain: Box::new(app::NoKeychain),
        data_dir: Some(folder.path().to_owned()),
    });
    let request =
        StartBook { name: "Harbour".into(), country: "DE".into(), currency, language: Language::En };
    app.start_book(&request).unwrap();
    let mut desk = Desk { app, folder, currency };
    desk.invoices(&["Oak,A-1,2026-03-01,2026-04-30,1000", "Oak,A-2,2026-06-01,2026-07-01,400"]);
    charge(&mut desk, ServingOrder::ClaimsFirst);
    desk
}

fn charge(desk: &mut Desk, serves: ServingOrder) {
    let choice = InterestChoice { basis: InterestBasis::Own, ..InterestChoice::off(serves) };
    let rate =
        OwnRate { table: None, from: day("2026-01-01"), percent: "12".into(), source: "contract".into() };
    desk.app.update_interest(&UpdateInterest { choice, new_rate: Some(rate) }).unwrap();
}

fn interest(desk: &Desk) -> InterestView {
    desk.app.get_interest(&GetInterest { receivable_id: ReceivableId(1), until: None }).unwrap()
}

fn claim(desk: &mut Desk) -> Result<domain::EntryId, String> {
    let asked = ClaimInterest { receivable_id: ReceivableId(1), is_threat: false };
    desk.app.claim_interest(&asked).map(|receipt| receipt.entry_id).map_err(|error| error.code().to_owned())
}

fn claims(desk: &Desk) -> Vec<ClaimView> {
    interest(desk).claims
}

fn account(desk: &Desk) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account
}

fn proposed(desk: &Desk, amount: &str) -> Vec<(String, String, AllocationReason)> {
    let asked = ProposeAllocation {
        customer_id: CustomerId(1),
        amount: desk.money(amount),
        reference: String::new(),
    };
    let parts = desk.app.propose_allocation(&asked).unwrap().parts;
    parts.into_iter().map(|part| (part.invoice_number, part.amount.to_string(), part.why)).collect()
}

#[test]
fn l10_a_claim_is_a_receivable_of_its_own_and_is_not_made_twice() {
    let mut desk = desk(Currency::EUR);
    assert_eq!(interest(&desk).claimable.unwrap().to_string(), "67.07");
    let entry = claim(&mut desk).unwrap();
    assert_eq!(claim(&mut desk).unwrap_err(), "claim.nothing", "a double click claims once");
    let view = &claims(&desk)[0];
    assert_eq!((view.state, view.amount.to_string().as_str()), (ClaimState::Claimed, "67.07"));
    assert_eq!(view.segments.iter().map(|part| part.amount.minor).sum::<i64>(), view.amount.minor);
    let rows = account(&desk);
    let row = rows.iter().find(|row| row.claim.is_some()).unwrap();
    assert_eq!(row.number, "Interest on A-1, 1 May – 20 Nov 2026");
    assert_eq!(row.about_receivable_id, Some(ReceivableId(1)));
    let invoice = rows.iter().find(|row| row.number == "A-1").unwrap();
    assert_eq!(invoice.open.to_string(), "1000.00", "the invoice is not touched");
    assert_eq!(desk.ageing(TODAY)[1], "67.07", "due at once");
    desk.verify();

    // A year on, another claim asks for what was not claimed, and the days do not overlap.
    let mut desk = desk.on("2026-12-20");
    claim(&mut desk).unwrap();
    let all = claims(&desk);
    assert_eq!(all[0].from, Some(day("2026-11-21")));
    assert_eq!(all.iter().map(|view| view.amount.minor).sum::<i64>(), interest(&desk).total.minor);
    let blocked = desk.app.undo_entry(&UndoEntry { entry_id: entry }).unwrap_err();
    assert_eq!(blocked.code(), "undo.blocked", "the later claim rests on the earlier one");
    desk.verify();
}

#[test]
fn l10_a_threat_is_known_and_never_served() {
    let mut desk = desk(Currency::EUR);
    let asked = ClaimInterest { receivable_id: ReceivableId(1), is_threat: true };
    desk.app.claim_interest(&asked).unwrap();
    assert_eq!(claims(&desk)[0].state, ClaimState::Threatened);
    assert_eq!(proposed(&desk, "500.00"), [("A-1".into(), "500.00".into(), AllocationReason::OldestDue)]);
    assert!(account(&desk).iter().all(|row| row.claim.is_none()));
    claim(&mut desk).unwrap();
    assert_eq!(claims(&desk).len(), 1, "the claim has overtaken the threat");
    desk.verify();
}

#[test]
fn l10_a_letter_names_what_is_threatened_outside_its_total() {
    let mut desk = desk(Currency::EUR);
    let asked = ClaimInterest { receivable_id: ReceivableId(2), is_threat: true };
    let before = desk.propose().totals[0].claimed;
    desk.app.claim_interest(&asked).unwrap();
    let letter = printed(&desk);
    assert!(!letter.contains("threatened: []") && letter.contains("invoice_number: \"A-2\""), "{letter}");
    assert_eq!(desk.propose().totals[0].claimed, before);
    claim_second(&mut desk);
    assert!(printed(&desk).contains("threatened: []"), "the claim has overtaken the threat");
    desk.verify();
}

#[test]
fn l7_claimed_interest_is_served_before_the_invoices_unless_the_owner_says_otherwise() {
    let mut desk = desk(Currency::EUR);
    claim(&mut desk).unwrap();
    let asked = ReceivableRef { receivable_id: ReceivableId(1) };
    desk.app.claim_lump_sum(&asked).unwrap();
    assert_eq!(desk.app.claim_lump_sum(&asked).unwrap_err().code(), "claim.taken");
    let served = proposed(&desk, "500.00");
    let names: Vec<&str> = served.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["Fixed sum for late payment of A-1", "Interest on A-1, 1 May – 20 Nov 2026", "A-1"]);
    assert_eq!(served[0].2, AllocationReason::ClaimsFirst);
    assert_eq!(served[2].1, "392.93");
    assert_eq!(proposed(&desk, "1000.00").len(), 1, "exactly the invoice");
    assert_eq!(proposed(&desk, "1067.07").len(), 2, "the one combination: the invoice and its interest");
    charge(&mut desk, ServingOrder::InvoicesFirst);
    assert_eq!(proposed(&desk, "500.00"), [("A-1".into(), "500.00".into(), AllocationReason::OldestDue)]);
    charge(&mut desk, ServingOrder::ClaimsFirst);
    desk.pay("Oak", TODAY, "107.07");
    assert!(
        claims(&desk).iter().all(|view| view.state == ClaimState::Paid),
        "paid is told from the receivable"
    );
    desk.verify();
}

#[test]
fn l10_a_claim_is_given_up_with_a_reason_and_comes_back() {
    let mut desk = desk(Currency::EUR);
    claim(&mut desk).unwrap();
    desk.pay_as("Oak", (TODAY, "7.07"), AllocateMode::Auto);
    let claim_id = claims(&desk)[0].claim_id;
    let waive = |reason: &str| WaiveClaim { claim_id, reason: reason.into() };
    assert_eq!(desk.app.waive_claim(&waive(" ")).unwrap_err().code(), "claim.reason_missing");
    let receipt = desk.app.waive_claim(&waive("long friendship")).unwrap();
    assert_eq!(receipt.amounts[0].to_string(), "60.00", "what was paid stays paid");
    let view = claims(&desk).remove(0);
    assert_eq!((view.state, view.reason.as_str()), (ClaimState::Waived, "long friendship"));
    assert_eq!(claim(&mut desk).unwrap_err(), "claim.nothing", "given up is not claimed again");
    assert_eq!(desk.app.waive_claim(&waive("again")).unwrap_err().code(), "fact.not_standing");
    let request =
        GetTimeline { customer_id: CustomerId(1), search: String::new(), is_notes_only: false, limit: 50 };
    let rows = desk.app.get_timeline(&request).unwrap().rows;
    let told = rows.iter().find(|row| row.kind == TimelineKind::ClaimWaived).unwrap();
    assert_eq!(
        (told.number.as_str(), told.reason.as_str()),
        ("Interest on A-1, 1 May – 20 Nov 2026", "long friendship")
    );
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(claims(&desk)[0].state, ClaimState::Claimed);
    desk.verify();
}

#[test]
fn l10_a_claim_whose_write_off_is_taken_back_can_be_given_up_again() {
    let mut desk = desk(Currency::EUR);
    claim(&mut desk).unwrap();
    let claim_id = claims(&desk)[0].claim_id;
    let asked = WaiveClaim { claim_id, reason: "long friendship".into() };
    desk.app.waive_claim(&asked).unwrap();
    let part = account(&desk).into_iter().flat_map(|row| row.allocations).next().unwrap();
    let back = UndoAllocation { allocation_id: part.allocation_id };
    let entry_id = desk.app.undo_allocation(&back).unwrap().entry_id;
    desk.verify();
    assert_eq!(claims(&desk)[0].state, ClaimState::Claimed, "it asks for money again");
    let again = desk.app.waive_claim(&asked).unwrap().entry_id;
    assert_eq!(claims(&desk)[0].state, ClaimState::Waived);
    for entry_id in [again, entry_id] {
        desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
        desk.verify();
    }
    assert_eq!(claims(&desk)[0].state, ClaimState::Waived, "as it was given up first");
}

#[test]
fn l10_all_overdue_items_are_claimed_at_once_and_taken_back_at_once() {
    let mut desk = desk(Currency::EUR);
    let oak = GetCustomer { customer_id: CustomerId(1) };
    let preview = desk.app.preview_claims(&oak).unwrap();
    assert_eq!(preview.items.iter().map(|item| item.number.as_str()).collect::<Vec<_>>(), ["A-1", "A-2"]);
    let receipt = desk.app.claim_all_interest(&oak).unwrap();
    assert_eq!((receipt.count, receipt.amounts[0].to_string().as_str()), (2, "85.74"));
    assert_eq!(desk.app.claim_all_interest(&oak).unwrap_err().code(), "claim.nothing");
    assert!(desk.app.preview_claims(&oak).unwrap().items.is_empty());
    let path = desk.folder.path().join("ledger.csv");
    desk.app.export_table(ExportTable::Ledger, &path).unwrap();
    let ledger = std::fs::read_to_string(path).unwrap();
    assert!(ledger.contains(",interest,\"Interest on A-1, 1 May – 20 Nov 2026\",67.07,EUR,"), "{ledger}");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert!(claims(&desk).is_empty());
    assert_eq!(interest(&desk).claimable.unwrap().to_string(), "67.07");
    desk.verify();
}

#[test]
fn r19_claims_stand_in_no_letter_unless_the_owner_says_so() {
    let mut desk = desk(Currency::EUR);
    let before = desk.propose();
    let asked = ClaimInterest { receivable_id: ReceivableId(2), is_threat: false };
    desk.app.claim_interest(&asked).unwrap();
    let after = desk.propose();
    assert_eq!(after.letters[0].net, before.letters[0].net);
    assert_eq!(after.not_now.len(), before.not_now.len() + 1);
    let held = after.not_now.iter().find(|item| item.invoice_number.starts_with("Interest")).unwrap();
    assert!(held.detail.reason.contains("letter"), "{}", held.detail.reason);
    assert!(held.allowed_actions.is_empty());
    desk.confirm();
    desk.verify();
}

#[test]
fn r19_claims_go_with_their_invoice_into_the_letter_with_their_basis() {
    let mut desk = printing();
    let before = desk.propose();
    claim_second(&mut desk);
    let after = desk.propose();
    let letter = &after.letters[0];
    assert_eq!(letter.net.minor, before.letters[0].net.minor + 1_867);
    assert_eq!(
        after.not_now.len(),
        before.not_now.len(),
        "it is claimed at once: it stands where its invoice stands"
    );
    let printed = printed(&desk);
    let claims = printed.split("claims: [").nth(1).unwrap();
    assert!(
        claims.contains("invoice_number: \"A-2\"") && claims.contains("source: \"contract\""),
        "{claims}"
    );
    desk.confirm();
    desk.verify();
}

#[test]
fn l10_interest_of_a_paid_invoice_stands_in_a_letter_under_its_own_name() {
    let mut desk = printing();
    claim_second(&mut desk);
    let request = RecordPayment {
        customer_id: CustomerId(1),
        received_on: day(TODAY),
        amount: Money::new(40_000, desk.currency),
        method: PaymentMethod::Cash,
        reference: "A-2".into(),
        allocate: AllocateMode::Auto,
    };
    desk.app.record_payment(&request).unwrap();
    let proposal = desk.propose();
    assert_eq!(proposal.letters[0].net.minor, 1_867);
    let printed = printed(&desk);
    assert!(printed.contains("invoice_number: \"Interest on A-2, "), "{printed}");
    desk.confirm();
    desk.verify();
}

/// A book whose letters name the interest that was claimed.
fn printing() -> Desk {
    let mut desk = desk(Currency::EUR);
    let choice = InterestChoice {
        basis: InterestBasis::Own,
        is_in_letters: true,
        ..InterestChoice::off(ServingOrder::ClaimsFirst)
    };
    desk.app.update_interest(&UpdateInterest { choice, new_rate: None }).unwrap();
    desk
}

fn claim_second(desk: &mut Desk) {
    let asked = ClaimInterest { receivable_id: ReceivableId(2), is_threat: false };
    desk.app.claim_interest(&asked).unwrap();
}

/// What the letters of the first customer would say.
fn printed(desk: &Desk) -> String {
    let proposal = ProposeReminders::default();
    let request = PreviewLetters { proposal, customer_id: Some(CustomerId(1)) };
    String::from_utf8(desk.app.preview_letters(&request).unwrap()).unwrap()
}

#[test]
fn l11_a_file_does_not_change_an_invoice_on_which_interest_is_claimed() {
    let mut desk = desk(Currency::EUR);
    claim(&mut desk).unwrap();
    let same = desk.invoices(&["Oak,A-1,2026-03-01,2026-04-30,1000"]);
    assert_eq!((same.counts.same, same.counts.refused), (1, 0), "claims are no part of the invoice");
    let changed = desk.invoices(&["Oak,A-1,2026-03-01,2026-04-30,900"]);
    assert_eq!(changed.counts.refused, 1);
    assert_eq!(claims(&desk)[0].state, ClaimState::Claimed);
    desk.verify();
}

#[derive(Debug, Clone)]
enum Act {
    Claim,
    Pay(i64),
    Waive,
    TakeBackPart(usize),
    UndoLast,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => Just(Act::Claim),
        3 => (1_i64..40_000).prop_map(Act::Pay),
        1 => Just(Act::Waive),
        1 => (0_usize..6).prop_map(Act::TakeBackPart),
        1 => Just(Act::UndoLast),
    ]
}

fn play(desk: &mut Desk, act: &Act, entries: &mut Vec<domain::EntryId>) {
    match act {
        Act::Claim => entries.extend(claim(desk).ok()),
        Act::Pay(minor) => {
            let request = RecordPayment {
                customer_id: CustomerId(1),
                received_on: desk
                    .app
                    .get_interest(&GetInterest { receivable_id: ReceivableId(1), until: None })
                    .unwrap()
                    .until,
                amount: Money::new(*minor, desk.currency),
                method: PaymentMethod::Cash,
                reference: String::new(),
                allocate: AllocateMode::Auto,
            };
            entries.push(desk.app.record_payment(&request).unwrap().entry_id);
        }
        Act::Waive => {
            let open = claims(desk).into_iter().find(|view| view.state == ClaimState::Claimed);
            if let Some(view) = open {
                let asked = WaiveClaim { claim_id: view.claim_id, reason: "why not".into() };
                entries.push(desk.app.waive_claim(&asked).unwrap().entry_id);
            }
        }
        Act::TakeBackPart(at) => {
            let parts: Vec<_> = account(desk).into_iter().flat_map(|row| row.allocations).collect();
            if let Some(part) = parts.get(*at) {
                let asked = UndoAllocation { allocation_id: part.allocation_id };
                entries.push(desk.app.undo_allocation(&asked).unwrap().entry_id);
            }
        }
        Act::UndoLast => {
            if let Some(entry_id) = entries.pop() {
                desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]
    #[test]
    fn l10_claims_never_overlap_and_the_book_adds_up(
        acts in prop::collection::vec((act(), 1_i64..40), 1..10),
        currency in prop_oneof![Just(Currency::EUR), Just(Currency::VND), Just(Currency::ILS), Just(Currency::KWD)],
    ) {
        let wall = Wall(Arc::new(Mutex::new(day(TODAY))));
        let mut desk = desk_by(currency, &wall);
        let mut entries = Vec::new();
        let mut is_forward = true;
        for (act, days) in acts {
            *wall.0.lock().unwrap() += chrono::TimeDelta::days(days);
            is_forward &= matches!(act, Act::Claim | Act::Pay(_) | Act::Waive);
            play(&mut desk, &act, &mut entries);
            let told = interest(&desk);
            let mut days: Vec<_> = told.claims.iter().filter_map(|view| view.from.zip(view.to)).collect();
            days.sort_unstable();
            prop_assert!(days.windows(2).all(|pair| pair[0].1 < pair[1].0), "{days:?}");
            for view in &told.claims {
                prop_assert_eq!(view.segments.iter().map(|part| part.amount.minor).sum::<i64>(), view.amount.minor);
            }
            // Payments of the day itself change no day that was claimed before.
            if is_forward {
                let claimed: i64 = told.claims.iter().map(|view| view.amount.minor).sum();
                let left = told.claimable.map_or(0, |amount| amount.minor);
                prop_assert!((claimed + left - told.total.minor).abs() <= 1, "{claimed} + {left} = {}", told.total);
            }
        }
        desk.verify();
        while let Some(entry_id) = entries.pop() {
            desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
        }
        prop_assert!(claims(&desk).is_empty(), "undo restores");
        desk.verify();
    }
}
