//! Claims that end without money: written off, reduced, withheld, set off (L1, L2, L8).

use crate::common::{Desk, day};
use app::{
    AppError,
    contract::{
        AccountRow, AccountRowKind, ExportTable, GetCustomer, GetTimeline, ImportKind, InvoiceDue,
        ListDiscounts, ListSettlements, RecordInvoice, SettleOtherwise, SettleWay, SettlementFilter,
        SettlementPage, SettlementReceipt, SettlementSort, TimelineKind, TimelineRow, UndoAllocation,
        UndoEntry, WriteOffReason,
    },
};
use domain::{CustomerId, Money};
use proptest::prelude::*;

const TODAY: &str = "2026-11-20";

/// One customer with an overdue invoice of 1,000.00 and one of 300.00.
fn desk() -> Desk {
    let mut desk = Desk::new(TODAY);
    desk.invoices(&["Oak,A-1,2026-09-01,2026-10-01,1000.00", "Oak,A-2,2026-11-01,2026-12-01,300.00"]);
    desk
}

fn account(desk: &Desk) -> Vec<AccountRow> {
    desk.app.get_customer(&GetCustomer { customer_id: CustomerId(1) }).unwrap().account
}

fn row(desk: &Desk, number: &str) -> AccountRow {
    account(desk).into_iter().find(|row| row.number == number).unwrap()
}

fn open(desk: &Desk, number: &str) -> String {
    row(desk, number).open.to_string()
}

fn request(desk: &Desk, way: SettleWay, amount: &str) -> SettleOtherwise {
    SettleOtherwise {
        receivable_id: row(desk, "A-1").receivable_id.unwrap(),
        way,
        amount: desk.money(amount),
        effective_on: day("2026-11-10"),
        words: String::new(),
    }
}

fn goodwill() -> SettleWay {
    SettleWay::WriteOff { reason: Some(WriteOffReason::Goodwill) }
}

fn settle(desk: &mut Desk, way: SettleWay, amount: &str) -> SettlementReceipt {
    let request = request(desk, way, amount);
    desk.app.settle_otherwise(&request).unwrap()
}

fn ways() -> Vec<(SettleWay, AccountRowKind, TimelineKind)> {
    vec![
        (goodwill(), AccountRowKind::WriteOff, TimelineKind::WriteOff),
        (SettleWay::Compromise, AccountRowKind::Compromise, TimelineKind::Compromise),
        (SettleWay::Discount, AccountRowKind::Discount, TimelineKind::Discount),
        (SettleWay::BankCharge, AccountRowKind::BankCharge, TimelineKind::BankCharge),
        (
            SettleWay::WithholdingTax { rate: "3.5".into(), certificate: "857/1".into() },
            AccountRowKind::WithholdingTax,
            TimelineKind::WithholdingTax,
        ),
        (SettleWay::SetOff { number: "E-77".into() }, AccountRowKind::SetOff, TimelineKind::SetOff),
    ]
}

fn timeline(desk: &Desk) -> Vec<TimelineRow> {
    let request =
        GetTimeline { customer_id: CustomerId(1), search: String::new(), is_notes_only: false, limit: 100 };
    desk.app.get_timeline(&request).unwrap().rows
}

fn list(desk: &Desk, filter: SettlementFilter) -> SettlementPage {
    let request = ListSettlements {
        search: String::new(),
        filter,
        sort: SettlementSort::ValueOn,
        is_descending: false,
        offset: 0,
        limit: 100,
    };
    desk.app.list_settlements(&request).unwrap()
}

