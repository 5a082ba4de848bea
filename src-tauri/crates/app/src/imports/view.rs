//! Drafts and receipts as they are shown.

use chrono::NaiveDate;
use domain::{EntryId, ImportId};
use exchange::{Decided, DecimalMark, Field, ImportError};

use crate::contract::{
    GetImportRows, ImportAnswer, ImportColumn, ImportCounts, ImportDraftView, ImportKind, ImportQuestion,
    ImportQuestionKind, ImportReading, ImportReceipt, ImportRow, ImportRowPage, RisesQuestion, RowVerdict,
};

use super::{
    draft::{ImportDraft, field_names, subject},
    is_wanted,
};

/// Rows that one request may ask for.
const MAX_ROWS: u32 = 500;

/// The view of a draft.
pub(super) fn draft_view(id: u32, draft: &ImportDraft) -> ImportDraftView {
    let fields = Field::of_subject(subject(draft.file.kind));
    let counts = match &draft.undecided {
        Some(_) => ImportCounts { read: count(draft.source.table.rows.len()), ..ImportCounts::default() },
        None => draft.plan.counts(),
    };
    ImportDraftView {
        draft_id: id,
        file_name: draft.file.name.clone(),
        kind: draft.file.kind,
        reading: reading(draft),
        columns: columns(draft),
        fields: fields.map(|field| field.name().to_owned()).collect(),
        missing_fields: missing_fields(draft),
        questions: questions(draft),
        rises: rises(draft),
        counts,
        new_totals: draft.plan.new_totals(),
        new_customer_count: count(draft.plan.added.len()),
        missing_count: count(draft.plan.missing.len()),
        missing_totals: draft.plan.missing_totals(),
        can_accept: draft.undecided.is_none() && counts.new + counts.changed > 0 && !is_rise_open(draft),
    }
}

/// Invoices whose amount rises after a letter (L11).
fn rises(draft: &ImportDraft) -> Option<RisesQuestion> {
    let mut rows = draft.plan.rows.iter().filter_map(|row| Some((row.line, row.rise.as_ref()?)));
    let (line, rise) = rows.next()?;
    Some(RisesQuestion {
        row_count: count(1 + rows.count()),
        row: u32::try_from(line).unwrap_or(u32::MAX),
        number: rise.number.clone(),
        old: rise.old,
        new: rise.new,
    })
}

fn is_rise_open(draft: &ImportDraft) -> bool {
    draft.asked.rises.is_none() && draft.plan.rows.iter().any(|row| row.rise.is_some())
}

/// A part of the rows; before the questions are answered, the rows as they stand in the file.
pub(super) fn row_page(draft: &ImportDraft, request: &GetImportRows) -> ImportRowPage {
    let in_file = draft.source.table.rows.len();
    let rows = draft.plan.rows.iter().chain(draft.plan.missing.iter().map(|item| &item.row));
    let verdicts: Vec<RowVerdict> = rows.map(|row| row.verdict).collect();
    let wanted: Vec<usize> = (0..in_file + draft.plan.missing.len())
        .filter(|at| verdicts.get(*at).is_none_or(|verdict| is_wanted(request.verdict, *verdict)))
        .collect();
    let page = wanted.iter().skip(request.offset as usize).take(request.limit.min(MAX_ROWS) as usize);
    let rows = page.filter_map(|at| match at.checked_sub(in_file) {
        None => Some(file_row(draft, *at)),
        Some(at) => missing_row(draft, at),
    });
    ImportRowPage { count: count(wanted.len()), rows: rows.collect() }
}

fn file_row(draft: &ImportDraft, at: usize) -> ImportRow {
    let (table, planned) = (&draft.source.table, draft.plan.rows.get(at));
    ImportRow {
        row: u32::try_from(table.rows[at].line()).unwrap_or(u32::MAX),
        is_in_file: true,
        verdict: planned.map(|row| row.verdict),
        cells: (0..table.width()).map(|column| table.rows[at].cell(column).to_owned()).collect(),
        problems: planned.map(|row| row.problems.clone()).unwrap_or_default(),
    }
}

