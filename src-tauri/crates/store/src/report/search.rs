//! Finding customers, invoices and notes by a few letters.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{CustomerId, InvoiceId, Money, NoteId, note::NoteKind};
use rusqlite::params;

use crate::{
    Reader, Result, fold,
    sql::{Code, Day, day_of},
};

/// What a search found, best first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BookMatches {
    /// Customers whose name, number, tax number or mail address contains every word.
    pub customers: Vec<CustomerHit>,
    /// Invoices that stand, whose number contains at least one word and, with the customer's own words, every word.
    pub invoices: Vec<InvoiceHit>,
    /// Notes that stand, newest first, whose words contain at least one word and, with the customer's own, every word.
    pub notes: Vec<NoteHit>,
}

/// A customer that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerHit {
    /// Key.
    pub customer: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name; may be empty.
    pub name: String,
}

/// An invoice that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceHit {
    /// Key.
    pub invoice: InvoiceId,
    /// Its number.
    pub number: String,
    /// Whose it is.
    pub customer: CustomerId,
    /// The customer's name, or number where there is none.
    pub customer_name: String,
    /// Invoice date.
    pub issued_on: NaiveDate,
    /// The last date that counts; `None` where nothing of it stands.
    pub due_on: Option<NaiveDate>,
    /// The last date by the invoice itself.
    pub original_due_on: Option<NaiveDate>,
    /// Its total.
    pub total: Money,
}

/// A note that a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteHit {
    /// Key.
    pub note: NoteId,
    /// Whom it is about.
    pub customer: CustomerId,
    /// The customer's name, or number where there is none.
    pub customer_name: String,
    /// What it is about.
    pub kind: NoteKind,
    /// The day of the call, visit, message or letter.
    pub noted_on: NaiveDate,
    /// What was said or seen.
    pub body: String,
}

/// A customer as a search compares it.
struct Known {
    number: String,
    name: String,
    number_folded: String,
    name_folded: String,
    search_folded: String,
}

impl Known {
    fn shown_name(&self) -> &str {
        if self.name.is_empty() { &self.number } else { &self.name }
    }
}

/// Whether some of the words stand in `text`, and the others in what is known of the customer.
fn is_found(text: &str, words: &[&str], whose: Option<&Known>) -> bool {
    let (here, elsewhere): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| text.contains(**word));
    !here.is_empty()
        && elsewhere.iter().all(|word| whose.is_some_and(|one| one.search_folded.contains(*word)))
}

/// How well something fits: 0 is exactly what was typed, 1 begins with it, 2 has a word that begins with it, 3 contains it.
fn rank(folded: &str, search: &str) -> u8 {
    if folded == search {
        0
    } else if folded.starts_with(search) {
        1
    } else if folded.split(' ').any(|word| word.starts_with(search)) {
        2
    } else {
        3
    }
}

