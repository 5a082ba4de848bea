//! What terms mean, in a sentence and in dates.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::calendar::{Convention, WorkingDays};
use domain::terms::{
    Discount, DiscountBase, DiscountOffer, DueRule, Event, Part, ScheduleError, Share, Terms, TermsError,
};
use domain::{Language, Money};

use super::refused;
use crate::{AppError, words::text};

/// Terms, and what they are to be applied to.
#[derive(Debug, Clone)]
pub struct ExplainTerms<'a> {
    /// What was agreed.
    pub terms: &'a Terms,
    /// The invoice date, or the date of the event that the terms count from.
    pub from: NaiveDate,
    /// The invoice's amount, if amounts are asked for.
    pub amount: Option<Money>,
    /// When business is done.
    pub working_days: WorkingDays,
    /// What happens to a due date on which none is done.
    pub convention: Convention,
    /// The reader's language.
    pub language: Language,
}

/// What terms mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsExplained {
    /// In the canonical spelling.
    pub canonical: String,
    /// In words.
    pub sentence: String,
    /// Due dates with their amounts, where an amount was given.
    pub parts: Vec<(NaiveDate, Option<Money>)>,
    /// Last days, percentages and, where an amount was given, what is then payable.
    pub discounts: Vec<(NaiveDate, Discount, Option<Money>)>,
}

/// Explains terms (T1).
///
/// # Errors
/// If the terms do not fit the amount (`terms.nothing_left`).
pub fn explain_terms(request: &ExplainTerms<'_>) -> Result<TermsExplained, AppError> {
    let terms = request.terms;
    let due = |day| request.working_days.adjust(day, request.convention);
    let parts = match request.amount {
        None => terms.due_dates(request.from).into_iter().map(|day| (due(day), None)).collect(),
        Some(amount) => {
            let parts = terms.schedule(amount, request.from)?;
            parts.into_iter().map(|part| (due(part.due_on), Some(part.amount))).collect()
        }
    };
    Ok(TermsExplained {
        canonical: terms.to_string(),
        sentence: terms_in_words(terms, request.language),
        parts,
        discounts: discounts(terms, request)?,
    })
}

fn discounts(
    terms: &Terms,
    request: &ExplainTerms<'_>,
) -> Result<Vec<(NaiveDate, Discount, Option<Money>)>, AppError> {
    let offers: Vec<Option<DiscountOffer>> = match request.amount {
        None => vec![None; terms.discounts.len()],
        Some(amount) => {
            let offers = terms.offers(amount, Money::zero(amount.currency), request.from);
            offers.map_err(ScheduleError::from)?.into_iter().map(Some).collect()
        }
    };
    let until = |step: &Discount| request.from + chrono::Days::new(u64::from(step.days));
    let row =
        |(step, offer): (&Discount, Option<DiscountOffer>)| (until(step), *step, offer.map(|it| it.payable));
    Ok(terms.discounts.iter().zip(offers).map(row).collect())
}

/// What terms mean, in words (T1).
pub(crate) fn terms_in_words(terms: &Terms, language: Language) -> String {
    let is_split = terms.parts.len() > 1;
    let parts = terms.parts.iter().map(|part| {
        let rule = rule_words(part.rule, language);
        if is_split { part_words(part, rule, language) } else { rule }
    });
    let discount = match terms.base {
        DiscountBase::Gross => "terms-discount",
        DiscountBase::Net => "terms-discount-net",
    };
    let discounts = terms.discounts.iter().map(|step| {
        let percent = ("percent", step.percent.normalize().to_string());
        say(language, discount, [percent, ("count", step.days.to_string())])
    });
    parts.chain(discounts).collect::<Vec<_>>().join("; ")
}

fn part_words(part: &Part, rule: String, language: Language) -> String {
    let (key, share) = match part.share {
        Share::Percent(percent) => ("terms-part-percent", Some(percent)),
        Share::PercentOfRest(percent) => ("terms-part-percent-of-rest", Some(percent)),
        Share::Fixed(amount) => ("terms-part-fixed", Some(amount)),
        Share::Rest => ("terms-part-rest", None),
    };
    let share = share.map(|share| share.normalize().to_string()).unwrap_or_default();
    say(language, key, [("share", share), ("rule", rule)])
}

fn rule_words(rule: DueRule, language: Language) -> String {
    let counted = |key: &str, count: u16| say(language, key, [("count", count.to_string())]);
    match rule {
        DueRule::NetDays { days: 0 } => say(language, "terms-rule-now", []),
        DueRule::NetDays { days } => counted("terms-rule-net-days", days),
        DueRule::NetMonths { months } => counted("terms-rule-net-months", months),
        DueRule::EomPlusDays { days: 0 } | DueRule::EomPlusMonths { months: 0 } => {
            say(language, "terms-rule-eom", [])
        }
        DueRule::EomPlusDays { days } => counted("terms-rule-eom-days", days),
        DueRule::EomNextPlusDays { days: 0 } => say(language, "terms-rule-next-eom", []),
        DueRule::EomNextPlusDays { days } => counted("terms-rule-next-eom-days", days),
        DueRule::EomPlusMonths { months } => counted("terms-rule-eom-months", months),
        DueRule::DaysThenEom { days } | DueRule::DaysEomOnDay { days, day: 0 } => {
            counted("terms-rule-days-eom", days)
        }
        DueRule::DaysEomOnDay { days, day } => on_day(language, "terms-rule-days-eom-day", days, day),
        DueRule::DayOfMonth { months, day, cutoff: None } => on_day(language, "terms-rule-day", months, day),
        DueRule::DayOfMonth { months, day, cutoff: Some(cutoff) } => {
            let cutoff = ("cutoff", cutoff.to_string());
            let count = ("count", months.to_string());
            say(language, "terms-rule-day-cutoff", [count, ("day", day.to_string()), cutoff])
        }
        DueRule::DayOnOrAfter { days, day } => on_day(language, "terms-rule-day-after", days, day),
        DueRule::FromEvent { event, days } => event_words(event, days, language),
        DueRule::Steps { months, day, days } => {
            let (months, days) = (("months", months.to_string()), ("days", days.to_string()));
            match day {
                None => say(language, "terms-rule-steps", [months, days]),
                Some(day) => say(language, "terms-rule-steps-day", [months, days, ("day", day.to_string())]),
            }
        }
    }
}

