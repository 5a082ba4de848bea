//! Duplicate customers (L12): who is whom. Facts keep the customer that they were posted for; every read asks here.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::{CustomerId, EntryId};
use rusqlite::{Connection, Row, named_params, params};

use crate::{Entry, Fact, OpenQuery, Reader, Result, StoreError, sql::Day};

/// Everybody who is the same as customer `?1` now, itself included: `customer_id IN {SAME}`.
pub(crate) const SAME: &str = "(SELECT coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = ?1), ?1) \
     UNION ALL SELECT m.customer_id FROM merged_customer AS m WHERE m.canonical_id = \
     coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = ?1), ?1))";

/// Who merged customers are; customers who were never merged are themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged(HashMap<i64, i64>);

impl Merged {
    /// Who the customer is: the end of the chain of merges.
    pub fn of(&self, customer: CustomerId) -> CustomerId {
        CustomerId(self.key(customer.0))
    }

    /// Whether the customer was merged into another one.
    pub fn is_gone(&self, customer: CustomerId) -> bool {
        self.0.contains_key(&customer.0)
    }

    /// Who was merged into the customer, directly or through others, in the order of their keys.
    pub fn into(&self, customer: CustomerId) -> Vec<CustomerId> {
        let mut gone: Vec<CustomerId> = self
            .0
            .iter()
            .filter(|(_, into)| **into == customer.0)
            .map(|(gone, _)| CustomerId(*gone))
            .collect();
        gone.sort();
        gone
    }

    /// Everybody who was merged, and who that is.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.0.iter().map(|(gone, into)| (*gone, *into))
    }

    /// As [`Merged::of`], for a row.
    pub(crate) fn key(&self, customer: i64) -> i64 {
        self.0.get(&customer).copied().unwrap_or(customer)
    }

    /// Everybody who is the same as the customer, who is at the end of the chain.
    pub(crate) fn same_as(&self, customer: i64) -> Vec<i64> {
        let canonical = CustomerId(self.key(customer));
        std::iter::once(canonical).chain(self.into(canonical)).map(|customer| customer.0).collect()
    }

    /// Who is whom as the query sees it: merges effective until its day, as known at its entry (L5).
    pub(crate) fn seen_by(connection: &Connection, query: &OpenQuery) -> Result<Self> {
        let entry = query.known_at.map_or(i64::MAX, |entry| entry.0);
        let mut statement = connection.prepare_cached(
            "SELECT a.customer_id, a.into_id FROM alias AS a WHERE a.entry_id <= :entry AND a.merged_on <= :on \
             AND NOT EXISTS (SELECT 1 FROM reversal AS v WHERE v.target_kind = 'alias' AND v.target_id = a.alias_id \
             AND v.entry_id <= :entry AND (v.kind = 'correction' OR v.effective_on <= :on) \
             AND NOT EXISTS (SELECT 1 FROM reversal AS u WHERE u.target_kind = 'reversal' \
             AND u.target_id = v.reversal_id AND u.entry_id <= :entry))",
        )?;
        let keys = named_params! { ":entry": entry, ":on": Day(query.as_of) };
        let edges = statement.query_map(keys, pair)?.collect::<rusqlite::Result<HashMap<i64, i64>>>()?;
        Ok(Self::from_edges(&edges))
    }

    /// The end of the chain for everybody who has a next one.
    fn from_edges(edges: &HashMap<i64, i64>) -> Self {
        let end = |from: i64| {
            let mut at = from;
            // A chain has no more links than there are merges.
            for _ in edges {
                let Some(next) = edges.get(&at) else { break };
                at = *next;
            }
            at
        };
        Self(edges.keys().map(|customer| (*customer, end(*customer))).collect())
    }
}

/// A merge that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AliasRow {
    /// Who was merged.
    pub customer: CustomerId,
    /// Into whom, directly.
    pub into: CustomerId,
    /// Since when.
    pub merged_on: NaiveDate,
    /// The entry that says so.
    pub entry: EntryId,
}

impl Entry<'_> {
    /// Posts that `customer` is the same as `into` from today on (L12).
    ///
    /// # Errors
    /// If one of them does not stand or was merged already, or both have a standing invoice or credit note of one number.
    pub fn post_alias(&mut self, customer: CustomerId, into: CustomerId) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO alias (entry_id, customer_id, into_id, merged_on) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, customer.0, into.0, Day(self.now.today)])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "customer.not_standing" => {
                    StoreError::NotStanding(Fact::from(customer))
                }
                error => error,
            })?;
        Ok(())
    }

    /// Posts that two customers who look alike are not the same.
    ///
    /// # Errors
    /// If they are one, or there is no such customer.
    pub fn post_distinction(&mut self, one: CustomerId, other: CustomerId) -> Result<()> {
        self.connection
            .prepare_cached(
                "INSERT INTO distinction (entry_id, customer_id, other_id, decided_on) VALUES (?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, one.min(other).0, one.max(other).0, Day(self.now.today)])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// Who is whom now.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn merged(self) -> Result<Merged> {
        let mut statement =
            self.connection.prepare_cached("SELECT customer_id, canonical_id FROM merged_customer")?;
        Ok(Merged(statement.query_map([], pair)?.collect::<rusqlite::Result<_>>()?))
    }

    /// Every merge that stands, oldest first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn aliases(self) -> Result<Vec<AliasRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT customer_id, into_id, merged_on, entry_id FROM standing_alias ORDER BY alias_id",
        )?;
        let alias = |row: &Row<'_>| {
            Ok(AliasRow {
                customer: CustomerId(row.get(0)?),
                into: CustomerId(row.get(1)?),
                merged_on: row.get::<_, Day>(2)?.0,
                entry: EntryId(row.get(3)?),
            })
        };
        Ok(statement.query_map([], alias)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Pairs that the owner said are not the same, as who they are now; the lower key first.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn distinctions(self) -> Result<BTreeSet<(CustomerId, CustomerId)>> {
        let merged = self.merged()?;
        let mut statement = self.connection.prepare_cached(
            "SELECT customer_id, other_id FROM distinction AS d WHERE NOT EXISTS (SELECT 1 FROM active_reversal AS v \
             WHERE v.target_kind = 'distinction' AND v.target_id = d.distinction_id)",
        )?;
        let apart = statement.query_map([], pair)?;
        let now = apart.map(|pair| {
            let (one, other) = pair?;
            let (one, other) = (CustomerId(merged.key(one)), CustomerId(merged.key(other)));
            Ok((one.min(other), one.max(other)))
        });
        now.collect()
    }

    /// Numbers of invoices and credit notes that both customers have, in order: they cannot be one customer's.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn shared_numbers(self, one: CustomerId, other: CustomerId) -> Result<Vec<String>> {
        let mut numbers = self.standing_numbers(one)?;
        let others = self.standing_numbers(other)?;
        numbers.retain(|number| others.contains(number));
        Ok(numbers.into_iter().map(|(_, number)| number).collect())
    }

    fn standing_numbers(self, customer: CustomerId) -> Result<BTreeSet<(String, String)>> {
        let sql = format!("SELECT kind, number FROM active_number WHERE customer_id IN {SAME}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map([customer.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

fn pair(row: &Row<'_>) -> rusqlite::Result<(i64, i64)> {
    Ok((row.get(0)?, row.get(1)?))
}
