//! Payment codes as squares of modules.

use fast_qr::{ECL, QRBuilder};

use crate::error::DocumentError;

/// Free modules around the code.
pub(crate) const QUIET: f32 = 4.0;

/// The dark modules of a code, as runs from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Modules {
    /// Modules on a side, without the quiet zone.
    pub(crate) side: u16,
    /// Column, row and length of each run.
    pub(crate) runs: Vec<(u16, u16, u16)>,
}

/// The code for `payload`, with medium error correction (15 %).
pub(crate) fn modules(payload: &str) -> Result<Modules, DocumentError> {
    let code = QRBuilder::new(payload.as_bytes()).ecl(ECL::M).build();
    let code = code.map_err(|_| DocumentError::Unwritable("the payment code is too long".into()))?;
    let mut runs = Vec::new();
    for row in 0..code.size {
        let mut start = None;
        for column in 0..=code.size {
            let is_dark = column < code.size && code[row][column].value();
            match (start, is_dark) {
                (None, true) => start = Some(column),
                (Some(first), false) => {
                    runs.push((small(first), small(row), small(column - first)));
                    start = None;
                }
                _ => {}
            }
        }
    }
    Ok(Modules { side: small(code.size), runs })
}

/// A code has at most 177 modules on a side.
fn small(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_begins_with_its_corner() {
        let code = modules("BCD").unwrap();
        assert_eq!(code.side, 21);
        assert_eq!(code.runs[0], (0, 0, 7), "the upper edge of the finder");
        assert_eq!(modules("BCD").unwrap(), code);
    }
}
