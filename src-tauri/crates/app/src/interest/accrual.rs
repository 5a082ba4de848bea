//! The interest of one item to date, segment by segment (T2).

use std::{collections::BTreeMap, ops::RangeInclusive};

use chrono::NaiveDate;
use domain::{
    CustomerId, Money, ReceivableId,
    calendar::add_days,
    interest::{Accrual, Interest, Segment, SegmentStart},
};
use store::{Debt, OpenQuery, Reader, StoreError};

use crate::{
    App, AppError,
    contract::{ClaimKind, GetInterest, InterestView, SegmentView, SegmentWhy, WireError},
    payments::require_customer,
    promises::waived_by_promises,
};

use super::{
    claims::{lump_sum, to_claim, views},
    percent,
    rules::{Rule, rule_for},
};

impl App {
    /// The interest of an item for goods or services to date, with its segments, its rule and its source (T2, T3).
    ///
    /// # Errors
    /// If there is no such item, or the day lies after today.
    pub fn get_interest(&self, request: &GetInterest) -> Result<InterestView, AppError> {
        let today = self.now().today;
        let until = request.until.unwrap_or(today);
        if until > today {
            return Err(AppError::refused_with("interest.in_future", "date", until));
        }
        let read = self.read()?;
        let bearing = Bearing::of(read, request.receivable_id, until)?;
        let mut view = InterestView {
            due_on: bearing.debt.due_on,
            until,
            ..InterestView::nothing(
                (request.receivable_id, bearing.debt.number.clone()),
                bearing.debt.amount.currency,
            )
        };
        view.claims = views(read, request.receivable_id)?;
        let is_sum_claimed = view.claims.iter().any(|claim| claim.kind == ClaimKind::LumpSum);
        view.lump_sum = lump_sum(read, &bearing, today)?.filter(|_| !is_sum_claimed).map(|(sum, _)| sum);
        let profile = require_customer(read, bearing.customer)?;
        match rule_for(read, bearing.customer, &profile).and_then(|rule| Ok((bearing.interest(&rule)?, rule)))
        {
            Ok((interest, rule)) => {
                view.total = interest.total;
                view.claimable = to_claim(read, &bearing, &rule)?.map(|claim| claim.amount);
                view.segments = bearing.views(&interest.segments);
                view.rule = Some(rule.view);
            }
            Err(error) => view.problem = Some(WireError::from(error)),
        }
        Ok(view)
    }
}

/// An item and everything that changes what of it bears interest until a day.
pub(crate) struct Bearing {
    pub(crate) debt: Debt,
    /// Who owes it, as who that is now.
    pub(crate) customer: CustomerId,
    until: NaiveDate,
    /// Money on account that could settle it, by value date.
    covers: Vec<(NaiveDate, i64)>,
    /// What disputes take from what bears interest, and give back (R10).
    disputed: Vec<(NaiveDate, i64)>,
    /// Days that bear none.
    waived: Vec<RangeInclusive<NaiveDate>>,
}

impl Bearing {
    /// # Errors
    /// If there is no such item.
    pub(crate) fn of(read: Reader<'_>, receivable: ReceivableId, until: NaiveDate) -> Result<Self, AppError> {
        let debt = read.debt(receivable)?.ok_or_else(|| StoreError::NotStanding(receivable.into()))?;
        let customer = read.merged()?.of(debt.customer);
        let covers = covers(read, customer, until)?.remove(&receivable).unwrap_or_default();
        let mut waived = read.waived_intervals(receivable)?;
        waived.extend(waived_by_promises(read, receivable, until)?);
        let disputed = read.disputed_principal(receivable)?;
        Ok(Self { debt, customer, until, covers, disputed, waived })
    }

