//! What a command prints: text for people, JSON for programs.

use serde_json::Value;

/// The answer of a command.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    /// Lines for people.
    pub(crate) text: String,
    /// One document for programs.
    pub(crate) json: Value,
    /// Whether the command found everything in order; only `verify` says no.
    pub(crate) is_ok: bool,
}

impl Output {
    /// An answer that found everything in order.
    pub(crate) fn new(text: impl Into<String>, json: Value) -> Self {
        Self { text: text.into(), json, is_ok: true }
    }

    /// The document, indented.
    pub(crate) fn json_text(&self) -> String {
        serde_json::to_string_pretty(&self.json).unwrap_or_default()
    }
}

/// Rows as aligned columns; the first `text_columns` stand at the start, the figures after them at the end.
pub(crate) fn table(rows: &[Vec<String>], text_columns: usize) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let padding = " ".repeat(widths[column] - cell.chars().count());
            if column < text_columns { format!("{cell}{padding}") } else { format!("{padding}{cell}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}
