//! Rows → drafts of invoices and customers.

use std::collections::BTreeMap;

use domain::{Currency, Money};

use crate::{
    Answers, CustomerDraft, DocumentKind, Drafts, DueDate, Field, ImportError, InvoiceDraft, Mapping,
    Problem, Read, Reason, RowResult, Table, evidence,
    reading::{Columns, FileReader, RowReader},
};

/// Reads every row as an invoice or, where the amount is negative, a credit note.
///
/// Amounts that name no currency are in `currency`.
///
/// # Errors
/// If a field that every row needs has no column, a question has no answer, or the amounts cannot be summed.
pub fn read_invoices(
    table: &Table,
    mapping: &Mapping,
    answers: &Answers,
    currency: Currency,
) -> Result<Drafts<InvoiceDraft>, ImportError> {
    require_customer(mapping)?;
    for field in [Field::InvoiceNumber, Field::IssuedOn, Field::Amount] {
        mapping.required(field)?;
    }
    let file = FileReader::new(table, mapping, answers, currency)?;
    let drafts = file.read_rows(RowReader::invoice);
    check_sums(drafts.read().map(|draft| draft.total))?;
    Ok(drafts)
}

/// Reads every row as an amount that was owed when the book began. A row has a date, a due date, or both; its number is
/// empty where the file has none.
///
/// # Errors
/// As [`read_invoices`]; one of the two dates must have a column, the number need not.
pub fn read_opening_balances(
    table: &Table,
    mapping: &Mapping,
    answers: &Answers,
    currency: Currency,
) -> Result<Drafts<InvoiceDraft>, ImportError> {
    require_customer(mapping)?;
    mapping.required(Field::Amount)?;
    if mapping.column_of(Field::IssuedOn).is_none() {
        mapping.required(Field::DueOn)?;
    }
    let file = FileReader::new(table, mapping, answers, currency)?;
    let drafts = file.read_rows(RowReader::opening_balance);
    check_sums(drafts.read().map(|draft| draft.total))?;
    Ok(drafts)
}

/// Reads every row as a customer.
///
/// # Errors
/// If there is neither a name nor a number.
pub fn read_customers(table: &Table, mapping: &Mapping) -> Result<Drafts<CustomerDraft>, ImportError> {
    require_customer(mapping)?;
    // Customers hold no amounts: the usual currency only settles what a `$` in their currency column means.
    let file = FileReader::new(table, mapping, &Answers::default(), Currency::USD)?;
    Ok(file.read_rows(|row| {
        let mut customer = row.customer()?;
        customer.notes = row.kept_notes()?;
        Ok(customer)
    }))
}

fn require_customer(mapping: &Mapping) -> Result<(), ImportError> {
    match mapping.column_of(Field::CustomerName) {
        Some(_) => mapping.check_contested(Field::CustomerNumber),
        None => mapping.required(Field::CustomerNumber).map(|_| ()),
    }
    .map_err(|error| match error {
        ImportError::FieldMissing { .. } => ImportError::FieldMissing { field: Field::CustomerName },
        other => other,
    })
}

/// Refuses amounts whose sum cannot be kept.
pub(crate) fn check_sums(amounts: impl Iterator<Item = Money>) -> Result<(), ImportError> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for amount in amounts {
        let sum = sums.entry(amount.currency).or_default();
        *sum = sum.checked_add(amount.minor).ok_or(ImportError::SumTooLarge { currency: amount.currency })?;
    }
    Ok(())
}

impl<'a> FileReader<'a> {
    pub(crate) fn new(
        table: &'a Table,
        mapping: &Mapping,
        answers: &Answers,
        currency: Currency,
    ) -> Result<Self, ImportError> {
        if let Some((field, _)) = mapping.contested().first() {
            mapping.check_contested(*field)?;
        }
        let decisions = evidence::decide(table, mapping, answers, currency)?;
        let columns = Columns::of(mapping);
        Ok(Self { table, columns, decisions, note_columns: mapping.notes(table), currency })
    }

    pub(crate) fn read_rows<'r, T>(
        &'r self,
        read: impl Fn(&mut RowReader<'r>) -> Result<T, Problem>,
    ) -> Drafts<T> {
        let read_row = |row: &'r crate::Row| -> RowResult<T> {
            let mut reader = self.row(row)?;
            let draft = read(&mut reader)?;
            Ok(Read { draft, notes: reader.notes })
        };
        Drafts { rows: self.table.rows.iter().map(read_row).collect() }
    }
}

