//! Writing tables.

use app::contract::ExportTable;
use serde_json::json;

use crate::{
    args::{Args, ExportArgs, ExportWhat},
    failure::Failure,
    output::Output,
    session,
};

pub(super) fn run(args: &Args, export: &ExportArgs) -> Result<Output, Failure> {
    let table = match export.what {
        ExportWhat::Customers => ExportTable::Customers,
        ExportWhat::Invoices => ExportTable::Invoices,
        ExportWhat::Payments => ExportTable::Payments,
        ExportWhat::Ledger => ExportTable::Ledger,
    };
    let saved = session::open(args)?.export_table(table, &export.file)?;
    let file = std::path::absolute(&export.file)?.display().to_string();
    Ok(Output::new(format!("{} rows in {file}.", saved.count), json!({ "rows": saved.count, "file": file })))
}
