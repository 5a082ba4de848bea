//! What a book costs at two sizes, beside SQLite by hand that keeps no history.

use super::{Line, build, middle, run, target};

const EXAMPLE: &str = "measure_book";

/// Name, customers, invoices.
const SIZES: &[(&str, u64, u64)] = &[("S", 1_000, 10_000), ("M", 5_000, 100_000)];

/// Works that are measured: how they are called, and the mode of the measuring program.
const WORKS: &[(&str, &str)] = &[
    ("import of all invoices into a new book", "import"),
    ("opening", "open"),
    ("ageing, every customer", "ageing"),
    ("reminder proposal", "proposal"),
    ("rehearsal of twelve months, 53 runs", "rehearsal"),
    ("first page of customers by overdue", "customers"),
    ("verify: every hash, fact and sum", "verify"),
];

/// Measures books.
pub(super) fn bench() -> Result<Vec<Line>, String> {
    build("app", EXAMPLE)?;
    let mut lines = Vec::new();
    for (name, customers, invoices) in SIZES {
        let folder = target().join("bench").join(name).display().to_string();
        run(EXAMPLE, &["prepare", &folder, &customers.to_string(), &invoices.to_string()])?;
        for (work, mode) in WORKS {
            let yardstick = lines.len();
            for (work, mode) in [
                (format!("{work} (SQLite by hand)"), format!("raw-{mode}")),
                ((*work).to_owned(), (*mode).to_owned()),
            ] {
                let cost = middle(EXAMPLE, &[&mode, &folder])?;
                let size = format!("{name}: {invoices} invoices");
                lines.push(Line { work, size, cost, pieces: 1, yardstick });
            }
        }
    }
    Ok(lines)
}
