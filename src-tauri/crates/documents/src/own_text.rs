//! Words that the owner wrote: a grammar of placeholders and conditions and nothing else, so that no text can loop, grow
//! beyond what is inserted, or reach for anything that is not on the list.

use domain::{
    Language,
    letter_text::{LetterText, TextFlaw, TextPart, TextProblem},
};
use minijinja::Value;

use crate::{error::DocumentError, templates, visible::visible};

/// Longest part, in characters.
const MAX_LENGTH: usize = 3_000;
/// Longest subject and closing, in characters.
const MAX_LINE: usize = 300;
/// Without this placeholder a letter does not say what it asks for.
const AMOUNT: &str = "total";

/// What can be inserted.
const PLACEHOLDERS: [&str; 23] = [
    "total",
    "pay_by",
    "items",
    "overdue_span",
    "days",
    "customer.name",
    "contact_to.title",
    "contact_to.full_name",
    "contact_to.family_name",
    "company.name",
    "contact.name",
    "contact.phone",
    "reference",
    "previous_letter.date",
    "previous_letters.dates",
    "hold_from",
    "invoice.number",
    "due_dates",
    "invoice_count",
    "days_overdue",
    "previous_letters.count",
    "is_partly_settled",
    "customer.is_consumer",
];
/// What only decides a condition stands at the end of the list.
const ONLY_CONDITIONS: usize = 3;
/// The form of address inside a sentence, which only Vietnamese has.
const ADDRESSEE: &str = "addressee";

/// What can be inserted into a text in this language, the most useful first.
pub fn placeholders(language: Language) -> Vec<&'static str> {
    let inserted = &PLACEHOLDERS[..PLACEHOLDERS.len() - ONLY_CONDITIONS];
    let own = (language == Language::Vi).then_some(ADDRESSEE);
    inserted.iter().copied().chain(own).collect()
}

/// What is wrong with a text, from top to bottom; nothing when it can be used.
pub fn check_text(text: &LetterText, language: Language) -> Vec<TextFlaw> {
    let mut flaws = Vec::new();
    let mut says_amount = false;
    for part in TextPart::ALL {
        let source = text.part(part);
        let most = if is_line(part) { MAX_LINE } else { MAX_LENGTH };
        let problem = if source.chars().count() > most {
            Some(TextProblem::TooLong(most))
        } else if source.trim().is_empty() && is_needed(part) {
            Some(TextProblem::Empty)
        } else {
            None
        };
        if let Some(problem) = problem {
            flaws.push(TextFlaw { part, line: 1, problem });
            continue;
        }
        let mut scan = Scan { source, language, open: Vec::new(), at: 0, says_amount: false };
        if let Err((line, problem)) = scan.run() {
            flaws.push(TextFlaw { part, line, problem });
        } else if is_message(part) && !scan.says_amount {
            flaws.push(TextFlaw { part, line: 1, problem: TextProblem::AmountMissing });
        }
        says_amount |= scan.says_amount && claims(part);
    }
    if flaws.is_empty() && !says_amount {
        flaws.push(TextFlaw { part: TextPart::Opening, line: 1, problem: TextProblem::AmountMissing });
    }
    flaws
}

/// Fills one part with its values; lines of the opening are paragraphs, other parts are one.
///
/// # Errors
/// If the text is not in the grammar: a book can come from anywhere.
pub(crate) fn fill(
    source: &str,
    (part, language): (TextPart, Language),
    values: &Value,
) -> Result<Vec<String>, DocumentError> {
    let mut scan = Scan { source, language, open: Vec::new(), at: 0, says_amount: false };
    scan.run().map_err(|(line, problem)| broken(&TextFlaw { part, line, problem }))?;
    // What the owner typed obeys nothing; what is inserted was made safe before.
    let safe: Vec<String> = source.lines().map(visible).collect();
    let filled = templates::once(part.code(), &safe.join("\n"), values)?;
    let lines = filled.lines().map(str::trim).filter(|line| !line.is_empty());
    if part == TextPart::Opening {
        return Ok(lines.map(str::to_owned).collect());
    }
    let joined = lines.collect::<Vec<_>>().join(" ");
    Ok(if joined.is_empty() { Vec::new() } else { vec![joined] })
}

fn broken(flaw: &TextFlaw) -> DocumentError {
    let detail = format!("{} {:?}", flaw.code(), flaw.params());
    DocumentError::Template { name: flaw.part.code().to_owned(), detail }
}

const fn is_line(part: TextPart) -> bool {
    matches!(part, TextPart::Subject | TextPart::Closing)
}

const fn is_needed(part: TextPart) -> bool {
    matches!(part, TextPart::Subject | TextPart::Opening | TextPart::Closing) || is_message(part)
}

/// Whether the part stands alone, without the letter around it.
const fn is_message(part: TextPart) -> bool {
    matches!(part, TextPart::Sms | TextPart::Chat)
}

/// Whether the part says what is asked for.
const fn claims(part: TextPart) -> bool {
    matches!(part, TextPart::Subject | TextPart::Opening | TextPart::Consequence)
}

