//! The book and the model side by side: each action is done in both.

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc};

use app::{
    App, Ports,
    contract::{
        AddCustomer, AllocateSettlement, ConfirmReminders, DraftRef, ImportKind, InvoiceDue, MarkPaid,
        PartRequest, PaymentMethod, ProposeReminders, RecordCreditNote, RecordInvoice, RecordMatchedPayment,
        SettleOtherwise, SettleWay, SettlementReceipt, StartBook, UndoAllocation, UndoEntry, WriteOffReason,
    },
};
use chrono::{Days, NaiveDate};
use domain::{
    AllocationId, Currency, CustomerId, EntryId, Language, Money, ReceivableId, SettlementId,
    dunning::Verdict,
};
use proptest::sample::Index;
use tempfile::TempDir;

use crate::common::{PlainPrinter, Wall};

use super::{
    action::Action,
    ledger::{ItemLine, Ledger, SettlementLine, What},
};

const NAMES: [&str; 3] = ["Oak", "Elm", "Fir"];

pub(crate) struct ModelDesk {
    pub(crate) app: App,
    pub(crate) wall: Wall,
    pub(crate) ledger: Ledger,
    pub(crate) customers: [CustomerId; 3],
    /// Entries that may be taken back, in their order.
    pub(crate) entries: Vec<EntryId>,
    numbers: u32,
    last_file: Option<String>,
    /// What happened to a cheque, by entries.
    pub(crate) steps_of: BTreeMap<i64, Vec<i64>>,
    /// The day on which an entry brought a cheque to the bank.
    pub(crate) deposits: BTreeMap<i64, NaiveDate>,
    /// The payment that an entry made of a cheque.
    pub(crate) payments_of_cheques: BTreeMap<i64, i64>,
    _folder: TempDir,
}

