//! The reminder run over a real book: rules R1–R22 that need facts, not only the ladder.

use crate::common::{Desk, confirmation, day, everything, not_now};
use app::contract::{
    AllocateMode, DecideItem, LockCustomer, LookAtCredits, PreviewLetters, RunRef, SkipRequest, UndoEntry,
    WarningCode, WireError,
};
use domain::dunning::Decision;

/// Two customers, three items overdue on 2026-03-01 (20, 9 and 3 days), one not due.
fn desk() -> Desk {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&[
        "Corrib Books,A1,2026-01-10,2026-02-09,100.00",
        "Corrib Books,A2,2026-01-27,2026-02-26,40.00",
        "Oak Café,B1,2026-01-21,2026-02-20,60.00",
        "Oak Café,B2,2026-02-20,2026-03-22,70.00",
    ]);
    desk
}

fn levels(desk: &Desk) -> Vec<u8> {
    let rows = |name| {
        desk.app.get_customer(&app::contract::GetCustomer { customer_id: desk.customer(name) }).unwrap()
    };
    let mut levels: Vec<(String, u8)> = ["Corrib", "Oak"]
        .into_iter()
        .flat_map(|name| rows(name).account)
        .map(|row| (row.number, row.level))
        .collect();
    levels.sort();
    levels.into_iter().map(|(_, level)| level).collect()
}

#[test]
fn r12_claimed_and_not_now_sum_to_overdue() {
    let desk = desk();
    let view = desk.propose();
    let total = &view.totals[0];
    assert_eq!((total.claimed.to_string(), total.not_now.to_string()), ("160.00".into(), "40.00".into()));
    assert_eq!(total.overdue.to_string(), "200.00");
    assert_eq!(not_now(&view), [("A2".to_owned(), "within_grace", "40.00".to_owned())]);
    assert_eq!(view.not_now[0].detail.on, Some(day("2026-03-05")), "what would change it is a date");
}

#[test]
fn r2_r3_levels_rise_one_by_one_at_their_deadlines() {
    let mut desk = desk();
    desk.confirm();
    assert_eq!(levels(&desk), [1, 0, 1, 0]);
    // Pay-by 15 March, seven days to wait: level 2 from the 23rd on.
    let desk = desk.on("2026-03-22");
    assert!(
        not_now(&desk.propose())
            .iter()
            .any(|(number, verdict, _)| number == "B1" && *verdict == "deadline_running")
    );
    let mut desk = desk.on("2026-03-23");
    let steps: Vec<(String, u8, u8)> = desk
        .propose()
        .letters
        .iter()
        .flat_map(|letter| letter.items.clone())
        .map(|item| (item.invoice_number, item.level_before, item.level_after))
        .collect();
    assert_eq!(steps, [("A1".into(), 1, 2), ("A2".into(), 0, 1), ("B1".into(), 1, 2)]);
    desk.confirm();
    desk.verify();
}

#[test]
fn r5_three_quiet_months_give_one_step_not_three() {
    let mut desk = desk();
    desk.confirm();
    let mut desk = desk.on("2026-06-20");
    desk.confirm();
    assert_eq!(levels(&desk)[0], 2, "however late the run, one step");
}

#[test]
fn r6_a_later_date_is_proposed_but_not_confirmed() {
    let mut desk = desk();
    let view = desk.app.propose_reminders(&everything(Some("2026-03-10"))).unwrap();
    assert!(view.warnings.iter().any(|warning| warning.code == WarningCode::DateAhead));
    let error = desk.app.confirm_reminders(&confirmation(Some("2026-03-10"), &view.fingerprint)).unwrap_err();
    assert_eq!(error.code(), "run.after_today");
    assert!(desk.app.list_runs().unwrap().is_empty());
}

#[test]
fn r6_no_run_lies_before_the_last_one_that_stands() {
    let mut desk = desk();
    let run = desk.confirm();
    let error = desk.app.propose_reminders(&everything(Some("2026-02-28"))).unwrap_err();
    assert_eq!(error.code(), "run.before_last_run");
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    assert!(
        desk.app.propose_reminders(&everything(Some("2026-02-28"))).is_ok(),
        "a run that was undone is no bar"
    );
}

#[test]
fn r6_a_near_pay_by_date_is_asked_about() {
    let mut desk = desk();
    let view = desk.app.propose_reminders(&everything(Some("2026-02-17"))).unwrap();
    let mut request = confirmation(Some("2026-02-17"), &view.fingerprint);
    assert_eq!(desk.app.confirm_reminders(&request).unwrap_err().code(), "run.pay_by_too_near");
    request.is_back_dated = true;
    assert_eq!(desk.app.confirm_reminders(&request).unwrap().letters.len(), 1);
}

