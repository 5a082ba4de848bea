//! A file as it would be brought in.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::{Currency, CustomerId, Language};
use exchange::{
    Answers, DateOrder, DecimalMark, Encoding, Evidence, Field, ImportError, Mapping, ReadOptions,
    RefusedRow, RowNote, RowResult, Source, Subject,
};
use store::{InvoiceKind, Reader, SettlementKind};

use crate::{
    AppError,
    calendar::BookCalendar,
    contract::{ImportKind, ImportProblem, ImportReading, RowVerdict},
    words::{Message, sentence},
};

use super::{
    complete::CompleteList,
    customers::CustomerPlanner,
    invoices::{self, InvoicePlanner},
    payments::PaymentPlanner,
    plan::{Plan, PlannedRow},
    resolve::{Defaults, Parties},
};

/// The file of a draft.
#[derive(Debug, Clone)]
pub(super) struct ImportFile {
    pub(super) kind: ImportKind,
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// A file as it would be brought in: how it was read, what is open, what every row does.
#[derive(Debug)]
pub(super) struct ImportDraft {
    pub(super) file: ImportFile,
    /// What the owner said about reading it.
    pub(super) asked: ImportReading,
    pub(super) currency: Currency,
    pub(super) source: Source,
    pub(super) mapping: Mapping,
    pub(super) evidence: Evidence,
    /// What keeps the rows from being read; `None` when they were.
    pub(super) undecided: Option<ImportError>,
    pub(super) plan: Plan,
}

/// The book that a draft is compared with.
pub(super) struct Shelf<'a> {
    pub(super) read: Reader<'a>,
    pub(super) today: NaiveDate,
}

impl ImportDraft {
    /// Reads the file as asked and compares it with the book.
    ///
    /// # Errors
    /// If the file as a whole cannot be read. What the owner must answer is no error but `undecided`.
    pub(super) fn read(file: ImportFile, asked: &ImportReading, shelf: &Shelf<'_>) -> Result<Self, AppError> {
        let options = ReadOptions {
            encoding: asked.encoding.as_deref().and_then(|name| name.parse::<Encoding>().ok()),
            delimiter: asked.delimiter.as_deref().and_then(|mark| mark.parse().ok()),
            ..ReadOptions::default()
        };
        let source = exchange::read_file(&file.bytes, &options)?;
        let mut mapping = exchange::guess_mapping(&source.table, subject(file.kind));
        if let Some(columns) = &asked.columns {
            map_columns(&mut mapping, columns);
        }
        let currency = asked.currency.unwrap_or(shelf.read.book_profile()?.currency);
        let evidence = exchange::gather_evidence(&source.table, &mapping, currency);
        let mut draft = Self {
            file,
            asked: asked.clone(),
            currency,
            source,
            mapping,
            evidence,
            undecided: None,
            plan: Plan::default(),
        };
        match draft.make_plan(shelf) {
            Ok(plan) => draft.plan = plan,
            Err(AppError::Table(error)) if is_question(&error) => draft.undecided = Some(error),
            Err(error) => return Err(error),
        }
        Ok(draft)
    }

    /// What the rows do to the book as it is now.
    ///
    /// # Errors
    /// If something of the file is not decided.
    pub(super) fn plan_again(&self, shelf: &Shelf<'_>) -> Result<Plan, AppError> {
        match &self.undecided {
            Some(error) => Err(error.clone().into()),
            None => self.make_plan(shelf),
        }
    }

    /// The columns as they are mapped, with `field=column,…` applied.
    ///
    /// # Errors
    /// If a field or column is unknown.
    pub(super) fn columns_with(&self, words: &str) -> Result<Vec<Option<String>>, AppError> {
        let mut mapping = self.mapping.clone();
        mapping
            .apply(words, &self.source.table)
            .map_err(|error| AppError::refused_with("import.mapping_wrong", "detail", error))?;
        Ok(field_names(&mapping))
    }

    /// The rows that cannot be taken, each with its reason in `language`.
    pub(super) fn refused(&self, language: Language) -> Vec<RefusedRow> {
        let refused = self.plan.rows.iter().filter(|row| row.verdict == RowVerdict::Refused);
        refused
            .filter_map(|row| {
                let problem = row.problems.first()?;
                Some(RefusedRow {
                    line: row.line,
                    column: problem.header.clone(),
                    value: problem.value.clone(),
                    code: problem.code.clone(),
                    reason: reason(language, problem),
                })
            })
            .collect()
    }

