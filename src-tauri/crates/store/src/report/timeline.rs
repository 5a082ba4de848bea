//! Everything that happened to a customer, fact by fact.

mod body;
mod mails;
mod standing;
mod texts;

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId, Money, NoteId, ReceivableId, SettlementId, customer::CustomerProfile,
    note::FollowUpOutcome,
};
use rusqlite::Row;

use super::account::COUNTERPART;
use crate::{
    Fact, FactKind, InvoiceKind, NoteRow, Reader, Result, SettlementKind,
    customer::{PROFILE, PROFILE_COLUMNS, profile},
    merge::SAME,
    sql::{Code, Day, coded},
};

mod papers;

pub use body::{MailEvent, TimelineBody};

/// One thing that happened to a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineFact {
    /// Its kind and key; for a version of the profile, the customer.
    pub fact: Fact,
    /// The date from which it counts.
    pub on: NaiveDate,
    /// The entry that posted it.
    pub entry: EntryId,
    /// When it was taken back; `None` while it stands.
    pub taken_back_on: Option<NaiveDate>,
    /// Whether that was an event: until then it counted.
    pub is_ended: bool,
    /// What it was.
    pub body: TimelineBody,
}

/// The first column of what a kind of fact adds in [`Reader::facts`].
const OWN: usize = 5;

