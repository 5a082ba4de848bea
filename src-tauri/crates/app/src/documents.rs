//! Documents that the owner makes for a customer, beside reminders and agreements: looked at, printed, saved.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use chrono::{Days, NaiveDate};
use domain::{
    CustomerId,
    correspondence::{Correspondence, CreditPolicy, PaidInvoice, Purpose, Thanks, all_on_time},
    dunning::StepMeans,
    statement::{Statement, StatementBody},
};
use store::{Account, AccountReceivable, InvoiceKind, Reader, SettlementKind};

use crate::{
    App, AppError,
    calculate::terms_in_words,
    contract::{DocumentKind, DocumentRequest, SavedFile},
    file_out::write_whole,
    interest::rule_for,
    payments::require_customer,
    words,
};

/// Days that a letter of thanks looks back.
const YEAR: u64 = 365;

/// What a document says.
enum Document {
    Statement(Statement),
    Correspondence(Correspondence),
}

impl Document {
    /// The account that it is about.
    const fn account(&self) -> &Statement {
        match self {
            Self::Statement(statement) => statement,
            Self::Correspondence(written) => &written.account,
        }
    }
}

impl App {
    /// A document in the language of the customer. It claims nothing and changes nothing.
    ///
    /// # Errors
    /// If there is no such customer, the period ends before it begins, or something in it cannot be printed.
    pub fn read_document(&self, request: &DocumentRequest) -> Result<Vec<u8>, AppError> {
        Ok(match self.document(request)? {
            Document::Statement(statement) => self.ports.printer.statement(&statement)?,
            Document::Correspondence(written) => self.ports.printer.correspondence(&written)?,
        })
    }

    /// The document beside the book, under a readable name, for a program that prints.
    ///
    /// # Errors
    /// As [`App::read_document`], and if the folder cannot be written.
    pub fn document_file(&self, request: &DocumentRequest) -> Result<PathBuf, AppError> {
        let bytes = self.read_document(request)?;
        self.put_beside_book(&self.document_file_name(request)?, &bytes)
    }

    /// Writes the document to `path`.
    ///
    /// # Errors
    /// As [`App::read_document`], and if the file cannot be written; an older file stays whole then.
    pub fn save_document(&self, request: &DocumentRequest, path: &Path) -> Result<SavedFile, AppError> {
        write_whole(path, &self.read_document(request)?)?;
        Ok(SavedFile { path: path.display().to_string(), count: 1 })
    }

    /// A safe name for the file of the document, with its ending: number of the customer, currency, what it is, its days,
    /// name. Two documents that differ have two names, so that one printed earlier stays.
    ///
    /// # Errors
    /// As [`App::read_document`].
    pub fn document_file_name(&self, request: &DocumentRequest) -> Result<String, AppError> {
        let document = self.document(request)?;
        let account = document.account();
        let customer = &account.customer;
        let language = self.preferences.language.unwrap_or_default();
        // “Statement: activity” has a colon, which names of files do not.
        let kind = words::text(language, request.kind.name(), &BTreeMap::new()).unwrap_or_default();
        let kind = kind.replace(':', "");
        let since = match (&document, &account.body) {
            (Document::Statement(_), StatementBody::Activity { from, .. }) => format!("{from} "),
            (Document::Correspondence(Correspondence { purpose: Purpose::Farewell { from }, .. }), _) => {
                format!("{from} ")
            }
            _ => String::new(),
        };
        let currency = account.currency.code();
        let number = format!("{} {currency} {kind} {since}{}", customer.customer_number, account.as_of);
        Ok(self.ports.printer.file_name(&number, &customer.customer_name))
    }

