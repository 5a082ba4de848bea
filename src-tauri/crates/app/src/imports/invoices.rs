//! Rows of invoices against the book: new, settled since, changed, the same (L11).

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::{
    CustomerId, Money, ReceivableId, SettlementId, customer::CustomerProfile, groups::TermsPolicy,
    terms::Terms,
};
use exchange::{DocumentKind, DueDate, InvoiceDraft};
use store::{InvoiceKind, InvoiceMatch, LadderStart, NewReceivable, ReceivableMatch, SettlementKind};

use crate::{
    AppError,
    calendar::BookCalendar,
    contract::{ImportProblem, RisesAnswer, RowVerdict},
    due::Due,
};

use super::{
    complete::CompleteList,
    plan::{
        Action, InvoicePlan, PaymentOfInvoice, PlannedRow, Rise, SettlementPlan, Supersession, row_problem,
    },
    resolve::{Parties, Party},
};

/// What the book holds that rows of invoices can meet.
pub(super) struct Shelf {
    pub(super) invoices: HashMap<(CustomerId, String), InvoiceMatch>,
    pub(super) credit_notes: HashSet<(CustomerId, String)>,
    pub(super) profiles: HashMap<CustomerId, CustomerProfile>,
    /// Whose terms count where a file names none.
    pub(super) terms: TermsPolicy,
    pub(super) today: NaiveDate,
    /// What moves due dates to business days (T7).
    pub(super) calendar: BookCalendar,
    /// What the owner said about amounts that rise after a letter (L11).
    pub(super) rises: Option<RisesAnswer>,
}

/// Plans rows of invoices one after the other; a number that a customer bears twice in one file is refused.
pub(super) struct InvoicePlanner<'a> {
    shelf: &'a Shelf,
    pub(super) parties: Parties,
    seen: HashMap<(Party, DocumentKindKey, String), u64>,
    /// Where the file is the complete list of open items.
    pub(super) list: Option<CompleteList>,
    /// What the rows are posted as.
    pub(super) kind: InvoiceKind,
}

type DocumentKindKey = bool;

/// What tells an invoice from every other one.
pub(super) type InvoiceKey = (CustomerId, String);

impl<'a> InvoicePlanner<'a> {
    pub(super) fn new(shelf: &'a Shelf, parties: Parties, list: Option<CompleteList>) -> Self {
        Self { shelf, parties, seen: HashMap::new(), list, kind: InvoiceKind::Invoice }
    }

    /// What the row does.
    pub(super) fn plan(&mut self, draft: &InvoiceDraft) -> PlannedRow {
        let party = self.parties.resolve(&draft.customer, Some(draft.total.currency));
        let is_credit = draft.kind == DocumentKind::CreditNote;
        let key = (party, is_credit, draft.number.clone());
        if let Some(first) = self.seen.get(&key) {
            let params = [("number", draft.number.clone()), ("first", first.to_string())];
            return PlannedRow::refused(draft.row, row_problem("number.twice", &params, false));
        }
        self.seen.insert(key, draft.row);
        if let Some(list) = self.list.as_mut().filter(|_| !is_credit) {
            list.name(party, &draft.number);
        }
        let mut row = if is_credit { self.credit_note(party, draft) } else { self.invoice(party, draft) };
        if row.verdict != RowVerdict::Refused {
            row.problems.extend(self.parties.merge_remark(&draft.customer));
        }
        row
    }

    fn credit_note(&self, party: Party, draft: &InvoiceDraft) -> PlannedRow {
        if let Party::Known(customer) = party
            && self.shelf.credit_notes.contains(&(customer, draft.number.clone()))
        {
            return PlannedRow::same(draft.row);
        }
        let plan = SettlementPlan {
            party,
            posted_for: self.parties.merged(&draft.customer),
            kind: SettlementKind::CreditNote,
            value_on: draft.issued_on,
            amount: draft.total,
            method: String::new(),
            number: Some(draft.number.clone()),
            reference: String::new(),
            is_allocated: false,
        };
        PlannedRow::new(draft.row, Action::Settle(Box::new(plan)))
    }

    fn invoice(&self, party: Party, draft: &InvoiceDraft) -> PlannedRow {
        let known = match party {
            Party::Known(customer) => self.shelf.invoices.get(&(customer, draft.number.clone())),
            Party::Added(_) => None,
        };
        let found = known.map(|known| Met { known, rises: self.shelf.rises });
        let invoice = match self.invoice_plan(party, draft, found) {
            Ok(invoice) => invoice,
            Err(error) => {
                let params: Vec<(&str, String)> = vec![("amount", amount_text(draft.total))];
                return PlannedRow::refused(draft.row, row_problem(error.code(), &params, false));
            }
        };
        let Some(found) = found else {
            return PlannedRow::new(draft.row, Action::AddInvoice(Box::new(invoice)));
        };
        let listed = self.list.as_ref().and_then(|list| list.row(draft, party, found));
        listed.unwrap_or_else(|| met(draft, invoice, found))
    }

