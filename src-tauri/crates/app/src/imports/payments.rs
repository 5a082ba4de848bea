//! Rows of payments against the book.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CustomerId, Money};
use exchange::{CustomerDraft, PaymentDraft};
use store::{SettlementKind, SettlementMatch};

use crate::contract::PaymentMethod;

use super::{
    plan::{Action, PlannedRow, SettlementPlan, row_problem},
    resolve::{Parties, Party},
};

type PaymentKey = (CustomerId, NaiveDate, Money, String);

/// Plans rows of payments one after the other. Equal lines are counted: the file may hold the same payment twice, and the
/// book may have one of them already.
pub(super) struct PaymentPlanner<'a> {
    parties: &'a Parties,
    owners: &'a HashMap<String, Vec<CustomerId>>,
    known: HashMap<PaymentKey, u32>,
}

impl<'a> PaymentPlanner<'a> {
    /// `owners` tells which customers have an invoice of a number.
    pub(super) fn new(
        parties: &'a Parties,
        owners: &'a HashMap<String, Vec<CustomerId>>,
        settlements: &[SettlementMatch],
    ) -> Self {
        let mut known: HashMap<PaymentKey, u32> = HashMap::new();
        for payment in settlements.iter().filter(|settlement| settlement.kind == SettlementKind::Payment) {
            let key = (payment.customer, payment.value_on, payment.amount, payment.reference.clone());
            *known.entry(key).or_default() += 1;
        }
        Self { parties, owners, known }
    }

    /// What the row does.
    pub(super) fn plan(&mut self, draft: &PaymentDraft) -> PlannedRow {
        let Some(customer) = self.payer(draft) else {
            let named = [&draft.customer_number, &draft.customer_name, &draft.invoice_number];
            let named = named.into_iter().find(|text| !text.is_empty()).cloned().unwrap_or_default();
            return PlannedRow::refused(draft.row, row_problem("payer.unknown", &[("payer", named)], false));
        };
        let reference = reference(draft);
        let key = (customer, draft.received_on, draft.amount, reference.clone());
        if let Some(count) = self.known.get_mut(&key).filter(|count| **count > 0) {
            *count -= 1;
            return PlannedRow::same(draft.row);
        }
        let plan = SettlementPlan {
            party: Party::Known(customer),
            posted_for: self.parties.merged(&named(draft)),
            kind: SettlementKind::Payment,
            value_on: draft.received_on,
            amount: draft.amount,
            method: method(&draft.method).code().to_owned(),
            number: None,
            reference,
            is_allocated: true,
        };
        let mut row = PlannedRow::new(draft.row, Action::Settle(Box::new(plan)));
        row.problems.extend(self.parties.merge_remark(&named(draft)));
        row
    }

    fn payer(&self, draft: &PaymentDraft) -> Option<CustomerId> {
        let named = named(draft);
        let is_named = !named.number.is_empty() || !named.name.is_empty();
        let by_name = if is_named { self.parties.known(&named) } else { None };
        by_name.or_else(|| match self.owners.get(&draft.invoice_number).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        })
    }
}

/// The customer that the row names.
fn named(draft: &PaymentDraft) -> CustomerDraft {
    CustomerDraft {
        number: draft.customer_number.clone(),
        name: draft.customer_name.clone(),
        ..CustomerDraft::default()
    }
}

/// The payer's text, with the invoice that the row names, so that it designates it (L7).
fn reference(draft: &PaymentDraft) -> String {
    if draft.invoice_number.is_empty() || draft.reference.contains(&draft.invoice_number) {
        return draft.reference.clone();
    }
    format!("{} {}", draft.invoice_number, draft.reference).trim().to_owned()
}

/// The method that a word means, in the three languages; anything else is `other`.
fn method(word: &str) -> PaymentMethod {
    let folded = store::fold(word);
    let means = |words: &[&str]| words.iter().any(|known| folded.contains(&store::fold(known)));
    if means(&["transfer", "bank", "wire", "sepa", "überweisung", "chuyển khoản", "העברה"]) {
        PaymentMethod::Transfer
    } else if means(&["cash", "bar", "tiền mặt", "מזומן"]) {
        PaymentMethod::Cash
    } else if means(&["card", "karte", "thẻ", "אשראי"]) {
        PaymentMethod::Card
    } else if means(&["cheque", "check", "scheck", "séc", "שיק", "המחאה"]) {
        PaymentMethod::Cheque
    } else if means(&["wallet", "momo", "zalopay", "paypal", "bit", "ví"]) {
        PaymentMethod::Wallet
    } else {
        PaymentMethod::Other
    }
}
