//! The canonical bytes of a value: what the journal hashes. The format is written down in [`crate::journal`].

use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

const TAG_NULL: u8 = 0;
const TAG_INTEGER: u8 = 1;
const TAG_REAL: u8 = 2;
const TAG_TEXT: u8 = 3;
const TAG_BLOB: u8 = 4;
const TAG_FACT: u8 = 0x10;
const TAG_FACT_END: u8 = 0x11;

/// Bytes under construction.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Canonical(Vec<u8>);

impl Canonical {
    pub(crate) fn value(&mut self, value: ValueRef<'_>) -> &mut Self {
        match value {
            ValueRef::Null => self.0.push(TAG_NULL),
            ValueRef::Integer(number) => {
                self.0.push(TAG_INTEGER);
                self.0.extend(number.to_be_bytes());
            }
            ValueRef::Real(number) => {
                self.0.push(TAG_REAL);
                self.0.extend(number.to_be_bytes());
            }
            ValueRef::Text(bytes) => self.lengthy(TAG_TEXT, bytes),
            ValueRef::Blob(bytes) => self.lengthy(TAG_BLOB, bytes),
        }
        self
    }

    pub(crate) fn integer(&mut self, number: i64) -> &mut Self {
        self.value(ValueRef::Integer(number))
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.value(ValueRef::Text(text.as_bytes()))
    }

    pub(crate) fn blob(&mut self, bytes: &[u8]) -> &mut Self {
        self.value(ValueRef::Blob(bytes))
    }

    /// Begins a fact of `table`; [`Self::column`]s follow in ascending order of their names, then [`Self::end`].
    pub(crate) fn begin(&mut self, table: &str) -> &mut Self {
        self.0.push(TAG_FACT);
        self.text(table)
    }

    /// A column of a fact; NULL leaves no trace, so that a column added later does not change old facts.
    pub(crate) fn column(&mut self, name: &str, value: ValueRef<'_>) -> &mut Self {
        if value == ValueRef::Null {
            return self;
        }
        self.text(name).value(value)
    }

    pub(crate) fn end(&mut self) -> &mut Self {
        self.0.push(TAG_FACT_END);
        self
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn sha256(&self) -> [u8; 32] {
        Sha256::digest(&self.0).into()
    }

    fn lengthy(&mut self, tag: u8, bytes: &[u8]) {
        self.0.push(tag);
        self.0.extend((bytes.len() as u64).to_be_bytes());
        self.0.extend(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l3_the_format_is_fixed() {
        let mut bytes = Canonical::default();
        bytes
            .begin("customer")
            .column("customer_id", ValueRef::Integer(1))
            .column("gone", ValueRef::Null)
            .end();
        let hex = bytes.bytes().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"));
        assert_eq!(
            hex,
            "10030000000000000008637573746f6d6572\
             03000000000000000b637573746f6d65725f6964010000000000000001\
             11",
            "books of every version are hashed like this, for good"
        );
    }

    #[test]
    fn l3_values_cannot_run_into_each_other() {
        let (mut one, mut other) = (Canonical::default(), Canonical::default());
        one.text("ab").text("c");
        other.text("a").text("bc");
        assert_ne!(one.sha256(), other.sha256());
    }
}
