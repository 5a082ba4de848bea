//! How amounts and dates are written in documents.
//!
//! The forms are a house rule (letter specification §8), not those of CLDR: `icu_datetime` writes `7 thg 12, 2026`
//! in Vietnamese and `7.12.2026` in Hebrew, where letters use `07/12/2026` and `07.12.2026`. What is left of ICU
//! is the grouping by threes, which is not worth its data.

use chrono::{Datelike, NaiveDate};
use domain::{Currency, Language, Money};
use rust_decimal::Decimal;

use crate::visible::NO_BREAK_SPACE;

const MINUS: char = '\u{2212}';
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Writes amounts and dates in the language of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    language: Language,
    is_american: bool,
}

impl Format {
    /// The forms of `language`; English takes the American ones when the seller's country (ISO 3166) is `US`.
    pub fn new(language: Language, seller_country: &str) -> Self {
        let is_american = language == Language::En && seller_country.eq_ignore_ascii_case("US");
        Self { language, is_american }
    }

    /// Whether the American forms are used.
    pub const fn is_american(self) -> bool {
        self.is_american
    }

    /// An amount with its currency: `€3,172.40`, `39.260.000 ₫`, `−€100.00`.
    pub fn amount(self, amount: Money) -> String {
        let figure = self.unsigned(amount);
        let sign = if amount.minor < 0 { MINUS.to_string() } else { String::new() };
        let symbol = self.symbol(amount.currency);
        if self.language == Language::Vi {
            return format!("{sign}{figure}{NO_BREAK_SPACE}{symbol}");
        }
        let space =
            if symbol.len() == 3 && symbol.is_ascii() { NO_BREAK_SPACE.to_string() } else { String::new() };
        format!("{sign}{symbol}{space}{figure}")
    }

    /// An amount without its currency, for a column whose head names it: `3,172.40`, `−100.00`.
    pub fn figure(self, amount: Money) -> String {
        let sign = if amount.minor < 0 { MINUS.to_string() } else { String::new() };
        format!("{sign}{}", self.unsigned(amount))
    }

    /// A yearly rate in percent, without the sign: `5.62`, in Vietnamese `5,62`.
    pub fn percent(self, percent: Decimal) -> String {
        let digits = percent.normalize().to_string().replace('-', &MINUS.to_string());
        if self.language == Language::Vi { digits.replace('.', ",") } else { digits }
    }

    /// What stands for a currency: its sign where readers know it, else its code.
    pub fn symbol(self, currency: Currency) -> String {
        let sign = match (currency.code(), self.language) {
            ("EUR", _) => "€",
            ("VND", _) => "₫",
            ("ILS", _) => "₪",
            ("GBP", Language::En | Language::He) => "£",
            ("USD", Language::En | Language::He) => "$",
            (code, _) => code,
        };
        sign.to_owned()
    }

    /// A date in a sentence: `7 December 2026`, `December 7, 2026`, `07/12/2026`, `07.12.2026`.
    pub fn date(self, date: NaiveDate) -> String {
        let (year, day) = (date.year(), date.day());
        let month = MONTHS[date.month0() as usize % MONTHS.len()];
        match self.language {
            Language::En if self.is_american => {
                format!("{month}{NO_BREAK_SPACE}{day},{NO_BREAK_SPACE}{year}")
            }
            Language::En => format!("{day}{NO_BREAK_SPACE}{month}{NO_BREAK_SPACE}{year}"),
            Language::Vi | Language::He => self.short_date(date),
        }
    }

