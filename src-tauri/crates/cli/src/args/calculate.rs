//! Words of the commands that need no book.

use chrono::NaiveDate;
use clap::ValueEnum;
use domain::Currency;
use domain::calendar::{Convention, Frequency, Weekend};
use domain::interest::{DayCount, RateMode};
use rust_decimal::Decimal;

#[derive(Debug, clap::Args)]
pub(crate) struct TermsArgs {
    /// The terms, for example "30% now, rest net 60".
    #[arg(value_name = "TERMS")]
    pub(crate) terms: String,
    /// The invoice date, or the date of the event that the terms count from.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: NaiveDate,
    /// The invoice's amount.
    #[arg(long, requires = "currency", allow_hyphen_values = true)]
    pub(crate) amount: Option<String>,
    /// Currency of the amount.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// The days off in every week.
    #[arg(long, default_value = "sat_sun", value_parser = weekend)]
    pub(crate) weekend: Weekend,
    /// Days off besides, separated by commas.
    #[arg(long, value_name = "YYYY-MM-DD,…", value_delimiter = ',')]
    pub(crate) holidays: Vec<NaiveDate>,
    /// What happens to a due date on a day off.
    #[arg(long, default_value = "none", value_parser = convention)]
    pub(crate) convention: Convention,
}

#[derive(Debug, clap::Args)]
pub(crate) struct InterestArgs {
    /// What was due.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) principal: String,
    /// Its currency.
    #[arg(long)]
    pub(crate) currency: Currency,
    /// When it was due; that day bears no interest.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) due: NaiveDate,
    /// When it was paid; that day still bears interest.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) paid: NaiveDate,
    /// Percent a year.
    #[arg(
        long,
        allow_hyphen_values = true,
        required_unless_present = "table",
        conflicts_with_all = ["table", "margin", "mode"]
    )]
    pub(crate) rate: Option<Decimal>,
    /// A published rate: de-base, ecb-mro or uk-boe.
    #[arg(long)]
    pub(crate) table: Option<String>,
    /// Percentage points added to it.
    #[arg(long, requires = "table", allow_hyphen_values = true)]
    pub(crate) margin: Option<Decimal>,
    /// Whether it moves with its table, or stays as on the first late day.
    #[arg(long, requires = "table", default_value = "floating", value_parser = rate_mode)]
    pub(crate) mode: RateMode,
    /// How days become parts of a year: act/365, act/360, 30e/360, 30u/360 or act/act.
    #[arg(long, default_value = "act/365", value_parser = basis)]
    pub(crate) basis: DayCount,
}

#[derive(Debug, clap::Args)]
pub(crate) struct PlanArgs {
    /// The debt.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// Its currency.
    #[arg(long)]
    pub(crate) currency: Currency,
    /// How many instalments.
    #[arg(long)]
    pub(crate) count: u16,
    /// When the first is due.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) first: NaiveDate,
    /// How the dates go on.
    #[arg(long, default_value = "month")]
    pub(crate) every: Every,
    /// Percent a period; instalments are then equal with their interest.
    #[arg(long)]
    pub(crate) rate_per_period: Option<Decimal>,
    /// What the plan costs, spread over the instalments.
    #[arg(long)]
    pub(crate) fee: Option<String>,
    /// What is paid at once: an amount, or percent of the debt such as 20%.
    #[arg(long, value_name = "AMOUNT|P%")]
    pub(crate) down: Option<String>,
    /// Instalments are rounded to multiples of this amount; the last takes the rest.
    #[arg(long)]
    pub(crate) step: Option<String>,
}

/// How the dates of a plan go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Every {
    /// The same day of every month.
    Month,
    /// Every seven days.
    Week,
    /// Every fourteen days.
    #[value(name = "2weeks")]
    TwoWeeks,
    /// The last day of every month.
    MonthEnd,
    /// The 15th and the last day of every month.
    #[value(name = "15+eom")]
    FifteenthAndMonthEnd,
    /// The same day of every third month.
    Quarter,
}

impl Every {
    pub(crate) const fn frequency(self) -> Frequency {
        match self {
            Self::Month => Frequency::Monthly,
            Self::Week => Frequency::Weekly,
            Self::TwoWeeks => Frequency::Biweekly,
            Self::MonthEnd => Frequency::MonthEnd,
            Self::FifteenthAndMonthEnd => Frequency::FifteenthAndMonthEnd,
            Self::Quarter => Frequency::Quarterly,
        }
    }
}

fn weekend(text: &str) -> Result<Weekend, String> {
    match text {
        "sat_sun" => Ok(Weekend::SatSun),
        "fri_sat" => Ok(Weekend::FriSat),
        _ => Err("sat_sun or fri_sat".to_owned()),
    }
}

fn convention(text: &str) -> Result<Convention, String> {
    match text {
        "none" => Ok(Convention::None),
        "following" => Ok(Convention::Following),
        "modified_following" => Ok(Convention::ModifiedFollowing),
        "preceding" => Ok(Convention::Preceding),
        _ => Err("one of none, following, modified_following, preceding".to_owned()),
    }
}

fn rate_mode(text: &str) -> Result<RateMode, String> {
    match text {
        "floating" => Ok(RateMode::Floating),
        "fixed" => Ok(RateMode::FixedAtStart),
        _ => Err("floating or fixed".to_owned()),
    }
}

fn basis(text: &str) -> Result<DayCount, String> {
    match text.to_lowercase().as_str() {
        "act/365" => Ok(DayCount::Act365),
        "act/360" => Ok(DayCount::Act360),
        "30e/360" => Ok(DayCount::E30Over360),
        "30u/360" => Ok(DayCount::Bond30Over360),
        "act/act" => Ok(DayCount::ActAct),
        _ => Err("one of act/365, act/360, 30e/360, 30u/360, act/act".to_owned()),
    }
}
