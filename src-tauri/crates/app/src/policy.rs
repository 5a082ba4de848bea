//! The ladder of reminders: trying it out, and changing it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Currency, CustomerId, Money,
    dunning::{
        CompanyDays, DunningPolicies, DunningPolicy, MAX_COURTESY_DAYS, MAX_DAYS, MAX_LEVELS, PolicyFlaw,
        PolicyOwner, Proposal, TimelineStep,
    },
};
use store::{Reader, fold};

use crate::{
    App, AppError,
    contract::{
        PolicyField, PolicyOwnerView, PolicyProblem, PolicyReceipt, PolicyStep, PolicyView, RehearsePolicy,
        UpdatePolicy,
    },
    reminders::propose_with,
};

impl App {
    /// What a ladder does: its letters for one invoice due today, what is wrong with it, and a proposal of today.
    ///
    /// # Errors
    /// If no book is open, or there is no such group or customer.
    pub fn rehearse_policy(&self, request: &RehearsePolicy) -> Result<PolicyView, AppError> {
        let read = self.read()?;
        let today = self.now().today;
        let in_force = read.policies()?;
        let owners = owners(read, (&in_force, request.owner))?;
        let kept = holding(read, (&in_force, request.owner))?;
        let policy = request.policy.clone().unwrap_or(kept).without_grace();
        let problems: Vec<PolicyProblem> =
            policy.flaws().into_iter().map(|flaw| problem(&policy, flaw).1).collect();
        let now = propose_with(read, today, &in_force)?;
        let then = match &request.policy {
            Some(_) if problems.is_empty() => {
                propose_with(read, today, &in_force.clone().with(request.owner, Some(policy.clone())))?
            }
            _ => now.clone(),
        };
        let steps = if problems.is_empty() { policy.timeline(today) } else { Vec::new() };
        Ok(PolicyView {
            is_own: in_force.own(request.owner).is_some(),
            owners,
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
    /// If something is wrong with the ladder (the first thing is told), or there is no such group or customer.
    pub fn update_policy(&mut self, request: &UpdatePolicy) -> Result<PolicyReceipt, AppError> {
        let known = self.read()?.policies()?;
        holding(self.read()?, (&known, request.owner))?;
        let policy = request.policy.clone().map(DunningPolicy::without_grace);
        policy.as_ref().map_or(Ok(()), require_usable)?;
        let DunningPolicies { company, own } = known.with(request.owner, policy);
        let now = self.now();
        let written = self.book_mut()?.write("policy.change", now, |entry| {
            entry.change_policy(&company)?;
            Ok::<_, AppError>(entry.change_own_policies(&own)?)
        })?;
        Ok(PolicyReceipt { entry_id: written.entry })
    }
}

impl App {
    /// Every ladder, with the one that is tried in the place of its owner's; `None` where none is tried.
    ///
    /// # Errors
    /// As [`App::update_policy`].
    pub(crate) fn tried_policies(
        &self,
        request: &RehearsePolicy,
        kept: &DunningPolicies,
    ) -> Result<Option<DunningPolicies>, AppError> {
        holding(self.read()?, (kept, request.owner))?;
        let Some(policy) = request.policy.clone().map(DunningPolicy::without_grace) else { return Ok(None) };
        require_usable(&policy)?;
        Ok(Some(kept.clone().with(request.owner, Some(policy))))
    }
}

/// A ladder without flaws; the first flaw is told.
fn require_usable(policy: &DunningPolicy) -> Result<(), AppError> {
    let Some(flaw) = policy.flaws().first().copied() else { return Ok(()) };
    let (code, PolicyProblem { params, .. }) = problem(policy, flaw);
    Err(AppError::Refused { code, params })
}

/// The ladder that holds for an owner: its own, or the one above it.
fn holding(
    read: Reader<'_>,
    (policies, owner): (&DunningPolicies, PolicyOwner),
) -> Result<DunningPolicy, AppError> {
    match owner {
        PolicyOwner::Company => Ok(policies.company.clone()),
        PolicyOwner::Group(id) => match read.terms_policy()?.group(id) {
            None => Err(AppError::refused_with("group.missing", "group", id)),
            Some(_) => Ok(policies.own(owner).unwrap_or_else(|| policies.company.clone())),
        },
        PolicyOwner::Customer(id) => match read.customer(id)? {
            None => Err(AppError::refused_with("customer.missing", "customer", id)),
            Some(profile) => Ok(policies.of(id, profile.group)),
        },
    }
}

/// The company, every group by name, and by name the customers with a ladder of their own and the one that is asked about.
fn owners(
    read: Reader<'_>,
    (policies, asked): (&DunningPolicies, PolicyOwner),
) -> Result<Vec<PolicyOwnerView>, AppError> {
    let view = |owner, name| PolicyOwnerView { owner, name, is_own: policies.own(owner).is_some() };
    let mut all = vec![view(PolicyOwner::Company, String::new())];
    let groups = read.terms_policy()?.groups;
    all.extend(groups.into_iter().map(|group| view(PolicyOwner::Group(group.id), group.name)));
    let mut ids: Vec<CustomerId> = policies.own.customers.iter().map(|(id, _)| *id).collect();
    ids.extend(match asked {
        PolicyOwner::Customer(id) if !ids.contains(&id) => Some(id),
        _ => None,
    });
    let mut customers = Vec::new();
    for id in ids {
        if let Some(profile) = read.customer(id)? {
            customers.push(view(PolicyOwner::Customer(id), profile.display_name().to_owned()));
        }
    }
    customers.sort_by_cached_key(|customer| fold(&customer.name));
    all.extend(customers);
    Ok(all)
}

fn step_view(step: &TimelineStep, due_on: NaiveDate) -> PolicyStep {
    let day = |date: NaiveDate| i32::try_from((date - due_on).num_days()).unwrap_or(i32::MAX);
    PolicyStep {
        level: step.level,
        on: step.on,
        on_day: day(step.on),
        pay_by: step.pay_by,
        pay_by_day: day(step.pay_by),
        means: step.means,
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
        PolicyFlaw::CourtesyDays => {
            ("policy.courtesy_days", PolicyField::Courtesy, None, None, days(MAX_COURTESY_DAYS))
        }
        PolicyFlaw::CompanyDays { which } => {
            let range = vec![("least", which.least().to_string()), ("most", which.most().to_string())];
            ("policy.company_days", company_field(which), None, None, range)
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

const fn company_field(which: CompanyDays) -> PolicyField {
    match which {
        CompanyDays::OldItem => PolicyField::OldItem,
        CompanyDays::StalePayment => PolicyField::StalePayment,
        CompanyDays::NearestPayBy => PolicyField::NearestPayBy,
        CompanyDays::Cheque => PolicyField::Cheque,
        CompanyDays::Call => PolicyField::Call,
    }
}