#[test]
fn r6_same_day_and_book_give_the_same_proposal() {
    let desk = desk();
    assert_eq!(desk.propose(), desk.propose());
}

#[test]
fn r7_a_preview_has_no_number_and_leaves_no_trace() {
    let desk = desk();
    let entries = desk.app.verify_book().unwrap().entries;
    let request = PreviewLetters { proposal: everything(None), customer_id: Some(desk.customer("Oak")) };
    let pages = String::from_utf8(desk.app.preview_letters(&request).unwrap()).unwrap();
    assert!(pages.contains("number: None") && pages.contains("Oak Café"));
    assert!(!pages.contains("Corrib"), "one customer was asked for");
    assert_eq!(desk.app.verify_book().unwrap().entries, entries);
    assert_eq!(levels(&desk), [0, 0, 0, 0]);
}

#[test]
fn r7_r21_a_payment_between_proposal_and_confirm_moves_the_line() {
    let mut desk = desk();
    let seen = desk.propose().fingerprint;
    desk.pay("Oak", "2026-03-01", "60.00");
    let error = desk.app.confirm_reminders(&confirmation(None, &seen)).unwrap_err();
    assert_eq!(error.code(), "reminders.moved");
    assert!(desk.app.list_runs().unwrap().is_empty(), "nothing happened");
    let again = desk.propose();
    assert_eq!(again.letters.len(), 1, "the payment removed the line");
    assert_eq!(desk.confirm().letters.len(), 1);
}

#[test]
fn r8_undo_restores_levels_dates_and_keeps_the_letters_as_withdrawn() {
    let mut desk = desk();
    let before = desk.propose();
    let run = desk.confirm();
    assert_eq!(
        run.letters.iter().map(|letter| letter.number.as_str()).collect::<Vec<_>>(),
        ["R-2026-0001", "R-2026-0002"]
    );
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    assert_eq!(levels(&desk), [0, 0, 0, 0]);
    assert_eq!(desk.propose(), before, "as if it had never been");
    let history = desk.app.list_runs().unwrap();
    assert!(history[0].is_withdrawn && history[0].letters.len() == 2);
    let again = desk.confirm();
    assert_eq!(again.letters[0].number, "R-2026-0003", "numbers of letters that left are not used again");
    desk.verify();
}

#[test]
fn r8_a_run_under_a_later_run_is_not_undone() {
    let mut desk = desk();
    let first = desk.confirm();
    let mut desk = desk.on("2026-03-23");
    let second = desk.confirm();
    let error = desk.app.undo_run(&RunRef { run_id: first.run_id }).unwrap_err();
    let wire = WireError::from(error);
    assert_eq!(wire.code, "undo.blocked");
    assert_eq!(wire.blockers.iter().map(|entry| entry.entry_id).collect::<Vec<_>>(), [second.entry_id]);
    desk.app.undo_run(&RunRef { run_id: second.run_id }).unwrap();
    desk.app.undo_run(&RunRef { run_id: first.run_id }).unwrap();
    desk.verify();
}

#[test]
fn r8_an_import_under_a_run_is_undone_after_it() {
    let mut desk = Desk::new("2026-03-01");
    let receipt = desk.invoices(&["Corrib Books,A1,2026-01-10,2026-02-09,100.00"]);
    let run = desk.confirm();
    let import = UndoEntry { entry_id: receipt.entry_id.unwrap() };
    assert_eq!(desk.app.undo_entry(&import).unwrap_err().code(), "undo.blocked");
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    desk.app.undo_entry(&import).unwrap();
    assert_eq!(desk.propose().totals, []);
    let again = desk.invoices(&["Corrib Books,A1,2026-01-10,2026-02-09,100.00"]);
    assert_eq!(again.counts.new, 1);
    assert_eq!(desk.propose().letters.len(), 1);
    desk.verify();
}

#[test]
fn r11_credits_are_shown_gross_credit_net_and_never_allocated_silently() {
    let mut desk = desk();
    desk.import(
        app::contract::ImportKind::Invoices,
        "customer,invoice number,invoice date,due date,amount\nCorrib Books,CN1,2026-02-20,,-30.00\n",
    );
    let view = desk.propose();
    let letter = view.letters.iter().find(|letter| letter.customer_name == "Corrib Books").unwrap();
    assert_eq!(
        [letter.claimed, letter.credits, letter.net].map(|money| money.to_string()),
        ["100.00", "30.00", "70.00"]
    );
    assert!(not_now(&view).contains(&("A1".to_owned(), "netted", "30.00".to_owned())));
    desk.confirm();
    assert_eq!(desk.ageing("2026-03-01")[5], "30.00", "the credit note is still open");
}

