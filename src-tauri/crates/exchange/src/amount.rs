//! Amounts as people write them: grouping, decimals, signs, currencies.

use domain::{Currency, Money, MoneyError};
use rust_decimal::Decimal;

use crate::{Reason, text};

/// The sign between the whole and the decimals of an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecimalMark {
    /// 1,234.56 · 1'234.56 · 1 234.56
    Point,
    /// 1.234,56 · 1'234,56 · 1 234,56
    Comma,
}

impl DecimalMark {
    /// Both marks, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];

    /// The name, for example `point`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Comma => "comma",
        }
    }

    /// The mark of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.name() == name)
    }

    const fn char(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// The currency that stands beside an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Code(Currency),
    /// `$` belongs to many currencies.
    Dollar,
}

const SIGNS: &[(&str, Sign)] = &[
    ("₫", Sign::Code(Currency::VND)),
    ("đ", Sign::Code(Currency::VND)),
    ("vnđ", Sign::Code(Currency::VND)),
    ("đồng", Sign::Code(Currency::VND)),
    ("dong", Sign::Code(Currency::VND)),
    ("₪", Sign::Code(Currency::ILS)),
    ("nis", Sign::Code(Currency::ILS)),
    ("שח", Sign::Code(Currency::ILS)),
    ("ש\"ח", Sign::Code(Currency::ILS)),
    ("ש״ח", Sign::Code(Currency::ILS)),
    ("€", Sign::Code(Currency::EUR)),
    ("euro", Sign::Code(Currency::EUR)),
    ("£", Sign::Code(Currency::GBP)),
    ("us$", Sign::Code(Currency::USD)),
    ("$", Sign::Dollar),
];

const DOLLARS: [&str; 8] = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"];

impl Sign {
    /// The sign or code in `text`, of any case.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let lower = text.trim().to_lowercase();
        let known = SIGNS.iter().find(|(sign, _)| *sign == lower).map(|(_, sign)| *sign);
        known.or_else(|| text.parse().ok().map(Sign::Code))
    }

    /// The currency that is meant where amounts are usually in `usual`.
    pub(crate) fn currency(self, usual: Currency) -> Currency {
        match self {
            Self::Code(currency) => currency,
            Self::Dollar if DOLLARS.contains(&usual.code()) => usual,
            Self::Dollar => Currency::USD,
        }
    }
}

/// An amount taken apart, before its decimal mark is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// Digits, points, commas; other group marks as `'`.
    body: String,
    is_negative: bool,
    pub(crate) sign: Option<Sign>,
}

/// Takes a cell apart.
///
/// # Errors
/// If it cannot be an amount in any style.
pub(crate) fn take_apart(cell: &str) -> Result<Written, Reason> {
    let cleaned = text::clean(cell);
    let amount = cleaned.text.as_ref();
    if amount.chars().any(|c| c.is_numeric() && !c.is_ascii_digit()) {
        return Err(Reason::ForeignDigits);
    }
    let (start, end) = body_range(amount).ok_or(Reason::NotANumber)?;
    let (mut before, mut after) = (amount[..start].to_owned(), amount[end..].to_owned());
    // `1.234,-` is a price without cents, not a negative number.
    for dash in [",--", ",-", ",–", ",—", ".-", ".–", ".—"] {
        if let Some(rest) = after.strip_prefix(dash) {
            after = rest.to_owned();
            break;
        }
    }
    let mut minuses = take(&mut before, &['-', '−', '–']) + take(&mut after, &['-', '−', '–']);
    match (take(&mut before, &['(']), take(&mut after, &[')'])) {
        (0, 0) => {}
        (1, 1) => minuses += 1,
        _ => return Err(Reason::NotANumber),
    }
    if minuses > 1 || take(&mut before, &['+']) + minuses > 1 {
        return Err(Reason::NotANumber);
    }
    let sign = match (before.trim(), after.trim()) {
        ("", "") => None,
        (sign, "") | ("", sign) => Some(Sign::of(sign).ok_or(Reason::NotANumber)?),
        _ => return Err(Reason::NotANumber),
    };
    Ok(Written { body: body(&amount[start..end])?, is_negative: minuses == 1, sign })
}

/// From the first digit to the last, with a decimal mark that stands in front of the first.
fn body_range(amount: &str) -> Option<(usize, usize)> {
    let first = amount.find(|c: char| c.is_ascii_digit())?;
    let last = amount.rfind(|c: char| c.is_ascii_digit())?;
    let has_mark = amount[..first].ends_with(['.', ',']);
    let is_abbreviation = amount[..first].trim_end_matches(['.', ',']).ends_with(char::is_alphabetic);
    let start = if has_mark && !is_abbreviation { first - 1 } else { first };
    Some((start, last + 1))
}

