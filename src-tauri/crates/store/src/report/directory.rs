//! The customers by key, as lists of other things name and find them.

use std::collections::HashMap;

use domain::CustomerId;

use super::words::Words;
use crate::{Reader, Result, fold};

/// A customer as another list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The owner's number.
    pub number: String,
    /// Name, or the number where there is no name.
    pub name: String,
    /// The name as lists sort it.
    pub(crate) name_folded: String,
    /// What searches look at.
    pub(crate) search_folded: String,
}

impl Listed {
    /// Whether every word of a search stands in the customer's number, name, tax number or mail address, accents ignored.
    pub fn is_named(&self, search: &str) -> bool {
        Words::of(search).are_in(&[self.search_folded.as_str()])
    }
}

impl Reader<'_> {
    /// Every customer that lists show, by key. A customer is also found by the words of those merged into it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn directory(self) -> Result<HashMap<CustomerId, Listed>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.customer_id, a.number, p.name, p.name_folded, p.search_folded FROM active_customer AS a \
             JOIN customer_profile AS p ON p.profile_id = a.profile_id",
        )?;
        let listed = statement.query_map([], |row| {
            let number: String = row.get(1)?;
            let name: String = row.get(2)?;
            let name_folded: String = row.get(3)?;
            let listed = Listed {
                name_folded: if name.is_empty() { fold(&number) } else { name_folded },
                name: if name.is_empty() { number.clone() } else { name },
                number,
                search_folded: row.get(4)?,
            };
            Ok((CustomerId(row.get(0)?), listed))
        })?;
        let mut all: HashMap<CustomerId, Listed> = listed.collect::<rusqlite::Result<_>>()?;
        for (gone, into) in self.merged()?.pairs() {
            let searched =
                all.remove(&CustomerId(gone)).map(|listed| listed.search_folded).unwrap_or_default();
            if let Some(listed) = all.get_mut(&CustomerId(into)) {
                listed.search_folded = format!("{}\n{searched}", listed.search_folded);
            }
        }
        Ok(all)
    }
}
