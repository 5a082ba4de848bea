//! One customer in one currency: every slice of his overdue items, and the letter if there is one (R1, R9, R11, R12).

use std::cmp::Reverse;

use crate::{Currency, CustomerId, Money, customer::Channel};

use super::cover::Cover;
use super::ladder::{Ladder, Step};
use super::netting::Netting;
use super::pledges::Pledges;
use super::proposal::{LetterProposal, ProposedItem};
use super::skips::Skips;
use super::{Detail, DunningInput, OverdueItem, Reach, Slice, Standing, Verdict};

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
    /// What rests before the ladder is asked, in the order of R12: in dispute, covered, promised, netted.
    resting: Vec<Slice>,
    /// Open less all of that, in minor units.
    rest: i64,
    /// What happens to the rest: a step, or the first reason against it.
    fate: Result<Step, Detail>,
    skip_reason: Option<&'a str>,
}

impl<'a> Case<'a> {
    pub(super) fn decide(&self, input: &DunningInput<'_>, skips: &Skips<'a>) -> Decided {
        let resting = Resting::of(self, input);
        let mut lines = self.lines(input, skips, &resting);
        self.hold_back(input, &mut lines);
        let has_letter = lines.iter().any(|line| line.fate.is_ok());
        if !has_letter {
            let not_now = lines.iter().map(|line| self.proposed(input, line)).collect();
            return Decided { letter: None, not_now };
        }
        for line in &mut lines {
            line.ride_along();
        }
        let is_disputed =
            |line: &&Line<'_>| line.resting.iter().any(|slice| slice.verdict == Verdict::Disputed);
        let disputed = lines.iter().filter(is_disputed).map(|line| self.proposed(input, line)).collect();
        let (on_letter, off_letter): (Vec<_>, Vec<_>) =
            lines.iter().partition(|line| matches!(line.fate, Ok(_) | Err(Detail::RidesAlong { .. })));
        let is_claimed = |index: usize| lines[index].fate.is_ok();
        let credits = resting.shown(is_claimed);
        let items = on_letter.iter().map(|line| self.proposed(input, line)).collect();
        let letter = self.letter(input, items, credits).map(|letter| LetterProposal { disputed, ..letter });
        Decided { letter, not_now: off_letter.iter().map(|line| self.proposed(input, line)).collect() }
    }