impl Reader<'_> {
    /// Everything that happened to the customer, newest first: by its own date, then by the order of posting.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn timeline(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let mut facts = self.invoice_facts(customer)?;
        facts.extend(self.settlement_facts(customer)?);
        facts.extend(self.allocation_facts(customer)?);
        facts.extend(self.reminder_facts(customer)?);
        facts.extend(self.cheque_facts(customer)?);
        facts.extend(self.loan_facts(customer)?);
        facts.extend(self.import_facts(customer)?);
        facts.extend(self.profile_facts(customer)?);
        facts.extend(self.alias_facts(customer)?);
        facts.extend(self.note_facts(customer)?);
        facts.extend(self.follow_up_facts(customer)?);
        facts.extend(self.postponement_facts(customer)?);
        facts.extend(self.claim_facts(customer)?);
        facts.extend(self.dispute_facts(customer)?);
        facts.extend(self.promise_facts(customer)?);
        facts.extend(self.item_lock_facts(customer)?);
        facts.extend(self.call_facts(customer)?);
        facts.extend(self.mail_facts(customer)?);
        facts.extend(self.text_facts(customer)?);
        facts.sort_by_key(|fact| std::cmp::Reverse((fact.on, fact.entry, fact.fact)));
        Ok(facts)
    }

    /// Facts of one kind: their own columns, and the tables and conditions that follow `FROM … AS f`, where `{same}` is
    /// everybody who is the customer.
    fn facts(
        self,
        kind: FactKind,
        (columns, rest): (&str, &str),
        (customer, body): (CustomerId, impl Fn(&Row<'_>) -> rusqlite::Result<TimelineBody>),
    ) -> Result<Vec<TimelineFact>> {
        let (table, key) = (kind.table(), kind.key());
        let on = kind.effective_column().unwrap_or("entry_id");
        let rest = rest.replace("{same}", SAME);
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT f.{key}, f.{on}, f.entry_id, (SELECT iif(v.kind = 'event', v.effective_on, j.posted_on) \
             FROM active_reversal AS v JOIN reversal AS r USING (reversal_id) JOIN journal AS j ON j.entry_id = r.entry_id \
             WHERE v.target_kind = '{table}' AND v.target_id = f.{key}), EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = '{table}' \
             AND v.target_id = f.{key} AND v.kind = 'event'), {columns} FROM {table} AS f {rest}"
        ))?;
        let found = statement.query_map([customer.0], |row| {
            Ok(TimelineFact {
                fact: Fact { kind, id: row.get(0)? },
                on: row.get::<_, Day>(1)?.0,
                entry: EntryId(row.get(2)?),
                taken_back_on: row.get::<_, Option<Day>>(3)?.map(|day| day.0),
                is_ended: row.get(4)?,
                body: body(row)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    fn invoice_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = "f.kind, f.number, f.total_minor, f.currency, (SELECT min(r.due_on) FROM receivable AS r \
             WHERE r.invoice_id = f.invoice_id)";
        self.facts(
            FactKind::Invoice,
            (columns, "WHERE f.customer_id IN {same}"),
            (customer, |row| {
                Ok(TimelineBody::Invoice {
                    kind: coded(row, OWN, InvoiceKind::from_code)?,
                    number: row.get(OWN + 1)?,
                    total: money(row, OWN + 2)?,
                    due_on: row.get::<_, Option<Day>>(OWN + 4)?.map(|day| day.0),
                })
            }),
        )
    }

    fn settlement_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = format!(
            "f.kind, f.number, f.amount_minor, f.currency, coalesce({COUNTERPART}, t.body), f.method"
        );
        let rest = "LEFT JOIN text AS t ON t.text_id = f.reference_text_id WHERE f.customer_id IN {same}";
        self.facts(
            FactKind::Settlement,
            (&columns, rest),
            (customer, |row| {
                Ok(TimelineBody::Settlement {
                    kind: coded(row, OWN, SettlementKind::from_code)?,
                    number: row.get(OWN + 1)?,
                    amount: money(row, OWN + 2)?,
                    reference: row.get::<_, Option<String>>(OWN + 4)?.unwrap_or_default(),
                    method: row.get(OWN + 5)?,
                })
            }),
        )
    }

    fn allocation_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = "f.settlement_id, i.number, f.amount_minor, s.currency, f.receivable_id";
        let rest = "JOIN settlement AS s USING (settlement_id) JOIN receivable AS r USING (receivable_id) \
             JOIN invoice AS i USING (invoice_id) WHERE s.customer_id IN {same}";
        self.facts(
            FactKind::Allocation,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::Allocation {
                    settlement: SettlementId(row.get(OWN)?),
                    receivable: ReceivableId(row.get(OWN + 4)?),
                    invoice_number: row.get(OWN + 1)?,
                    amount: money(row, OWN + 2)?,
                })
            }),
        )
    }

    /// Letters, decisions about items, and looks at the money on account.
    fn reminder_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let letter =
            ("f.number, f.level, f.net_minor, f.currency, f.pay_by", "WHERE f.customer_id IN {same}");
        let mut facts = self.facts(
            FactKind::Letter,
            letter,
            (customer, |row| {
                Ok(TimelineBody::Letter {
                    number: row.get(OWN)?,
                    level: row.get(OWN + 1)?,
                    net: money(row, OWN + 2)?,
                    pay_by: row.get::<_, Day>(OWN + 4)?.0,
                })
            }),
        )?;
        let decision = (
            "f.choice, i.number, t.body",
            "JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             LEFT JOIN text AS t ON t.text_id = f.reason_text_id WHERE r.customer_id IN {same}",
        );
        facts.extend(self.facts(
            FactKind::Decision,
            decision,
            (customer, |row| {
                Ok(TimelineBody::Decision {
                    choice: row.get(OWN)?,
                    invoice_number: row.get(OWN + 1)?,
                    reason: row.get::<_, Option<String>>(OWN + 2)?.unwrap_or_default(),
                })
            }),
        )?);
        let look = ("f.currency", "WHERE f.customer_id IN {same}");
        facts.extend(self.facts(
            FactKind::CreditLook,
            look,
            (customer, |row| Ok(TimelineBody::CreditLook { currency: row.get::<_, Code>(OWN)?.0 })),
        )?);
        Ok(facts)
    }

    fn import_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "LEFT JOIN text AS t ON t.text_id = f.source_name_text_id WHERE f.entry_id IN (SELECT entry_id \
             FROM invoice WHERE customer_id IN {same} UNION SELECT entry_id FROM settlement WHERE customer_id IN {same} \
             UNION SELECT entry_id FROM customer_profile WHERE customer_id IN {same})";
        self.facts(
            FactKind::ImportBatch,
            ("t.body", rest),
            (customer, |row| {
                let source_name = row.get::<_, Option<String>>(OWN)?.unwrap_or_default();
                Ok(TimelineBody::Import { source_name })
            }),
        )
    }

    fn profile_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {PROFILE}, j.posted_on, p.entry_id FROM customer_profile AS p JOIN journal AS j USING (entry_id) \
             WHERE p.customer_id = coalesce((SELECT canonical_id FROM merged_customer WHERE customer_id = ?1), ?1) \
             ORDER BY p.profile_id"
        ))?;
        let versions = statement.query_map([customer.0], |row| {
            Ok((profile(row)?, row.get::<_, Day>(PROFILE_COLUMNS)?.0, EntryId(row.get(PROFILE_COLUMNS + 1)?)))
        })?;
        let mut facts = Vec::new();
        let mut before: Option<Box<CustomerProfile>> = None;
        for version in versions {
            let (after, on, entry) = version?;
            let after = Box::new(after);
            let body = TimelineBody::Profile { before: before.replace(after.clone()), after };
            let fact = Fact::from(customer);
            facts.push(TimelineFact { fact, on, entry, taken_back_on: None, is_ended: false, body });
        }
        Ok(facts)
    }

    fn alias_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN customer_profile AS p ON p.profile_id = (SELECT max(profile_id) FROM customer_profile \
             WHERE customer_id = f.customer_id) WHERE f.into_id IN {same}";
        self.facts(
            FactKind::Alias,
            ("iif(p.name = '', p.number, p.name)", rest),
            (customer, |row| Ok(TimelineBody::Merged { name: row.get(OWN)? })),
        )
    }

    fn note_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let notes: HashMap<i64, NoteRow> =
            self.notes_about(customer)?.into_iter().map(|note| (note.note.0, note)).collect();
        self.facts(
            FactKind::Note,
            ("f.note_id", "WHERE f.customer_id IN {same}"),
            (customer, |row| {
                let note = notes.get(&row.get(OWN)?).cloned().ok_or(rusqlite::Error::QueryReturnedNoRows)?;
                Ok(TimelineBody::Note(Box::new(note)))
            }),
        )
    }

    fn follow_up_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = "f.note_id, f.outcome, f.moved_to, t.body";
        let rest = "JOIN note AS n ON n.note_id = f.note_id LEFT JOIN text AS t ON t.text_id = f.reason_text_id \
             WHERE n.customer_id IN {same}";
        self.facts(
            FactKind::FollowUp,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::FollowUp {
                    first: NoteId(row.get(OWN)?),
                    outcome: coded(row, OWN + 1, FollowUpOutcome::from_code)?,
                    moved_to: row.get::<_, Option<Day>>(OWN + 2)?.map(|day| day.0),
                    reason: row.get::<_, Option<String>>(OWN + 3)?.unwrap_or_default(),
                })
            }),
        )
    }
}

/// An amount in minor units, and its currency in the next column.
fn money(row: &Row<'_>, column: usize) -> rusqlite::Result<Money> {
    Ok(Money::new(row.get(column)?, row.get::<_, Code>(column + 1)?.0))
}