    /// What the rule makes of it.
    pub(crate) fn accrual<'a>(&self, rule: &'a Rule) -> Accrual<'a> {
        let mut left = self.debt.amount.minor;
        let mut changes = Vec::new();
        for (day, minor) in self.by_day() {
            left -= minor;
            changes.push((day, Money::new(left.max(0), self.debt.amount.currency)));
        }
        Accrual {
            due_on: self.debt.due_on,
            until: self.until,
            principal: self.debt.amount,
            changes,
            rate: rule.rate(),
            basis: rule.day_count,
            waived: self.waived.clone(),
        }
    }

    /// # Errors
    /// If a rate is missing or an amount is too large.
    fn interest(&self, rule: &Rule) -> Result<Interest, AppError> {
        Ok(self.accrual(rule).interest()?)
    }

    /// What was settled, covered or contested on each day, in minor units.
    fn by_day(&self) -> BTreeMap<NaiveDate, i64> {
        let mut days = BTreeMap::new();
        for (day, minor) in self.debt.settled.iter().chain(&self.covers).chain(&self.disputed) {
            *days.entry(*day).or_default() += minor;
        }
        days
    }

    /// The segments as they are shown.
    pub(crate) fn views(&self, segments: &[Segment]) -> Vec<SegmentView> {
        segments.iter().map(|segment| view(segment, self.why(segment))).collect()
    }

    fn why(&self, segment: &Segment) -> SegmentWhy {
        let before = add_days(segment.from, -1);
        let on = |days: &[(NaiveDate, i64)]| -> i64 {
            days.iter().filter(|(day, _)| *day == before).map(|(_, minor)| minor).sum()
        };
        match segment.start {
            SegmentStart::Late => SegmentWhy::Late,
            SegmentStart::Rate => SegmentWhy::Rate,
            SegmentStart::Waiver => SegmentWhy::Waived,
            SegmentStart::Claimed => SegmentWhy::Claimed,
            SegmentStart::Principal if on(&self.debt.settled) > 0 => SegmentWhy::Settled,
            SegmentStart::Principal if on(&self.debt.settled) < 0 => SegmentWhy::CameBack,
            SegmentStart::Principal if on(&self.disputed) > 0 => SegmentWhy::Disputed,
            SegmentStart::Principal if on(&self.disputed) < 0 => SegmentWhy::DisputeEnded,
            SegmentStart::Principal => SegmentWhy::OnAccount,
        }
    }
}

/// Money of the customer that is not applied, laid over his open items, oldest due first: it stops their interest from its
/// value date on (T2). Nothing is applied by this.
fn covers(
    read: Reader<'_>,
    customer: CustomerId,
    until: NaiveDate,
) -> Result<BTreeMap<ReceivableId, Vec<(NaiveDate, i64)>>, AppError> {
    let query = OpenQuery { customer: Some(customer), ..OpenQuery::as_of(until) };
    let mut credits = read.credits(&query)?;
    credits.retain(|credit| credit.rest.minor != 0);
    // What was paid back was the money that came last.
    let mut back: BTreeMap<domain::Currency, i64> = BTreeMap::new();
    for credit in credits.iter().filter(|credit| credit.rest.minor < 0) {
        *back.entry(credit.rest.currency).or_default() -= credit.rest.minor;
    }
    for credit in credits.iter_mut().rev().filter(|credit| credit.rest.minor > 0) {
        let owed = back.entry(credit.rest.currency).or_default();
        let taken = credit.rest.minor.min(*owed);
        credit.rest.minor -= taken;
        *owed -= taken;
    }
    credits.retain(|credit| credit.rest.minor > 0);
    credits.sort_by_key(|credit| (credit.value_on, credit.settlement));
    let mut covered: BTreeMap<ReceivableId, Vec<(NaiveDate, i64)>> = BTreeMap::new();
    let claims = read.claim_names()?;
    let items = read.open_amounts(&query)?;
    for item in items.iter().filter(|item| !claims.contains_key(&item.receivable)) {
        let mut open = item.open.minor;
        for credit in credits.iter_mut().filter(|credit| credit.rest.currency == item.open.currency) {
            let part = credit.rest.minor.min(open);
            if part > 0 {
                covered.entry(item.receivable).or_default().push((credit.value_on, part));
                credit.rest.minor -= part;
                open -= part;
            }
        }
    }
    Ok(covered)
}

/// A segment as it is shown and kept.
pub(crate) fn view(segment: &Segment, why: SegmentWhy) -> SegmentView {
    SegmentView {
        from: segment.from,
        to: segment.to,
        days: u32::try_from(segment.days).unwrap_or(0),
        principal: segment.principal,
        percent: percent(segment.percent),
        amount: segment.amount,
        why,
        is_provisional: segment.is_provisional,
    }
}
