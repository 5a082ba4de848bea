//! One customer in one currency: every slice of his overdue items, and the letter if there is one (R1, R9, R11, R12).

use std::cmp::Reverse;

use crate::{Currency, CustomerId, Money};

use super::cover::Cover;
use super::ladder::{Ladder, Step};
use super::netting::Netting;
use super::proposal::{LetterProposal, ProposedItem};
use super::skips::Skips;
use super::{Detail, DunningInput, OverdueItem, Slice, Standing};

/// A customer and currency with its overdue items.
#[derive(Debug)]
pub(super) struct Case<'a> {
    pub(super) customer: CustomerId,
    pub(super) currency: Currency,
    pub(super) standing: Option<&'a Standing>,
    /// Oldest first.
    pub(super) items: Vec<&'a OverdueItem>,
}

/// What becomes of a case.
#[derive(Debug)]
pub(super) struct Decided {
    pub(super) letter: Option<LetterProposal>,
    pub(super) not_now: Vec<ProposedItem>,
}

/// An item on its way through the order of R12.
#[derive(Debug)]
struct Line<'a> {
    item: &'a OverdueItem,
    /// Covered by a cheque, in minor units, and what the verdict says of it.
    covered: i64,
    cheque: Option<Detail>,
    /// Covered by credits, in minor units.
    netted: i64,
    /// Open less covered and netted.
    rest: i64,
    /// What happens to the rest: a step, or the first reason against it.
    fate: Result<Step, Detail>,
    skip_reason: Option<&'a str>,
}

impl<'a> Case<'a> {
    pub(super) fn decide(&self, input: &DunningInput<'_>, skips: &Skips<'a>) -> Decided {
        let (credits, cheques) =
            self.standing.map_or((&[][..], &[][..]), |standing| (&standing.credits, &standing.cheques));
        let cover = Cover::new(cheques, &self.items, input);
        let netting = Netting::new(credits, cover.left(), self.currency);
        let mut lines = self.lines(input, skips, (&cover, &netting));
        self.hold_back(input, &mut lines);
        let has_letter = lines.iter().any(|line| line.fate.is_ok());
        if !has_letter {
            let not_now = lines.iter().map(|line| self.proposed(input, line)).collect();
            return Decided { letter: None, not_now };
        }
        for line in &mut lines {
            line.ride_along();
        }
        let (on_letter, off_letter): (Vec<_>, Vec<_>) =
            lines.iter().partition(|line| matches!(line.fate, Ok(_) | Err(Detail::RidesAlong { .. })));
        let is_claimed = |index: usize| lines[index].fate.is_ok();
        let mut credits = netting.shown(is_claimed);
        credits.extend(cover.shown(is_claimed));
        let letter = self.letter(on_letter.iter().map(|line| self.proposed(input, line)).collect(), credits);
        Decided { letter, not_now: off_letter.iter().map(|line| self.proposed(input, line)).collect() }
    }