    /// A date in a table: `7 Dec 2026`, `12/07/2026`, `07/12/2026`, `07.12.2026`.
    pub fn short_date(self, date: NaiveDate) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        match self.language {
            Language::En if self.is_american => format!("{month:02}/{day:02}/{year}"),
            Language::En => {
                let name = &MONTHS[date.month0() as usize % MONTHS.len()][..3];
                format!("{day}{NO_BREAK_SPACE}{name}{NO_BREAK_SPACE}{year}")
            }
            Language::Vi => format!("{day:02}/{month:02}/{year}"),
            Language::He => format!("{day:02}.{month:02}.{year}"),
        }
    }

    /// A percentage with its sign: `4.25 %` with a thin space that never breaks, `4,25%`, `4.25%`.
    pub fn percentage(self, percent: Decimal) -> String {
        let is_spaced = self.language == Language::En && !self.is_american;
        format!("{}{}%", self.percent(percent), if is_spaced { "\u{202f}" } else { "" })
    }

    fn unsigned(self, amount: Money) -> String {
        let exponent = amount.currency.exponent() as usize;
        let digits = format!("{:0>width$}", amount.minor.unsigned_abs(), width = exponent + 1);
        let (whole, decimals) = digits.split_at(digits.len() - exponent);
        let (group, point) = if self.language == Language::Vi { ('.', ',') } else { (',', '.') };
        let mut figure = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                figure.push(group);
            }
            figure.push(digit);
        }
        if exponent > 0 {
            figure.push(point);
            figure.push_str(decimals);
        }
        figure
    }
}

#[cfg(test)]
mod tests {
    use domain::money::MAX_MINOR;
    use proptest::prelude::*;

    use super::*;

    const EN: Format = Format { language: Language::En, is_american: false };
    const VI: Format = Format { language: Language::Vi, is_american: false };
    const HE: Format = Format { language: Language::He, is_american: false };

    fn date() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 7).unwrap()
    }

    #[test]
    fn amounts_follow_the_language() {
        assert_eq!(EN.amount(Money::new(317_240, Currency::EUR)), "€3,172.40");
        assert_eq!(EN.amount(Money::new(317_240, Currency::GBP)), "£3,172.40");
        assert_eq!(VI.amount(Money::new(39_260_000, Currency::VND)), "39.260.000\u{a0}₫");
        assert_eq!(HE.amount(Money::new(2_410_350, Currency::ILS)), "₪24,103.50");
        assert_eq!(EN.amount(Money::new(1_234_567, Currency::KWD)), "KWD\u{a0}1,234.567");
        assert_eq!(VI.amount(Money::new(5, Currency::USD)), "0,05\u{a0}USD");
    }

    #[test]
    fn rates_follow_the_language() {
        let rate = Decimal::new(11_270, 3);
        assert_eq!((EN.percent(rate), VI.percent(rate)), ("11.27".into(), "11,27".into()));
    }

    #[test]
    fn negative_amounts_carry_a_true_minus_before_the_sign() {
        assert_eq!(EN.amount(Money::new(-10_000, Currency::EUR)), "−€100.00");
        assert_eq!(EN.figure(Money::new(-10_000, Currency::EUR)), "−100.00");
    }

    #[test]
    fn dates_follow_the_language_and_country() {
        let american = Format::new(Language::En, "us");
        assert_eq!(EN.date(date()), "7\u{a0}December\u{a0}2026");
        assert_eq!(american.date(date()), "December\u{a0}7,\u{a0}2026");
        assert_eq!((VI.date(date()), HE.date(date())), ("07/12/2026".into(), "07.12.2026".into()));
        assert_eq!(EN.short_date(date()), "7\u{a0}Dec\u{a0}2026");
        assert_eq!(american.short_date(date()), "12/07/2026");
        assert!(!Format::new(Language::He, "US").is_american(), "only English has American forms");
    }

    proptest! {
        #[test]
        fn m1_printed_figures_keep_every_digit(minor in -MAX_MINOR..MAX_MINOR, which in 0_usize..3) {
            let currency = [Currency::VND, Currency::EUR, Currency::KWD][which];
            let amount = Money::new(minor, currency);
            for format in [EN, VI, HE] {
                let digits: String = format.figure(amount).chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(digits.parse::<i64>().unwrap(), minor.abs());
            }
        }
    }
}
