//! The timeline of a customer: every fact in words that can be searched.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::{
    EntryId, NoteId, PromiseId, SettlementId,
    customer::CustomerProfile,
    groups::TermsPolicy,
    note::{FollowUpOutcome, NextStep},
    promise::PromiseState,
};
use store::{FactKind, InvoiceKind, NoteRow, SettlementKind, TimelineBody, TimelineFact, fold};

use crate::{
    App, AppError,
    contract::{
        AllocationView, CustomerNote, EarlierNote, GetTimeline, NoteStep, PaymentMethod, TimelineKind,
        TimelineRow, TimelineView,
    },
    interest::Names,
    payments::require_customer,
    promises::states,
};

mod changes;
mod mails;
mod papers;

/// Rows that one request may ask for.
const MAX_ROWS: u32 = 10_000;

impl App {
    /// What happened to a customer, newest first.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn get_timeline(&self, request: &GetTimeline) -> Result<TimelineView, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let mut facts = read.timeline(request.customer_id)?;
        let on_its_way = self.on_its_way()?;
        facts.retain(|fact| !mails::is_not_known_yet(fact, on_its_way));
        let names = self.names()?;
        let promises = states(read, self.now().today)?;
        let mut rows = rows(&facts, (&names, &read.terms_policy()?), &promises);
        let search = fold(&request.search);
        rows.retain(|row| (!request.is_notes_only || is_of_a_note(row.kind)) && is_found(row, &search));
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        rows.truncate(request.limit.min(MAX_ROWS) as usize);
        Ok(TimelineView { count, rows })
    }
}

const fn is_of_a_note(kind: TimelineKind) -> bool {
    use TimelineKind::{Note, StepDone, StepMoved, StepNotNeeded};
    matches!(kind, Note | StepDone | StepMoved | StepNotNeeded)
}

/// Whether every word stands somewhere in the row.
fn is_found(row: &TimelineRow, search: &str) -> bool {
    if search.is_empty() {
        return true;
    }
    let mut parts = vec![row.number.as_str(), &row.text, &row.reason];
    parts.extend(row.parts.iter().map(|part| part.invoice_number.as_str()));
    parts.extend(row.changes.iter().flat_map(|change| [change.before.as_str(), &change.after]));
    if let Some(note) = &row.note {
        parts.extend([note.text.as_str(), &note.contact]);
        parts.extend(note.next_step.as_ref().map(|step| step.text.as_str()));
        parts.extend(note.earlier.iter().map(|earlier| earlier.text.as_str()));
    }
    let hay = fold(&parts.join("\n"));
    search.split(' ').all(|word| hay.contains(word))
}

/// What the rows of one timeline look up in each other.
struct Context<'a> {
    /// What items are called.
    names: &'a Names,
    /// What groups of customers are called.
    groups: &'a TermsPolicy,
    /// What became of each promise.
    promises: &'a HashMap<PromiseId, PromiseState>,
    /// Allocations posted together with their settlement.
    parts: HashMap<SettlementId, Vec<AllocationView>>,
    /// The entry of each settlement.
    entries: HashMap<SettlementId, EntryId>,
    /// Every note with its corrections, by the first of them, oldest first.
    notes: HashMap<NoteId, Vec<(&'a TimelineFact, &'a NoteRow)>>,
    /// The last follow-up that stands, by the first of the note's corrections.
    follow_ups: HashMap<NoteId, (&'a TimelineFact, FollowUpOutcome, Option<NaiveDate>)>,
}

fn rows(
    facts: &[TimelineFact],
    names: (&Names, &TermsPolicy),
    promises: &HashMap<PromiseId, PromiseState>,
) -> Vec<TimelineRow> {
    let context = Context::of(facts, names, promises);
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    for fact in facts {
        if fact.fact.kind == FactKind::Letter && fact.taken_back_on.is_some() {
            rows.push(withdrawn(fact, &context));
        }
        rows.extend(ended(fact, &context));
        if let TimelineBody::Note(note) = &fact.body
            && (context.shown(note.first) != Some(note.note) || !seen.insert(note.first))
        {
            continue;
        }
        rows.extend(context.row(fact));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.on));
    rows
}

