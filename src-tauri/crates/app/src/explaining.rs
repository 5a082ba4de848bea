//! Every due date explains itself, and terms can be chosen in words (T1, T7).

use chrono::NaiveDate;
use domain::calendar::LateAfter;
use domain::terms::{DueStep, StepKind, Terms};
use store::{Agreed, DueDates, StoreError};

use crate::{
    App, AppError,
    calculate::terms_in_words,
    contract::{ExplainItem, ExplainedKind, ExplainedStep, ItemExplained, TermsChoice},
};

/// One of each kind that businesses agree on, both readings of shotef among them, in the order in which they are offered.
const CHOICES: [&str; 18] = [
    "now",
    "net 14",
    "net 30",
    "net 60",
    "net 2m",
    "eom",
    "eom+30",
    "eom+1m",
    "eom+60",
    "eom+2m",
    "next eom+10",
    "30d eom",
    "30d eom day 10",
    "day 15 +1m",
    "day 10 +1m cutoff 25",
    "day 15 after 31d",
    "2/10 net 30",
    "30% now, rest net 30",
];

impl App {
    /// The rule behind the due date of an item, and every step to it.
    ///
    /// # Errors
    /// If there is no such item.
    pub fn explain_item(&self, request: &ExplainItem) -> Result<ItemExplained, AppError> {
        let read = self.read()?;
        let missing = || StoreError::NotStanding(request.receivable_id.into());
        let dates = read.due_dates(request.receivable_id)?.ok_or_else(missing)?;
        let agreed = read.agreed(request.receivable_id)?.ok_or_else(missing)?;
        let terms: Option<Terms> = agreed.terms.parse().ok();
        let language = self.preferences.language.unwrap_or_default();
        Ok(ItemExplained {
            issued_on: agreed.issued_on,
            sentence: terms.as_ref().map(|terms| terms_in_words(terms, language)).unwrap_or_default(),
            steps: steps(terms.as_ref(), &agreed, &dates),
            terms: agreed.terms,
            counted_on: dates.counted,
        })
    }

    /// Terms to choose from, in words, each with the due date of an invoice of today.
    ///
    /// # Errors
    /// If a choice cannot be read.
    pub fn list_terms(&self) -> Result<Vec<TermsChoice>, AppError> {
        let (today, language) = (self.now().today, self.preferences.language.unwrap_or_default());
        let choice = |notation: &str| {
            let terms: Terms = notation.parse()?;
            Ok(TermsChoice {
                sentence: terms_in_words(&terms, language),
                due_on: terms.last_due_on(today),
                terms: terms.to_string(),
            })
        };
        CHOICES.into_iter().map(choice).collect()
    }
}

/// By the terms to the date of the invoice, from there to the business day, from there to what was agreed.
fn steps(terms: Option<&Terms>, agreed: &Agreed, dates: &DueDates) -> Vec<ExplainedStep> {
    let rules = terms.into_iter().flat_map(|terms| terms.parts.iter().map(|part| part.rule));
    let rule = rules.into_iter().find(|rule| rule.due_on(agreed.issued_on) == dates.original);
    let mut steps: Vec<ExplainedStep> = match rule {
        Some(rule) => rule.steps(agreed.issued_on).into_iter().map(explained).collect(),
        None => vec![plain(ExplainedKind::Stated, dates.original)],
    };
    steps.extend(dates.shift.map(|shift| {
        let kind = match shift.late_after {
            LateAfter::DueDate => ExplainedKind::BusinessDayBeside,
            LateAfter::BusinessDay => ExplainedKind::BusinessDay,
        };
        plain(kind, shift.payable_on)
    }));
    steps.extend(dates.agreed.iter().map(|agreement| ExplainedStep {
        agreed_on: Some(agreement.agreed_on),
        ..plain(ExplainedKind::Agreed, agreement.due_on)
    }));
    steps
}

fn explained(step: DueStep) -> ExplainedStep {
    let (kind, count) = match step.kind {
        StepKind::Days(days) if days < 0 => (ExplainedKind::DaysBefore, -days),
        StepKind::Days(days) => (ExplainedKind::Days, days),
        StepKind::Months(months) => (ExplainedKind::Months, months.into()),
        StepKind::EndOfMonth => (ExplainedKind::EndOfMonth, 0),
        StepKind::DayOfMonth(day) => (ExplainedKind::DayOfMonth, day.into()),
        StepKind::DayOfNextMonth(day) => (ExplainedKind::DayOfNextMonth, day.into()),
        StepKind::NextDay(day) => (ExplainedKind::NextDay, day.into()),
        StepKind::AfterCutoff(day) => (ExplainedKind::AfterCutoff, day.into()),
    };
    ExplainedStep { count, ..plain(kind, step.on) }
}

const fn plain(kind: ExplainedKind, on: NaiveDate) -> ExplainedStep {
    ExplainedStep { kind, count: 0, on, agreed_on: None }
}
