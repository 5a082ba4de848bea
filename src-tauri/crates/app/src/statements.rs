//! Statements of account: what is open on a day, or what happened in a period.

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, Money,
    ageing::AgeingTotals,
    customer::CustomerProfile,
    dunning::CreditKind,
    letter::LetterCredit,
    statement::{EntryKind, Statement, StatementBody, StatementEntry, StatementItem},
};
use store::{ClaimKind, Credit, InvoiceKind, Moved, Movement, OpenItem, OpenQuery, Reader, SettlementKind};

use crate::{
    App, AppError,
    contract::{DocumentKind, DocumentRequest},
    interest::Names,
    payments::require_customer,
    reminders::addressee,
    stationery::stationery,
};

impl App {
    /// What the statement says: this customer's data only (R13), by the same as-of function as every list (L5). Documents
    /// that are no statement rest on the open items.
    ///
    /// # Errors
    /// If there is no such customer, or the period ends before it begins.
    pub fn statement(&self, request: &DocumentRequest) -> Result<Statement, AppError> {
        let (read, today) = (self.read()?, self.now().today);
        let as_of = request.to.unwrap_or(today);
        let is_period = request.kind == DocumentKind::Activity;
        if is_period && request.from.is_some_and(|from| from > as_of) {
            return Err(AppError::refused("statement.period"));
        }
        let customer = read.merged()?.of(request.customer_id);
        let profile = require_customer(read, customer)?;
        let movements = read.movements(customer, as_of)?;
        let currency = request.currency.unwrap_or_else(|| currency_of(&profile, &movements));
        let account = Account { read, names: Names::of(read, profile.language)?, customer, as_of, currency };
        let (items, credits) = account.open()?;
        let ageing = account.ageing(&items, &credits)?;
        let body = match request.kind {
            DocumentKind::Activity => account.activity(request.from, movements)?,
            _ => StatementBody::Open {
                items: items.iter().map(|item| account.item(item)).collect(),
                credits: credits.iter().map(credit).collect(),
            },
        };
        Ok(Statement {
            dated_on: today,
            as_of,
            language: profile.language,
            currency,
            seller: read.seller()?,
            stationery: stationery(read)?,
            customer: addressee(&profile),
            ageing,
            body,
        })
    }

    /// The balance on the evening before the period, or before there was an account; what the command line answers.
    ///
    /// # Errors
    /// As [`App::statement`].
    pub fn statement_opening(&self, request: &DocumentRequest) -> Result<Money, AppError> {
        let request = DocumentRequest { kind: DocumentKind::Activity, ..request.clone() };
        let statement = self.statement(&request)?;
        match statement.body {
            StatementBody::Activity { opening, .. } => Ok(opening),
            StatementBody::Open { .. } => Ok(Money::zero(statement.currency)),
        }
    }
}

/// The currency that is agreed with the customer, unless the account has others only.
fn currency_of(profile: &CustomerProfile, movements: &[Movement]) -> Currency {
    let mut used = movements.iter().map(|movement| movement.amount.currency);
    match used.clone().find(|currency| *currency == profile.currency) {
        Some(currency) => currency,
        None => used.next().unwrap_or(profile.currency),
    }
}

/// The account of one customer in one currency on one day.
struct Account<'a> {
    read: Reader<'a>,
    names: Names,
    customer: CustomerId,
    as_of: NaiveDate,
    currency: Currency,
}