impl RowReader<'_> {
    fn invoice(&mut self) -> Result<InvoiceDraft, Problem> {
        let number = self.line(Field::InvoiceNumber)?;
        if number.is_empty() {
            return Err(self.refuse(Field::InvoiceNumber, Reason::NumberMissing));
        }
        let customer = self.customer()?;
        let issued_on =
            self.date(Field::IssuedOn)?.ok_or_else(|| self.refuse(Field::IssuedOn, Reason::DateMissing))?;
        let due = self.due(issued_on)?;
        let signed =
            self.amount(Field::Amount)?.ok_or_else(|| self.refuse(Field::Amount, Reason::AmountMissing))?;
        let (kind, total) = match signed.minor {
            0 => return Err(self.refuse(Field::Amount, Reason::AmountZero)),
            minor if minor < 0 => (DocumentKind::CreditNote, -signed),
            _ => (DocumentKind::Invoice, signed),
        };
        Ok(InvoiceDraft {
            row: self.row.line(),
            customer,
            kind,
            number,
            issued_on,
            due,
            total,
            settled_on: self.date(Field::SettledOn)?,
            paid: self.paid(signed)?,
            level: self.level()?,
            last_reminder_on: self.date(Field::LastReminderOn)?,
            notes: self.kept_notes()?,
        })
    }

    fn opening_balance(&mut self) -> Result<InvoiceDraft, Problem> {
        let number = self.line(Field::InvoiceNumber)?;
        let customer = self.customer()?;
        let due_on = self.date(Field::DueOn)?;
        let issued_on = self.date(Field::IssuedOn)?.or(due_on);
        let issued_on = issued_on.ok_or_else(|| self.refuse(Field::DueOn, Reason::DateMissing))?;
        if let Some(due_on) = due_on.filter(|due_on| *due_on < issued_on) {
            return Err(self.refuse(Field::DueOn, Reason::DueBeforeIssued { due_on, issued_on }));
        }
        let total =
            self.amount(Field::Amount)?.ok_or_else(|| self.refuse(Field::Amount, Reason::AmountMissing))?;
        match total.minor {
            0 => return Err(self.refuse(Field::Amount, Reason::AmountZero)),
            minor if minor < 0 => return Err(self.refuse(Field::Amount, Reason::AmountNegative)),
            _ => (),
        }
        Ok(InvoiceDraft {
            row: self.row.line(),
            customer,
            kind: DocumentKind::Invoice,
            number,
            issued_on,
            due: DueDate::On(due_on.unwrap_or(issued_on)),
            total,
            settled_on: None,
            paid: None,
            level: self.level()?,
            last_reminder_on: self.date(Field::LastReminderOn)?,
            notes: self.kept_notes()?,
        })
    }

    fn due(&mut self, issued_on: chrono::NaiveDate) -> Result<DueDate, Problem> {
        match self.date(Field::DueOn)? {
            Some(due_on) if due_on < issued_on => {
                Err(self.refuse(Field::DueOn, Reason::DueBeforeIssued { due_on, issued_on }))
            }
            Some(due_on) => Ok(DueDate::On(due_on)),
            None => Ok(self.terms()?.map_or(DueDate::ByCustomer, DueDate::ByTerms)),
        }
    }

    /// What was paid, from its own column or as total − open; both have the sign of the total in the file.
    fn paid(&mut self, signed_total: Money) -> Result<Option<Money>, Problem> {
        let conflict = |found: Money| Reason::CurrencyConflict {
            found: found.currency,
            expected: signed_total.currency,
        };
        let (field, paid) = match (self.amount(Field::PaidAmount)?, self.amount(Field::OpenAmount)?) {
            (Some(paid), _) => (Field::PaidAmount, paid),
            (None, Some(open)) => {
                let paid = signed_total
                    .checked_sub(open)
                    .map_err(|_| self.refuse(Field::OpenAmount, conflict(open)))?;
                (Field::OpenAmount, paid)
            }
            (None, None) => return Ok(None),
        };
        if paid.currency != signed_total.currency {
            return Err(self.refuse(field, conflict(paid)));
        }
        let is_credit = signed_total.minor < 0;
        // A credit note may list what was given back without the minus of its total.
        let paid = if is_credit && (paid.minor < 0 || field == Field::OpenAmount) { -paid } else { paid };
        match (paid.minor < 0, field) {
            (true, Field::OpenAmount) => Err(self.refuse(field, Reason::OpenAboveTotal)),
            (true, _) => Err(self.refuse(field, Reason::AmountNegative)),
            _ => Ok(Some(paid)),
        }
    }

    fn level(&mut self) -> Result<Option<u8>, Problem> {
        let Some(cell) = self.cell(Field::Level) else { return Ok(None) };
        crate::party::level_of(&cell).map(Some).ok_or_else(|| self.refuse(Field::Level, Reason::NotALevel))
    }
}
