//! A first mapping from the headers, confirmed by what stands below them.

use crate::{
    Field, Mapping, Subject, Table, amount, country, date, party,
    text::{self, clean},
    words::{self, Meaning},
};

/// Rows that are looked at to confirm a guess.
const SAMPLE_ROWS: usize = 200;

/// Guesses what the columns mean, each field at most once; columns that cannot be told keep no meaning.
pub fn guess_mapping(table: &Table, subject: Subject) -> Mapping {
    let mut mapping = Mapping::new(subject, table.width());
    let mut candidates: Vec<(usize, Meaning)> = Vec::new();
    for (column, header) in table.header.iter().enumerate() {
        let sample = Sample::of(table, column);
        for meaning in words::meanings(header, subject) {
            if sample.confirms(meaning.field) {
                candidates.push((column, meaning));
            } else if sample.is_to_be_shown(meaning) {
                candidates.push((column, Meaning { score: meaning.score / 10, ..meaning }));
            }
        }
    }
    candidates.sort_by_key(|(column, meaning)| (std::cmp::Reverse(meaning.score), *column));
    for (column, meaning) in &candidates {
        let is_free = mapping.columns()[*column].is_none()
            && (meaning.field.is_repeatable() || mapping.column_of(meaning.field).is_none())
            && !mapping.contested().iter().any(|(field, _)| *field == meaning.field);
        if !is_free {
            continue;
        }
        let rivals: Vec<usize> = rivals(table, &candidates, *column, *meaning);
        if rivals.len() > 1 && !meaning.field.is_repeatable() {
            mapping.contest(meaning.field, rivals);
        } else {
            mapping.set(*column, Some(meaning.field));
        }
    }
    settle_customer(table, &mut mapping);
    settle_total(&mut mapping);
    mapping
}

/// The columns that bear the same header and could hold the same field.
fn rivals(table: &Table, candidates: &[(usize, Meaning)], column: usize, meaning: Meaning) -> Vec<usize> {
    let header = text::fold(&table.header[column]);
    candidates
        .iter()
        .filter(|(_, other)| *other == meaning)
        .map(|(other, _)| *other)
        .filter(|other| text::fold(&table.header[*other]) == header)
        .collect()
}

/// "Customer" can head names or numbers: what looks like codes is the number.
fn settle_customer(table: &Table, mapping: &mut Mapping) {
    if let (Some(name), None) =
        (mapping.column_of(Field::CustomerName), mapping.column_of(Field::CustomerNumber))
    {
        mapping.set(name, Some(customer_field(table, name)));
    }
}

/// Whether a column about the customer holds numbers or names.
pub(crate) fn customer_field(table: &Table, column: usize) -> Field {
    let is_code = |cell: &str| {
        cell.len() <= 20 && !cell.contains(' ') && cell.bytes().any(|byte| byte.is_ascii_digit())
    };
    let sample = Sample::of(table, column);
    let has_codes = !sample.cells.is_empty() && sample.share(is_code) >= 90;
    if has_codes { Field::CustomerNumber } else { Field::CustomerName }
}

/// A list of open items may know nothing but what is open: then that is the amount.
fn settle_total(mapping: &mut Mapping) {
    let is_contested = mapping.contested().iter().any(|(field, _)| *field == Field::Amount);
    if let (None, Some(open), false) =
        (mapping.column_of(Field::Amount), mapping.column_of(Field::OpenAmount), is_contested)
    {
        mapping.set(open, Some(Field::Amount));
    }
}

/// The first cells of a column that are not empty.
struct Sample {
    cells: Vec<String>,
}

impl Sample {
    fn of(table: &Table, column: usize) -> Self {
        let cells = table.rows.iter().take(SAMPLE_ROWS).map(|row| clean(row.cell(column)).text.into_owned());
        Self { cells: cells.filter(|cell| !text::is_nothing(cell)).collect() }
    }

    /// How many percent of the cells fit.
    fn share(&self, fits: impl Fn(&str) -> bool) -> usize {
        let fitting = self.cells.iter().filter(|cell| fits(cell)).count();
        (fitting * 100).checked_div(self.cells.len()).unwrap_or(100)
    }

    fn is_mostly_dates(&self) -> bool {
        // Eight digits can be a date, but are a number as likely.
        let is_date = |cell: &str| cell.contains(['/', '.', '-', ' ']) && date::looks_like_date(cell);
        !self.cells.is_empty() && self.share(is_date) >= 60
    }

    /// Whether the header leaves no doubt, so that cells which do not fit are to be refused one by one, with the
    /// reason, rather than the whole column be passed over.
    fn is_to_be_shown(&self, meaning: Meaning) -> bool {
        let is_needed =
            matches!(meaning.field, Field::IssuedOn | Field::DueOn | Field::ReceivedOn | Field::Amount);
        let is_something_else = match meaning.field {
            Field::Amount => self.share(date::looks_like_date) >= 60,
            Field::DueOn => self.share(amount::looks_like_amount) >= 60,
            _ => false,
        };
        is_needed && meaning.score > words::PART_SCORE && !is_something_else
    }

    /// Whether the cells can be what the header says; an empty column can be anything.
    fn confirms(&self, field: Field) -> bool {
        let mostly = |fits: &dyn Fn(&str) -> bool| self.share(fits) >= 60;
        match field {
            field if field.is_date() => mostly(&date::looks_like_date),
            field if field.is_amount() => mostly(&amount::looks_like_amount) && !self.is_mostly_dates(),
            Field::Email => mostly(&|cell| cell.contains('@')),
            Field::Currency => mostly(&|cell| amount::Sign::of(cell).is_some()),
            Field::Terms => mostly(&|cell| party::terms_of(cell).is_some()),
            Field::Level => {
                mostly(&|cell| cell.len() <= 20 && cell.bytes().any(|byte| byte.is_ascii_digit()))
            }
            Field::Country | Field::Language => mostly(&country::looks_like_country),
            Field::TaxId | Field::Phone | Field::PostalCode => {
                mostly(&|cell| cell.bytes().any(|byte| byte.is_ascii_digit()))
            }
            Field::City | Field::CustomerName | Field::ContactName | Field::InvoiceNumber => {
                !self.is_mostly_dates()
            }
            _ => true,
        }
    }
}
