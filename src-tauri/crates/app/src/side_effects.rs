//! What levels of the ladder propose beside their letters: a hold, prepayment, a decision. Nothing happens before the owner says so.

use std::collections::{BTreeMap, btree_map::Entry};

use chrono::NaiveDate;
use domain::{
    CustomerId, EntryId,
    customer::CustomerProfile,
    dunning::{DunningPolicies, SideEffect},
    terms::Terms,
};
use store::{OpenStepRow, Reader};

use crate::{
    App, AppError,
    contract::{AnswerSideEffect, EffectReceipt, GetCustomer},
    merging::canonical,
};

/// A question that waits for its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) customer: CustomerId,
    pub(crate) name: String,
    pub(crate) effect: SideEffect,
    /// The level that asks.
    pub(crate) level: u8,
    /// When it was claimed.
    pub(crate) on: NaiveDate,
}

impl App {
    /// Keeps the answer to what a level proposes. *Yes* puts deliveries on hold, or makes prepayment the terms of the customer;
    /// a decision is entered where the item stands.
    ///
    /// # Errors
    /// If nothing is asked any more.
    pub fn answer_side_effect(&mut self, request: &AnswerSideEffect) -> Result<EffectReceipt, AppError> {
        let (customer, effect) = (request.customer_id, request.effect);
        let read = self.read()?;
        let is_asked =
            asked(read)?.iter().any(|question| (question.customer, question.effect) == (customer, effect));
        let profile = read.customer(customer)?.filter(|_| is_asked);
        let profile = profile.ok_or_else(|| AppError::refused("side_effect.not_asked"))?;
        let changed = if request.is_accepted { accepted(profile.clone(), effect)? } else { profile };
        let kind = if request.is_accepted { "side_effect.yes" } else { "side_effect.no" };
        let now = self.now();
        let written = self.book_mut()?.write(kind, now, |entry| {
            entry.post_effect_answer(customer, effect, request.is_accepted)?;
            Ok::<_, AppError>(entry.change_customer(customer, &changed)?)
        })?;
        Ok(EffectReceipt { entry_id: written.entry })
    }

    /// Puts deliveries to the customer on hold, without any level asking for it.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn put_on_hold(&mut self, request: &GetCustomer) -> Result<EffectReceipt, AppError> {
        self.set_hold(request, true)
    }

    /// Lets deliveries to the customer go on.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn lift_hold(&mut self, request: &GetCustomer) -> Result<EffectReceipt, AppError> {
        self.set_hold(request, false)
    }

    fn set_hold(&mut self, request: &GetCustomer, is_on_hold: bool) -> Result<EffectReceipt, AppError> {
        let (customer, profile) = canonical(self.read()?, request)?;
        let changed = CustomerProfile { is_on_hold, ..profile };
        let kind = if is_on_hold { "customer.hold" } else { "customer.lift_hold" };
        let now = self.now();
        let written = self.book_mut()?.write(kind, now, |entry| entry.change_customer(customer, &changed))?;
        Ok(EffectReceipt { entry_id: written.entry })
    }
}

/// The customer after a *yes*.
fn accepted(profile: CustomerProfile, effect: SideEffect) -> Result<CustomerProfile, AppError> {
    Ok(match effect {
        SideEffect::Hold => CustomerProfile { is_on_hold: true, ..profile },
        SideEffect::Prepaid => CustomerProfile { terms: Some(prepaid()?), ..profile },
        SideEffect::Decision => profile,
    })
}

fn prepaid() -> Result<Terms, AppError> {
    "prepaid".parse().map_err(|_| AppError::refused("terms.unknown"))
}

/// What the newest claimed steps propose and nobody has answered, by name; what is so already is not proposed.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn asked(read: Reader<'_>) -> Result<Vec<Asked>, AppError> {
    // A question belongs to the ladder by which the step was claimed: ticking a box today asks nothing about the past.
    let mut ladders: BTreeMap<EntryId, DunningPolicies> = BTreeMap::new();
    let profiles = read.customer_profiles()?;
    let answers = read.effect_answers()?;
    let mut newest: BTreeMap<(CustomerId, SideEffect), OpenStepRow> = BTreeMap::new();
    for step in read.open_steps()? {
        let group = profiles.get(&step.customer).and_then(|profile| profile.group);
        let policies = match ladders.entry(step.entry) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(read.policies_at(step.entry)?),
        };
        let Some(level) = policies.of(step.customer, group).level(step.level) else { continue };
        for effect in SideEffect::ALL.into_iter().filter(|effect| level.asks.has(*effect)) {
            newest.insert((step.customer, effect), step);
        }
    }
    let prepaid = prepaid()?;
    let mut found = Vec::new();
    for ((customer, effect), step) in newest {
        let Some(profile) = profiles.get(&customer) else { continue };
        let is_so = match effect {
            SideEffect::Hold => profile.is_on_hold,
            SideEffect::Prepaid => profile.terms.as_ref() == Some(&prepaid),
            SideEffect::Decision => false,
        };
        let is_answered = answers.get(&(customer, effect)).is_some_and(|answer| *answer > step.entry);
        if !is_so && !is_answered {
            let name = profile.display_name().to_owned();
            found.push(Asked { customer, name, effect, level: step.level, on: step.dated_on });
        }
    }
    found.sort_by_cached_key(|question| (store::fold(&question.name), question.customer, question.effect));
    Ok(found)
}