    fn document(&self, request: &DocumentRequest) -> Result<Document, AppError> {
        let account = self.statement(request)?;
        let (read, today) = (self.read()?, self.now().today);
        let customer = read.merged()?.of(request.customer_id);
        let purpose = match request.kind {
            DocumentKind::Open | DocumentKind::Activity => return Ok(Document::Statement(account)),
            DocumentKind::Confirmation => Purpose::Confirmation,
            DocumentKind::Thanks => Purpose::Thanks(thanks(read, customer, &account)?),
            DocumentKind::Farewell => Purpose::Farewell { from: request.from.unwrap_or(today) },
            DocumentKind::Policy => Purpose::Policy(policy(read, customer, today)?),
        };
        Ok(Document::Correspondence(Correspondence { account, purpose }))
    }
}

/// What a customer can be thanked for: punctuality over a year, else a payment that left nothing open.
///
/// # Errors
/// If something is overdue, or nothing was paid (`thanks.nothing`).
fn thanks(read: Reader<'_>, customer: CustomerId, account: &Statement) -> Result<Thanks, AppError> {
    let nothing = || AppError::refused("thanks.nothing");
    if account.ageing.overdue().minor > 0 {
        return Err(nothing());
    }
    let all = read.account(customer)?;
    let since = account.dated_on.checked_sub_days(Days::new(YEAR)).unwrap_or(account.dated_on);
    let own = all.receivables.iter().filter(|receivable| receivable.amount.currency == account.currency);
    let closed =
        own.filter(|receivable| receivable.open.is_zero() && receivable.kind == InvoiceKind::Invoice);
    let paid: Option<Vec<PaidInvoice>> = closed.map(|receivable| paid(&all, receivable)).collect();
    if let Some(count) = paid.and_then(|paid| all_on_time(&paid, since)) {
        return Ok(Thanks::OnTime { count });
    }
    let is_payment = |kind| kind == SettlementKind::Payment;
    let payments = all
        .settlements
        .iter()
        .filter(|settlement| is_payment(settlement.kind) && settlement.amount.currency == account.currency);
    let last = payments.max_by_key(|payment| (payment.value_on, payment.settlement));
    match last {
        Some(last) if account.ageing.open.is_zero() && last.value_on >= since => {
            Ok(Thanks::Settled { amount: last.amount, on: last.value_on })
        }
        _ => Err(nothing()),
    }
}

/// When the invoice was paid; `None` where something else than money and credit closed it.
fn paid(account: &Account, receivable: &AccountReceivable) -> Option<PaidInvoice> {
    let parts = account.allocations.iter().filter(|part| part.receivable == receivable.receivable);
    let mut paid_on = receivable.issued_on;
    for part in parts {
        let settlement = account.settlements.iter().find(|each| each.settlement == part.settlement)?;
        let is_given_up = matches!(
            settlement.kind,
            SettlementKind::WriteOff | SettlementKind::Compromise | SettlementKind::Reschedule
        );
        if is_given_up {
            return None;
        }
        // Money counts from the day on which it came, however late it was allocated.
        paid_on = paid_on.max(settlement.value_on);
    }
    Some(PaidInvoice { due_on: receivable.due_on, paid_on })
}

/// What a customer who buys on account should expect, by the terms and the ladder that hold for it.
fn policy(read: Reader<'_>, customer: CustomerId, today: NaiveDate) -> Result<CreditPolicy, AppError> {
    let profile = require_customer(read, customer)?;
    let policy = read.terms_policy()?;
    let (terms, _) = policy.terms_of(&profile);
    let steps = read.policies()?.of(customer, profile.group).timeline(today);
    // A note before the due date is a courtesy, and a call is no letter.
    let letters = steps.iter().filter(|step| step.level > 0 && step.means == StepMeans::Letter);
    Ok(CreditPolicy {
        terms: terms_in_words(terms, profile.language),
        due_on: (terms.parts.len() == 1).then(|| terms.last_due_on(today)),
        reminder_days: letters.map(|step| (step.on - today).num_days()).collect(),
        has_interest: rule_for(read, customer, &profile).is_ok(),
    })
}
