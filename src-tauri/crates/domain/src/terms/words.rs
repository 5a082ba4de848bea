//! The words of the notation, cut out of what a person typed.

use rust_decimal::Decimal;

/// A piece of the notation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// A word, in the one spelling that the grammar knows.
    Word(&'static str),
    /// A number.
    Number(Decimal),
    /// One of `+ - / % ,`.
    Sign(char),
    /// Something else.
    Unknown,
}

/// A piece with the text it came from and where that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) piece: Piece,
    pub(super) text: String,
    /// Counted in characters from 1.
    pub(super) position: usize,
}

/// What people write for the words of the notation, in three languages. Longer phrases stand before their beginnings.
const PHRASES: &[(&[&str], &str)] = &[
    (&["due", "on", "receipt"], "now"),
    (&["end", "of", "month"], "eom"),
    (&["next", "month"], "next month"),
    (&["trả", "ngay"], "now"),
    (&["cuối", "tháng", "sau"], "next eom"),
    (&["cuối", "tháng"], "eom"),
    (&["còn", "lại"], "rest"),
    (&["giao", "hàng"], "delivery"),
    (&["đặt", "hàng"], "order"),
    (&["trả", "trước"], "prepaid"),
    (&["סוף", "חודש"], "eom"),
    (&["net"], "net"),
    (&["now"], "now"),
    (&["immediate"], "now"),
    (&["ngay"], "now"),
    (&["מיידי"], "now"),
    (&["מזומן"], "now"),
    (&["נטו"], "net"),
    (&["eom"], "eom"),
    (&["shotef"], "eom"),
    (&["שוטף"], "eom"),
    (&["next"], "next"),
    (&["day"], "day"),
    (&["after"], "after"),
    (&["cutoff"], "cutoff"),
    (&["on"], "on"),
    (&["rest"], "rest"),
    (&["balance"], "rest"),
    (&["יתרה"], "rest"),
    (&["היתרה"], "rest"),
    (&["of"], "of"),
    (&["cod"], "cod"),
    (&["prepaid"], "prepaid"),
    (&["מראש"], "prepaid"),
    (&["delivery"], "delivery"),
    (&["אספקה"], "delivery"),
    (&["order"], "order"),
    (&["הזמנה"], "order"),
    (&["d"], "d"),
    (&["days"], "d"),
    (&["ngày"], "d"),
    (&["יום"], "d"),
    (&["ימים"], "d"),
    (&["m"], "m"),
    (&["months"], "m"),
    (&["month"], "m"),
    (&["tháng"], "m"),
    (&["חודש"], "m"),
    (&["חודשים"], "m"),
    (&["th"], "th"),
    (&["st"], "th"),
    (&["nd"], "th"),
    (&["rd"], "th"),
];

/// Cuts `text` into pieces; spaces between them do not matter.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let raw = pieces(&text.to_lowercase());
    let mut tokens = Vec::new();
    let mut rest = &raw[..];
    while let Some(first) = rest.first() {
        let phrase = PHRASES.iter().find(|(words, _)| {
            words.len() <= rest.len() && words.iter().zip(rest).all(|(word, raw)| *word == raw.0)
        });
        let (length, piece) =
            phrase.map_or_else(|| (1, alone(&first.0)), |(words, word)| (words.len(), Piece::Word(word)));
        let words: Vec<&str> = rest[..length].iter().map(|(text, _)| text.as_str()).collect();
        tokens.push(Token { piece, text: words.join(" "), position: first.1 });
        rest = &rest[length..];
    }
    tokens
}

fn alone(text: &str) -> Piece {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(sign @ ('+' | '-' | '/' | '%' | ',')), None) => Piece::Sign(sign),
        _ => text.parse().map_or(Piece::Unknown, Piece::Number),
    }
}

/// Runs of letters, runs of digits with their decimal point, and single signs, with their positions.
fn pieces(text: &str) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut last = Kind::Space;
    for (at, letter) in text.chars().enumerate() {
        let kind = match letter {
            _ if letter.is_whitespace() => Kind::Space,
            '0'..='9' | '.' => Kind::Number,
            '+' | '-' | '/' | '%' | ',' => Kind::Sign,
            _ => Kind::Letter,
        };
        let goes_on = kind == last && kind != Kind::Sign;
        match found.last_mut() {
            Some((word, _)) if goes_on => word.push(letter),
            _ if kind != Kind::Space => found.push((letter.to_string(), at + 1)),
            _ => {}
        }
        last = kind;
    }
    found
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Letter,
    Number,
    Sign,
}