/// An item of the book in the columns of the file, numbered after its last line.
fn missing_row(draft: &ImportDraft, at: usize) -> Option<ImportRow> {
    let item = draft.plan.missing.get(at)?;
    let last = draft.source.table.rows.last().map_or(0, exchange::Row::line);
    let cell = |field: &Option<Field>| {
        let found = item.cells.iter().find(|(known, _)| Some(*known) == *field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    };
    Some(ImportRow {
        row: u32::try_from(last).unwrap_or(u32::MAX).saturating_add(index(at)).saturating_add(1),
        is_in_file: false,
        verdict: Some(item.row.verdict),
        cells: draft.mapping.columns().iter().map(cell).collect(),
        problems: item.row.problems.clone(),
    })
}

/// The receipt of an import that was just accepted.
pub(super) fn receipt(
    draft: &ImportDraft,
    posted: Option<(ImportId, EntryId)>,
    today: NaiveDate,
) -> ImportReceipt {
    ImportReceipt {
        import_id: posted.map(|(import, _)| import),
        entry_id: posted.map(|(_, entry)| entry),
        file_name: draft.file.name.clone(),
        kind: draft.file.kind,
        imported_on: today,
        counts: draft.plan.counts(),
        new_customer_count: count(draft.plan.added.len()),
        settled_count: count(draft.plan.missing.len()),
        new_totals: draft.plan.new_totals(),
        is_undone: false,
    }
}

/// The receipt of an import in the history.
pub(super) fn history(row: &store::ImportRow, new_totals: Vec<domain::Money>) -> ImportReceipt {
    ImportReceipt {
        import_id: Some(row.import),
        entry_id: Some(row.entry),
        file_name: row.source_name.clone(),
        kind: match row.kind {
            store::ImportKind::Invoices => ImportKind::Invoices,
            store::ImportKind::Customers => ImportKind::Customers,
            store::ImportKind::Payments => ImportKind::Payments,
            store::ImportKind::OpeningBalances => ImportKind::OpeningBalances,
        },
        imported_on: row.imported_on,
        counts: ImportCounts {
            read: row.counts.read,
            new: row.counts.new,
            changed: row.counts.changed,
            same: row.counts.same,
            refused: row.counts.refused,
        },
        new_customer_count: 0,
        settled_count: 0,
        new_totals,
        is_undone: row.is_undone,
    }
}

/// Counts as the book keeps them.
pub(super) fn store_counts(counts: ImportCounts) -> store::ImportCounts {
    store::ImportCounts {
        read: counts.read,
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        refused: counts.refused,
    }
}

fn reading(draft: &ImportDraft) -> ImportReading {
    let mut reading = draft.asked.clone();
    reading.encoding = Some(draft.source.encoding.name().to_owned());
    reading.delimiter = Some(char::from(draft.source.delimiter.byte()).to_string());
    reading.columns = Some(field_names(&draft.mapping));
    reading.currency = Some(draft.currency);
    for column in &draft.evidence.dates {
        if let Some(order) = column.decided.answer() {
            reading.date_orders.entry(index(column.column.index)).or_insert(order.name().to_owned());
        }
    }
    for column in &draft.evidence.amounts {
        if let Some(mark) = column.decided.answer() {
            reading.decimal_marks.entry(index(column.column.index)).or_insert(mark_text(mark).to_owned());
        }
    }
    reading
}

fn columns(draft: &ImportDraft) -> Vec<ImportColumn> {
    let meanings = draft.mapping.columns().iter().enumerate();
    meanings
        .map(|(at, field)| ImportColumn {
            index: index(at),
            header: draft.source.table.column(at).label().to_owned(),
            field: field.map(|field| field.name().to_owned()),
            is_numeric: field.is_some_and(Field::is_amount),
        })
        .collect()
}

fn missing_fields(draft: &ImportDraft) -> Vec<String> {
    let needed: &[Field] = match draft.file.kind {
        ImportKind::Invoices => &[Field::InvoiceNumber, Field::IssuedOn, Field::Amount],
        ImportKind::Customers => &[],
        ImportKind::Payments => &[Field::ReceivedOn, Field::Amount],
        ImportKind::OpeningBalances if draft.mapping.column_of(Field::IssuedOn).is_some() => &[Field::Amount],
        ImportKind::OpeningBalances => &[Field::DueOn, Field::Amount],
    };
    let has = |field: Field| draft.mapping.column_of(field).is_some();
    let mut missing: Vec<Field> = needed.iter().copied().filter(|field| !has(*field)).collect();
    let is_payer_known = draft.file.kind == ImportKind::Payments && has(Field::InvoiceNumber);
    if !has(Field::CustomerName) && !has(Field::CustomerNumber) && !is_payer_known {
        missing.insert(0, Field::CustomerName);
    }
    // Several columns bear the same name: the owner chooses one, as for a field that no column has.
    if let Some(ImportError::FieldContested { field, .. }) = &draft.undecided
        && !missing.contains(field)
    {
        missing.push(*field);
    }
    missing.into_iter().map(|field| field.name().to_owned()).collect()
}

fn questions(draft: &ImportDraft) -> Vec<ImportQuestion> {
    let dates = draft.evidence.dates.iter().filter(|column| column.decided == Decided::Open);
    let dates = dates.map(|column| ImportQuestion {
        column: index(column.column.index),
        kind: ImportQuestionKind::DateOrder,
        row_count: count(column.both_ways_count),
        answers: answers(column, exchange::DateOrder::name, |date| (Some(*date), None)),
    });
    let amounts = draft.evidence.amounts.iter().filter(|column| column.decided == Decided::Open);
    let amounts = amounts.map(|column| ImportQuestion {
        column: index(column.column.index),
        kind: ImportQuestionKind::DecimalMark,
        row_count: count(column.both_ways_count),
        answers: answers(column, mark_text, |amount| (None, Some(amount.to_string()))),
    });
    dates.chain(amounts).collect()
}

fn answers<A: Copy + PartialEq, V>(
    column: &exchange::ColumnEvidence<A, V>,
    name: impl Fn(A) -> &'static str,
    value: impl Fn(&V) -> (Option<NaiveDate>, Option<String>),
) -> Vec<ImportAnswer> {
    let example = column.examples.first();
    column
        .choices
        .iter()
        .map(|choice| {
            let readings = example.map(|example| example.readings.as_slice()).unwrap_or_default();
            let reading = readings.iter().find(|(answer, _)| *answer == choice.answer);
            let (date, number) = reading.map_or((None, None), |(_, read)| value(read));
            ImportAnswer {
                value: name(choice.answer).to_owned(),
                row: example.map_or(0, |example| u32::try_from(example.row).unwrap_or(u32::MAX)),
                cell: example.map(|example| example.value.clone()).unwrap_or_default(),
                date,
                number,
                refused_count: count(choice.refused_count),
            }
        })
        .collect()
}

const fn mark_text(mark: DecimalMark) -> &'static str {
    match mark {
        DecimalMark::Point => ".",
        DecimalMark::Comma => ",",
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn index(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