/// The row of the day on which a letter was withdrawn.
fn withdrawn(fact: &TimelineFact, context: &Context<'_>) -> TimelineRow {
    let mut row = context.row(fact).unwrap_or_else(|| bare(fact, TimelineKind::Letter));
    row.key = format!("withdrawn-{}", row.key);
    row.on = fact.taken_back_on.unwrap_or(fact.on);
    row.kind = TimelineKind::LetterWithdrawn;
    row.taken_back_on = None;
    row
}

/// The row of the day on which an item was unlocked, the bank took a payment back, or a payment took a write-off back. A cheque that bounced has a
/// row of its own.
fn ended(fact: &TimelineFact, context: &Context<'_>) -> Option<TimelineRow> {
    let kind = match &fact.body {
        TimelineBody::Settlement { kind: SettlementKind::Payment, method, .. }
            if method != PaymentMethod::Cheque.code() =>
        {
            TimelineKind::PaymentReturned
        }
        TimelineBody::Settlement { kind: SettlementKind::WriteOff, .. } => TimelineKind::WriteOffRecovered,
        TimelineBody::ItemLock { .. } => TimelineKind::ItemUnlocked,
        _ => return None,
    };
    let on = fact.taken_back_on.filter(|_| fact.is_ended)?;
    let row = context.row(fact)?;
    Some(TimelineRow { key: format!("ended-{}", row.key), on, kind, taken_back_on: None, ..row })
}

impl<'a> Context<'a> {
    fn of(
        facts: &'a [TimelineFact],
        (names, groups): (&'a Names, &'a TermsPolicy),
        promises: &'a HashMap<PromiseId, PromiseState>,
    ) -> Self {
        let mut context = Self {
            names,
            groups,
            promises,
            parts: HashMap::new(),
            entries: HashMap::new(),
            notes: HashMap::new(),
            follow_ups: HashMap::new(),
        };
        for fact in facts {
            match &fact.body {
                TimelineBody::Settlement { .. } => {
                    context.entries.insert(SettlementId(fact.fact.id), fact.entry);
                }
                TimelineBody::Note(note) => {
                    context.notes.entry(note.first).or_default().push((fact, note));
                }
                TimelineBody::FollowUp { first, outcome, moved_to, .. } if fact.taken_back_on.is_none() => {
                    let known = context.follow_ups.entry(*first).or_insert((fact, *outcome, *moved_to));
                    if known.0.fact.id < fact.fact.id {
                        *known = (fact, *outcome, *moved_to);
                    }
                }
                _ => {}
            }
        }
        context.notes.values_mut().for_each(|chain| chain.sort_by_key(|(_, note)| note.note));
        for fact in facts {
            if let TimelineBody::Allocation { settlement, receivable, invoice_number, amount } = &fact.body
                && context.entries.get(settlement) == Some(&fact.entry)
            {
                let invoice_number = names.name(*receivable, invoice_number);
                let part = AllocationView { invoice_number, amount: *amount };
                context.parts.entry(*settlement).or_default().push(part);
            }
        }
        context
    }

    /// Of a note and its corrections, the one that a timeline shows: the one that stands, else the last.
    fn shown(&self, first: NoteId) -> Option<NoteId> {
        let chain = self.notes.get(&first)?;
        let standing = chain.iter().rev().find(|(_, note)| note.is_standing);
        standing.or(chain.last()).map(|(_, note)| note.note)
    }

    /// The row of a payment, a credit note or another settlement.
    fn settlement(&self, fact: &TimelineFact) -> Option<TimelineRow> {
        let TimelineBody::Settlement { kind, number, method, reference, amount } = &fact.body else {
            return None;
        };
        Some(TimelineRow {
            number: number.clone().unwrap_or_default(),
            amount: Some(*amount),
            text: if kind.lies_on_account() { reference.clone() } else { beside(number.as_ref(), reference) },
            method: method.clone(),
            parts: self.parts.get(&SettlementId(fact.fact.id)).cloned().unwrap_or_default(),
            ..bare(fact, settlement_kind(*kind))
        })
    }