impl Reader<'_> {
    /// The customers, invoices and notes that contain the words of `search`, accents ignored, `limit` of each at most.
    ///
    /// A blank search finds nothing. Invoices of the same rank come newest first, customers by name.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn search(self, search: &str, limit: usize) -> Result<BookMatches> {
        let search = fold(search);
        let words: Vec<&str> = search.split(' ').filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return Ok(BookMatches::default());
        }
        let known = self.known_customers()?;
        let mut found: Vec<_> = known
            .iter()
            .filter(|(_, one)| words.iter().all(|word| one.search_folded.contains(word)))
            .map(|(id, one)| {
                let best = rank(&one.name_folded, &search).min(rank(&one.number_folded, &search));
                (best, &one.name_folded, *id, one)
            })
            .collect();
        found.sort_by_key(|&(best, name, id, _)| (best, name, id));
        let customers = found.into_iter().take(limit).map(|(_, _, id, one)| CustomerHit {
            customer: CustomerId(id),
            number: one.number.clone(),
            name: one.name.clone(),
        });
        Ok(BookMatches {
            customers: customers.collect(),
            invoices: self.find_invoices(&known, &words, limit)?,
            notes: self.find_notes(&known, &words, limit)?,
        })
    }

    fn known_customers(self) -> Result<HashMap<i64, Known>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.customer_id, a.number, p.name, p.name_folded, p.search_folded \
             FROM active_customer AS a JOIN customer_profile AS p ON p.profile_id = a.profile_id",
        )?;
        let rows = statement.query_map([], |row| {
            let number: String = row.get(1)?;
            let known = Known {
                number_folded: fold(&number),
                number,
                name: row.get(2)?,
                name_folded: row.get(3)?,
                search_folded: row.get(4)?,
            };
            Ok((row.get(0)?, known))
        })?;
        let mut all: HashMap<i64, Known> = rows.collect::<rusqlite::Result<_>>()?;
        for (gone, into) in self.merged()?.pairs() {
            let searched = all.remove(&gone).map(|known| known.search_folded).unwrap_or_default();
            if let Some(known) = all.get_mut(&into) {
                known.search_folded = format!("{}\n{searched}", known.search_folded);
            }
        }
        Ok(all)
    }

    /// Numbers are compared here, not in SQL: `HĐ-17` must be found by `hd-17`, and only what stands is looked at.
    fn find_invoices(
        self,
        known: &HashMap<i64, Known>,
        words: &[&str],
        limit: usize,
    ) -> Result<Vec<InvoiceHit>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT fact_id, customer_id, number FROM active_number WHERE kind = 'invoice'",
        )?;
        let merged = self.merged()?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let number = fold(row.get_ref(2)?.as_str().unwrap_or_default());
            let Some(first) = words.iter().find(|word| number.contains(**word)) else { continue };
            let customer = merged.key(row.get(1)?);
            if is_found(&number, words, known.get(&customer)) {
                let invoice: i64 = row.get(0)?;
                found.push((rank(&number, first), std::cmp::Reverse(invoice)));
            }
        }
        found.sort_unstable();
        found.truncate(limit);
        let hits = found.into_iter().map(|(_, invoice)| self.invoice_hit(known, invoice.0));
        hits.collect()
    }

    fn invoice_hit(self, known: &HashMap<i64, Known>, invoice: i64) -> Result<InvoiceHit> {
        let mut statement = self.connection.prepare_cached(
            "SELECT i.number, coalesce(m.canonical_id, i.customer_id), i.issued_on, i.currency, i.total_minor, \
             (SELECT max(o.due_day) FROM receivable AS r JOIN open_receivable AS o USING (receivable_id) \
             WHERE r.invoice_id = i.invoice_id AND r.kind IN ('principal', 'opening')), \
             (SELECT max(r.due_on) FROM receivable AS r JOIN open_receivable AS o USING (receivable_id) \
             WHERE r.invoice_id = i.invoice_id AND r.kind IN ('principal', 'opening')) \
             FROM invoice AS i LEFT JOIN merged_customer AS m USING (customer_id) WHERE i.invoice_id = ?",
        )?;
        Ok(statement.query_row(params![invoice], |row| {
            let customer: i64 = row.get(1)?;
            Ok(InvoiceHit {
                invoice: InvoiceId(invoice),
                number: row.get(0)?,
                customer: CustomerId(customer),
                customer_name: known.get(&customer).map(Known::shown_name).unwrap_or_default().to_owned(),
                issued_on: row.get::<_, Day>(2)?.0,
                due_on: row.get::<_, Option<i64>>(5)?.map(day_of),
                original_due_on: row.get::<_, Option<Day>>(6)?.map(|day| day.0),
                total: Money::new(row.get(4)?, row.get::<_, Code>(3)?.0),
            })
        })?)
    }

    /// Notes are few beside invoices, so all that stand are looked at.
    fn find_notes(self, known: &HashMap<i64, Known>, words: &[&str], limit: usize) -> Result<Vec<NoteHit>> {
        let merged = self.merged()?;
        let mut found = Vec::new();
        for note in self.standing_notes()? {
            let customer = merged.of(note.customer);
            let whose = known.get(&customer.0);
            let step = note.next.as_ref().map(|next| next.text.as_str()).unwrap_or_default();
            if is_found(&fold(&[&note.body, &note.contact, step].join("\n")), words, whose) {
                found.push(NoteHit {
                    note: note.note,
                    customer,
                    customer_name: whose.map(Known::shown_name).unwrap_or_default().to_owned(),
                    kind: note.kind,
                    noted_on: note.noted_on,
                    body: note.body,
                });
            }
            if found.len() == limit {
                break;
            }
        }
        Ok(found)
    }
}
