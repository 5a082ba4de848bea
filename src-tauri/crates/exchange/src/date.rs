//! Dates as people write them.

use chrono::NaiveDate;

use crate::{Reason, text};

/// The order of day, month and year in dates of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateOrder {
    /// 31/12/2026
    Dmy,
    /// 12/31/2026
    Mdy,
    /// 2026/12/31
    Ymd,
}

impl DateOrder {
    /// Every order, in the order in which it is offered.
    pub const ALL: [Self; 3] = [Self::Dmy, Self::Mdy, Self::Ymd];

    /// The name, for example `dmy`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }

    /// The order of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.name().eq_ignore_ascii_case(name.trim()))
    }
}

/// Years that an invoice can plausibly bear; others are typing errors, other calendars, or placeholders.
pub const PLAUSIBLE_YEARS: std::ops::RangeInclusive<i32> = 1990..=2079;

/// Whether years outside of the plausible ones are taken as they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OddYears {
    Refuse,
    Accept,
}

/// A date taken apart, before its order is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Year, month, day: only one order is possible.
    Fixed([u32; 3]),
    /// Three numbers with their digits; a dot is only ever written day first.
    Numbers { numbers: [u32; 3], digits: [usize; 3], mark: char },
}

/// Month names, folded, of English, German, Hebrew; in the order of the year.
const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "januar", "janner", "ינואר"],
    &["february", "feb", "februar", "פברואר"],
    &["march", "mar", "marz", "maerz", "מרץ", "מרס"],
    &["april", "apr", "אפריל"],
    &["may", "mai", "מאי"],
    &["june", "jun", "juni", "יוני"],
    &["july", "jul", "juli", "יולי"],
    &["august", "aug", "אוגוסט"],
    &["september", "sep", "sept", "ספטמבר"],
    &["october", "oct", "oktober", "okt", "אוקטובר"],
    &["november", "nov", "נובמבר"],
    &["december", "dec", "dezember", "dez", "דצמבר"],
];

fn month_of(word: &str) -> Option<u32> {
    let bare = word.strip_prefix('ב').unwrap_or(word);
    let at = MONTHS.iter().position(|names| names.contains(&word) || names.contains(&bare))?;
    u32::try_from(at + 1).ok()
}

/// The date part: a time of day behind it says nothing that an invoice needs.
fn without_time(text: &str) -> &str {
    if !text.contains(':') {
        return text;
    }
    let end = text.char_indices().find(|(at, c)| {
        let rest = &text[at + c.len_utf8()..];
        let is_gap = matches!(c, 'T' | 't' | ' ' | '\u{a0}' | ',');
        let hours = rest.trim_start().bytes().take_while(u8::is_ascii_digit).count();
        is_gap && (1..=2).contains(&hours) && rest.trim_start().as_bytes().get(hours) == Some(&b':')
    });
    end.map_or(text, |(at, _)| &text[..at]).trim_end_matches([',', ' '])
}

fn shape(cell: &str) -> Option<Shape> {
    let cleaned = text::clean(cell);
    let date = without_time(&cleaned.text);
    if date.len() > 60 || date.is_empty() {
        return None;
    }
    if let Some(shape) = plain_shape(date) {
        return Some(shape);
    }
    let (mut numbers, mut words, mut marks) = (Vec::new(), Vec::new(), Vec::new());
    for run in runs(date) {
        match run.chars().next()? {
            c if c.is_ascii_digit() => numbers.push(run),
            c if c.is_alphabetic() => words.push(text::fold(run)),
            _ => marks.push(run.trim()),
        }
    }
    if words.is_empty() { number_shape(&numbers, &marks) } else { word_shape(&numbers, &words) }
}

/// Three numbers with the same mark between them: nearly all dates, so the way is short.
fn plain_shape(date: &str) -> Option<Shape> {
    let at = date.find(|c: char| !c.is_ascii_digit())?;
    let mark = date.get(at..=at)?;
    let mut parts = date.split(mark);
    let numbers = [parts.next()?, parts.next()?, parts.next()?];
    let is_plain = parts.next().is_none()
        && numbers.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if is_plain { number_shape(&numbers, &[mark, mark]) } else { None }
}

/// Runs of digits, of letters, and of anything else.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

fn number_shape(numbers: &[&str], marks: &[&str]) -> Option<Shape> {
    if let ([one], []) = (numbers, marks) {
        return compact_shape(one);
    }
    let [a, b, c] = numbers else { return None };
    let [first, second] = marks else { return None };
    if first != second || !matches!(*first, "/" | "-" | ".") {
        return None;
    }
    let digits = [a.len(), b.len(), c.len()];
    let parts = [a.parse().ok()?, b.parse().ok()?, c.parse().ok()?];
    match digits {
        [4, 1 | 2, 1 | 2] => Some(Shape::Fixed(parts)),
        [1 | 2, 1 | 2, 2 | 4] => Some(Shape::Numbers { numbers: parts, digits, mark: first.chars().next()? }),
        _ => None,
    }
}