    fn invoice_plan(
        &self,
        party: Party,
        draft: &InvoiceDraft,
        found: Option<Met<'_>>,
    ) -> Result<InvoicePlan, AppError> {
        let due = match &draft.due {
            DueDate::On(due_on) => Due::On(*due_on),
            DueDate::ByTerms(terms) => Due::By(terms.clone()),
            DueDate::ByCustomer => Due::By(self.terms_of(party)),
        };
        let receivables = match found.and_then(|found| found.parts_beside(draft)) {
            Some(parts) => parts,
            None => due.receivables((draft.total, draft.issued_on), ladder(draft), &self.shelf.calendar)?,
        };
        Ok(InvoicePlan {
            party,
            posted_for: self.parties.merged(&draft.customer),
            kind: self.kind,
            number: draft.number.clone(),
            issued_on: draft.issued_on,
            terms: due.notation(),
            total: draft.total,
            receivables,
            notes: draft.notes.clone(),
            paid: paid(draft, self.shelf.today),
        })
    }

    fn terms_of(&self, party: Party) -> Terms {
        let profile = match party {
            Party::Known(customer) => self.shelf.profiles.get(&customer),
            Party::Added(at) => self.parties.added.get(at),
        };
        let terms = &self.shelf.terms;
        profile.map_or(&terms.company, |profile| terms.terms_of(profile).0).clone()
    }
}

/// Where the ladder stands already (R22).
fn ladder(draft: &InvoiceDraft) -> Option<LadderStart> {
    let level = draft.level.filter(|level| *level > 0)?;
    Some(LadderStart { level, reminded_on: draft.last_reminder_on, pay_by: None })
}

/// What the row says was paid: all of it on the settlement date, or the amount that it names. Money without a date is
/// taken as known today, because no earlier day is known to be true.
fn paid(draft: &InvoiceDraft, today: NaiveDate) -> Option<(NaiveDate, Money)> {
    let amount = draft.paid.or(draft.settled_on.map(|_| draft.total)).filter(|amount| amount.minor > 0)?;
    Some((draft.settled_on.unwrap_or(today.max(draft.issued_on)), amount))
}

/// An invoice of the book that a row names.
#[derive(Clone, Copy)]
pub(super) struct Met<'a> {
    pub(super) known: &'a InvoiceMatch,
    pub(super) rises: Option<RisesAnswer>,
}

impl Met<'_> {
    /// Its dated parts, the first due first.
    pub(super) fn keys(self) -> Vec<ReceivableId> {
        let mut parts: Vec<&ReceivableMatch> = self.known.receivables.iter().collect();
        parts.sort_by_key(|part| (part.due_on, part.receivable));
        parts.into_iter().map(|part| part.receivable).collect()
    }

    fn open_minor(self) -> i64 {
        self.known.receivables.iter().map(|part| part.open_minor).sum()
    }

    fn is_on_letter(self) -> bool {
        self.known.receivables.iter().any(|part| part.is_on_letter)
    }

    fn settled(self) -> Vec<(SettlementId, i64)> {
        self.known.receivables.iter().flat_map(|part| part.settled.iter().copied()).collect()
    }

    /// The parts of the book, where the row says nothing against them: it knows one date only and there are several, for which
    /// a column of due dates has no room, or it knows none, and terms that changed since change no invoice that was written.
    fn parts_beside(self, draft: &InvoiceDraft) -> Option<Vec<NewReceivable>> {
        let is_silent = match draft.due {
            DueDate::On(_) => self.known.receivables.len() > 1,
            DueDate::ByCustomer => draft.issued_on == self.known.issued_on,
            DueDate::ByTerms(_) => false,
        };
        (is_silent && draft.total == self.known.total).then(|| {
            let part = |part: &ReceivableMatch| NewReceivable {
                due_on: part.due_on,
                amount_minor: part.amount_minor,
                ladder: None,
                shift: part.shift,
            };
            self.known.receivables.iter().map(part).collect()
        })
    }
}

