//! What the tests of use cases share: an app in a folder of its own, a printer without PDF, small files.

pub(crate) mod plans;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use app::{
    App, Clock, FixedClock, LetterPrinter, MailText, Ports, PrintError, TextMessage,
    contract::{
        AllocateMode, ConfirmReminders, DraftRef, GetAgeing, ImportKind, ImportReceipt, ListCustomers,
        PaymentMethod, ProposalView, ProposeReminders, RecordPayment, RunView, StartBook,
    },
};
use chrono::{Days, NaiveDate};
use domain::{
    Currency, CustomerId, Language, Money, Now,
    agreement::Agreement,
    correspondence::Correspondence,
    letter::Letter,
    letter_text::{LetterText, TextFlaw, TextKey, TextPart, TextProblem},
    statement::Statement,
    stationery::PictureUse,
};
use proptest::test_runner::Config as ProptestConfig;
use tempfile::TempDir;

/// Prints a letter as its own description: enough to compare bytes, and to look for what must not be in it.
pub(crate) struct PlainPrinter;

impl LetterPrinter for PlainPrinter {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PrintError> {
        Ok(format!("{letter:#?}").into_bytes())
    }

    fn preview(&self, letters: &[Letter]) -> Result<Vec<u8>, PrintError> {
        Ok(format!("{letters:#?}").into_bytes())
    }

    fn agreement(&self, agreement: &Agreement) -> Result<Vec<u8>, PrintError> {
        Ok(format!("{agreement:#?}").into_bytes())
    }

    fn statement(&self, statement: &Statement) -> Result<Vec<u8>, PrintError> {
        Ok(format!("{statement:#?}").into_bytes())
    }

    fn correspondence(&self, written: &Correspondence) -> Result<Vec<u8>, PrintError> {
        Ok(format!("{written:#?}").into_bytes())
    }

    fn join(&self, documents: &[Vec<u8>]) -> Result<Vec<u8>, PrintError> {
        Ok(documents.concat())
    }

    fn picture(&self, bytes: &[u8], _purpose: PictureUse) -> Result<Vec<u8>, PrintError> {
        if bytes.starts_with(b"<svg") {
            return Err(PrintError { code: "picture.unsupported".into(), params: BTreeMap::new() });
        }
        Ok(bytes.to_vec())
    }

    fn mail_text(&self, letter: &Letter, has_originals: bool) -> Result<MailText, PrintError> {
        let text = format!("{letter:#?} with the originals: {has_originals}");
        Ok(MailText { subject: format!("{:?}", letter.number), text })
    }

    fn text_message(&self, letter: &Letter) -> Result<TextMessage, PrintError> {
        Ok(TextMessage { sms: format!("{:?}", letter.number), chat: format!("{letter:#?}") })
    }

    fn standard_text(&self, key: TextKey, country: &str) -> Result<LetterText, PrintError> {
        let line = |text: &str| text.to_owned();
        Ok(LetterText {
            subject: format!("{} for {country}", key.code()),
            opening: line("Please pay {{ total }}."),
            closing: line("Regards"),
            ..LetterText::default()
        })
    }

    fn check_text(&self, text: &LetterText, _language: Language) -> Vec<TextFlaw> {
        let flaw = TextFlaw { part: TextPart::Opening, line: 1, problem: TextProblem::AmountMissing };
        if text.opening.contains("{{ total }}") { Vec::new() } else { vec![flaw] }
    }

    fn placeholders(&self, _language: Language) -> Vec<&'static str> {
        vec!["total"]
    }

    fn file_name(&self, number: &str, customer_name: &str) -> String {
        format!("{number} {customer_name}.pdf")
    }
}

/// For properties of whole books, each case of which costs as much as dozens of others. A soak asks for as many as it was told.
pub(crate) fn slow_cases() -> ProptestConfig {
    ProptestConfig::with_cases(32)
}

/// An app with an open book, and the folder that both live in.
pub(crate) struct Desk {
    pub(crate) app: App,
    pub(crate) folder: TempDir,
    pub(crate) currency: Currency,
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A clock that a test moves on while the book stays open.
#[derive(Clone)]
pub(crate) struct Wall {
    first: NaiveDate,
    days: Arc<AtomicU64>,
}

impl Wall {
    pub(crate) fn starting(first: &str) -> Self {
        Self { first: day(first), days: Arc::default() }
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.first + Days::new(self.days.load(Ordering::Relaxed))
    }

    pub(crate) fn set(&self, days: u64) {
        self.days.store(days, Ordering::Relaxed);
    }

    pub(crate) fn wait(&self, days: u64) {
        self.days.fetch_add(days, Ordering::Relaxed);
    }
}

impl Clock for Wall {
    fn now(&self) -> Now {
        FixedClock(self.today()).now()
    }
}

pub(crate) fn app_at(folder: &TempDir, today: &str) -> App {
    app_with(folder, FixedClock(day(today)))
}

fn app_with(folder: &TempDir, clock: impl Clock + 'static) -> App {
    App::new(Ports {
        clock: Box::new(clock),
        printer: Box::new(PlainPrinter),

        mailer: Arc::new(app::SmtpMailer::default()),
        keychain: Box::new(app::NoKeychain),
        data_dir: Some(folder.path().to_owned()),
    })
}

impl Desk {
    /// A new book in euro.
    pub(crate) fn new(today: &str) -> Self {
        Self::with_currency(today, Currency::EUR)
    }

