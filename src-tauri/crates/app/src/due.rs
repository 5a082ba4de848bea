//! When an invoice falls due: by terms or on a date, in one part or in several (T1, M3).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::calendar::{Convention, Weekend, WorkingDays};
use domain::groups::TermsFrom;
use domain::terms::{self, Terms};
use domain::{CustomerId, Language, Money};
use store::{LadderStart, NewReceivable};

use crate::{
    App, AppError,
    calculate::{ExplainTerms, explain_terms},
    calendar::BookCalendar,
    contract::{DueDiscount, DuePart, DueView, ExplainDue, InvoiceDue},
    payments::require_customer,
};

/// When an invoice is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Due {
    /// On a date that somebody typed or a file named.
    On(NaiveDate),
    /// By terms.
    By(Terms),
}

impl Due {
    /// The dated parts of an invoice; they sum to `total` (M3).
    ///
    /// # Errors
    /// If the terms do not fit the amount (`terms.nothing_left`).
    pub(crate) fn parts(&self, total: Money, issued_on: NaiveDate) -> Result<Vec<terms::DuePart>, AppError> {
        match self {
            Self::On(due_on) => Ok(vec![terms::DuePart { due_on: *due_on, amount: total }]),
            Self::By(terms) => Ok(terms.schedule(total, issued_on)?),
        }
    }

    /// The same as receivables to be posted, with the business days that the calendar of this moment moves them to (T7); where
    /// the ladder stands already concerns the first that fell due.
    ///
    /// # Errors
    /// As [`Due::parts`].
    pub(crate) fn receivables(
        &self,
        (total, issued_on): (Money, NaiveDate),
        ladder: Option<LadderStart>,
        calendar: &BookCalendar,
    ) -> Result<Vec<NewReceivable>, AppError> {
        let parts = self.parts(total, issued_on)?;
        let first = parts.iter().map(|part| part.due_on).min();
        let mut ladder = ladder;
        let receivable = |part: terms::DuePart| NewReceivable {
            due_on: part.due_on,
            amount_minor: part.amount.minor,
            ladder: if Some(part.due_on) == first { ladder.take() } else { None },
            shift: calendar.shift(part.due_on),
        };
        Ok(parts.into_iter().map(receivable).collect())
    }

    /// The terms in their canonical notation; empty where only a date is known.
    pub(crate) fn notation(&self) -> String {
        match self {
            Self::On(_) => String::new(),
            Self::By(terms) => terms.to_string(),
        }
    }

    /// The last due date.
    pub(crate) fn last_on(&self, issued_on: NaiveDate) -> NaiveDate {
        match self {
            Self::On(due_on) => *due_on,
            Self::By(terms) => terms.last_due_on(issued_on),
        }
    }

    fn first_on(&self, issued_on: NaiveDate) -> NaiveDate {
        match self {
            Self::On(due_on) => *due_on,
            Self::By(terms) => terms.due_dates(issued_on).into_iter().min().unwrap_or(issued_on),
        }
    }
}

impl App {
    /// When an invoice would be due, and what the terms mean (T1). Nothing is written.
    ///
    /// # Errors
    /// If the terms are not understood or do not fit the amount, or a due date lies before the invoice date.
    pub fn explain_due(&self, request: &ExplainDue) -> Result<DueView, AppError> {
        let issued_on = request.issued_on;
        let due = self.due(request.customer_id, issued_on, &request.due)?;
        let last = due.last_on(issued_on);
        let mut view = DueView {
            due_on: last,
            days: u32::try_from((last - issued_on).num_days()).unwrap_or(0),
            is_customary: is_customary(&request.due),
            terms_from: TermsFrom::Invoice,
            group_name: String::new(),
            terms: due.notation(),
            sentence: String::new(),
            parts: vec![DuePart { due_on: last, payable_on: None, amount: request.amount }],
            discounts: Vec::new(),
        };
        if view.is_customary {
            (_, view.terms_from, view.group_name) = self.customary(request.customer_id)?;
        }
        if let Due::By(terms) = &due {
            let language = self.preferences.language.unwrap_or_default();
            explain(terms, (issued_on, request.amount), language, &mut view)?;
        }
        let calendar = BookCalendar::of(self.read()?)?;
        for part in &mut view.parts {
            part.payable_on = calendar.shift(part.due_on).map(|shift| shift.payable_on);
        }
        Ok(view)
    }

    /// When an invoice is due by what was typed; the terms of the customer, the group or the company where nothing was.
    ///
    /// # Errors
    /// If the terms are not understood, a due date lies before the invoice date, or there is no such customer.
    pub(crate) fn due(
        &self,
        customer: Option<CustomerId>,
        issued_on: NaiveDate,
        due: &InvoiceDue,
    ) -> Result<Due, AppError> {
        let due = match due {
            InvoiceDue::On { due_on } => Due::On(*due_on),
            InvoiceDue::Terms { .. } if is_customary(due) => Due::By(self.customary(customer)?.0),
            InvoiceDue::Terms { terms } => Due::By(read_terms(terms)?),
        };
        let first = due.first_on(issued_on);
        if first < issued_on {
            let mut refused = AppError::refused_with("invoice.due_before_issued", "due", first);
            refused.with("issued", issued_on);
            return Err(refused);
        }
        Ok(due)
    }

    /// The terms where none were typed, whose they are, and the name of the group where they are a group's.
    fn customary(&self, customer: Option<CustomerId>) -> Result<(Terms, TermsFrom, String), AppError> {
        let read = self.read()?;
        let policy = read.terms_policy()?;
        let Some(customer) = customer else { return Ok((policy.company, TermsFrom::Company, String::new())) };
        let profile = require_customer(read, customer)?;
        let (terms, from) = policy.terms_of(&profile);
        let group = policy.group_of(&profile).filter(|_| from == TermsFrom::Group);
        Ok((terms.clone(), from, group.map(|group| group.name.clone()).unwrap_or_default()))
    }
}

fn is_customary(due: &InvoiceDue) -> bool {
    matches!(due, InvoiceDue::Terms { terms } if terms.trim().is_empty())
}

fn explain(
    terms: &Terms,
    (from, amount): (NaiveDate, Option<Money>),
    language: Language,
    view: &mut DueView,
) -> Result<(), AppError> {
    let explained = explain_terms(&ExplainTerms {
        terms,
        from,
        amount: amount.filter(|amount| amount.minor > 0),
        working_days: WorkingDays { weekend: Weekend::SatSun, holidays: BTreeSet::new() },
        convention: Convention::None,
        language,
    })?;
    view.sentence = explained.sentence;
    view.parts = explained
        .parts
        .into_iter()
        .map(|(due_on, amount)| DuePart { due_on, payable_on: None, amount })
        .collect();
    let discount = |(until, step, payable): (NaiveDate, terms::Discount, Option<Money>)| DueDiscount {
        until,
        percent: step.percent.normalize().to_string(),
        payable,
    };
    view.discounts = explained.discounts.into_iter().map(discount).collect();
    Ok(())
}

/// Terms as people write them: the notation, or days with their word.
///
/// # Errors
/// If they are neither.
pub(crate) fn read_terms(typed: &str) -> Result<Terms, AppError> {
    typed.trim().parse().or_else(|wrong| exchange::terms_of(typed).ok_or_else(|| AppError::from(wrong)))
}
