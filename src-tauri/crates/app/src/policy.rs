//! The ladder of reminders: trying it out, and changing it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Currency, Money,
    dunning::{DunningPolicy, MAX_DAYS, MAX_LEVELS, PolicyFlaw, Proposal, TimelineStep},
};

use crate::{
    App, AppError,
    contract::{
        PolicyField, PolicyProblem, PolicyReceipt, PolicyStep, PolicyView, RehearsePolicy, UpdatePolicy,
    },
    reminders::propose_with,
};

impl App {
    /// What a ladder does: its letters for one invoice due today, what is wrong with it, and a proposal of today.
    ///
    /// # Errors
    /// If no book is open.
    pub fn rehearse_policy(&self, request: &RehearsePolicy) -> Result<PolicyView, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let in_force = read.policy()?;
        let policy = request.policy.clone().unwrap_or_else(|| in_force.clone()).without_grace();
        let problems: Vec<PolicyProblem> =
            policy.flaws().into_iter().map(|flaw| problem(&policy, flaw).1).collect();
        let now = propose_with(read, today, &in_force)?;
        let then = if problems.is_empty() { propose_with(read, today, &policy)? } else { now.clone() };
        let steps = if problems.is_empty() { policy.timeline(today) } else { Vec::new() };
        Ok(PolicyView {
            due_on: today,
            steps: steps.iter().map(|step| step_view(step, today)).collect(),
            problems,
            letters_now: letter_count(&now),
            asked_now: asked(&now),
            letters_then: letter_count(&then),
            asked_then: asked(&then),
            policy,
        })
    }

    /// Keeps a ladder; the next proposal follows it, letters that were confirmed stay.
    ///
    /// # Errors
    /// If something is wrong with the ladder; the first thing is told.
    pub fn update_policy(&mut self, request: &UpdatePolicy) -> Result<PolicyReceipt, AppError> {
        let policy = request.policy.clone().without_grace();
        if let Some(flaw) = policy.flaws().first() {
            let (code, PolicyProblem { params, .. }) = problem(&policy, *flaw);
            return Err(AppError::Refused { code, params });
        }
        let now = self.now();
        let written = self.book_mut()?.write("policy.change", now, |entry| entry.change_policy(&policy))?;
        Ok(PolicyReceipt { entry_id: written.entry })
    }
}

fn step_view(step: &TimelineStep, due_on: NaiveDate) -> PolicyStep {
    let day = |date: NaiveDate| u16::try_from((date - due_on).num_days()).unwrap_or(u16::MAX);
    PolicyStep {
        level: step.level,
        on: step.on,
        on_day: day(step.on),
        pay_by: step.pay_by,
        pay_by_day: day(step.pay_by),
    }
}

fn letter_count(proposal: &Proposal) -> u32 {
    u32::try_from(proposal.letters.len()).unwrap_or(u32::MAX)
}

/// What the letters ask for, per currency (M2).
fn asked(proposal: &Proposal) -> Vec<Money> {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    for letter in &proposal.letters {
        *sums.entry(letter.currency).or_default() += letter.net.minor;
    }
    sums.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect()
}

/// The code of a flaw, and the flaw with its field.
fn problem(policy: &DunningPolicy, flaw: PolicyFlaw) -> (&'static str, PolicyProblem) {
    let days = |most: u16| vec![("most", most.to_string())];
    let (code, field, level, currency, params) = match flaw {
        PolicyFlaw::LevelCount => {
            ("policy.level_count", PolicyField::Levels, None, None, vec![("most", MAX_LEVELS.to_string())])
        }
        PolicyFlaw::FirstWaitMissing => {
            ("policy.first_wait_missing", PolicyField::Wait, Some(1), None, vec![])
        }
        PolicyFlaw::FirstWaitTooLong => {
            ("policy.first_wait_too_long", PolicyField::Wait, Some(1), None, days(policy.old_item_days))
        }
        PolicyFlaw::WaitTooLong { level } => {
            ("policy.days_too_many", PolicyField::Wait, Some(level), None, days(MAX_DAYS))
        }
        PolicyFlaw::PayByTooNear { level } => {
            let least = vec![("least", policy.nearest_pay_by_days.to_string())];
            ("policy.pay_by_too_near", PolicyField::PayBy, Some(level), None, least)
        }
        PolicyFlaw::PayByTooFar { level } => {
            ("policy.days_too_many", PolicyField::PayBy, Some(level), None, days(MAX_DAYS))
        }
        PolicyFlaw::QuietTooLong => ("policy.days_too_many", PolicyField::Quiet, None, None, days(MAX_DAYS)),
        PolicyFlaw::MinimumNegative { currency } => {
            ("policy.minimum_negative", PolicyField::Minimum, None, Some(currency), vec![])
        }
        PolicyFlaw::MinimumTwice { currency } => {
            let named = vec![("currency", currency.to_string())];
            ("policy.minimum_twice", PolicyField::Minimum, None, Some(currency), named)
        }
    };
    let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    (code, PolicyProblem { code: code.to_owned(), params, field, level, currency })
}