fn body(digits: &str) -> Result<String, Reason> {
    digits
        .chars()
        .map(|c| match c {
            '0'..='9' | '.' | ',' => Ok(c),
            '\'' | '’' | ' ' => Ok('\''),
            _ => Err(Reason::NotANumber),
        })
        .collect()
}

/// Removes the characters and says how many there were.
fn take(text: &mut String, chars: &[char]) -> usize {
    let before = text.chars().count();
    text.retain(|c| !chars.contains(&c));
    before - text.chars().count()
}

impl Written {
    /// The number, and how many decimals were written, if the amount can be read with this mark.
    fn number(&self, mark: DecimalMark) -> Option<(Result<Decimal, Reason>, usize)> {
        let (whole, decimals) = match self.body.split_once(mark.char()) {
            Some((whole, decimals)) => (whole, decimals),
            None => (self.body.as_str(), ""),
        };
        let has_mark = self.body.contains(mark.char());
        if !decimals.bytes().all(|byte| byte.is_ascii_digit()) || has_mark && decimals.is_empty() {
            return None;
        }
        let digits = ungrouped(whole)?;
        if digits.len() > 18 {
            return Some((Err(Reason::AmountTooLarge), decimals.len()));
        }
        let minus = if self.is_negative { "-" } else { "" };
        let text = format!("{minus}{}.{decimals}0", if digits.is_empty() { "0" } else { &digits });
        let number = if decimals.len() > 9 { Err(Reason::NotANumber) } else { parse(&text) };
        Some((number, decimals.len()))
    }

    /// The marks with which the amount can be read in `currency`; one mark decides for its column.
    ///
    /// Where a currency has no decimals, three digits behind a single mark are a group: `1.234` đồng are 1234.
    pub(crate) fn marks(&self, currency: Currency) -> Vec<DecimalMark> {
        let exponent = currency.exponent() as usize;
        let fits = |mark: &DecimalMark| match self.number(*mark) {
            Some((_, 0)) => true,
            Some((_, 3)) if exponent == 0 => false,
            Some((Ok(number), _)) if exponent == 0 => number.is_integer(),
            Some((_, decimals)) => exponent > 0 || decimals == 0,
            None => false,
        };
        DecimalMark::ALL.into_iter().filter(fits).collect()
    }

    /// Whether both marks give the same: there is nothing to decide.
    pub(crate) fn is_neutral(&self) -> bool {
        !self.body.contains(['.', ','])
    }

    /// The amount with the given mark; where it cannot be read so, the other mark may tell why it is refused.
    pub(crate) fn money(&self, mark: DecimalMark, currency: Currency) -> Result<Money, Reason> {
        let other = if mark == DecimalMark::Point { DecimalMark::Comma } else { DecimalMark::Point };
        let Some((number, _)) = self.number(mark) else {
            return match self.number(other).map(|(number, _)| to_money(number?, currency)) {
                Some(Err(reason @ (Reason::TooManyDecimals { .. } | Reason::AmountTooLarge))) => Err(reason),
                _ => Err(Reason::NotANumber),
            };
        };
        to_money(number?, currency)
    }
}

fn parse(text: &str) -> Result<Decimal, Reason> {
    text.parse().map_err(|_| Reason::NotANumber)
}

fn to_money(number: Decimal, currency: Currency) -> Result<Money, Reason> {
    Money::from_decimal(number, currency).map_err(|error| match error {
        MoneyError::TooManyDecimals { currency, exponent, .. } => {
            Reason::TooManyDecimals { currency, exponent }
        }
        MoneyError::TooLarge => Reason::AmountTooLarge,
        _ => Reason::NotANumber,
    })
}

/// The digits of the whole part, if its groups are right: one kind of mark, three digits each, no leading zero.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(group) = whole.chars().find(|c| !c.is_ascii_digit()) else { return Some(whole.to_owned()) };
    let mut parts = whole.split(group);
    let first = parts.next()?;
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let first_ok = (1..=3).contains(&first.len()) && is_digits(first) && !first.starts_with('0');
    let rest_ok = parts.all(|part| part.len() == 3 && is_digits(part));
    (first_ok && rest_ok).then(|| whole.chars().filter(char::is_ascii_digit).collect())
}

/// Whether the cell is written as an amount, with any mark.
pub(crate) fn looks_like_amount(cell: &str) -> bool {
    take_apart(cell).is_ok_and(|written| DecimalMark::ALL.iter().any(|mark| written.number(*mark).is_some()))
}

/// Whether the cell is nothing but a signed number, which a spreadsheet takes for no formula.
pub(crate) fn is_plain_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\''))
}
