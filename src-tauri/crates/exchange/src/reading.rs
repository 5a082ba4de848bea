//! One row, read column by column.

use std::borrow::Cow;

use chrono::NaiveDate;
use domain::{Currency, Money};

use crate::{
    Field, Mapping, Problem, Reason, Row, RowNote, Table,
    amount::{self, Sign},
    date,
    evidence::Decisions,
    text::{self, MAX_NAME_CHARS, MAX_NOTE_CHARS},
};

/// Everything that is the same for all rows of a file.
pub(crate) struct FileReader<'a> {
    pub(crate) table: &'a Table,
    pub(crate) columns: Columns,
    pub(crate) decisions: Decisions,
    pub(crate) note_columns: Vec<(usize, String)>,
    pub(crate) currency: Currency,
}

/// The column of each field.
pub(crate) struct Columns([Option<usize>; Field::ALL.len()]);

impl Columns {
    pub(crate) fn of(mapping: &Mapping) -> Self {
        Self(Field::ALL.map(|field| mapping.column_of(field)))
    }

    pub(crate) const fn get(&self, field: Field) -> Option<usize> {
        self.0[field as usize]
    }
}

/// One row of the file, and what was noticed in it.
pub(crate) struct RowReader<'a> {
    file: &'a FileReader<'a>,
    pub(crate) row: &'a Row,
    pub(crate) notes: Vec<RowNote>,
}

impl<'a> FileReader<'a> {
    /// A reader of a row whose cells can be read at all.
    pub(crate) fn row(&'a self, row: &'a Row) -> Result<RowReader<'a>, Problem> {
        self.table.check(row)?;
        Ok(RowReader { file: self, row, notes: Vec::new() })
    }
}

impl<'a> RowReader<'a> {
    pub(crate) const fn column(&self, field: Field) -> Option<usize> {
        self.file.columns.get(field)
    }

    /// The problem of the cell of `field`, or of the row where no column holds it.
    pub(crate) fn refuse(&self, field: Field, reason: Reason) -> Problem {
        match self.column(field) {
            Some(column) => self.file.table.problem(self.row, column, reason),
            None => Problem { row: self.row.line(), column: None, value: String::new(), reason },
        }
    }

    pub(crate) fn note(&mut self, note: RowNote) {
        self.notes.push(note);
    }

    pub(crate) fn note_hidden_marks(&mut self, column: usize) {
        let note = RowNote::HiddenMarksRemoved { column: self.file.table.column(column) };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    fn text(&mut self, column: usize) -> Option<Cow<'a, str>> {
        let cleaned = text::clean(self.row.cell(column));
        if cleaned.had_hidden_marks {
            self.note_hidden_marks(column);
        }
        (!cleaned.text.is_empty()).then_some(cleaned.text)
    }

    /// The cell of a field, if there is anything in it.
    pub(crate) fn cell(&mut self, field: Field) -> Option<Cow<'a, str>> {
        self.column(field).and_then(|column| self.text(column))
    }

    /// One line of text that fits on a letter, perhaps empty.
    pub(crate) fn line(&mut self, field: Field) -> Result<String, Problem> {
        let Some(text) = self.cell(field) else { return Ok(String::new()) };
        text::check(&text, MAX_NAME_CHARS).map_err(|reason| self.refuse(field, reason))?;
        Ok(text.into_owned())
    }

    /// The columns that are kept as notes, by header; empty cells are left out (I3).
    pub(crate) fn kept_notes(&mut self) -> Result<Vec<(String, String)>, Problem> {
        let mut notes = Vec::new();
        for (column, header) in &self.file.note_columns {
            let Some(text) = self.text(*column) else { continue };
            text::check(&text, MAX_NOTE_CHARS)
                .map_err(|reason| self.file.table.problem(self.row, *column, reason))?;
            notes.push((header.clone(), text.into_owned()));
        }
        Ok(notes)
    }

    /// The date of a field, if there is one.
    pub(crate) fn date(&mut self, field: Field) -> Result<Option<NaiveDate>, Problem> {
        let Some(column) = self.column(field) else { return Ok(None) };
        let cell = self.row.cell(column);
        if text::is_nothing(&text::clean(cell).text) {
            return Ok(None);
        }
        let decisions = &self.file.decisions;
        date::read(cell, decisions.date_order(column), decisions.odd_years)
            .map(Some)
            .map_err(|reason| self.refuse(field, reason))
    }

    /// The amount of a field, if there is one, in the currency of its sign, of the row, of the header, or of the book.
    pub(crate) fn amount(&mut self, field: Field) -> Result<Option<Money>, Problem> {
        let Some(column) = self.column(field) else { return Ok(None) };
        let cell = self.row.cell(column);
        if text::is_nothing(&text::clean(cell).text) {
            return Ok(None);
        }
        let row_currency = self.currency_of_row()?;
        let usual = row_currency.unwrap_or_else(|| self.file.decisions.currency(column, self.file.currency));
        let read = || {
            let written = amount::take_apart(cell)?;
            let currency = written.sign.map_or(usual, |sign| sign.currency(usual));
            if let Some(expected) = row_currency.filter(|expected| *expected != currency) {
                return Err(Reason::CurrencyConflict { found: currency, expected });
            }
            written.money(self.file.decisions.mark(column), currency)
        };
        read().map(Some).map_err(|reason| self.refuse(field, reason))
    }

    /// The currency that the row's own column names.
    pub(crate) fn currency_of_row(&mut self) -> Result<Option<Currency>, Problem> {
        let Some(cell) = self.cell(Field::Currency) else { return Ok(None) };
        let currency = Sign::of(&cell).map(|sign| sign.currency(self.file.currency));
        currency.map(Some).ok_or_else(|| self.refuse(Field::Currency, Reason::UnknownCurrency))
    }
}
