//! Taking a fact back (L3).

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::{Entry, Fact, FactKind, Result, Reversal, StoreError, sql::Day};

/// Allocations `a` of money to instalments of plans `p` that ended by the event `e` before they were paid.
pub(crate) const ON_ENDED_PLAN: &str = "FROM allocation AS a JOIN settlement AS s ON s.settlement_id = a.settlement_id \
     JOIN receivable AS r ON r.receivable_id = a.receivable_id JOIN invoice AS i ON i.invoice_id = r.invoice_id \
     JOIN plan AS p ON p.customer_id = i.customer_id AND p.number = substr(i.number, 1, instr(i.number, '/') - 1) \
     JOIN standing_plan_event AS e ON e.plan_id = p.plan_id \
     WHERE i.kind = 'plan' AND s.kind <> 'reschedule' AND e.kind IN ('broken', 'replaced')";

impl Entry<'_> {
    /// Takes a fact back, and before it whatever cannot stand without it: the allocations of a settlement or a
    /// receivable, the receivables of an invoice. Returns every fact taken back, in that order.
    ///
    /// An event takes an allocation back on its own day, or on the allocation's where that is later.
    ///
    /// # Errors
    /// If the fact does not stand, or an event lies before the fact's own date.
    pub fn reverse(&mut self, fact: impl Into<Fact>, how: Reversal) -> Result<Vec<Fact>> {
        let fact = fact.into();
        let mut taken_back = self.dependants(fact)?;
        taken_back.push(fact);
        for fact in &taken_back {
            self.require_plan_running(*fact)?;
            self.reverse_one(*fact, how)?;
        }
        Ok(taken_back)
    }

    /// Refuses to take money from an instalment whose plan has ended: what was paid of it stands on the invoices by then (T4).
    fn require_plan_running(&self, fact: Fact) -> Result<()> {
        if fact.kind != FactKind::Allocation {
            return Ok(());
        }
        let sql = format!("SELECT p.number {ON_ENDED_PLAN} AND a.allocation_id = ?");
        let mut statement = self.connection.prepare_cached(&sql)?;
        match statement.query_row([fact.id], |row| row.get(0)).optional()? {
            Some(number) => Err(StoreError::PlanEnded { number }),
            None => Ok(()),
        }
    }

    /// Takes exactly this fact back.
    pub(crate) fn reverse_one(&mut self, fact: Fact, how: Reversal) -> Result<()> {
        let from = self.effective_on(fact)?.ok_or(StoreError::NotStanding(fact))?;
        let (kind, effective_on) = match how {
            Reversal::Correction => ("correction", from),
            Reversal::Event { on } if fact.kind == FactKind::Allocation => ("event", on.max(from)),
            Reversal::Event { on } => ("event", on),
        };
        self.connection
            .prepare_cached(
                "INSERT INTO reversal (entry_id, target_kind, target_id, kind, effective_on) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![self.id.0, fact.kind.table(), fact.id, kind, Day(effective_on)])
            .map_err(|error| match StoreError::from(error) {
                StoreError::Refused { rule } if rule == "reversal.twice" => StoreError::NotStanding(fact),
                error => error,
            })?;
        self.touch(fact)
    }

    /// The date from which the fact counts; `None` when there is no such fact.
    fn effective_on(&self, fact: Fact) -> Result<Option<NaiveDate>> {
        let (table, key) = (fact.kind.table(), fact.kind.key());
        let sql = match fact.kind.effective_column() {
            Some(column) => format!("SELECT {column} FROM {table} WHERE {key} = ?"),
            None => format!("SELECT posted_on FROM {table} JOIN journal USING (entry_id) WHERE {key} = ?"),
        };
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([fact.id], |row| row.get::<_, Day>(0)).optional()?.map(|day| day.0))
    }

    /// What stands and cannot stand without `fact`, in the order in which it is to be taken back.
    fn dependants(&self, fact: Fact) -> Result<Vec<Fact>> {
        match fact.kind {
            FactKind::Settlement => {
                let mut all = self.taken_from(fact)?;
                all.extend(self.waiver_behind(fact)?);
                Ok(all)
            }
            FactKind::Receivable => self.resting_on(fact),
            FactKind::Claim => self.standing(FactKind::ClaimWaiver, "claim_id", fact.id),
            FactKind::Invoice => {
                let parts = self.standing(FactKind::Receivable, "invoice_id", fact.id)?;
                let mut all = Vec::new();
                for part in parts {
                    for fact in self.dependants(part)?.into_iter().chain([part]) {
                        // A claim about one part is itself a part of the invoice.
                        if !all.contains(&fact) {
                            all.push(fact);
                        }
                    }
                }
                Ok(all)
            }
            _ => Ok(Vec::new()),
        }
    }

    /// What was applied of a settlement, or what it drew itself.
    fn taken_from(&self, settlement: Fact) -> Result<Vec<Fact>> {
        if !self.standing(FactKind::Drawing, "settlement_id", settlement.id)?.is_empty() {
            return Err(StoreError::Drawn);
        }
        let mut all = self.standing(FactKind::Allocation, "settlement_id", settlement.id)?;
        all.extend(self.standing(FactKind::Drawing, "drawn_by_id", settlement.id)?);
        Ok(all)
    }

    /// The waiver that a settlement ended the rest of a claim for: without it the claim asks for money again.
    fn waiver_behind(&self, settlement: Fact) -> Result<Option<Fact>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT w.waiver_id FROM claim_waiver AS w JOIN claim AS c USING (claim_id) \
             JOIN allocation AS a ON a.receivable_id = c.receivable_id JOIN settlement AS s \
             ON s.settlement_id = a.settlement_id AND s.entry_id = w.entry_id WHERE s.settlement_id = ? \
             AND NOT EXISTS (SELECT 1 FROM active_reversal AS v WHERE v.target_kind = 'claim_waiver' \
             AND v.target_id = w.waiver_id)",
        )?;
        let waiver = statement.query_row([settlement.id], |row| row.get(0)).optional()?;
        Ok(waiver.map(|id| Fact { kind: FactKind::ClaimWaiver, id }))
    }

    /// What rests on a receivable: what was allocated to it, the claim that posted it, and the claims about it.
    fn resting_on(&self, receivable: Fact) -> Result<Vec<Fact>> {
        let mut all = Vec::new();
        for column in ["of_receivable_id", "receivable_id"] {
            for claim in self.standing(FactKind::Claim, column, receivable.id)? {
                all.extend(self.dependants(claim)?);
                all.push(claim);
                if column == "of_receivable_id"
                    && let Some(posted) = self.posted_by(claim)?
                {
                    all.extend(self.standing(FactKind::Allocation, "receivable_id", posted.id)?);
                    all.push(posted);
                }
            }
        }
        all.extend(self.standing(FactKind::Allocation, "receivable_id", receivable.id)?);
        Ok(all)
    }

    /// The receivable that a claim posted.
    fn posted_by(&self, claim: Fact) -> Result<Option<Fact>> {
        let mut statement =
            self.connection.prepare_cached("SELECT receivable_id FROM claim WHERE claim_id = ?")?;
        let posted: Option<i64> = statement.query_row([claim.id], |row| row.get(0)).optional()?.flatten();
        Ok(posted.map(|id| Fact { kind: FactKind::Receivable, id }))
    }

    fn standing(&self, kind: FactKind, column: &str, id: i64) -> Result<Vec<Fact>> {
        let (table, key) = (kind.table(), kind.key());
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {key} FROM {table} WHERE {column} = ? AND NOT EXISTS (SELECT 1 FROM active_reversal \
             WHERE target_kind = '{table}' AND target_id = {key}) ORDER BY {key}"
        ))?;
        let found = statement.query_map([id], |row| Ok(Fact { kind, id: row.get(0)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Remembers the customer whose place in the lists may depend on the fact.
    fn touch(&mut self, fact: Fact) -> Result<()> {
        let customer = match fact.kind {
            FactKind::Customer => Some(fact.id),
            FactKind::Receivable | FactKind::Settlement => {
                let (table, key) = (fact.kind.table(), fact.kind.key());
                let sql = format!("SELECT customer_id FROM {table} WHERE {key} = ?");
                Some(self.connection.prepare_cached(&sql)?.query_row([fact.id], |row| row.get(0))?)
            }
            _ => None,
        };
        self.touched.extend(customer);
        Ok(())
    }

    /// Lets the target of a reversal stand again.
    pub(crate) fn restore(&mut self, reversal: i64) -> Result<()> {
        let (table, id): (String, i64) = self
            .connection
            .prepare_cached("SELECT target_kind, target_id FROM reversal WHERE reversal_id = ?")?
            .query_row([reversal], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.reverse_one(Fact { kind: FactKind::Reversal, id: reversal }, Reversal::Correction)?;
        FactKind::from_table(&table).map_or(Ok(()), |kind| self.touch(Fact { kind, id }))
    }
}
