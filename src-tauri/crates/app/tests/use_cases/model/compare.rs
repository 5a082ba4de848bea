//! Comparing the book with the model, and reading what the book shows.

use std::collections::BTreeMap;

use app::contract::{
    AgeingBy, AgeingCustomer, GetAgeing, InvoiceFilter, InvoiceRow, InvoiceSort, ListInvoices,
    ListSettlements, SettlementFilter, SettlementRow, SettlementSort,
};
use chrono::NaiveDate;

use crate::common::day;

use super::{
    action::Action,
    desk::ModelDesk,
    ledger::{Buckets, ItemLine, SettlementLine},
};

impl ModelDesk {
    pub(crate) fn compare(&self, action: &Action) {
        let always = NaiveDate::MAX;
        assert_eq!(self.invoice_lines(), self.ledger.items(always), "items after {action:?}");
        assert_eq!(self.settlement_lines(), self.ledger.settlements(always), "settlements after {action:?}");
        let today = self.wall.today();
        assert_eq!(self.ageing(today), self.ledger.ageing(today), "ageing after {action:?}");
        let verified = self.app.verify_book().unwrap();
        assert!(verified.ok, "{:?} after {action:?}", verified.problems);
    }

    /// L5: each day of the past by what was effective then.
    pub(crate) fn compare_the_past(&self) {
        let first = day("2026-01-20");
        for on in first.iter_days().step_by(9).take_while(|on| *on <= self.wall.today()) {
            assert_eq!(self.ageing(on), self.ledger.ageing(on), "as of {on}");
        }
    }

    pub(crate) fn ageing(&self, on: NaiveDate) -> BTreeMap<i64, Buckets> {
        let view = self.app.get_ageing(&GetAgeing { as_of: Some(on), by: AgeingBy::Due }).unwrap();
        assert!(view.totals.iter().all(|total| total.is_tied), "L6 as of {on}: {:?}", view.totals);
        let row = |row: AgeingCustomer| {
            let b = row.buckets;
            let minor =
                [b.not_due, b.d1_30, b.d31_60, b.d61_90, b.d91_plus, b.on_account].map(|sum| sum.minor);
            (row.customer_id.0, minor)
        };
        view.customers.into_iter().map(row).filter(|(_, minor)| minor.iter().any(|sum| *sum != 0)).collect()
    }

    pub(crate) fn invoice_lines(&self) -> Vec<ItemLine> {
        let request = ListInvoices {
            search: String::new(),
            filter: InvoiceFilter::All,
            sort: InvoiceSort::Number,
            is_descending: false,
            offset: 0,
            limit: 500,
        };
        let line = |row: InvoiceRow| ItemLine {
            id: row.receivable_id.0,
            number: row.number,
            due_on: row.due_on,
            minor: row.amount.minor,
            open: row.open.minor,
            level: row.level,
        };
        let mut lines: Vec<ItemLine> =
            self.app.list_invoices(&request).unwrap().rows.into_iter().map(line).collect();
        lines.sort();
        lines
    }

    pub(crate) fn settlement_rows(&self) -> Vec<SettlementRow> {
        let request = ListSettlements {
            search: String::new(),
            filter: SettlementFilter::All,
            sort: SettlementSort::ValueOn,
            is_descending: false,
            offset: 0,
            limit: 500,
        };
        self.app.list_settlements(&request).unwrap().rows
    }

    pub(crate) fn settlement_lines(&self) -> Vec<SettlementLine> {
        let line = |row: SettlementRow| {
            let mut parts: Vec<(i64, i64)> =
                row.allocations.iter().map(|part| (part.receivable_id.0, part.amount.minor)).collect();
            parts.sort_unstable();
            SettlementLine {
                id: row.settlement_id.0,
                kind: row.kind,
                minor: row.amount.minor,
                rest: row.rest.minor,
                parts,
            }
        };
        let mut lines: Vec<SettlementLine> = self.settlement_rows().into_iter().map(line).collect();
        lines.sort();
        lines
    }

    /// Items that the book has and the model does not know yet.
    pub(crate) fn new_items(&self) -> Vec<(i64, String)> {
        let known: Vec<i64> = self.ledger.items(NaiveDate::MAX).into_iter().map(|line| line.id).collect();
        let lines = self.invoice_lines().into_iter();
        lines.filter(|line| !known.contains(&line.id)).map(|line| (line.id, line.number)).collect()
    }

    pub(crate) fn open_items(&self, customer: Option<i64>) -> Vec<ItemLine> {
        let mut lines = self.ledger.items(NaiveDate::MAX);
        lines.retain(|line| {
            line.open > 0 && customer.is_none_or(|customer| self.customer_of_item(line.id) == customer)
        });
        lines
    }
}