    /// What a complete list settles, each with its reason in `language`.
    pub(super) fn settled_by_list(&self, language: Language) -> Vec<RefusedRow> {
        let rows = self.plan.rows.iter().chain(self.plan.missing.iter().map(|item| &item.row));
        let remarks = rows.flat_map(|row| row.problems.iter().map(move |problem| (row.line, problem)));
        remarks
            .filter(|(_, problem)| matches!(problem.code.as_str(), "list.missing" | "list.fallen"))
            .map(|(line, problem)| RefusedRow {
                line,
                column: String::new(),
                value: problem.params.get("number").cloned().unwrap_or_default(),
                code: problem.code.clone(),
                reason: reason(language, problem),
            })
            .collect()
    }

    fn make_plan(&self, shelf: &Shelf<'_>) -> Result<Plan, AppError> {
        let read = shelf.read;
        let language = read.book_profile()?.language;
        let parties = Parties::new(read.customer_matches()?, Defaults { language, currency: self.currency });
        match self.file.kind {
            ImportKind::Invoices | ImportKind::OpeningBalances => self.plan_invoices(shelf, parties),
            ImportKind::Customers => self.plan_customers(read, parties),
            ImportKind::Payments => self.plan_payments(read, &parties),
        }
    }

    fn plan_invoices(&self, shelf: &Shelf<'_>, parties: Parties) -> Result<Plan, AppError> {
        let read = shelf.read;
        let drafts = self.read_invoices()?;
        let credit_notes: HashSet<(CustomerId, String)> = read
            .settlement_matches()?
            .into_iter()
            .filter(|settlement| settlement.kind == SettlementKind::CreditNote)
            .filter_map(|settlement| Some((settlement.customer, settlement.number?)))
            .collect();
        let known = invoices::Shelf {
            invoices: read.invoice_matches()?,
            credit_notes,
            profiles: read.customer_profiles()?,
            terms: read.terms_policy()?,
            today: shelf.today,
            calendar: BookCalendar::of(read)?,
            rises: self.asked.rises,
        };
        let days = self.asked.complete_as_of.map(|as_of| (as_of, shelf.today));
        let list = days.map(|days| CompleteList::of(read, days, &self.file.name)).transpose()?;
        let mut planner = InvoicePlanner::new(&known, parties, list);
        planner.kind = match self.file.kind {
            ImportKind::OpeningBalances => InvoiceKind::Opening,
            _ => InvoiceKind::Invoice,
        };
        let rows = plan_rows(drafts.rows, |draft| planner.plan(draft));
        let missing = match &planner.list {
            Some(list) => list.missing(&known.profiles, &self.refused_numbers(&rows)),
            None => Vec::new(),
        };
        Ok(Plan { rows, added: planner.parties.added, missing })
    }

    /// The rows as invoices; an opening balance without a number gets one from its day, the same at every reading.
    fn read_invoices(&self) -> Result<exchange::Drafts<exchange::InvoiceDraft>, ImportError> {
        let (table, answers) = (&self.source.table, self.answers());
        if self.file.kind != ImportKind::OpeningBalances {
            return exchange::read_invoices(table, &self.mapping, &answers, self.currency);
        }
        let mut drafts = exchange::read_opening_balances(table, &self.mapping, &answers, self.currency)?;
        let mut seen: HashMap<(String, String, NaiveDate), u32> = HashMap::new();
        for draft in drafts.rows.iter_mut().flatten().map(|read| &mut read.draft) {
            if draft.number.is_empty() {
                let customer = &draft.customer;
                let key = (customer.number.clone(), customer.name.clone(), draft.issued_on);
                let count = seen.entry(key).and_modify(|count| *count += 1).or_insert(1);
                draft.number = opening_number(draft.issued_on, *count);
            }
        }
        Ok(drafts)
    }

    /// The numbers of invoices that stand in refused rows.
    fn refused_numbers(&self, rows: &[PlannedRow]) -> HashSet<String> {
        let Some(column) = self.mapping.column_of(Field::InvoiceNumber) else { return HashSet::new() };
        let refused = rows.iter().zip(&self.source.table.rows);
        let refused = refused.filter(|(planned, _)| planned.verdict == RowVerdict::Refused);
        refused.map(|(_, row)| row.cell(column).trim().to_owned()).collect()
    }

    fn plan_customers(&self, read: Reader<'_>, parties: Parties) -> Result<Plan, AppError> {
        let drafts = exchange::read_customers(&self.source.table, &self.mapping)?;
        let profiles = read.customer_profiles()?;
        let mut planner = CustomerPlanner::new(&profiles, parties);
        let rows = plan_rows(drafts.rows, |draft| planner.plan(draft));
        Ok(Plan { rows, added: planner.parties.added, missing: Vec::new() })
    }