#[test]
fn r11_money_on_account_stops_the_ladder_above_level_one_until_it_was_looked_at() {
    let mut desk = desk();
    desk.confirm();
    let mut desk = desk.on("2026-03-23");
    desk.pay_as("Corrib", ("2026-03-20", "10.00"), AllocateMode::None);
    let view = desk.propose();
    assert!(not_now(&view).contains(&("A1".to_owned(), "awaiting_decision", "90.00".to_owned())));
    let look = LookAtCredits { customer_id: desk.customer("Corrib"), currency: desk.currency };
    desk.app.look_at_credits(&look).unwrap();
    let levels: Vec<u8> = desk.propose().letters.iter().map(|letter| letter.level).collect();
    assert_eq!(levels, [2, 2]);
}

#[test]
fn r12_a_locked_customer_gets_nothing_and_the_reason_is_shown() {
    let mut desk = desk();
    let customer_id = desk.customer("Corrib");
    desk.app
        .lock_customer(&LockCustomer { customer_id, reason: "new contract".into(), until: None })
        .unwrap();
    let view = desk.propose();
    assert_eq!(view.letters.len(), 1);
    let locked = view.not_now.iter().find(|item| item.invoice_number == "A1").unwrap();
    assert_eq!((locked.verdict.code(), locked.detail.reason.as_str()), ("locked", "new contract"));
    desk.app.unlock_customer(&app::contract::GetCustomer { customer_id }).unwrap();
    assert_eq!(desk.propose().letters.len(), 2);
}

#[test]
fn r12_the_lock_of_a_customer_ends_by_itself_on_its_day() {
    let mut desk = desk();
    let customer_id = desk.customer("Corrib");
    let today = desk.propose().as_of;
    let lock = |until| LockCustomer { customer_id, reason: "on holiday".into(), until: Some(until) };
    let refused = desk.app.lock_customer(&lock(today)).unwrap_err();
    assert_eq!(refused.code(), "item_lock.past", "a lock that is over already is none");
    assert_eq!(desk.propose().letters.len(), 2, "nothing was kept");
    let until = today + chrono::Days::new(4);
    desk.app.lock_customer(&lock(until)).unwrap();
    let view = desk.propose();
    let locked = view.not_now.iter().find(|item| item.invoice_number == "A1").unwrap();
    assert_eq!((locked.detail.code.as_str(), locked.detail.on), ("locked_until", Some(until)));
    let is_locked = |desk: &Desk| {
        let rows = crate::lists::list(desk, &[]).rows;
        rows.iter().find(|row| row.customer_id == customer_id).unwrap().is_locked
    };
    assert!(is_locked(&desk));
    let eve = desk.on(&(until - chrono::Days::new(1)).to_string());
    assert_eq!(eve.propose().letters.len(), 1);
    let day = eve.on(&until.to_string());
    assert_eq!((day.propose().letters.len(), is_locked(&day)), (2, false));
    day.verify();
}

#[test]
fn r12_what_the_owner_skips_stays_out_of_this_run_only() {
    let mut desk = desk();
    let customer_id = desk.customer("Oak");
    let mut request = confirmation(None, "");
    request.proposal.skips =
        vec![SkipRequest { customer_id, receivable_id: None, reason: "I call them".into() }];
    let view = desk.app.propose_reminders(&request.proposal).unwrap();
    assert!(not_now(&view).contains(&("B1".to_owned(), "skipped", "60.00".to_owned())));
    assert_eq!(desk.app.confirm_reminders(&request).unwrap().letters.len(), 1);
    assert_eq!(desk.propose().letters.len(), 1, "next time it is proposed again");
}

#[test]
fn r13_a_document_holds_one_customers_data() {
    let mut desk = desk();
    let run = desk.confirm();
    let folder = run.folder.unwrap();
    for letter in &run.letters {
        let path = format!("{folder}/{} {}.pdf", letter.number, letter.customer_name);
        let text = std::fs::read_to_string(path).unwrap();
        let foreign = if letter.customer_name.starts_with("Oak") { ["Corrib", "A1"] } else { ["Oak", "B1"] };
        assert!(
            foreign.iter().all(|word| !text.contains(word)),
            "{foreign:?} in a letter to {}",
            letter.customer_name
        );
    }
}

#[test]
fn r15_old_payments_are_warned_about() {
    let mut desk = desk();
    let has_warning =
        |desk: &Desk| desk.propose().warnings.iter().any(|w| w.code == WarningCode::PaymentsStale);
    assert!(has_warning(&desk), "no payment was ever recorded");
    desk.pay("Oak", "2026-02-28", "1.00");
    assert!(!has_warning(&desk));
}