/// Reads a text from start to end, once.
struct Scan<'a> {
    source: &'a str,
    language: Language,
    /// Conditions that are open; whether their `else` was met.
    open: Vec<(usize, Branch)>,
    at: usize,
    says_amount: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Branch {
    If,
    Else,
}

type Found = (usize, TextProblem);

impl<'a> Scan<'a> {
    fn run(&mut self) -> Result<(), Found> {
        while let Some(found) = self.source[self.at..].find(['{', '}']) {
            self.at += found;
            let rest = &self.source[self.at..];
            if let Some(inner) = rest.strip_prefix("{{") {
                let name = self.inner(inner, "}}")?;
                self.placeholder(name.trim())?;
                self.at += 4 + name.len();
            } else if let Some(inner) = rest.strip_prefix("{%") {
                let tag = self.inner(inner, "%}")?;
                self.tag(tag.trim())?;
                self.at += 4 + tag.len();
            } else {
                return Err((self.line(), TextProblem::Bracket));
            }
        }
        self.open.last().map_or(Ok(()), |(line, _)| Err((*line, TextProblem::Condition)))
    }

    /// What stands up to the closing brackets, which are on the same line.
    fn inner(&self, after: &'a str, closing: &str) -> Result<&'a str, Found> {
        let inner = after.find(closing).map(|end| &after[..end]);
        let inner = inner.filter(|inner| !inner.contains(['{', '}', '\n']));
        inner.ok_or_else(|| (self.line(), TextProblem::Bracket))
    }

    fn placeholder(&mut self, name: &str) -> Result<(), Found> {
        if !placeholders(self.language).contains(&name) {
            return Err((self.line(), unknown(name)));
        }
        self.says_amount |= name == AMOUNT && self.open.is_empty();
        Ok(())
    }

    fn tag(&mut self, tag: &str) -> Result<(), Found> {
        let line = self.line();
        let misplaced = (line, TextProblem::Condition);
        let mut words = tag.split_whitespace();
        match words.next() {
            Some("if") => {
                self.condition(&words.collect::<Vec<_>>())?;
                self.open.push((line, Branch::If));
            }
            Some("elif") => {
                self.condition(&words.collect::<Vec<_>>())?;
                if self.open.last().is_none_or(|(_, branch)| *branch == Branch::Else) {
                    return Err(misplaced);
                }
            }
            Some("else") if tag == "else" => match self.open.last_mut() {
                Some((_, branch)) if *branch == Branch::If => *branch = Branch::Else,
                _ => return Err(misplaced),
            },
            Some("endif") if tag == "endif" => {
                self.open.pop().ok_or(misplaced)?;
            }
            _ => return Err((line, TextProblem::NotAllowed(tag.to_owned()))),
        }
        Ok(())
    }

    /// `[not] name [> number]`, joined by `and` and `or`.
    fn condition(&self, words: &[&str]) -> Result<(), Found> {
        let line = self.line();
        for term in words.split(|word| matches!(*word, "and" | "or")) {
            let term = term.strip_prefix(&["not"]).unwrap_or(term);
            let (name, compared) = term.split_first().ok_or((line, TextProblem::Condition))?;
            if !PLACEHOLDERS.contains(name) {
                return Err((line, unknown(name)));
            }
            match compared {
                [] => {}
                [sign, number] if is_comparison(sign) && number.parse::<u16>().is_ok() => {}
                _ => return Err((line, TextProblem::NotAllowed(compared.join(" ")))),
            }
        }
        Ok(())
    }

    fn line(&self) -> usize {
        1 + self.source[..self.at].matches('\n').count()
    }
}

/// What stands where only a placeholder can stand.
fn unknown(found: &str) -> TextProblem {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
    let shown: String = found.chars().take(60).collect();
    if found.chars().all(is_name) {
        TextProblem::UnknownPlaceholder(shown)
    } else {
        TextProblem::NotAllowed(shown)
    }
}

fn is_comparison(sign: &str) -> bool {
    matches!(sign, ">" | ">=" | "<" | "<=" | "==" | "!=")
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use domain::{Tone, letter_text::TextKey};
    use proptest::prelude::*;

    use super::*;
    use crate::standard_text;

    fn text(opening: &str) -> LetterText {
        let line = |words: &str| words.to_owned();
        LetterText {
            subject: line("Reminder"),
            opening: line(opening),
            consequence: String::new(),
            ways_out: String::new(),
            closing: line("Regards"),
            sms: line("{{ total }}"),
            chat: line("{{ total }}"),
        }
    }

    fn found(opening: &str) -> Option<(usize, TextProblem)> {
        check_text(&text(opening), Language::En).pop().map(|flaw| (flaw.line, flaw.problem))
    }

    #[test]
    fn d60_whatever_is_no_placeholder_is_refused_at_its_line() {
        let unknown = |name: &str| TextProblem::UnknownPlaceholder(name.to_owned());
        let banned = |what: &str| TextProblem::NotAllowed(what.to_owned());
        let cases = [
            ("{{ total }}\n{{ nobody }}", 2, unknown("nobody")),
            ("{{ total }} {{ customer.__class__ }}", 1, unknown("customer.__class__")),
            (
                "{{ total }}\n\n{% for i in range(100000000) %}x{% endfor %}",
                3,
                banned("for i in range(100000000)"),
            ),
            ("{{ total }}{{ [1]*100000000 }}", 1, banned("[1]*100000000")),
            ("{{ total }}{{ range(9) }}", 1, banned("range(9)")),
            ("{{ total | upper }}", 1, banned("total | upper")),
            ("{% macro m() %}{{ m() }}{% endmacro %}", 1, banned("macro m()")),
            ("{% include 'x' %}", 1, banned("include 'x'")),
            ("{% set a = 1 %}", 1, banned("set a = 1")),
            ("{{ debug() }}", 1, banned("debug()")),
            ("{{ addressee }}", 1, unknown("addressee")),
            ("{{ is_partly_settled }}", 1, unknown("is_partly_settled")),
            ("ok {{ total }}\n{total}", 2, TextProblem::Bracket),
            ("{{ total }}\n{{ total", 2, TextProblem::Bracket),
            ("{{ total }} }}", 1, TextProblem::Bracket),
            ("{# {{ total }} #}", 1, TextProblem::Bracket),
            ("{{ total }}\n{% if total %}x", 2, TextProblem::Condition),
            ("{{ total }}{% endif %}", 1, TextProblem::Condition),
            ("{% if total %}{% else %}{% elif total %}{% endif %}", 1, TextProblem::Condition),
            ("{% if %}{% endif %}", 1, TextProblem::Condition),
            ("{% if total and %}{% endif %}", 1, TextProblem::Condition),
            ("{% if total > total %}{% endif %}", 1, banned("> total")),
            ("{% if 1 %}{% endif %}", 1, unknown("1")),
        ];
        for (source, line, problem) in cases {
            assert_eq!(found(source), Some((line, problem)), "{source}");
        }
        let good = "{{ total }} {% if previous_letters.count > 0 and not is_partly_settled %}a{% else %}b{% endif %}";
        assert_eq!(found(good), None);
        assert!(matches!(found(&"x".repeat(5_000)), Some((1, TextProblem::TooLong(_)))));
    }

    #[test]
    fn d61_a_letter_always_says_the_amount() {
        assert_eq!(found("Please pay."), Some((1, TextProblem::AmountMissing)));
        assert_eq!(
            found("{% if invoice_count > 1 %}{{ total }}{% endif %}"),
            Some((1, TextProblem::AmountMissing))
        );
        assert_eq!(found("Please pay {{ total }}."), None);
        let subject = LetterText { subject: "{{ total }} is open".into(), ..text("Please pay.") };
        assert_eq!(check_text(&subject, Language::En), Vec::new());
        let closing = LetterText { closing: "{{ total }}".into(), ..text("Please pay.") };
        assert_eq!(check_text(&closing, Language::En).len(), 1, "the closing asks for nothing");
        let message = LetterText { sms: "Please pay.".into(), ..text("Please pay {{ total }}.") };
        let flaws = check_text(&message, Language::En);
        assert_eq!(flaws.len(), 1, "a text message has no letter around it");
        assert_eq!((flaws[0].part, &flaws[0].problem), (TextPart::Sms, &TextProblem::AmountMissing));
    }

    #[test]
    fn every_standard_text_would_be_accepted_from_the_owner() {
        for key in TextKey::all() {
            for is_american in [false, true] {
                let standard = standard_text(key, if is_american { "US" } else { "VN" }).unwrap();
                assert_eq!(check_text(&standard, key.language), Vec::new(), "{key:?}\n{standard:#?}");
            }
        }
        let late = TextKey { level: 9, language: Language::En, tone: Tone::Firm, is_consumer: false };
        assert_eq!(
            standard_text(late, "DE").unwrap(),
            standard_text(TextKey { level: 3, ..late }, "DE").unwrap()
        );
    }

    proptest! {
        #[test]
        fn d60_no_text_is_checked_for_long_and_none_that_passes_fails_to_fill(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "{{ total }}", "{{", "}}", "{%", "%}", "if ", "total", " > 1", "{% if total %}", "{% else %}",
                "{% endif %}", "{% elif days_overdue > 3 %}", "\n", "x", "{{ range(9) }}", "not ", "é", "{#", "\u{202e}",
            ]), 0..40)
        ) {
            let source = pieces.concat();
            let began = Instant::now();
            let flaws = check_text(&text(&source), Language::En);
            let is_usable = flaws.iter().all(|flaw| flaw.problem == TextProblem::AmountMissing || flaw.problem == TextProblem::Empty);
            let values = Value::from_pairs([("total", Value::from("9")), ("days_overdue", Value::from(4))]);
            let filled = fill(&source, (TextPart::Opening, Language::En), &values);
            prop_assert_eq!(filled.is_ok(), is_usable, "{}: {:?} {:?}", source, filled, flaws);
            prop_assert!(began.elapsed() < Duration::from_millis(500));
        }
    }
}