    /// What concerns each item alone: locked, disputed, on plan, covered, promised, netted, awaiting decision, deadline running, within grace.
    fn lines(&self, input: &DunningInput<'_>, skips: &Skips<'a>, resting: &Resting<'_>) -> Vec<Line<'a>> {
        let (cover, netting) = (&resting.cover, &resting.netting);
        let customer_lock = self.standing.filter(|standing| standing.is_locked);
        let customer_lock = customer_lock.map(|standing| Detail::Locked { until: standing.locked_until });
        let has_looked = self.standing.is_some_and(|standing| standing.has_looked_at_credits);
        let unseen_money = if has_looked { None } else { netting.money() };
        let ladder = Ladder { as_of: input.as_of, policy: input.policy_of(self.customer), unseen_money };
        let netted = netting.minor_off(self.items.len());
        let line = |(at, item): (usize, &&'a OverdueItem)| {
            let skip_reason = skips.reason(item);
            let open = item.open.minor;
            let locked = item.locked.map(|lock| Detail::ItemLocked { until: lock.until });
            if let Some(detail) = customer_lock.or(locked) {
                let fate = Err(detail);
                return Line { item, resting: Vec::new(), rest: open, fate, skip_reason };
            }
            if let Some(ends_on) = item.plan_grace_ends_on {
                let resting = self.disputed(item).into_iter().collect();
                let rest = open - item.disputed_minor();
                return Line { item, resting, rest, fate: Err(Detail::PlanGrace { ends_on }), skip_reason };
            }
            let resting = self.resting(item, (resting, at), netted[at]);
            let rest = open - resting.iter().map(|slice| slice.amount.minor).sum::<i64>();
            let fate = match (rest, cover.too_late(at)) {
                (0, _) => Err(what_ends_first(&resting)),
                (_, Some(dated_on)) if item.decision.is_none() => Err(Detail::ChequeTooLate { dated_on }),
                _ => ladder.next_step(item),
            };
            Line { item, resting, rest, fate, skip_reason }
        };
        self.items.iter().enumerate().map(line).collect()
    }

    /// The slices that rest before the ladder is asked, in the order of R12.
    fn resting(&self, item: &OverdueItem, (resting, at): (&Resting<'_>, usize), netted: i64) -> Vec<Slice> {
        let cover = &resting.cover;
        let covered = item.open.minor - item.disputed_minor() - cover.left()[at];
        let slices = [(cover.detail(at), covered), resting.pledges.of(at), (Some(Detail::Credit), netted)];
        let slice = |(detail, minor): (Option<Detail>, i64)| {
            Some(Slice::new(detail?, Money::new(minor, self.currency)))
        };
        let laid_over = slices.into_iter().filter(|(_, minor)| *minor > 0).filter_map(slice);
        self.disputed(item).into_iter().chain(laid_over).collect()
    }

    /// What of the item is in dispute (R10).
    fn disputed(&self, item: &OverdueItem) -> Option<Slice> {
        let minor = item.disputed_minor();
        let since = item.disputed.filter(|_| minor > 0)?.since;
        Some(Slice::new(Detail::Disputed { since }, Money::new(minor, self.currency)))
    }

    /// What concerns all due steps together, in the order of R12.
    ///
    /// The minimum is measured twice: on everything claimable now (R9), and on what the owner's skips leave of it,
    /// because that is what the letter would claim. In the second case the skipped items stay *skipped*.
    fn hold_back(&self, input: &DunningInput<'_>, lines: &mut [Line<'_>]) {
        let minimum = input.policy_of(self.customer).minimum(self.currency).minor;
        let due = || lines.iter().filter(|line| line.fate.is_ok());
        let claimable: i64 = due().map(|line| line.rest).sum();
        let kept: i64 = due().filter(|line| line.skip_reason.is_none()).map(|line| line.rest).sum();
        let quiet_until = self.quiet_until(input);
        // A letter leaves by the channel of its highest level; what is left out is looked at as if it were on it.
        let highest = |is_on: fn(&Line<'_>) -> bool| {
            let levels = due().filter(|line| is_on(line)).filter_map(|line| line.fate.ok());
            levels.map(|step| step.level).max()
        };
        let is_reached = |level: Option<u8>| level.is_none_or(|level| self.is_reached(input, level));
        let (with_all, with_kept) =
            (is_reached(highest(|_| true)), is_reached(highest(|line| line.skip_reason.is_none())));
        for line in lines.iter_mut().filter(|line| line.fate.is_ok()) {
            let is_skipped = line.skip_reason.is_some();
            let letter = if claimable < minimum || is_skipped { claimable } else { kept };
            let held = if letter < minimum {
                Some(Detail::MinimumMissing { by: Money::new(minimum - letter, self.currency) })
            } else if let Some(on) = quiet_until {
                Some(Detail::QuietUntil { on })
            } else if !(if is_skipped { with_all } else { with_kept }) {
                Some(Detail::NoAddress)
            } else {
                is_skipped.then_some(Detail::LeftOut)
            };
            if let Some(detail) = held {
                line.fate = Err(detail);
            }
        }
    }

    /// How a letter of this level to the customer leaves.
    pub(super) fn channel(&self, input: &DunningInput<'_>, level: u8) -> Channel {
        self.reach().channel(input.policy_of(self.customer).channel(level))
    }

    /// Whether a letter of this level reaches anybody.
    pub(super) fn is_reached(&self, input: &DunningInput<'_>, level: u8) -> bool {
        self.reach().reaches(self.channel(input, level))
    }

    fn reach(&self) -> Reach {
        self.standing.map(|standing| standing.reach).unwrap_or_default()
    }

    /// The first day after the quiet days, while they last (R4).
    pub(super) fn quiet_until(&self, input: &DunningInput<'_>) -> Option<chrono::NaiveDate> {
        let policy = input.policy_of(self.customer);
        let last_contact_on = self.standing?.last_contact_on.filter(|_| policy.quiet_days > 0)?;
        Some(policy.contact_from(last_contact_on)).filter(|on| input.as_of < *on)
    }

    /// The items that nothing touches before the ladder is asked: neither in dispute, locked, covered, promised nor netted.
    pub(super) fn untouched(&self, input: &DunningInput<'_>) -> Vec<&'a OverdueItem> {
        let resting = Resting::of(self, input);
        let netted = resting.netting.minor_off(self.items.len());
        let is_untouched = |at: usize, item: &OverdueItem| {
            let left = resting.pledges.left()[at] - netted[at];
            left == item.open.minor && resting.cover.too_late(at).is_none()
        };
        let untouched = self.items.iter().enumerate().filter(|(at, item)| is_untouched(*at, item));
        untouched.map(|(_, item)| *item).collect()
    }

    /// The letter over items of which at least one has a step; highest level first, riders last (R1).
    fn letter(
        &self,
        input: &DunningInput<'_>,
        mut items: Vec<ProposedItem>,
        credits: Vec<super::Credit>,
    ) -> Option<LetterProposal> {
        items.sort_by_key(|proposed| Reverse(proposed.step().map(|step| step.level)));
        let highest = items.first()?.step()?;
        let of = |minor| Money::new(minor, self.currency);
        let claimed = items.iter().filter(|proposed| proposed.step().is_some());
        let claimed = of(claimed.map(|proposed| proposed.gross().minor).sum());
        let credited = of(credits.iter().map(|credit| credit.amount.minor).sum());
        Some(LetterProposal {
            customer: self.customer,
            currency: self.currency,
            level: highest.level,
            channel: self.channel(input, highest.level),
            pay_by: highest.pay_by,
            claimed,
            credited,
            net: of(claimed.minor - credited.minor),
            credits,
            items,
            disputed: Vec::new(),
        })
    }

    fn proposed(&self, input: &DunningInput<'_>, line: &Line<'_>) -> ProposedItem {
        let detail = match line.fate {
            Ok(Step { level, pay_by }) => Detail::Step { level, pay_by },
            Err(detail) => detail,
        };
        let mut slices = line.resting.clone();
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

/// What rests of a customer's items before the ladder is asked, each laid over what the one before it left.
struct Resting<'a> {
    cover: Cover<'a>,
    pledges: Pledges<'a>,
    netting: Netting<'a>,
}

impl<'a> Resting<'a> {
    fn of(case: &Case<'a>, input: &DunningInput<'_>) -> Self {
        let standing = case.standing;
        let cheques = standing.map_or(&[][..], |standing| &standing.cheques);
        let cover = Cover::new(cheques, &case.items, input);
        let pledges = standing.map_or(&[][..], |standing| &standing.pledges);
        let pledges = Pledges::new(pledges, (&case.items, cover.left()), (case.currency, input));
        let credits = standing.map_or(&[][..], |standing| &standing.credits);
        let netting = Netting::new(credits, pledges.left(), case.currency);
        Self { cover, pledges, netting }
    }

    /// What is taken off the chosen items before a claim.
    fn shown(&self, is_chosen: impl Fn(usize) -> bool + Copy) -> Vec<super::Credit> {
        let mut credits = self.netting.shown(is_chosen);
        credits.extend(self.cover.shown(is_chosen));
        credits.extend(self.pledges.shown(is_chosen));
        credits
    }
}

/// Of what rests of an item in full, what a date ends, else the first.
fn what_ends_first(resting: &[Slice]) -> Detail {
    let details = || resting.iter().map(|slice| slice.detail);
    let dated = details().find(|detail| detail.changes_on().is_some());
    dated.or(details().next()).unwrap_or(Detail::Credit)
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