impl ModelDesk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let wall = Wall::starting("2026-06-01");
        let ports = Ports {
            clock: Box::new(wall.clone()),
            printer: Box::new(PlainPrinter),
            mailer: Arc::new(app::SmtpMailer::default()),
            keychain: Box::new(app::NoKeychain),
            data_dir: Some(folder.path().to_owned()),
        };
        let mut app = App::new(ports);
        let book = StartBook {
            name: "Model".into(),
            country: "IE".into(),
            currency: Currency::EUR,
            language: Language::En,
        };
        app.start_book(&book).unwrap();
        let customers = NAMES.map(|name| {
            let request = AddCustomer { name: name.into(), is_namesake: false };
            app.add_customer(&request).unwrap().customer_id
        });
        Self {
            app,
            wall,
            ledger: Ledger::default(),
            customers,
            entries: vec![],
            numbers: 0,
            last_file: None,
            steps_of: BTreeMap::new(),
            deposits: BTreeMap::new(),
            payments_of_cheques: BTreeMap::new(),
            _folder: folder,
        }
    }

    pub(crate) fn take(&mut self, action: &Action) {
        match action {
            Action::Import(lines) => self.import(lines),
            Action::ImportAgain => self.import_again(),
            Action::Invoice { customer, age, is_split, minor } => {
                self.invoice((*customer, *age), (*is_split, *minor));
            }
            Action::CreditNote { customer, age, minor } => self.credit_note(*customer, *age, *minor),
            Action::Pay { customer, age, minor, items } => self.pay(*customer, (*age, *minor), items),
            Action::Allocate { settlement, item, minor } => self.allocate(*settlement, *item, *minor),
            Action::UndoPart(which) => self.undo_part(*which),
            Action::MarkPaid(which) => self.mark_paid(*which),
            Action::WriteOff { item, minor } => self.write_off(*item, *minor),
            Action::Cheque { customer, ahead, minor } => self.cheque(*customer, *ahead, *minor),
            Action::ChequeStep { which, bounces } => self.cheque_step(*which, *bounces),
            Action::Later { item, days } => self.later(*item, *days),
            Action::Plan { customer, items, count } => self.plan(*customer, items, *count),
            Action::Remind => self.remind(),
            Action::Wait(days) => {
                self.wall.wait(*days);
            }
            Action::UndoLast => {
                if let Some(last) = self.entries.last().copied() {
                    assert!(self.undo(last), "nothing later rests on the newest entry");
                }
            }
            Action::Undo(which) => {
                if let Some(entry) = pick(&self.entries, *which) {
                    self.undo(entry);
                }
            }
        }
    }

    fn import(&mut self, lines: &[(usize, u64, u64, i64)]) {
        let mut text = "customer,invoice number,invoice date,due date,amount\n".to_owned();
        let mut expected = BTreeMap::new();
        for (customer, age, days, minor) in lines {
            let number = self.next_number();
            let issued_on = self.ago(*age);
            let due_on = issued_on + Days::new(*days);
            writeln!(text, "{},{number},{issued_on},{due_on},{}", NAMES[*customer], euro(*minor)).unwrap();
            expected.insert(number, (*customer, issued_on, due_on, *minor));
        }
        let draft =
            self.app.read_import_file(ImportKind::Invoices, "file.csv", text.clone().into_bytes()).unwrap();
        let receipt = self.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
        assert_eq!(receipt.counts.new as usize, lines.len());
        let entry = receipt.entry_id.unwrap();
        for (id, number) in self.new_items() {
            let (customer, issued_on, due_on, minor) = expected.remove(&number).expect("the file had it");
            let customer = self.customers[customer].0;
            self.ledger.keep(entry.0, (id, issued_on), What::Item { customer, number, due_on, minor });
        }
        assert!(expected.is_empty(), "every line became an item");
        self.last_file = Some(text);
        self.entries.push(entry);
    }

    /// The same file twice: what stands is the same; what was taken back may come again (I1).
    fn import_again(&mut self) {
        let Some(text) = &self.last_file else { return };
        let numbers: Vec<String> =
            text.lines().skip(1).filter_map(|line| line.split(',').nth(1)).map(str::to_owned).collect();
        let standing = self.ledger.items(NaiveDate::MAX);
        if !numbers.iter().all(|number| standing.iter().any(|line| line.number == *number)) {
            return;
        }
        let bytes = text.clone().into_bytes();
        let draft = self.app.read_import_file(ImportKind::Invoices, "file.csv", bytes).unwrap();
        assert_eq!((draft.counts.same as usize, draft.counts.new), (numbers.len(), 0));
        self.app.discard_import(&DraftRef { draft_id: draft.draft_id }).unwrap();
    }

    fn invoice(&mut self, (customer, age): (usize, u64), (is_split, minor): (bool, i64)) {
        let number = self.next_number();
        let issued_on = self.ago(age);
        let terms = if is_split { "50% net 10, rest net 40" } else { "net 14" };
        let request = RecordInvoice {
            customer_id: self.customers[customer],
            number: number.clone(),
            issued_on,
            due: InvoiceDue::Terms { terms: terms.into() },
            amount: money(minor),
            is_date_confirmed: true,
        };
        let entry = self.app.record_invoice(&request).unwrap().entry_id;
        let first = if is_split { (minor + 1) / 2 } else { minor };
        let parts = if is_split { vec![(10, first), (40, minor - first)] } else { vec![(14, first)] };
        let rows = self.invoice_lines();
        let mut found: Vec<&ItemLine> = rows.iter().filter(|line| line.number == number).collect();
        found.sort_by_key(|line| line.due_on);
        assert_eq!(found.len(), parts.len());
        for (line, (days, minor)) in found.into_iter().zip(parts) {
            let (customer, due_on) = (self.customers[customer].0, issued_on + Days::new(days));
            let what = What::Item { customer, number: number.clone(), due_on, minor };
            self.ledger.keep(entry.0, (line.id, issued_on), what);
        }
        self.entries.push(entry);
    }

    fn credit_note(&mut self, customer: usize, age: u64, minor: i64) {
        let request = RecordCreditNote {
            customer_id: self.customers[customer],
            number: self.next_number(),
            issued_on: self.ago(age),
            amount: money(minor),
            reference: String::new(),
            is_date_confirmed: true,
        };
        let receipt = self.app.record_credit_note(&request).unwrap();
        self.keep_settlement(&receipt, ("credit_note", self.customers[customer].0, request.issued_on));
    }

    fn pay(&mut self, customer: usize, (age, minor): (u64, i64), items: &[(Index, bool)]) {
        let customer = self.customers[customer];
        let mut rest = minor;
        let mut parts: Vec<(i64, i64)> = Vec::new();
        let open = self.open_items(Some(customer.0));
        for (which, is_whole) in items {
            let Some(line) = pick(&open, *which) else { continue };
            let part = rest.min(if *is_whole { line.open } else { line.open / 2 });
            if part > 0 && !parts.iter().any(|(id, _)| *id == line.id) {
                parts.push((line.id, part));
                rest -= part;
            }
        }
        let request = RecordMatchedPayment {
            customer_id: customer,
            received_on: self.ago(age),
            amount: money(minor),
            method: PaymentMethod::Transfer,
            reference: String::new(),
            parts: parts.iter().map(|part| request_of(*part)).collect(),
            is_date_confirmed: true,
        };
        let receipt = self.app.record_matched_payment(&request).unwrap();
        assert_eq!(receipt.rest.minor, rest);
        self.keep_settlement(&receipt, ("payment", customer.0, request.received_on));
        self.keep_parts(receipt.entry_id, receipt.settlement_id.0);
    }

    fn allocate(&mut self, settlement: Index, item: Index, minor: i64) {
        let with_rest: Vec<SettlementLine> =
            self.ledger.settlements(NaiveDate::MAX).into_iter().filter(|line| line.rest > 0).collect();
        let Some(from) = pick(&with_rest, settlement) else { return };
        let Some(to) = pick(&self.open_items(Some(self.customer_of(from.id))), item) else { return };
        let is_possible = minor <= from.rest && minor <= to.open;
        let request = AllocateSettlement {
            settlement_id: SettlementId(from.id),
            parts: vec![request_of((to.id, minor))],
        };
        match self.app.allocate_settlement(&request) {
            Ok(receipt) => {
                assert!(is_possible, "L2: {minor} of {} to {}", from.rest, to.open);
                self.keep_parts(receipt.entry_id, from.id);
                self.entries.push(receipt.entry_id);
            }
            Err(refused) => assert!(!is_possible, "{}", refused.code()),
        }
    }

    fn undo_part(&mut self, which: Index) {
        let mut parts = self.ledger.parts();
        // What a plan moved is taken back as a whole only.
        parts.retain(|(_, settlement, _)| !self.ledger.is_reschedule(*settlement));
        let Some((part, settlement, _)) = pick(&parts, which) else { return };
        let receipt =
            self.app.undo_allocation(&UndoAllocation { allocation_id: AllocationId(part) }).unwrap();
        let entry = receipt.entry_id;
        self.ledger
            .take_back(entry.0, None, |fact| matches!(fact.what, What::Part { .. }) && fact.id == part);
        self.ledger.take_back(entry.0, None, |fact| {
            matches!(fact.what, What::Settlement { kind: "write_off", .. }) && fact.id == settlement
        });
        self.entries.push(entry);
    }

    fn mark_paid(&mut self, which: Index) {
        let Some(line) = pick(&self.open_items(None), which) else { return };
        let request = MarkPaid {
            receivable_id: ReceivableId(line.id),
            received_on: self.wall.today(),
            method: PaymentMethod::Cash,
            is_date_confirmed: true,
        };
        let receipt = self.app.mark_paid(&request).unwrap();
        assert_eq!((receipt.amount.minor, receipt.rest.minor), (line.open, 0));
        self.keep_settlement(&receipt, ("payment", self.customer_of_item(line.id), request.received_on));
        self.keep_parts(receipt.entry_id, receipt.settlement_id.0);
    }

    fn write_off(&mut self, which: Index, minor: i64) {
        let Some(line) = pick(&self.open_items(None), which) else { return };
        let request = SettleOtherwise {
            receivable_id: ReceivableId(line.id),
            way: SettleWay::WriteOff { reason: Some(WriteOffReason::Goodwill) },
            amount: money(minor),
            effective_on: self.wall.today(),
            words: String::new(),
        };
        match self.app.settle_otherwise(&request) {
            Ok(receipt) => {
                assert!(minor <= line.open, "L2");
                let customer = self.customer_of_item(line.id);
                self.keep_settlement(&receipt, ("write_off", customer, request.effective_on));
                self.keep_parts(receipt.entry_id, receipt.settlement_id.0);
            }
            Err(refused) => assert!(minor > line.open, "{}", refused.code()),
        }
    }

    /// A run as it is proposed. Levels are its own business; that they rise by one at most and come back is the model's.
    fn remind(&mut self) {
        let proposal = ProposeReminders::default();
        let view = self.app.propose_reminders(&proposal).unwrap();
        for total in &view.totals {
            assert_eq!(total.claimed.minor + total.not_now.minor, total.overdue.minor, "R12");
        }
        if view.letters.is_empty() {
            return;
        }
        let confirm =
            ConfirmReminders { proposal, fingerprint: view.fingerprint.clone(), is_back_dated: true };
        let run = self.app.confirm_reminders(&confirm).unwrap();
        let today = self.wall.today();
        let before = self.ledger.items(today);
        for item in view.letters.iter().flat_map(|letter| &letter.items) {
            if item.verdict != Verdict::Claimed {
                continue;
            }
            let line =
                before.iter().find(|line| line.id == item.receivable_id.0).expect("claimed of what is open");
            assert_eq!((item.level_before, item.level_after), (line.level, line.level + 1), "R2");
            let what = What::Step { item: line.id, level: item.level_after };
            self.ledger.keep(run.entry_id.0, (0, today), what);
        }
        self.entries.push(run.entry_id);
    }

    /// Takes an entry back in both; whether nothing later rests on it. What cannot stand without it must be refused, with a list
    /// that, worked off newest first, makes it possible (R8).
    fn undo(&mut self, entry: EntryId) -> bool {
        let mut without = self.ledger.clone();
        without.undo(entry.0, i64::MAX);
        match self.app.undo_entry(&UndoEntry { entry_id: entry }) {
            Ok(_) => {
                assert!(without.is_whole(), "what rests on entry {} would not stand", entry.0);
                self.ledger = without;
                self.forget(entry);
                true
            }
            Err(refused) if refused.code() == "undo.orphaned" => {
                assert!(
                    !without.is_whole(),
                    "everything that entry {} would bring back could stand",
                    entry.0
                );
                true
            }
            Err(refused) => {
                assert_eq!(refused.code(), "undo.blocked", "{refused:?}");
                let blockers = self.app.undo_blockers(entry).unwrap();
                assert!(!blockers.is_empty(), "a refusal names its reasons");
                assert!(
                    blockers.iter().all(|blocker| blocker.entry_id != entry),
                    "nobody stands in his own way"
                );
                // What an undo brought back is older, and may have taken the room that this needs.
                blockers.iter().all(|blocker| blocker.entry_id < entry)
            }
        }
    }

    fn forget(&mut self, entry: EntryId) {
        self.entries.retain(|kept| *kept != entry);
    }

    fn keep_settlement(
        &mut self,
        receipt: &SettlementReceipt,
        (kind, customer, on): (&'static str, i64, NaiveDate),
    ) {
        let what = What::Settlement { customer, kind, minor: receipt.amount.minor };
        self.ledger.keep(receipt.entry_id.0, (receipt.settlement_id.0, on), what);
        self.entries.push(receipt.entry_id);
    }

    /// Learns the keys of the parts that an entry made of a settlement.
    pub(crate) fn keep_parts(&mut self, entry: EntryId, settlement: i64) {
        let known: Vec<i64> = self.ledger.parts().into_iter().map(|(id, ..)| id).collect();
        let rows = self.settlement_rows();
        let row = rows.into_iter().find(|row| row.settlement_id.0 == settlement).expect("it was just kept");
        for part in row.allocations.iter().filter(|part| !known.contains(&part.allocation_id.0)) {
            let item = part.receivable_id.0;
            let on = self.ledger.joins_on((settlement, item), part.amount.minor);
            let what = What::Part { settlement, item, minor: part.amount.minor };
            self.ledger.keep(entry.0, (part.allocation_id.0, on), what);
        }
    }

    pub(crate) fn customer_of_item(&self, id: i64) -> i64 {
        let found = self.ledger.facts.iter().find_map(|fact| match fact.what {
            What::Item { customer, .. } if fact.id == id => Some(customer),
            _ => None,
        });
        found.expect("an item of the model")
    }

    fn customer_of(&self, settlement: i64) -> i64 {
        let found = self.ledger.facts.iter().find_map(|fact| match fact.what {
            What::Settlement { customer, .. } if fact.id == settlement => Some(customer),
            _ => None,
        });
        found.expect("a settlement of the model")
    }

    pub(crate) fn next_number(&mut self) -> String {
        self.numbers += 1;
        format!("N-{:03}", self.numbers)
    }

    fn ago(&self, days: u64) -> NaiveDate {
        self.wall.today() - Days::new(days)
    }
}

pub(crate) fn pick<T: Clone>(among: &[T], which: Index) -> Option<T> {
    (!among.is_empty()).then(|| among[which.index(among.len())].clone())
}

pub(crate) fn money(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn euro(minor: i64) -> String {
    money(minor).to_string()
}

fn request_of((id, minor): (i64, i64)) -> PartRequest {
    PartRequest { receivable_id: ReceivableId(id), amount: money(minor) }
}
