//! What was agreed, claimed and contested about the items of a customer.

use domain::{
    CustomerId, PromiseId,
    dispute::{DisputeOutcome, DisputeReason},
};

use super::{OWN, TimelineBody, TimelineFact, money};
use crate::{
    FactKind, Reader, Result,
    claim::claim_name,
    sql::{Day, coded},
};

impl Reader<'_> {
    /// Claims beside invoices, and those that were given up.
    pub(super) fn claim_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let claim = (
            "c.kind, i.number, c.from_on, c.to_on, c.claimed_on, c.of_receivable_id, c.amount_minor, c.currency, c.state",
            "JOIN claim AS c ON c.claim_id = f.claim_id JOIN receivable AS r ON r.receivable_id = c.of_receivable_id \
             JOIN invoice AS i USING (invoice_id) WHERE r.customer_id IN {same}",
        );
        let mut facts = self.facts(
            FactKind::Claim,
            claim,
            (customer, |row| {
                Ok(TimelineBody::Claim {
                    name: claim_name(row, OWN)?,
                    amount: money(row, OWN + 6)?,
                    is_threat: row.get::<_, String>(OWN + 8)? == "threatened",
                })
            }),
        )?;
        let waiver = (
            "c.kind, i.number, c.from_on, c.to_on, c.claimed_on, c.of_receivable_id, t.body",
            "JOIN claim AS c ON c.claim_id = f.claim_id JOIN receivable AS r ON r.receivable_id = c.of_receivable_id \
             JOIN invoice AS i USING (invoice_id) LEFT JOIN text AS t ON t.text_id = f.reason_text_id \
             WHERE r.customer_id IN {same}",
        );
        facts.extend(self.facts(
            FactKind::ClaimWaiver,
            waiver,
            (customer, |row| {
                let reason = row.get::<_, Option<String>>(OWN + 6)?.unwrap_or_default();
                Ok(TimelineBody::ClaimWaiver { name: claim_name(row, OWN)?, reason })
            }),
        )?);
        Ok(facts)
    }

    /// Later due dates that were agreed.
    pub(super) fn postponement_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             LEFT JOIN text AS t ON t.text_id = f.reason_text_id WHERE r.customer_id IN {same}";
        self.facts(
            FactKind::Postponement,
            ("i.number, f.due_on, f.is_interest_waived, t.body", rest),
            (customer, |row| {
                Ok(TimelineBody::Postponement {
                    invoice_number: row.get(OWN)?,
                    due_on: row.get::<_, Day>(OWN + 1)?.0,
                    is_interest_waived: row.get(OWN + 2)?,
                    reason: row.get::<_, Option<String>>(OWN + 3)?.unwrap_or_default(),
                })
            }),
        )
    }

    /// Locks on items.
    pub(super) fn item_lock_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
            LEFT JOIN text AS t ON t.text_id = f.words_text_id WHERE r.customer_id IN {same}";
        self.facts(
            FactKind::ItemLock,
            ("i.number, f.until_on, t.body", rest),
            (customer, |row| {
                Ok(TimelineBody::ItemLock {
                    invoice_number: row.get(OWN)?,
                    until: row.get::<_, Option<Day>>(OWN + 1)?.map(|day| day.0),
                    words: row.get::<_, Option<String>>(OWN + 2)?.unwrap_or_default(),
                })
            }),
        )
    }

    /// Calls of the ladder, made or passed over (R17).
    pub(super) fn call_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             JOIN journal AS j ON j.entry_id = f.entry_id WHERE f.letter_id IS NULL AND r.customer_id IN {same}";
        self.facts(
            FactKind::DunningStep,
            ("i.number, f.level, f.pay_by, j.kind = 'call.made'", rest),
            (customer, |row| {
                Ok(TimelineBody::Call {
                    invoice_number: row.get(OWN)?,
                    level: row.get(OWN + 1)?,
                    pay_by: row.get::<_, Day>(OWN + 2)?.0,
                    is_made: row.get(OWN + 3)?,
                })
            }),
        )
    }

    /// Promises to pay.
    pub(super) fn promise_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "LEFT JOIN text AS t ON t.text_id = f.words_text_id WHERE f.customer_id IN {same}";
        self.facts(
            FactKind::Promise,
            ("f.amount_minor, f.currency, f.promised_on, t.body", rest),
            (customer, |row| {
                Ok(TimelineBody::Promise {
                    promise: PromiseId(row.get(0)?),
                    amount: money(row, OWN)?,
                    promised_on: row.get::<_, Day>(OWN + 2)?.0,
                    words: row.get::<_, Option<String>>(OWN + 3)?.unwrap_or_default(),
                })
            }),
        )
    }

    /// Disputes, and how they ended.
    pub(super) fn dispute_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let rest = "JOIN receivable AS r USING (receivable_id) JOIN invoice AS i USING (invoice_id) \
             LEFT JOIN text AS t ON t.text_id = f.words_text_id WHERE r.customer_id IN {same}";
        let mut facts = self.facts(
            FactKind::Dispute,
            ("i.number, f.amount_minor, r.currency, f.reason, t.body", rest),
            (customer, |row| {
                Ok(TimelineBody::Dispute {
                    invoice_number: row.get(OWN)?,
                    amount: money(row, OWN + 1)?,
                    reason: coded(row, OWN + 3, DisputeReason::from_code)?,
                    words: row.get::<_, Option<String>>(OWN + 4)?.unwrap_or_default(),
                })
            }),
        )?;
        let rest = "JOIN dispute AS d USING (dispute_id) JOIN receivable AS r USING (receivable_id) \
             JOIN invoice AS i USING (invoice_id) LEFT JOIN text AS t ON t.text_id = f.words_text_id \
             WHERE r.customer_id IN {same}";
        facts.extend(self.facts(
            FactKind::DisputeEnd,
            ("i.number, d.amount_minor, r.currency, f.outcome, t.body", rest),
            (customer, |row| {
                Ok(TimelineBody::DisputeEnd {
                    invoice_number: row.get(OWN)?,
                    amount: money(row, OWN + 1)?,
                    outcome: coded(row, OWN + 3, DisputeOutcome::from_code)?,
                    words: row.get::<_, Option<String>>(OWN + 4)?.unwrap_or_default(),
                })
            }),
        )?);
        Ok(facts)
    }
}