/// A row whose invoice is in the book: the same, settled since, or changed.
fn met(draft: &InvoiceDraft, invoice: InvoicePlan, met: Met<'_>) -> PlannedRow {
    let changes = changes(&invoice, met);
    if changes.is_empty() {
        return settled_since(draft, &invoice, met);
    }
    if invoice.total.currency != met.known.total.currency {
        let problem = row_problem("invoice.currency_changed", &amounts(&invoice, met), false);
        return PlannedRow::refused(draft.row, problem);
    }
    let rises = invoice.total.minor > met.known.total.minor && met.is_on_letter();
    let rise =
        rises.then(|| Rise { number: invoice.number.clone(), old: met.known.total, new: invoice.total });
    if rises && met.rises != Some(RisesAnswer::TakeOver) {
        let is_left = met.rises == Some(RisesAnswer::Leave);
        let code = if is_left { "invoice.left_as_in_letter" } else { "invoice.rises_after_letter" };
        let problem = row_problem(code, &amounts(&invoice, met), is_left);
        let row = if is_left {
            PlannedRow { problems: vec![problem], ..PlannedRow::same(draft.row) }
        } else {
            PlannedRow::refused(draft.row, problem)
        };
        return PlannedRow { rise, ..row };
    }
    PlannedRow { rise, ..superseded(draft, invoice, met, changes) }
}

fn amounts(invoice: &InvoicePlan, met: Met<'_>) -> [(&'static str, String); 3] {
    [
        ("number", invoice.number.clone()),
        ("old", amount_text(met.known.total)),
        ("new", amount_text(invoice.total)),
    ]
}

/// The old invoice goes, the new one takes its place with level and allocations.
fn superseded(
    draft: &InvoiceDraft,
    invoice: InvoicePlan,
    met: Met<'_>,
    changes: Vec<ImportProblem>,
) -> PlannedRow {
    // What was claimed rests on the invoice as it was: it is taken back first, by the owner, not by a file.
    if met.known.has_claims {
        let params = [("number", invoice.number)];
        return PlannedRow::refused(draft.row, row_problem("invoice.has_claims", &params, false));
    }
    let mut receivables = invoice.receivables.clone();
    for (at, part) in receivables.iter_mut().enumerate() {
        part.ladder = met.known.receivables.get(at).and_then(ladder_of).or(part.ladder);
    }
    let settled = met.settled();
    let already: i64 = settled.iter().map(|(_, minor)| minor).sum();
    let paid = invoice.paid.and_then(|(on, amount)| {
        let missing = amount.minor - already;
        (missing > 0).then(|| (on, Money::new(missing, amount.currency)))
    });
    let posted_for = Some(met.known.posted_for);
    let invoice = InvoicePlan { posted_for, receivables, paid, ..invoice };
    let supersession = Supersession { old: met.known.invoice, old_parts: met.keys(), invoice, settled };
    PlannedRow::changed(draft.row, Action::Supersede(Box::new(supersession)), changes)
}

/// A newly present settlement date, or a higher paid amount, is a payment.
fn settled_since(draft: &InvoiceDraft, invoice: &InvoicePlan, met: Met<'_>) -> PlannedRow {
    let already = met.known.total.minor - met.open_minor();
    let Some((paid_on, paid)) = invoice.paid.filter(|(_, paid)| paid.minor > already) else {
        return PlannedRow::same(draft.row);
    };
    let amount = Money::new(paid.minor - already, paid.currency);
    let payment = PaymentOfInvoice {
        party: invoice.party,
        receivables: met.keys(),
        paid_on,
        amount,
        reference: String::new(),
    };
    let params = [("amount", amount_text(amount)), ("on", paid_on.to_string())];
    let remark = row_problem("invoice.paid_since", &params, true);
    PlannedRow::changed(draft.row, Action::PayInvoice(payment), vec![remark])
}

/// What differs from the book, old and new.
fn changes(invoice: &InvoicePlan, met: Met<'_>) -> Vec<ImportProblem> {
    let mut changes = Vec::new();
    let mut changed = |code: &str, old: String, new: String| {
        if old != new {
            changes.push(row_problem(code, &[("old", old), ("new", new)], true));
        }
    };
    changed("invoice.total_changed", amount_text(met.known.total), amount_text(invoice.total));
    changed("invoice.date_changed", met.known.issued_on.to_string(), invoice.issued_on.to_string());
    let old = dates(met.known.receivables.iter().map(|part| part.due_on));
    let new = dates(invoice.receivables.iter().map(|part| part.due_on));
    // A file that this program wrote names the date that counts, agreed or moved (T7).
    let counted = dates(met.known.receivables.iter().map(|part| part.counted_on));
    if new != counted {
        changed("invoice.due_changed", old, new);
    }
    changes
}

/// The due dates of an invoice, the first first.
fn dates(parts: impl Iterator<Item = NaiveDate>) -> String {
    let mut dates: Vec<NaiveDate> = parts.collect();
    dates.sort_unstable();
    dates.iter().map(NaiveDate::to_string).collect::<Vec<_>>().join(", ")
}

/// Where the ladder of a part of the book stands.
fn ladder_of(part: &ReceivableMatch) -> Option<LadderStart> {
    (part.level > 0).then_some(LadderStart {
        level: part.level,
        reminded_on: part.last_reminder_on,
        pay_by: part.last_pay_by,
    })
}

pub(super) fn amount_text(amount: Money) -> String {
    format!("{amount} {}", amount.currency)
}