    /// The row of interest or a fixed sum that was claimed or given up.
    fn claim(&self, fact: &TimelineFact) -> Option<TimelineRow> {
        match &fact.body {
            TimelineBody::Claim { name, is_threat, amount } => {
                let kind = if *is_threat { TimelineKind::Threatened } else { TimelineKind::Claimed };
                Some(TimelineRow { amount: Some(*amount), ..named(fact, kind, &self.names.claim_name(name)) })
            }
            TimelineBody::ClaimWaiver { name, reason } => Some(TimelineRow {
                reason: reason.clone(),
                ..named(fact, TimelineKind::ClaimWaived, &self.names.claim_name(name))
            }),
            _ => None,
        }
    }

    /// The row of a letter that was issued.
    fn letter(fact: &TimelineFact) -> Option<TimelineRow> {
        let TimelineBody::Letter { number, level, net, pay_by } = &fact.body else { return None };
        Some(TimelineRow {
            number: number.clone(),
            amount: Some(*net),
            until: Some(*pay_by),
            level: *level,
            ..bare(fact, TimelineKind::Letter)
        })
    }

    fn promise_row(&self, fact: &TimelineFact) -> Option<TimelineRow> {
        let TimelineBody::Promise { promise, amount, promised_on, words } = &fact.body else { return None };
        Some(TimelineRow {
            amount: Some(*amount),
            until: Some(*promised_on),
            method: self.promises.get(promise).map(|state| state.code().to_owned()).unwrap_or_default(),
            text: words.clone(),
            ..bare(fact, TimelineKind::Promised)
        })
    }

    /// The row of a fact; `None` for what another row tells already.
    fn row(&self, fact: &TimelineFact) -> Option<TimelineRow> {
        match &fact.body {
            TimelineBody::Invoice { kind, number, total, due_on } => Some(TimelineRow {
                number: number.clone(),
                amount: Some(*total),
                until: *due_on,
                ..bare(fact, invoice_kind(*kind))
            }),
            TimelineBody::Settlement { .. } => self.settlement(fact),
            TimelineBody::Allocation { settlement, receivable, invoice_number, amount } => {
                let is_later = self.entries.get(settlement) != Some(&fact.entry);
                let row = TimelineRow {
                    number: self.names.name(*receivable, invoice_number),
                    amount: Some(*amount),
                    ..bare(fact, TimelineKind::Allocation)
                };
                is_later.then_some(row)
            }
            TimelineBody::Letter { .. } => Self::letter(fact),
            TimelineBody::Decision { choice, invoice_number, reason } => Some(TimelineRow {
                number: invoice_number.clone(),
                reason: reason.clone(),
                ..bare(fact, decision_kind(choice))
            }),
            TimelineBody::CreditLook { currency } => {
                let text = currency.code().to_owned();
                Some(TimelineRow { text, ..bare(fact, TimelineKind::CreditsLooked) })
            }
            TimelineBody::Import { source_name } => Some(named(fact, TimelineKind::Import, source_name)),
            TimelineBody::Merged { name } => Some(named(fact, TimelineKind::Merged, name)),
            TimelineBody::Profile { before, after } => {
                profile_row(fact, (before.as_deref(), after), self.groups)
            }
            TimelineBody::Claim { .. } | TimelineBody::ClaimWaiver { .. } => self.claim(fact),
            TimelineBody::Cheque { .. }
            | TimelineBody::ChequeStep { .. }
            | TimelineBody::Loan { .. }
            | TimelineBody::LoanStep { .. } => papers::row(fact),
            TimelineBody::Note(note) => Some(self.note_row(fact, note)),
            TimelineBody::Promise { .. } => self.promise_row(fact),
            TimelineBody::ItemLock { .. } | TimelineBody::Call { .. } => ladder_row(fact),
            TimelineBody::Mail { .. } => mails::row(fact),
            TimelineBody::Text { .. } => mails::text_row(fact),
            TimelineBody::Dispute { .. } | TimelineBody::DisputeEnd { .. } => dispute_row(fact),
            TimelineBody::Postponement { .. } => postponement_row(fact),
            TimelineBody::FollowUp { first, outcome, moved_to, reason } => {
                let step = self.notes.get(first).and_then(|chain| chain.last()?.1.next.as_ref());
                Some(TimelineRow {
                    text: step.map(|step| step.text.clone()).unwrap_or_default(),
                    until: *moved_to,
                    reason: reason.clone(),
                    ..bare(fact, outcome_kind(*outcome))
                })
            }
        }
    }