/// `20261003`, if the year is plausible: a customer number of eight digits is no date.
fn compact_shape(number: &str) -> Option<Shape> {
    let part = |range| number.get(range).and_then(|text: &str| text.parse::<u32>().ok());
    let parts = [part(0..4)?, part(4..6)?, part(6..8)?];
    let plausible = i32::try_from(parts[0]).is_ok_and(|year| PLAUSIBLE_YEARS.contains(&year));
    let in_range = (1..=12).contains(&parts[1]) && (1..=31).contains(&parts[2]);
    (number.len() == 8 && plausible && in_range).then_some(Shape::Fixed(parts))
}

fn word_shape(numbers: &[&str], words: &[String]) -> Option<Shape> {
    let value = |text: &str| text.parse::<u32>().ok();
    let is_vietnamese = words.iter().all(|word| matches!(word.as_str(), "ngay" | "thang" | "thg" | "nam"));
    match (numbers, words) {
        ([day, month, year], _) if is_vietnamese => {
            Some(Shape::Fixed([full_year(value(year)?, year.len()), value(month)?, value(day)?]))
        }
        ([a, b], [word]) => {
            let month = month_of(word)?;
            let (year, day) = if a.len() == 4 { (a, b) } else { (b, a) };
            matches!(year.len(), 2 | 4).then_some(())?;
            Some(Shape::Fixed([full_year(value(year)?, year.len()), month, value(day)?]))
        }
        _ => None,
    }
}

/// Two digits stand for 1980 to 2079.
const fn full_year(year: u32, digits: usize) -> u32 {
    match (digits, year) {
        (2, 80..) => 1900 + year,
        (2, _) => 2000 + year,
        _ => year,
    }
}

impl Shape {
    /// Year, month, day in the given order; a date that bears its own order keeps it.
    fn in_order(self, order: DateOrder) -> [u32; 3] {
        let Self::Numbers { numbers: [a, b, c], digits, .. } = self else {
            let Self::Fixed(parts) = self else { return [0; 3] };
            return parts;
        };
        match order {
            DateOrder::Ymd if digits[2] == 2 => [full_year(a, digits[0].max(2)), b, c],
            DateOrder::Mdy => [full_year(c, digits[2]), a, b],
            // A year of four digits at the end cannot be the day: day first is the nearest reading.
            DateOrder::Dmy | DateOrder::Ymd => [full_year(c, digits[2]), b, a],
        }
    }

    fn orders(self) -> Vec<DateOrder> {
        let Self::Numbers { digits, mark, .. } = self else { return Vec::new() };
        let fits = |order: &DateOrder| {
            let [_, month, day] = self.in_order(*order);
            (1..=12).contains(&month) && (1..=31).contains(&day)
        };
        let candidates: &[DateOrder] = match (mark, digits[2]) {
            ('.', _) => &[DateOrder::Dmy],
            // 26-10-03 may begin with the year, 26/10/03 hardly ever does.
            ('-', 2) => &DateOrder::ALL,
            _ => &[DateOrder::Dmy, DateOrder::Mdy],
        };
        candidates.iter().copied().filter(fits).collect()
    }
}

/// Whether the cell is written as a date, possible or not.
pub(crate) fn looks_like_date(cell: &str) -> bool {
    shape(cell).is_some()
}

/// The orders in which the cell can be read; none if it bears its own order or is no date.
pub(crate) fn possible_orders(cell: &str) -> Vec<DateOrder> {
    shape(cell).map_or_else(Vec::new, Shape::orders)
}

/// Reads a cell as a date in the given order.
///
/// # Errors
/// If it is no date, does not exist, or has a year that can hardly be meant.
pub(crate) fn read(cell: &str, order: DateOrder, odd_years: OddYears) -> Result<NaiveDate, Reason> {
    let shape = shape(cell).ok_or(Reason::NotADate)?;
    let [year, month, day] = shape.in_order(order);
    let year = i32::try_from(year).map_err(|_| Reason::NotADate)?;
    let date = NaiveDate::from_ymd_opt(year, month, day)
        .ok_or_else(|| Reason::DateDoesNotExist { text: text::clean(cell).text.into_owned() })?;
    match odd_years {
        OddYears::Refuse if !PLAUSIBLE_YEARS.contains(&year) => Err(Reason::UnlikelyYear { year }),
        _ => Ok(date),
    }
}
