//! "This file is the complete list of open items as of D" (I5).

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::{CustomerId, Money, ReceivableId, customer::CustomerProfile};
use exchange::{Field, InvoiceDraft};
use store::{OpenItem, OpenQuery, Reader};

use crate::AppError;

use super::{
    invoices::{InvoiceKey, Met, amount_text},
    plan::{Action, MissingItem, PaymentOfInvoice, PlannedRow, row_problem},
    resolve::Party,
};

/// What was open on the day of the list, and what of it the file has named so far.
pub(super) struct CompleteList {
    as_of: NaiveDate,
    source: String,
    open_then: HashMap<ReceivableId, OpenItem>,
    open_now: HashMap<ReceivableId, i64>,
    named: HashSet<InvoiceKey>,
}

impl CompleteList {
    /// The open items of the book on the day of the list; `source` is the name of the file.
    ///
    /// # Errors
    /// If the day lies after `today`, or the book cannot be read.
    pub(super) fn of(
        read: Reader<'_>,
        (as_of, today): (NaiveDate, NaiveDate),
        source: &str,
    ) -> Result<Self, AppError> {
        if as_of > today {
            return Err(AppError::refused_with("import.list_after_today", "as_of", as_of));
        }
        // The day of the list may lie before a merge: its customers are who they are now.
        let merged = read.merged()?;
        let keyed = |items: Vec<OpenItem>| {
            items.into_iter().map(|mut item| {
                item.amount.customer = merged.of(item.amount.customer);
                (item.amount.receivable, item)
            })
        };
        let now = read.open_amounts(&OpenQuery::as_of(today))?;
        Ok(Self {
            as_of,
            source: source.to_owned(),
            open_then: keyed(read.open_items(&OpenQuery::as_of(as_of))?).collect(),
            open_now: now.iter().map(|open| (open.receivable, open.open.minor)).collect(),
            named: HashSet::new(),
        })
    }

    /// The list names this invoice.
    pub(super) fn name(&mut self, party: Party, number: &str) {
        if let Party::Known(customer) = party {
            self.named.insert((customer, number.to_owned()));
        }
    }

    /// What a row says about an item of the book: the same amount is open, or less, which is a part payment. More is
    /// refused, because a list of open items cannot tell why. `None` where the row also says something else.
    pub(super) fn row(&self, draft: &InvoiceDraft, party: Party, met: Met<'_>) -> Option<PlannedRow> {
        let paid = draft.paid.map_or(0, |paid| paid.minor);
        let is_total = draft.paid.is_some();
        if draft.settled_on.is_some() || draft.total.currency != met.known.total.currency {
            return None;
        }
        if is_total && draft.total != met.known.total {
            return None;
        }
        let listed = draft.total.minor - paid;
        let parts = met.keys();
        let then = |part: &ReceivableId| self.open_then.get(part).map_or(0, |item| item.amount.open.minor);
        let open: i64 = parts.iter().map(then).sum();
        let money = |minor| Money::new(minor, draft.total.currency);
        if listed > open {
            let params = [
                ("number", draft.number.clone()),
                ("old", amount_text(money(open))),
                ("new", amount_text(money(listed))),
            ];
            return Some(PlannedRow::refused(draft.row, row_problem("list.risen", &params, false)));
        }
        let now: i64 = parts.iter().filter_map(|part| self.open_now.get(part)).sum();
        let fallen = (open - listed).min(now);
        if fallen <= 0 {
            return Some(PlannedRow::same(draft.row));
        }
        let params = [
            ("number", draft.number.clone()),
            ("old", amount_text(money(open))),
            ("new", amount_text(money(listed))),
            ("amount", amount_text(money(fallen))),
            ("on", self.as_of.to_string()),
        ];
        let payment = self.payment(party, parts, money(fallen));
        let remark = row_problem("list.fallen", &params, true);
        Some(PlannedRow::changed(draft.row, Action::PayInvoice(payment), vec![remark]))
    }

    /// The items that the list does not name: proposed as settled on its day. An item whose number stands in a refused
    /// row is left alone, because the list does name it.
    pub(super) fn missing(
        &self,
        profiles: &HashMap<CustomerId, CustomerProfile>,
        refused: &HashSet<String>,
    ) -> Vec<MissingItem> {
        let mut items: Vec<&OpenItem> = self
            .open_then
            .values()
            .filter(|item| !self.named.contains(&(item.amount.customer, item.number.clone())))
            .filter(|item| !refused.contains(&item.number))
            .collect();
        items.sort_by_key(|item| (item.amount.customer, item.amount.due_on, item.amount.receivable));
        items.into_iter().filter_map(|item| self.missing_item(item, profiles)).collect()
    }

    fn missing_item(
        &self,
        item: &OpenItem,
        profiles: &HashMap<CustomerId, CustomerProfile>,
    ) -> Option<MissingItem> {
        let open = item.amount.open;
        let left = open.minor.min(self.open_now.get(&item.amount.receivable).copied().unwrap_or(0));
        let amount = (left > 0).then(|| Money::new(left, open.currency))?;
        let profile = profiles.get(&item.amount.customer);
        let of = |text: fn(&CustomerProfile) -> &String| profile.map(text).cloned().unwrap_or_default();
        let params = [
            ("number", item.number.clone()),
            ("amount", amount_text(amount)),
            ("on", self.as_of.to_string()),
        ];
        let payment = self.payment(Party::Known(item.amount.customer), vec![item.amount.receivable], amount);
        let remark = row_problem("list.missing", &params, true);
        Some(MissingItem {
            row: PlannedRow::changed(0, Action::PayInvoice(payment), vec![remark]),
            amount,
            cells: vec![
                (Field::CustomerNumber, of(|profile| &profile.number)),
                (Field::CustomerName, of(|profile| &profile.name)),
                (Field::InvoiceNumber, item.number.clone()),
                (Field::IssuedOn, item.amount.issued_on.to_string()),
                (Field::DueOn, item.amount.due_on.to_string()),
                (Field::Amount, item.total.to_string()),
                (Field::OpenAmount, open.to_string()),
                (Field::Currency, open.currency.to_string()),
            ],
        })
    }

    fn payment(&self, party: Party, receivables: Vec<ReceivableId>, amount: Money) -> PaymentOfInvoice {
        let reference = self.source.clone();
        PaymentOfInvoice { party, receivables, paid_on: self.as_of, amount, reference }
    }
}