    fn note_row(&self, fact: &TimelineFact, note: &NoteRow) -> TimelineRow {
        let chain = self.notes.get(&note.first).map(Vec::as_slice).unwrap_or_default();
        let before = chain.iter().rev().filter(|(_, earlier)| earlier.note < note.note);
        let earlier = before.filter_map(|(fact, earlier)| {
            Some(EarlierNote { text: earlier.body.clone(), replaced_on: fact.taken_back_on? })
        });
        let view = CustomerNote {
            note_id: note.note,
            kind: note.kind,
            text: note.body.clone(),
            contact: note.contact.clone(),
            next_step: note.next.as_ref().map(|next| self.step(note, next)),
            earlier: earlier.collect(),
            can_correct: note.is_standing,
        };
        TimelineRow { note: Some(view), ..bare(fact, TimelineKind::Note) }
    }

    fn step(&self, note: &NoteRow, next: &NextStep) -> NoteStep {
        let last = self.follow_ups.get(&note.first);
        let is_open =
            note.is_standing && last.is_none_or(|(_, outcome, _)| *outcome == FollowUpOutcome::Moved);
        let moved = last.filter(|(fact, ..)| fact.entry > note.entry).and_then(|(.., moved_to)| *moved_to);
        NoteStep { text: next.text.clone(), due_on: moved.unwrap_or(next.on), is_open }
    }
}

fn profile_row(
    fact: &TimelineFact,
    (before, after): (Option<&CustomerProfile>, &CustomerProfile),
    groups: &TermsPolicy,
) -> Option<TimelineRow> {
    let Some(before) = before else { return Some(bare(fact, TimelineKind::Added)) };
    let changes = changes::between(before, after, groups);
    let kind = match (&before.lock_reason, &after.lock_reason) {
        (None, Some(_)) => TimelineKind::Locked,
        (Some(_), Some(_)) if before.lock_until != after.lock_until => TimelineKind::Locked,
        (Some(_), None) => TimelineKind::Unlocked,
        _ if !before.is_on_hold && after.is_on_hold => TimelineKind::Held,
        _ if before.is_on_hold && !after.is_on_hold => TimelineKind::HoldLifted,
        _ => TimelineKind::Details,
    };
    let is_locked = kind == TimelineKind::Locked;
    let reason = after.lock_reason.clone().filter(|_| is_locked).unwrap_or_default();
    let until = after.lock_until.filter(|_| is_locked);
    let is_told = kind != TimelineKind::Details || !changes.is_empty();
    is_told.then(|| TimelineRow { until, reason, changes, ..bare(fact, kind) })
}

const fn invoice_kind(kind: InvoiceKind) -> TimelineKind {
    match kind {
        InvoiceKind::Invoice => TimelineKind::Invoice,
        InvoiceKind::Opening => TimelineKind::Opening,
        InvoiceKind::Plan => TimelineKind::Instalment,
    }
}