    pub(crate) fn with_currency(today: &str, currency: Currency) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = app_at(&folder, today);
        Self::started(app, folder, currency)
    }

    /// A new book in euro under a clock that moves.
    pub(crate) fn under(wall: &Wall) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = app_with(&folder, wall.clone());
        Self::started(app, folder, Currency::EUR)
    }

    fn started(mut app: App, folder: TempDir, currency: Currency) -> Self {
        let request = StartBook {
            name: "Harbour & Pine".into(),
            country: "IE".into(),
            currency,
            language: Language::En,
        };
        app.start_book(&request).unwrap();
        Self { app, folder, currency }
    }

    /// The same book on another day.
    pub(crate) fn on(self, today: &str) -> Self {
        let Self { app, folder, currency } = self;
        let path = app.get_settings().unwrap().book_path;
        drop(app);
        let mut app = app_at(&folder, today);
        app.open_book(path.as_ref()).unwrap();
        Self { app, folder, currency }
    }

    pub(crate) fn import(&mut self, kind: ImportKind, text: &str) -> ImportReceipt {
        let draft = self.app.read_import_file(kind, "file.csv", text.as_bytes().to_vec()).unwrap();
        self.app.accept_import(&DraftRef { draft_id: draft.draft_id }).unwrap()
    }

    /// Invoices as `customer,number,issued,due,amount` lines.
    pub(crate) fn invoices(&mut self, lines: &[&str]) -> ImportReceipt {
        let header = "customer,invoice number,invoice date,due date,amount";
        self.import(ImportKind::Invoices, &format!("{header}\n{}\n", lines.join("\n")))
    }

    pub(crate) fn customer(&self, search: &str) -> CustomerId {
        let request = ListCustomers {
            search: search.into(),
            sort: app::contract::CustomerSort::Name,
            is_descending: false,
            filters: Vec::new(),
            offset: 0,
            limit: 10,
        };
        self.app.list_customers(&request).unwrap().rows[0].customer_id
    }

    pub(crate) fn pay(&mut self, customer: &str, on: &str, amount: &str) -> domain::EntryId {
        self.pay_as(customer, (on, amount), AllocateMode::Auto)
    }

    pub(crate) fn pay_as(
        &mut self,
        customer: &str,
        (on, amount): (&str, &str),
        allocate: AllocateMode,
    ) -> domain::EntryId {
        let request = RecordPayment {
            customer_id: self.customer(customer),
            received_on: day(on),
            amount: self.money(amount),
            method: PaymentMethod::Transfer,
            reference: String::new(),
            allocate,
        };
        self.app.record_payment(&request).unwrap().entry_id
    }

    pub(crate) fn money(&self, amount: &str) -> Money {
        Money::parse(amount, self.currency).unwrap()
    }

    pub(crate) fn propose(&self) -> ProposalView {
        self.app.propose_reminders(&everything(None)).unwrap()
    }

    pub(crate) fn confirm(&mut self) -> RunView {
        let fingerprint = self.propose().fingerprint;
        self.app.confirm_reminders(&confirmation(None, &fingerprint)).unwrap()
    }

    /// Buckets as text: not due, 1–30, 31–60, 61–90, 91+, on account.
    pub(crate) fn ageing(&self, as_of: &str) -> Vec<String> {
        let request = GetAgeing { as_of: Some(day(as_of)), by: app::contract::AgeingBy::Due };
        let view = self.app.get_ageing(&request).unwrap();
        assert!(view.totals.iter().all(|total| total.is_tied), "L6: buckets = open items = ledger");
        let total = view.totals.first().map(|total| total.buckets.clone());
        total
            .map(|b| {
                [b.not_due, b.d1_30, b.d31_60, b.d61_90, b.d91_plus, b.on_account]
                    .map(|m| m.to_string())
                    .to_vec()
            })
            .unwrap_or_default()
    }

    pub(crate) fn verify(&self) {
        let view = self.app.verify_book().unwrap();
        assert!(view.ok, "{:?}", view.problems);
    }
}

pub(crate) fn everything(as_of: Option<&str>) -> ProposeReminders {
    ProposeReminders { as_of: as_of.map(day), ..ProposeReminders::default() }
}

pub(crate) fn confirmation(as_of: Option<&str>, fingerprint: &str) -> ConfirmReminders {
    ConfirmReminders {
        proposal: everything(as_of),
        fingerprint: fingerprint.to_owned(),
        is_back_dated: false,
    }
}

/// The verdicts of what is not claimed, with their amounts.
pub(crate) fn not_now(view: &ProposalView) -> Vec<(String, &'static str, String)> {
    view.not_now
        .iter()
        .map(|item| (item.invoice_number.clone(), item.verdict.code(), item.amount.to_string()))
        .collect()
}