    /// What concerns each item alone: locked, covered, netted, awaiting decision, deadline running, within grace.
    fn lines(
        &self,
        input: &DunningInput<'_>,
        skips: &Skips<'a>,
        (cover, netting): (&Cover<'_>, &Netting<'_>),
    ) -> Vec<Line<'a>> {
        let is_locked = self.standing.is_some_and(|standing| standing.is_locked);
        let has_looked = self.standing.is_some_and(|standing| standing.has_looked_at_credits);
        let unseen_money = if has_looked { None } else { netting.money() };
        let ladder = Ladder { as_of: input.as_of, policy: input.policy, unseen_money };
        let netted = netting.minor_off(self.items.len());
        let line = |(at, item): (usize, &&'a OverdueItem)| {
            let skip_reason = skips.reason(item);
            let open = item.open.minor;
            if is_locked {
                let fate = Err(Detail::Locked);
                return Line { item, covered: 0, cheque: None, netted: 0, rest: open, fate, skip_reason };
            }
            let (covered, netted) = (open - cover.left()[at], netted[at]);
            let cheque = cover.detail(at);
            let rest = open - covered - netted;
            let fate = match (rest, cover.too_late(at)) {
                (0, _) => Err(cheque.unwrap_or(Detail::Credit)),
                (_, Some(dated_on)) if item.decision.is_none() => Err(Detail::ChequeTooLate { dated_on }),
                _ => ladder.next_step(item),
            };
            Line { item, covered, cheque, netted, rest, fate, skip_reason }
        };
        self.items.iter().enumerate().map(line).collect()
    }

    /// What concerns all due steps together, in the order of R12.
    ///
    /// The minimum is measured twice: on everything claimable now (R9), and on what the owner's skips leave of it,
    /// because that is what the letter would claim. In the second case the skipped items stay *skipped*.
    fn hold_back(&self, input: &DunningInput<'_>, lines: &mut [Line<'_>]) {
        let minimum = input.policy.minimum(self.currency).minor;
        let due = || lines.iter().filter(|line| line.fate.is_ok());
        let claimable: i64 = due().map(|line| line.rest).sum();
        let kept: i64 = due().filter(|line| line.skip_reason.is_none()).map(|line| line.rest).sum();
        let quiet_until = self.quiet_until(input);
        let is_reachable = self.standing.is_none_or(|standing| standing.is_reachable);
        for line in lines.iter_mut().filter(|line| line.fate.is_ok()) {
            let is_skipped = line.skip_reason.is_some();
            let letter = if claimable < minimum || is_skipped { claimable } else { kept };
            let held = if letter < minimum {
                Some(Detail::MinimumMissing { by: Money::new(minimum - letter, self.currency) })
            } else if let Some(on) = quiet_until {
                Some(Detail::QuietUntil { on })
            } else if !is_reachable {
                Some(Detail::NoAddress)
            } else {
                is_skipped.then_some(Detail::LeftOut)
            };
            if let Some(detail) = held {
                line.fate = Err(detail);
            }
        }
    }

    /// The first day after the quiet days, while they last (R4).
    fn quiet_until(&self, input: &DunningInput<'_>) -> Option<chrono::NaiveDate> {
        let last_contact_on = self.standing?.last_contact_on.filter(|_| input.policy.quiet_days > 0)?;
        Some(input.policy.contact_from(last_contact_on)).filter(|on| input.as_of < *on)
    }

    /// The letter over items of which at least one has a step; highest level first, riders last (R1).
    fn letter(&self, mut items: Vec<ProposedItem>, credits: Vec<super::Credit>) -> Option<LetterProposal> {
        items.sort_by_key(|proposed| Reverse(proposed.step().map(|step| step.level)));
        let highest = items.first()?.step()?;
        let of = |minor| Money::new(minor, self.currency);
        let claimed = items.iter().filter(|proposed| proposed.step().is_some());
        let claimed = of(claimed.map(|proposed| proposed.item.open.minor).sum());
        let credited = of(credits.iter().map(|credit| credit.amount.minor).sum());
        Some(LetterProposal {
            customer: self.customer,
            currency: self.currency,
            level: highest.level,
            pay_by: highest.pay_by,
            claimed,
            credited,
            net: of(claimed.minor - credited.minor),
            credits,
            items,
        })
    }

    fn proposed(&self, input: &DunningInput<'_>, line: &Line<'_>) -> ProposedItem {
        let detail = match line.fate {
            Ok(Step { level, pay_by }) => Detail::Step { level, pay_by },
            Err(detail) => detail,
        };
        let mut slices = Vec::with_capacity(3);
        if let Some(cheque) = line.cheque.filter(|_| line.covered > 0) {
            slices.push(Slice::new(cheque, Money::new(line.covered, self.currency)));
        }
        if line.netted > 0 {
            slices.push(Slice::new(Detail::Credit, Money::new(line.netted, self.currency)));
        }
        if line.rest > 0 {
            slices.push(Slice::new(detail, Money::new(line.rest, self.currency)));
        }
        ProposedItem {
            item: line.item.clone(),
            overdue_days: line.item.overdue_days(input.as_of),
            level_after: line.fate.map_or(line.item.level, |step| step.level),
            slices,
            changes_on: detail.changes_on(),
            skip_reason: line.skip_reason.map(str::to_owned),
        }
    }
}

impl Line<'_> {
    /// Puts an item with a running deadline on its customer's letter, unless the owner left it out.
    fn ride_along(&mut self) {
        if let Err(Detail::DeadlineEnds { pay_by, on }) = self.fate
            && self.skip_reason.is_none()
        {
            self.fate = Err(Detail::RidesAlong { pay_by, on });
        }
    }
}
