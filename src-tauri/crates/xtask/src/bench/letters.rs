//! What letters cost: one by one, merged, and as little as a page of text can cost.

use super::{Line, build, middle};

const EXAMPLE: &str = "measure_letters";

/// Works that are measured: how they are called, the mode of the measuring program, how many letters.
const WORKS: &[(&str, &str, u64)] = &[
    ("printpdf's own text, unshaped, no layout (yardstick)", "yardstick", 1000),
    ("writing the same bytes to a file", "raw", 1000),
    ("letters one by one, 3 items and payment code", "single", 1000),
    ("letters one by one, 30 items", "long", 300),
    ("one merged file of letters that were not issued yet", "merged", 1000),
    ("one file of issued letters, joined", "joined", 1000),
];

/// Measures letters.
pub(super) fn bench() -> Result<Vec<Line>, String> {
    build("documents", EXAMPLE)?;
    let mut lines = Vec::with_capacity(WORKS.len());
    for (work, mode, count) in WORKS {
        let cost = middle(EXAMPLE, &[mode, &count.to_string()])?;
        lines.push(Line {
            work: (*work).to_owned(),
            size: format!("{count} letters"),
            cost,
            pieces: *count,
            yardstick: 0,
        });
    }
    Ok(lines)
}
