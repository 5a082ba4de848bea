//! Papers that become money later: cheques, and applications to finance partners.

use domain::{CustomerId, cheque::ChequeStep, loan::LoanStep};

use super::{OWN, TimelineBody, TimelineFact, money};
use crate::{
    FactKind, Reader, Result,
    sql::{Day, coded},
};

impl Reader<'_> {
    /// Cheques, and what happened to them.
    pub(super) fn cheque_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = "f.number, t.body, f.amount_minor, f.currency, f.dated_on";
        let rest = "LEFT JOIN text AS t ON t.text_id = f.bank_text_id WHERE f.customer_id IN {same}";
        let mut facts = self.facts(
            FactKind::Cheque,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::Cheque {
                    number: row.get(OWN)?,
                    bank: row.get::<_, Option<String>>(OWN + 1)?.unwrap_or_default(),
                    amount: money(row, OWN + 2)?,
                    dated_on: row.get::<_, Day>(OWN + 4)?.0,
                })
            }),
        )?;
        let columns = "f.kind, c.number, c.amount_minor, c.currency, t.body";
        let rest = "JOIN cheque AS c USING (cheque_id) LEFT JOIN text AS t ON t.text_id = f.reason_text_id \
             WHERE c.customer_id IN {same}";
        facts.extend(self.facts(
            FactKind::ChequeStep,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::ChequeStep {
                    step: coded(row, OWN, ChequeStep::from_code)?,
                    number: row.get(OWN + 1)?,
                    amount: money(row, OWN + 2)?,
                    reason: row.get::<_, Option<String>>(OWN + 4)?.unwrap_or_default(),
                })
            }),
        )?);
        Ok(facts)
    }

    /// Applications to finance partners, and what became of them.
    pub(super) fn loan_facts(self, customer: CustomerId) -> Result<Vec<TimelineFact>> {
        let columns = "i.number, t.body, f.amount_minor, f.currency";
        let rest = "JOIN invoice AS i USING (invoice_id) LEFT JOIN text AS t ON t.text_id = f.partner_text_id \
             WHERE i.customer_id IN {same}";
        let mut facts = self.facts(
            FactKind::Loan,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::Loan {
                    invoice_number: row.get(OWN)?,
                    partner: row.get::<_, Option<String>>(OWN + 1)?.unwrap_or_default(),
                    amount: money(row, OWN + 2)?,
                })
            }),
        )?;
        let columns = "f.kind, i.number, l.amount_minor, l.currency, t.body";
        let rest = "JOIN loan AS l USING (loan_id) JOIN invoice AS i USING (invoice_id) \
             LEFT JOIN text AS t ON t.text_id = f.reason_text_id WHERE i.customer_id IN {same}";
        facts.extend(self.facts(
            FactKind::LoanStep,
            (columns, rest),
            (customer, |row| {
                Ok(TimelineBody::LoanStep {
                    step: coded(row, OWN, LoanStep::from_code)?,
                    invoice_number: row.get(OWN + 1)?,
                    amount: money(row, OWN + 2)?,
                    reason: row.get::<_, Option<String>>(OWN + 4)?.unwrap_or_default(),
                })
            }),
        )?);
        Ok(facts)
    }
}
