//! Bringing files in, and taking an import back.

use std::{collections::BTreeMap, fs, path::Path};

use app::{
    App, RefusedRow,
    contract::{AdjustImport, DraftRef, ImportDraftView, ImportKind, ImportReading, UndoEntry},
};
use domain::ImportId;
use serde_json::{Value, json};

use crate::{
    args::{Args, ImportArgs, ImportWhat, RisesWhat},
    failure::Failure,
    output::Output,
    session,
};

pub(super) fn run(args: &Args, import: &ImportArgs) -> Result<Output, Failure> {
    let what = import.kind.unwrap_or(ImportWhat::Invoices);
    let file = import.file.as_deref().unwrap_or_default();
    match what.kind() {
        Some(kind) => bring_in(args, import, (kind, Path::new(file))),
        None => undo(args, import, file),
    }
}

fn bring_in(args: &Args, import: &ImportArgs, (kind, path): (ImportKind, &Path)) -> Result<Output, Failure> {
    let mut app = session::open(args)?;
    let bytes = fs::read(path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let draft = adjusted(&mut app, kind, (&name, bytes), import)?;
    let id = DraftRef { draft_id: draft.draft_id };
    let refused = app.refused_rows(id.draft_id)?;
    let settled = app.settled_by_list(id.draft_id)?;
    let batch = if import.is_dry_run {
        app.require_decided(id)?;
        None
    } else {
        app.accept_import(&id)?.import_id
    };
    Ok(answer(&draft, (&refused, &settled), batch))
}

/// The draft, read as the options say.
fn adjusted(
    app: &mut App,
    kind: ImportKind,
    (name, bytes): (&str, Vec<u8>),
    import: &ImportArgs,
) -> Result<ImportDraftView, Failure> {
    let mut draft = app.read_import_file(kind, name, bytes)?;
    if let Some(map) = &import.map {
        draft = app.map_import(draft.draft_id, map)?;
    }
    let is_plain = import.currency.is_none() && import.date_order.is_none();
    if is_plain && import.complete_as_of.is_none() && import.rises.is_none() {
        return Ok(draft);
    }
    let order = import.date_order.iter();
    let date_orders: BTreeMap<u32, String> =
        order.flat_map(|order| draft.columns.iter().map(|column| (column.index, order.clone()))).collect();
    let reading = ImportReading {
        currency: import.currency.or(draft.reading.currency),
        date_orders,
        columns: draft.reading.columns.clone(),
        complete_as_of: import.complete_as_of,
        rises: import.rises.map(RisesWhat::answer),
        ..ImportReading::default()
    };
    Ok(app.adjust_import(&AdjustImport { draft_id: draft.draft_id, reading })?)
}

fn answer(
    draft: &ImportDraftView,
    (refused, settled): (&[RefusedRow], &[RefusedRow]),
    batch: Option<ImportId>,
) -> Output {
    let counts = draft.counts;
    let mut lines = vec![format!(
        "{} read, {} new, {} changed, {} same, {} refused.",
        counts.read, counts.new, counts.changed, counts.same, counts.refused
    )];
    lines.extend(draft.new_totals.iter().map(|total| format!("New: {total} {}", total.currency)));
    lines.extend(refused.iter().map(refused_line));
    lines.extend(settled.iter().map(|row| format!("{}: {}", row.value, row.reason)));
    lines.extend(batch.map(|batch| format!("Import {batch}; take it back with: import undo {batch}")));
    let json = json!({
        "read": counts.read,
        "new": counts.new,
        "changed": counts.changed,
        "same": counts.same,
        "refused": counts.refused,
        "new_customers": draft.new_customer_count,
        "totals": draft.new_totals.iter().map(|total| json!({
            "currency": total.currency.code(),
            "amount": total.to_string(),
        })).collect::<Vec<_>>(),
        "settled": settled.iter().map(|row| json!({
            "invoice": row.value,
            "code": row.code,
            "message": row.reason,
        })).collect::<Vec<_>>(),
        "rows": refused.iter().map(refused_json).collect::<Vec<_>>(),
        "batch": batch.map(|batch| batch.0),
    });
    Output::new(lines.join("\n"), json)
}

fn refused_line(row: &RefusedRow) -> String {
    let place =
        if row.column.is_empty() { String::new() } else { format!(", {} “{}”", row.column, row.value) };
    format!("Row {}{place}: {}", row.line, row.reason)
}

fn refused_json(row: &RefusedRow) -> Value {
    json!({
        "row": row.line,
        "column": row.column,
        "value": row.value,
        "code": row.code,
        "message": row.reason,
    })
}

fn undo(args: &Args, import: &ImportArgs, batch: &str) -> Result<Output, Failure> {
    let batch: i64 =
        batch.parse().map_err(|_| Failure(format!("{batch} is not the number of an import.")))?;
    let mut app = session::open(args)?;
    let entry_id = app.import_entry(ImportId(batch))?;
    if import.is_later_first {
        undo_later(&mut app, entry_id)?;
    }
    let receipt = app.undo_entry(&UndoEntry { entry_id })?;
    let text = format!("Import {batch} was taken back: {} facts.", receipt.fact_count);
    Ok(Output::new(text, json!({ "undone": batch, "facts": receipt.fact_count })))
}

/// Takes back what rests on the entry, newest first (R8).
fn undo_later(app: &mut App, entry_id: domain::EntryId) -> Result<(), Failure> {
    for blocker in app.undo_blockers(entry_id)? {
        app.undo_entry(&UndoEntry { entry_id: blocker.entry_id })?;
    }
    Ok(())
}
