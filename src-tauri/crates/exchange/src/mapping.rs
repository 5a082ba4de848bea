//! Which column means what.

use crate::{
    ColumnRef, Field, ImportError, MappingError, Subject, Table, column_letter, fold, guess::customer_field,
};

/// What each column of a table means; columns without a meaning are kept as notes (I3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    subject: Subject,
    columns: Vec<Option<Field>>,
    contested: Vec<(Field, Vec<usize>)>,
}

impl Mapping {
    /// A mapping of `width` columns without any meaning yet.
    pub fn new(subject: Subject, width: usize) -> Self {
        Self { subject, columns: vec![None; width], contested: Vec::new() }
    }

    /// What the rows are about.
    pub const fn subject(&self) -> Subject {
        self.subject
    }

    /// The meaning of each column.
    pub fn columns(&self) -> &[Option<Field>] {
        &self.columns
    }

    /// Fields that several columns of the same name could hold: the owner must choose one.
    pub fn contested(&self) -> &[(Field, Vec<usize>)] {
        &self.contested
    }

    pub(crate) fn contest(&mut self, field: Field, columns: Vec<usize>) {
        self.contested.push((field, columns));
    }

    /// The column that holds `field`.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|meaning| *meaning == Some(field))
    }

    /// Gives a column its meaning, or takes it away; a column that had this meaning before loses it.
    pub fn set(&mut self, column: usize, meaning: Option<Field>) {
        if let Some(field) = meaning {
            self.contested.retain(|(contested, _)| *contested != field);
            if !field.is_repeatable() {
                self.columns.iter_mut().filter(|old| **old == Some(field)).for_each(|old| *old = None);
            }
        }
        if let Some(slot) = self.columns.get_mut(column) {
            *slot = meaning;
        }
    }

    /// Applies the words of `--map`: `field=column,…`, where a column is a header or a letter, and an empty column
    /// takes the field away from the column that was guessed. `customer` is the number or the name, as the cells are.
    ///
    /// # Errors
    /// If a field or column is unknown or not clear.
    pub fn apply(&mut self, words: &str, table: &Table) -> Result<(), MappingError> {
        for pair in words.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
            let (name, column) =
                pair.split_once('=').ok_or_else(|| MappingError::NotAPair(pair.to_owned()))?;
            let column = column.trim();
            if name.trim() == "customer" && !matches!(column, "" | "-") {
                let column = column_named(table, column)?;
                self.set(column, Some(customer_field(table, column)));
                continue;
            }
            let field = self.field_named(name)?;
            if matches!(column, "" | "-") {
                if let Some(column) = self.column_of(field) {
                    self.set(column, None);
                }
                self.contested.retain(|(contested, _)| *contested != field);
            } else {
                self.set(column_named(table, column)?, Some(field));
            }
        }
        Ok(())
    }

    fn field_named(&self, name: &str) -> Result<Field, MappingError> {
        let unknown = || MappingError::UnknownField(name.trim().to_owned());
        let field: Field = match (name.trim(), self.subject) {
            ("number", Subject::Customers) => Field::CustomerNumber,
            ("date", Subject::Invoices | Subject::OpeningBalances) => Field::IssuedOn,
            ("date", Subject::Payments) => Field::ReceivedOn,
            (name, _) => name.parse().map_err(|()| unknown())?,
        };
        if field.belongs_to(self.subject) { Ok(field) } else { Err(unknown()) }
    }

    /// The columns whose content is kept as notes, with their headers.
    pub(crate) fn notes(&self, table: &Table) -> Vec<(usize, String)> {
        let is_note = |meaning: &Option<Field>| matches!(meaning, None | Some(Field::Note));
        self.columns
            .iter()
            .enumerate()
            .filter(|(_, meaning)| is_note(meaning))
            .map(|(index, _)| (index, table.column(index).label().to_owned()))
            .collect()
    }

    /// The column that must be there.
    pub(crate) fn required(&self, field: Field) -> Result<usize, ImportError> {
        self.check_contested(field)?;
        self.column_of(field).ok_or(ImportError::FieldMissing { field })
    }

    /// Refuses to go on where the owner must choose among columns of the same name.
    pub(crate) fn check_contested(&self, field: Field) -> Result<(), ImportError> {
        match self.contested.iter().find(|(contested, _)| *contested == field) {
            Some((field, columns)) => Err(ImportError::FieldContested {
                field: *field,
                columns: columns.iter().map(|column| column_letter(*column)).collect::<Vec<_>>().join(", "),
            }),
            None => Ok(()),
        }
    }

    /// The columns that hold one of the fields which `is_meant` picks.
    pub(crate) fn columns_with(&self, is_meant: impl Fn(Field) -> bool) -> Vec<(usize, Field)> {
        let columns = self.columns.iter().enumerate();
        columns
            .filter_map(|(index, field)| field.filter(|field| is_meant(*field)).map(|field| (index, field)))
            .collect()
    }
}

fn column_named(table: &Table, name: &str) -> Result<usize, MappingError> {
    let columns: Vec<ColumnRef> = (0..table.width()).map(|index| table.column(index)).collect();
    let find = |is_same: &dyn Fn(&ColumnRef) -> bool| -> Vec<usize> {
        columns.iter().filter(|column| is_same(column)).map(|column| column.index).collect()
    };
    let tries = [
        find(&|column| !column.header.is_empty() && column.header == name),
        find(&|column| !fold(&column.header).is_empty() && fold(&column.header) == fold(name)),
        find(&|column| column.letter.eq_ignore_ascii_case(name)),
    ];
    match tries.iter().find(|found| !found.is_empty()).map(Vec::as_slice) {
        Some([only]) => Ok(*only),
        Some(_) => Err(MappingError::AmbiguousColumn(name.to_owned())),
        None => Err(MappingError::UnknownColumn(name.to_owned())),
    }
}