    fn plan_payments(&self, read: Reader<'_>, parties: &Parties) -> Result<Plan, AppError> {
        let table = &self.source.table;
        let drafts = exchange::read_payments(table, &self.mapping, &self.answers(), self.currency)?;
        let mut owners: HashMap<String, Vec<CustomerId>> = HashMap::new();
        for (customer, number) in read.invoice_matches()?.into_keys() {
            owners.entry(number).or_default().push(customer);
        }
        let settlements = read.settlement_matches()?;
        let mut planner = PaymentPlanner::new(parties, &owners, &settlements);
        let rows = plan_rows(drafts.rows, |draft| planner.plan(draft));
        Ok(Plan { rows, ..Plan::default() })
    }

    fn answers(&self) -> Answers {
        let orders = self.asked.date_orders.iter();
        let marks = self.asked.decimal_marks.iter();
        Answers {
            date_orders: orders
                .filter_map(|(column, order)| Some((*column as usize, DateOrder::from_name(order)?)))
                .collect(),
            decimal_marks: marks
                .filter_map(|(column, mark)| Some((*column as usize, decimal_mark(mark)?)))
                .collect(),
            ..Answers::default()
        }
    }
}

/// The field names of a mapping, as `ImportReading` has them.
pub(super) fn field_names(mapping: &Mapping) -> Vec<Option<String>> {
    mapping.columns().iter().map(|field| field.map(|field| field.name().to_owned())).collect()
}

/// What stands for the number of an opening balance, for example `OB-2026-01-31`, a second one of that day `…-2`.
fn opening_number(issued_on: NaiveDate, count: u32) -> String {
    if count == 1 { format!("OB-{issued_on}") } else { format!("OB-{issued_on}-{count}") }
}

/// The mark of `.` or `,`.
fn decimal_mark(mark: &str) -> Option<DecimalMark> {
    match mark {
        "." => Some(DecimalMark::Point),
        "," => Some(DecimalMark::Comma),
        name => DecimalMark::from_name(name),
    }
}

pub(super) fn subject(kind: ImportKind) -> Subject {
    match kind {
        ImportKind::Invoices => Subject::Invoices,
        ImportKind::Customers => Subject::Customers,
        ImportKind::Payments => Subject::Payments,
        ImportKind::OpeningBalances => Subject::OpeningBalances,
    }
}

/// The owner's mapping in place of the guess; with every column said, no field is contested any more.
fn map_columns(mapping: &mut Mapping, columns: &[Option<String>]) {
    *mapping = Mapping::new(mapping.subject(), mapping.columns().len());
    for (column, name) in columns.iter().enumerate() {
        mapping.set(column, name.as_deref().and_then(|name| name.parse::<Field>().ok()));
    }
}

/// Whether the owner can answer it, so that the draft is shown all the same.
fn is_question(error: &ImportError) -> bool {
    matches!(
        error,
        ImportError::FieldMissing { .. }
            | ImportError::FieldContested { .. }
            | ImportError::DateOrderUndecided { .. }
            | ImportError::DecimalsUndecided { .. }
    )
}

fn plan_rows<T>(rows: Vec<RowResult<T>>, mut plan: impl FnMut(&T) -> PlannedRow) -> Vec<PlannedRow> {
    rows.into_iter()
        .map(|row| match row {
            Ok(read) => {
                let mut planned = plan(&read.draft);
                planned.problems.extend(read.notes.iter().map(remark));
                planned
            }
            Err(problem) => PlannedRow::refused(problem.row, refusal(&problem)),
        })
        .collect()
}

fn remark(note: &RowNote) -> ImportProblem {
    let params = note.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    ImportProblem {
        column: None,
        header: String::new(),
        value: String::new(),
        code: note.code().to_owned(),
        params,
        is_remark: true,
    }
}

fn reason(language: Language, problem: &ImportProblem) -> String {
    let message = Message { prefix: "import-problem", code: &problem.code, params: &problem.params };
    sentence(language, message)
}

fn refusal(problem: &exchange::Problem) -> ImportProblem {
    let params = problem.reason.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let column = problem.column.as_ref();
    ImportProblem {
        column: column.and_then(|column| u32::try_from(column.index).ok()),
        header: column.map(|column| column.label().to_owned()).unwrap_or_default(),
        value: problem.value.clone(),
        code: problem.reason.code().to_owned(),
        params,
        is_remark: false,
    }
}
