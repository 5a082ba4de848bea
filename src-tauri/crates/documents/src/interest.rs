//! How the interest in a letter came about: one row per segment, and where the rule is written (T2, L10).

use domain::{
    Money,
    letter::{Letter, LetterClaim, LetterSegment},
};

use crate::{
    error::DocumentError,
    flow::{BODY, Flow, GRID, NOTE},
    format::Format,
    labels::{Arg, Labels},
    letter::{cell, column, figures, plain},
    table::{self, Row, SetTable, Strip, Table},
    visible::{isolated, left_to_right},
};

/// Draws the table of segments and the rules below it; nothing where no interest is claimed.
pub(crate) fn draw(flow: &mut Flow<'_>, letter: &Letter) -> Result<(), DocumentError> {
    let claims: Vec<&LetterClaim> = letter.claims().collect();
    let heading = Labels(letter.language).text("letter-interest-title")?;
    draw_part(flow, letter, (&heading, &[], &claims))
}

/// What is only threatened: how much, from when it may be claimed, and how it came about. It is in no total (L10).
pub(crate) fn draw_threats(flow: &mut Flow<'_>, letter: &Letter) -> Result<(), DocumentError> {
    let (labels, format) = (Labels(letter.language), format(letter));
    let claims: Vec<&LetterClaim> = letter.threatened.iter().collect();
    let minor = claims.iter().map(|claim| claim.amount.minor).sum();
    let amount = left_to_right(&format.amount(Money::new(minor, letter.currency)));
    let date = letter.pay_by().map(|date| left_to_right(&format.short_date(date))).unwrap_or_default();
    let values = [("amount", Arg::Text(amount.as_str())), ("date", Arg::Text(date.as_str()))];
    let mut says = vec![labels.format("letter-threat", &values)?];
    for claim in &claims {
        let (name, amount) = (name(letter, claim)?, left_to_right(&format.amount(claim.amount)));
        let values = [("name", Arg::Text(name.as_str())), ("amount", Arg::Text(amount.as_str()))];
        says.push(labels.format("letter-threat-of", &values)?);
    }
    draw_part(flow, letter, (&labels.text("letter-threat-title")?, &says, &claims))
}

fn draw_part(
    flow: &mut Flow<'_>,
    letter: &Letter,
    (heading, says, claims): (&str, &[String], &[&LetterClaim]),
) -> Result<(), DocumentError> {
    if claims.is_empty() {
        return Ok(());
    }
    let rules = rules(letter, claims)?;
    let is_timed = claims.iter().any(|claim| !claim.segments.is_empty());
    let table = if is_timed { Some(segments(letter, claims)?) } else { None };
    if !says.is_empty() {
        flow.heading(heading, BODY.line)?;
    }
    for line in says {
        flow.paragraph(line, BODY, 0.0)?;
    }
    match table {
        Some(table) => {
            let needed = table::needed(flow, &table)?;
            let set = SetTable::new(flow, table, &needed)?;
            if says.is_empty() {
                flow.heading(heading, set.least())?;
            } else {
                flow.space(table::BEFORE);
            }
            set.draw(flow)?;
        }
        None if says.is_empty() => flow.heading(heading, BODY.line)?,
        None => {}
    }
    for (at, rule) in rules.iter().enumerate() {
        flow.space(if at == 0 { GRID / 2.0 } else { 0.0 });
        flow.paragraph(rule, NOTE, 0.0)?;
    }
    Ok(())
}

/// What a claim is called: "Interest on A-1007 from 1 Mar 2026 to 20 Nov 2026".
pub(crate) fn name(letter: &Letter, claim: &LetterClaim) -> Result<String, DocumentError> {
    let (labels, format) = (Labels(letter.language), format(letter));
    let number = left_to_right(&claim.invoice_number);
    let number = ("number", Arg::Text(number.as_str()));
    let Some((from, to)) = claim.days else { return labels.format("letter-lump-sum", &[number]) };
    let (from, to) = (left_to_right(&format.short_date(from)), left_to_right(&format.short_date(to)));
    labels.format("letter-interest", &[number, ("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
}

fn segments(letter: &Letter, claims: &[&LetterClaim]) -> Result<Table, DocumentError> {
    let (labels, format) = (Labels(letter.language), format(letter));
    let symbol = format.symbol(letter.currency);
    let currency = [("currency", Arg::Text(symbol.as_str()))];
    let columns = vec![
        column(labels.text("letter-column-invoice")?, 1.25),
        column(labels.text("letter-column-from")?, 1.05),
        column(labels.text("letter-column-to")?, 1.05),
        figures(labels.text("letter-column-days")?, 0.7),
        figures(labels.format("letter-column-on", &currency)?, 1.2),
        figures(labels.text("letter-column-percent")?, 0.9),
        figures(labels.format("letter-column-interest", &currency)?, 1.1),
    ];
    let mut sum = Money::zero(letter.currency);
    let mut rows = Vec::new();
    for claim in claims {
        for segment in &claim.segments {
            sum.minor += segment.amount.minor;
            rows.push(row(&claim.invoice_number, segment, (format, sum)));
        }
    }
    let claimed = claims.iter().filter(|claim| !claim.segments.is_empty());
    let claimed: i64 = claimed.map(|claim| claim.amount.minor).sum();
    if claimed != sum.minor {
        return Err(DocumentError::TotalsDiffer { subtotal: sum.minor, total: claimed });
    }
    let total = plain(labels.text("letter-interest-total")?, left_to_right(&format.figure(sum)));
    let strip = Some(Strip { carried: "letter-carried", brought: "letter-brought" });
    Ok(Table { columns, rows, totals: vec![total], strip })
}

fn row(number: &str, segment: &LetterSegment, (format, sum): (Format, Money)) -> Row {
    let figure = |amount| cell(left_to_right(&format.figure(amount)));
    let cells = vec![
        cell(left_to_right(number)),
        cell(left_to_right(&format.short_date(segment.from))),
        cell(left_to_right(&format.short_date(segment.to))),
        cell(left_to_right(&segment.days.to_string())),
        figure(segment.principal),
        cell(left_to_right(&format.percent(segment.percent))),
        figure(segment.amount),
    ];
    Row { cells, subtotal: left_to_right(&format.figure(sum)) }
}

/// The rules, each once, in the order of their claims.
fn rules(letter: &Letter, claims: &[&LetterClaim]) -> Result<Vec<String>, DocumentError> {
    let (labels, format) = (Labels(letter.language), format(letter));
    let mut rules: Vec<String> = Vec::new();
    for claim in claims {
        let source = isolated(&claim.basis.source);
        let source = ("source", Arg::Text(source.as_str()));
        let rule = match (&claim.basis.table, claim.days) {
            (Some((table, margin)), _) => {
                let (table, margin) = (isolated(table), left_to_right(&format.percent(*margin)));
                let above = [("table", Arg::Text(&table)), ("margin", Arg::Text(&margin)), source];
                labels.format("letter-interest-above", &above)?
            }
            (None, Some(_)) => labels.format("letter-interest-by", &[source])?,
            (None, None) => labels.format("letter-lump-sum-by", &[source])?,
        };
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    Ok(rules)
}

fn format(letter: &Letter) -> Format {
    Format::new(letter.language, &letter.seller.address.country)
}