fn on_day(language: Language, key: &str, count: u16, day: u8) -> String {
    say(language, key, [("count", count.to_string()), ("day", day.to_string())])
}

fn event_words(event: Event, days: i32, language: Language) -> String {
    let key = match (event, days.signum()) {
        (Event::Delivery, 0) => "terms-rule-delivery",
        (Event::Delivery, 1) => "terms-rule-delivery-after",
        (Event::Delivery, _) => "terms-rule-delivery-before",
        (Event::Order, 0) => "terms-rule-order",
        (Event::Order, 1) => "terms-rule-order-after",
        (Event::Order, _) => "terms-rule-order-before",
    };
    say(language, key, [("count", days.unsigned_abs().to_string())])
}

fn say<const N: usize>(language: Language, key: &str, params: [(&str, String); N]) -> String {
    let params: BTreeMap<String, String> =
        params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    text(language, key, &params).unwrap_or_default()
}

impl From<TermsError> for AppError {
    fn from(error: TermsError) -> Self {
        if error.word.is_empty() {
            return Self::refused("terms.incomplete");
        }
        refused("terms.not_understood", [("word", error.word), ("position", error.position.to_string())])
    }
}

impl From<ScheduleError> for AppError {
    fn from(error: ScheduleError) -> Self {
        match error {
            ScheduleError::NothingLeft(part, amount) => {
                refused("terms.nothing_left", [("part", part.to_string()), ("amount", amount.to_string())])
            }
            ScheduleError::Money(error) => error.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::calendar::Weekend;

    use super::*;

    const EVERY_KIND: [&str; 24] = [
        "now",
        "net 1",
        "net 30",
        "net 2m",
        "eom",
        "eom+30",
        "next eom",
        "next eom+10",
        "eom+2m",
        "30d eom",
        "30d eom day 10",
        "day 15",
        "day 15 +1m",
        "day 10 +1m cutoff 25",
        "day 15 after 31d",
        "cod",
        "prepaid",
        "delivery+7",
        "delivery-2",
        "order+1",
        "order-7",
        "+1m day 15 +30d",
        "+2m +5d",
        "3/10 1/20 net 60 on net",
    ];

    fn explain(terms: &str, language: Language) -> Result<TermsExplained, AppError> {
        explain_terms(&ExplainTerms {
            terms: &terms.parse()?,
            from: NaiveDate::from_ymd_opt(2026, 1, 31).unwrap(),
            amount: None,
            working_days: WorkingDays { weekend: Weekend::SatSun, holidays: BTreeSet::new() },
            convention: Convention::None,
            language,
        })
    }

    #[test]
    fn t1_every_kind_of_terms_has_a_sentence_in_every_language() {
        for language in Language::ALL {
            for terms in EVERY_KIND {
                let explained = explain(terms, language).unwrap();
                assert_eq!(explained.canonical, terms, "the canonical spelling reads back");
                let is_filled = !explained.sentence.contains(['{', '}', '_']);
                assert!(is_filled && explained.sentence.len() > 10, "{terms}: {}", explained.sentence);
            }
        }
    }

    #[test]
    fn t1_terms_are_explained_in_words() {
        let words = |terms, language| explain(terms, language).unwrap().sentence;
        assert_eq!(words("net 1", Language::En), "due 1 day after the invoice date");
        assert_eq!(
            words("2/10 net 30", Language::En),
            "due 30 days after the invoice date; 2 % off when paid within 10 days"
        );
        assert_eq!(
            words("30% now, rest net 60", Language::En),
            "30 %: due on the invoice date; the rest: due 60 days after the invoice date"
        );
        assert_eq!(words("cuối tháng + 30", Language::Vi), "đến hạn 30 ngày sau cuối tháng của hóa đơn");
        assert_eq!(words("שוטף+2", Language::He), "לתשלום יומיים אחרי סוף חודש החשבונית (שוטף + 2)");
    }

    #[test]
    fn t1_the_first_wrong_word_is_named() {
        let refusal = |terms| {
            let error = explain(terms, Language::En).unwrap_err();
            (error.code().to_owned(), error.sentence(Language::En))
        };
        let (code, words) = refusal("2/10 nett");
        assert_eq!(code, "terms.not_understood");
        assert!(words.contains("character 6") && words.contains("“nett”"), "{words}");
        assert_eq!(refusal("net").0, "terms.incomplete");
        assert_eq!(refusal("").0, "terms.incomplete");
        assert_eq!(refusal("30% net 15").0, "terms.incomplete", "nobody says when the rest is due");
        assert_eq!(refusal("net 30 soon").0, "terms.not_understood");
    }
}