fn exported(desk: &Desk, table: ExportTable) -> String {
    let path = desk.folder.path().join("table.csv");
    desk.app.export_table(table, &path).unwrap();
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn l1_every_way_reduces_the_claim_and_is_told() {
    let mut desk = desk();
    let before = account(&desk);
    let mut entries = Vec::new();
    for (way, _, _) in ways() {
        let asked = SettleOtherwise { words: "as agreed".into(), ..request(&desk, way, "100.00") };
        entries.push(desk.app.settle_otherwise(&asked).unwrap().entry_id);
        desk.verify();
    }
    assert_eq!(open(&desk, "A-1"), "400.00");
    assert_eq!(desk.ageing(TODAY), ["300.00", "0.00", "400.00", "0.00", "0.00", "0.00"]);
    let kinds: Vec<AccountRowKind> = account(&desk).iter().map(|row| row.kind).collect();
    let told: Vec<TimelineKind> = timeline(&desk).iter().map(|row| row.kind).collect();
    for (_, kind, event) in ways() {
        assert!(kinds.contains(&kind), "{kind:?} stands on the account");
        assert!(told.contains(&event), "{event:?} stands in the timeline");
    }
    let tax = timeline(&desk).into_iter().find(|row| row.kind == TimelineKind::WithholdingTax).unwrap();
    assert_eq!((tax.method.as_str(), tax.text.as_str()), ("3_5", "857/1 · as agreed"));
    entries.reverse();
    for entry_id in entries {
        desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
        desk.verify();
    }
    assert_eq!(account(&desk), before, "undo restores every line");
}

#[test]
fn l1_a_claim_given_up_is_never_money_received() {
    let mut desk = desk();
    settle(&mut desk, goodwill(), "1000.00");
    assert_eq!(open(&desk, "A-1"), "0.00");
    let page = list(&desk, SettlementFilter::Otherwise);
    assert_eq!((page.counts.otherwise, page.counts.payments, page.rows.len()), (1, 0, 1));
    assert!(page.on_account.is_empty(), "and nothing of it lies on account");
    let ledger = exported(&desk, ExportTable::Ledger);
    assert!(ledger.contains("write_off,,-1000.00,EUR,300.00,goodwill"), "{ledger}");
    assert!(!exported(&desk, ExportTable::Payments).contains("1000.00"));
    let invoices = exported(&desk, ExportTable::Invoices);
    let line = invoices.lines().find(|line| line.contains("A-1")).unwrap();
    assert!(line.contains("1000.00,EUR,,,") && line.contains(",settled,"), "{line}");
    let since = desk.app.get_today().unwrap();
    assert!(!format!("{since:?}").contains("1000"), "{since:?}");
}

#[test]
fn l1_the_ladder_follows_a_write_off() {
    let mut desk = desk();
    let claimed = |desk: &Desk| desk.propose().letters.iter().map(|letter| letter.items.len()).sum::<usize>();
    assert_eq!(claimed(&desk), 1);
    let receipt = settle(&mut desk, goodwill(), "1000.00");
    assert_eq!(claimed(&desk), 0, "nothing is claimed any more");
    desk.app.undo_entry(&UndoEntry { entry_id: receipt.entry_id }).unwrap();
    assert_eq!(claimed(&desk), 1);
}

#[test]
fn l5_a_write_off_counts_from_its_day() {
    let mut desk = desk();
    settle(&mut desk, goodwill(), "1000.00");
    assert_eq!(desk.ageing("2026-11-09"), ["300.00", "0.00", "1000.00", "0.00", "0.00", "0.00"]);
    assert_eq!(desk.ageing("2026-11-10"), ["300.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
}

#[test]
fn l2_no_more_than_is_open_and_nothing_saved_on_refusal() {
    let mut desk = desk();
    let entries = desk.app.verify_book().unwrap().entries;
    let good = request(&desk, goodwill(), "10.00");
    let refusals = [
        (SettleOtherwise { amount: desk.money("1000.01"), ..good.clone() }, "allocation.more_than_open"),
        (SettleOtherwise { amount: desk.money("0.00"), ..good.clone() }, "amount.not_positive"),
        (SettleOtherwise { amount: desk.money("-1.00"), ..good.clone() }, "amount.not_positive"),
        (SettleOtherwise { effective_on: day("2026-08-31"), ..good.clone() }, "settlement.before_invoice"),
        (SettleOtherwise { effective_on: day("2026-11-21"), ..good.clone() }, "settlement.in_future"),
        (request(&desk, SettleWay::WriteOff { reason: None }, "10.00"), "settlement.reason_missing"),
        (
            request(&desk, SettleWay::WriteOff { reason: Some(WriteOffReason::Other) }, "10.00"),
            "settlement.words_missing",
        ),
        (request(&desk, SettleWay::Compromise, "10.00"), "settlement.words_missing"),
        (request(&desk, SettleWay::SetOff { number: " ".into() }, "10.00"), "settlement.number_missing"),
        (
            request(&desk, SettleWay::WithholdingTax { rate: "x".into(), certificate: "1".into() }, "10.00"),
            "settlement.rate_wrong",
        ),
        (
            request(
                &desk,
                SettleWay::WithholdingTax { rate: "5".into(), certificate: String::new() },
                "10.00",
            ),
            "settlement.number_missing",
        ),
        (
            SettleOtherwise { amount: Money::parse("10.00", domain::Currency::USD).unwrap(), ..good.clone() },
            "allocation.mismatch",
        ),
    ];
    for (asked, code) in refusals {
        let refused: AppError = desk.app.settle_otherwise(&asked).unwrap_err();
        assert_eq!(refused.code(), code);
    }
    assert_eq!(desk.app.verify_book().unwrap().entries, entries, "nothing was kept");
    desk.app.settle_otherwise(&SettleOtherwise { amount: desk.money("1000.00"), ..good.clone() }).unwrap();
    let again = desk.app.settle_otherwise(&SettleOtherwise { amount: desk.money("1000.00"), ..good });
    assert_eq!(again.unwrap_err().code(), "invoice.nothing_open", "a second press keeps nothing");
}

#[test]
fn l8_what_is_no_money_never_lies_on_account() {
    let mut desk = desk();
    settle(&mut desk, goodwill(), "400.00");
    let part = list(&desk, SettlementFilter::Otherwise).rows.remove(0).allocations.remove(0);
    let taken = desk.app.undo_allocation(&UndoAllocation { allocation_id: part.allocation_id }).unwrap();
    assert_eq!(taken.rest.to_string(), "0.00");
    assert_eq!(open(&desk, "A-1"), "1000.00");
    assert_eq!(list(&desk, SettlementFilter::All).counts.all, 0, "the write-off went with its part");
    desk.verify();
    desk.app.undo_entry(&UndoEntry { entry_id: taken.entry_id }).unwrap();
    assert_eq!(open(&desk, "A-1"), "600.00");
    desk.verify();
}

#[test]
fn l11_a_fallen_invoice_shrinks_its_write_off_and_keeps_the_money() {
    let mut desk = desk();
    settle(&mut desk, goodwill(), "400.00");
    desk.pay("Oak", "2026-11-12", "600.00");
    let import = desk.import(
        ImportKind::Invoices,
        "customer,invoice number,invoice date,due date,amount\nOak,A-1,2026-09-01,2026-10-01,700.00\n",
    );
    desk.verify();
    let rows = list(&desk, SettlementFilter::All).rows;
    let amounts: Vec<(String, String)> =
        rows.iter().map(|row| (row.amount.to_string(), row.rest.to_string())).collect();
    assert_eq!(amounts, [("100.00".into(), "0.00".into()), ("600.00".into(), "0.00".into())]);
    assert_eq!(open(&desk, "A-1"), "0.00");
    desk.app.undo_entry(&UndoEntry { entry_id: import.entry_id.unwrap() }).unwrap();
    desk.verify();
    let rows = list(&desk, SettlementFilter::All).rows;
    assert_eq!(rows[0].amount.to_string(), "400.00", "undo brings the whole write-off back");
}

#[test]
fn t1_an_invoice_with_a_discount_proposes_it() {
    let mut desk = desk();
    let invoice = RecordInvoice {
        customer_id: CustomerId(1),
        number: "A-3".into(),
        issued_on: day("2026-11-01"),
        due: InvoiceDue::Terms { terms: "2/10 net 30".into() },
        amount: desk.money("500.00"),
        is_date_confirmed: false,
    };
    desk.app.record_invoice(&invoice).unwrap();
    let receivable_id = row(&desk, "A-3").receivable_id.unwrap();
    let offered = desk.app.list_discounts(&ListDiscounts { receivable_id }).unwrap();
    let offered: Vec<(String, String)> =
        offered.iter().map(|offer| (offer.until.to_string(), offer.amount.to_string())).collect();
    assert_eq!(offered, [("2026-11-11".into(), "10.00".into())]);
}

#[test]
fn l11_a_write_off_is_cut_where_the_invoice_is_cut_into_parts() {
    let mut desk = Desk::new(TODAY);
    let header = "customer,invoice number,invoice date,terms,amount\n";
    desk.import(ImportKind::Invoices, &format!("{header}Oak,A-1,2026-09-01,net 30,1000.00\n"));
    settle(&mut desk, goodwill(), "800.00");
    let cut = format!("{header}Oak,A-1,2026-09-01,\"50% net 30, rest net 60\",1000.00\n");
    let import = desk.import(ImportKind::Invoices, &cut);
    desk.verify();
    let rows = list(&desk, SettlementFilter::Otherwise).rows;
    let pieces: Vec<(usize, String)> =
        rows.iter().map(|row| (row.allocations.len(), row.amount.to_string())).collect();
    assert_eq!(pieces, [(1, "300.00".into()), (1, "500.00".into())], "each piece can be taken back alone");
    desk.app.undo_entry(&UndoEntry { entry_id: import.entry_id.unwrap() }).unwrap();
    desk.verify();
    assert_eq!(open(&desk, "A-1"), "200.00");
}

proptest! {
    #![proptest_config(crate::common::slow_cases())]

    /// Whatever ends a claim, and in whatever order it is taken back: amount = open + settled, and the book verifies.
    #[test]
    fn l2_any_mix_of_ways_conserves_the_amount(
        steps in prop::collection::vec((0usize..6, 1i64..60_000, any::<prop::sample::Index>(), any::<bool>()), 1..8)
    ) {
        let mut desk = desk();
        let mut kept: Vec<(domain::EntryId, i64)> = Vec::new();
        for (way, minor, which, is_undo) in steps {
            if is_undo && !kept.is_empty() {
                let (entry_id, _) = kept.remove(which.index(kept.len()));
                desk.app.undo_entry(&UndoEntry { entry_id }).unwrap();
            }
            let rest = 100_000 - kept.iter().map(|(_, minor)| minor).sum::<i64>();
            let asked = SettleOtherwise {
                amount: Money::new(minor, desk.currency),
                words: "agreed".into(),
                ..request(&desk, ways().remove(way).0, "1.00")
            };
            match desk.app.settle_otherwise(&asked) {
                Ok(receipt) => {
                    prop_assert!(minor <= rest);
                    prop_assert!(receipt.rest.is_zero(), "nothing of it lies on account");
                    kept.push((receipt.entry_id, minor));
                }
                Err(refused) => prop_assert!(minor > rest, "{}", refused.code()),
            }
            let settled: i64 = kept.iter().map(|(_, minor)| minor).sum();
            prop_assert_eq!(row(&desk, "A-1").open.minor + settled, 100_000);
            desk.verify();
        }
    }
}