#[test]
fn r16_a_second_confirm_claims_nothing_twice() {
    let mut desk = desk();
    desk.confirm();
    let again = desk.propose();
    assert!(again.letters.is_empty());
    let error = desk.app.confirm_reminders(&confirmation(None, &again.fingerprint)).unwrap_err();
    assert_eq!(error.code(), "run.nothing_to_claim");
    assert_eq!(desk.app.list_runs().unwrap().len(), 1);
}

#[test]
fn r20_very_old_items_wait_for_the_owner() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Corrib Books,OLD,2025-07-01,2025-07-31,100.00"]);
    let view = desk.propose();
    assert_eq!(not_now(&view), [("OLD".to_owned(), "awaiting_decision", "100.00".to_owned())]);
    let receivable_id = view.not_now[0].receivable_id;
    desk.app.decide_item(&DecideItem { receivable_id, decision: Decision::Leave }).unwrap();
    assert!(desk.propose().letters.is_empty());
    desk.app.decide_item(&DecideItem { receivable_id, decision: Decision::Remind }).unwrap();
    assert_eq!(desk.propose().letters[0].level, 1, "the owner decided to remind");
}

#[test]
fn r20_after_the_last_level_the_ladder_asks() {
    let mut desk = desk();
    for today in ["2026-03-23", "2026-04-14", "2026-05-06"] {
        desk.confirm();
        desk = desk.on(today);
    }
    let view = desk.propose();
    assert!(not_now(&view).contains(&("A1".to_owned(), "awaiting_decision", "100.00".to_owned())));
    let receivable_id = view.not_now.iter().find(|item| item.invoice_number == "A1").unwrap().receivable_id;
    desk.app.decide_item(&DecideItem { receivable_id, decision: Decision::Remind }).unwrap();
    let letter = desk.propose().letters[0].clone();
    assert_eq!((letter.level_before, letter.level), (3, 3), "the last level once more");
    desk.confirm();
    desk.verify();
}

#[test]
fn r22_the_ladder_goes_on_from_an_imported_level() {
    let mut desk = Desk::new("2026-03-01");
    desk.import(
        app::contract::ImportKind::Invoices,
        "customer,invoice number,invoice date,due date,amount,level,last reminder\n\
         Corrib Books,A1,2025-12-01,2025-12-31,100.00,1,2026-01-20\n",
    );
    let letter = desk.propose().letters[0].clone();
    assert_eq!((letter.level_before, letter.level), (1, 2));
}

#[test]
fn r14_the_reminder_contact_is_written_to_and_it_is_said_why() {
    let mut desk = desk();
    let customer_id = desk.customer("Corrib");
    let mut profile = desk.app.get_customer(&app::contract::GetCustomer { customer_id }).unwrap().profile;
    profile.contacts.push(domain::customer::Contact {
        role: domain::customer::ContactRole::Reminder,
        title: "Ms".into(),
        name: "Aoife Brennan".into(),
        email: String::new(),
        phone: String::new(),
    });
    desk.app.update_customer(&app::contract::UpdateCustomer { customer_id, profile }).unwrap();
    let view = desk.propose();
    let letter = view.letters.iter().find(|letter| letter.customer_id == customer_id).unwrap();
    assert_eq!(letter.recipient.name, "Aoife Brennan");
    assert_eq!(letter.recipient.reason, app::contract::RecipientReason::ReminderContact);
}

#[test]
fn r21_a_payment_after_the_letter_closes_the_case_and_thanks_are_suggested() {
    let mut desk = Desk::new("2026-03-01");
    desk.invoices(&["Oak,A1,2026-01-10,2026-02-09,100.00", "Elm,E1,2026-01-10,2026-02-09,50.00"]);
    let thanks = |desk: &Desk, name: &str| {
        let customer_id = desk.customer(name);
        desk.app.get_customer(&app::contract::GetCustomer { customer_id }).unwrap().thanks_for
    };
    desk.pay("Elm", "2026-03-01", "50.00");
    assert_eq!(thanks(&desk, "Elm"), None, "nobody had been reminded");
    desk.confirm();
    let mut desk = desk.on("2026-03-20");
    desk.pay("Oak", "2026-03-05", "60.00");
    assert_eq!(thanks(&desk, "Oak"), None, "something is open");
    desk.pay("Oak", "2026-03-10", "40.00");
    assert_eq!(thanks(&desk, "Oak"), Some(day("2026-03-10")));
    let proposal = desk.propose();
    assert!(proposal.letters.is_empty() && proposal.not_now.is_empty(), "the case is closed");
    for (today, suggested) in [("2026-03-23", true), ("2026-03-24", false)] {
        desk = desk.on(today);
        assert_eq!(thanks(&desk, "Oak").is_some(), suggested, "{today}");
    }
}