impl Account<'_> {
    fn open(&self) -> Result<(Vec<OpenItem>, Vec<Credit>), AppError> {
        let query = OpenQuery { customer: Some(self.customer), ..OpenQuery::as_of(self.as_of) };
        let mut items = self.read.open_items(&query)?;
        items.retain(|item| item.amount.open.currency == self.currency);
        let mut credits = self.read.credits(&query)?;
        credits.retain(|credit| credit.rest.currency == self.currency);
        Ok((items, credits))
    }

    fn ageing(&self, items: &[OpenItem], credits: &[Credit]) -> Result<AgeingTotals, AppError> {
        let unreadable = |error| AppError::refused_with("book.unreadable", "detail", error);
        let mut ageing = AgeingTotals::new(self.currency);
        for item in items {
            let late = (self.as_of - item.amount.due_on).num_days();
            ageing.add_item(late, item.amount.open).map_err(unreadable)?;
        }
        for credit in credits {
            ageing.add_on_account(credit.rest).map_err(unreadable)?;
        }
        Ok(ageing)
    }

    fn item(&self, item: &OpenItem) -> StatementItem {
        let (kind, number) = self.paper(Moved::Receivable(item.amount.receivable, item.kind), &item.number);
        StatementItem {
            kind,
            number,
            issued_on: item.amount.issued_on,
            due_on: item.amount.due_on,
            overdue_days: (self.as_of - item.amount.due_on).num_days().max(0),
            amount: item.total,
            open: item.amount.open,
        }
    }

    /// The period, with the balance brought forward from the evening before it.
    fn activity(
        &self,
        from: Option<NaiveDate>,
        mut movements: Vec<Movement>,
    ) -> Result<StatementBody, AppError> {
        movements.retain(|movement| movement.amount.currency == self.currency);
        let from = from.or_else(|| movements.first().map(|first| first.on)).unwrap_or(self.as_of);
        let mut opening = Money::zero(self.currency);
        let mut entries = Vec::new();
        for movement in movements {
            if movement.on < from {
                opening = opening.checked_add(movement.amount).map_err(too_large)?;
            } else {
                entries.push(self.entry(&movement));
            }
        }
        Ok(StatementBody::Activity { from, opening, entries })
    }

    fn entry(&self, movement: &Movement) -> StatementEntry {
        let (kind, number) = self.paper(movement.what, &movement.number);
        let kind = match (kind, movement.is_end) {
            (kind, false) => kind,
            (EntryKind::Payment, true) => EntryKind::Returned,
            (EntryKind::WriteOff, true) => EntryKind::Recovered,
            (_, true) => EntryKind::Reversal,
        };
        StatementEntry { on: movement.on, kind, number, amount: movement.amount }
    }

    /// What a line is, and the number of its paper. A free reference is not printed: one payer may have named the invoices
    /// of several customers in it (R13).
    fn paper(&self, what: Moved, number: &str) -> (EntryKind, String) {
        match what {
            Moved::Receivable(receivable, kind) => match self.names.claim(receivable) {
                Some(claim) if claim.kind == ClaimKind::Interest => {
                    (EntryKind::Interest, claim.number.clone())
                }
                Some(claim) => (EntryKind::FixedSum, claim.number.clone()),
                None => (paper_kind(kind), number.to_owned()),
            },
            Moved::Settlement(kind) => (settlement_kind(kind), number.to_owned()),
        }
    }
}

fn too_large(error: domain::MoneyError) -> AppError {
    AppError::refused_with("book.unreadable", "detail", error)
}

fn credit(credit: &Credit) -> LetterCredit {
    LetterCredit {
        kind: if credit.is_credit_note { CreditKind::CreditNote } else { CreditKind::Money },
        number: credit.number.clone().filter(|_| credit.is_credit_note),
        dated_on: credit.value_on,
        amount: credit.rest,
    }
}

const fn paper_kind(kind: InvoiceKind) -> EntryKind {
    match kind {
        InvoiceKind::Invoice => EntryKind::Invoice,
        InvoiceKind::Opening => EntryKind::Opening,
        InvoiceKind::Plan => EntryKind::Instalment,
    }
}

const fn settlement_kind(kind: SettlementKind) -> EntryKind {
    match kind {
        SettlementKind::Payment => EntryKind::Payment,
        SettlementKind::CreditNote => EntryKind::CreditNote,
        SettlementKind::Discount => EntryKind::Discount,
        SettlementKind::WriteOff => EntryKind::WriteOff,
        SettlementKind::Compromise => EntryKind::Compromise,
        SettlementKind::Reschedule => EntryKind::Reschedule,
        SettlementKind::WithholdingTax => EntryKind::WithholdingTax,
        SettlementKind::SetOff => EntryKind::SetOff,
        SettlementKind::BankCharge => EntryKind::BankCharge,
        SettlementKind::Transfer => EntryKind::Transfer,
        SettlementKind::Refund => EntryKind::Refund,
    }
}