/// Number and words of a settlement that has no number in its title.
fn beside(number: Option<&String>, words: &str) -> String {
    let parts = number.map(String::as_str).into_iter().chain([words]);
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

const fn settlement_kind(kind: SettlementKind) -> TimelineKind {
    match kind {
        SettlementKind::Payment => TimelineKind::Payment,
        SettlementKind::CreditNote => TimelineKind::CreditNote,
        SettlementKind::Discount => TimelineKind::Discount,
        SettlementKind::WriteOff => TimelineKind::WriteOff,
        SettlementKind::Compromise => TimelineKind::Compromise,
        SettlementKind::Reschedule => TimelineKind::Reschedule,
        SettlementKind::WithholdingTax => TimelineKind::WithholdingTax,
        SettlementKind::SetOff => TimelineKind::SetOff,
        SettlementKind::BankCharge => TimelineKind::BankCharge,
        SettlementKind::Transfer => TimelineKind::Transfer,
        SettlementKind::Refund => TimelineKind::Refund,
    }
}

fn decision_kind(choice: &str) -> TimelineKind {
    if choice == "remind" { TimelineKind::DecidedRemind } else { TimelineKind::DecidedLeave }
}

/// The row of a later due date.
fn postponement_row(fact: &TimelineFact) -> Option<TimelineRow> {
    let TimelineBody::Postponement { invoice_number, due_on, is_interest_waived, reason } = &fact.body else {
        return None;
    };
    Some(TimelineRow {
        until: Some(*due_on),
        method: if *is_interest_waived { "interest_waived" } else { "interest_runs" }.to_owned(),
        reason: reason.clone(),
        ..named(fact, TimelineKind::Postponed, invoice_number)
    })
}

/// The row of a lock on an item, or of a call that was made or passed over.
fn ladder_row(fact: &TimelineFact) -> Option<TimelineRow> {
    match &fact.body {
        TimelineBody::ItemLock { invoice_number, until, words } => {
            let row = named(fact, TimelineKind::ItemLocked, invoice_number);
            Some(TimelineRow { until: *until, reason: words.clone(), ..row })
        }
        TimelineBody::Call { invoice_number, level, pay_by, is_made } => {
            let kind = if *is_made { TimelineKind::CallMade } else { TimelineKind::CallPassedOver };
            Some(TimelineRow { until: Some(*pay_by), level: *level, ..named(fact, kind, invoice_number) })
        }
        _ => None,
    }
}

/// The row of a dispute or of its end.
fn dispute_row(fact: &TimelineFact) -> Option<TimelineRow> {
    let (kind, number, amount, method, words) = match &fact.body {
        TimelineBody::Dispute { invoice_number, amount, reason, words } => {
            (TimelineKind::Disputed, invoice_number, amount, reason.code(), words)
        }
        TimelineBody::DisputeEnd { invoice_number, amount, outcome, words } => {
            (TimelineKind::DisputeEnded, invoice_number, amount, outcome.code(), words)
        }
        _ => return None,
    };
    Some(TimelineRow {
        amount: Some(*amount),
        method: method.to_owned(),
        reason: words.clone(),
        ..named(fact, kind, number)
    })
}

const fn outcome_kind(outcome: FollowUpOutcome) -> TimelineKind {
    match outcome {
        FollowUpOutcome::Done => TimelineKind::StepDone,
        FollowUpOutcome::Moved => TimelineKind::StepMoved,
        FollowUpOutcome::NotNeeded => TimelineKind::StepNotNeeded,
    }
}

/// A row that is told by a name alone.
fn named(fact: &TimelineFact, kind: TimelineKind, name: &str) -> TimelineRow {
    TimelineRow { number: name.to_owned(), ..bare(fact, kind) }
}

fn bare(fact: &TimelineFact, kind: TimelineKind) -> TimelineRow {
    TimelineRow {
        key: format!("{}-{}-{}", fact.fact.kind.table(), fact.fact.id, fact.entry),
        kind,
        on: fact.on,
        entry_id: fact.entry,
        number: String::new(),
        method: String::new(),
        amount: None,
        until: None,
        level: 0,
        text: String::new(),
        reason: String::new(),
        parts: Vec::new(),
        changes: Vec::new(),
        taken_back_on: fact.taken_back_on,
        note: None,
    }
}
