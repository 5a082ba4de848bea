//! Letters of thanks and of farewell: salutation, a few sentences, signature.

use chrono::NaiveDate;
use domain::correspondence::Thanks;
use minijinja::Value;

use crate::{
    error::DocumentError,
    flow::{BODY, Flow, GRID, SUBJECT},
    letter::spaced,
    statement::Words,
    visible::left_to_right,
};

/// What a letter says, before it stands on the page.
struct Said {
    subject: String,
    paragraphs: Vec<String>,
    closing: &'static str,
}

/// Draws a letter of thanks; returns its subject.
pub(crate) fn thanks(
    flow: &mut Flow<'_>,
    words: &Words<'_>,
    thanks: Thanks,
) -> Result<String, DocumentError> {
    let (kind, values) = match thanks {
        Thanks::OnTime { count } => ("on_time", vec![("count", Value::from(count))]),
        Thanks::Settled { amount, on } => {
            let amount = left_to_right(&words.format.amount(amount));
            let values = [("amount", Value::from(amount)), ("date", Value::from(words.long_date(on)))];
            ("settled", values.to_vec())
        }
    };
    let said = said(words, &format!("thanks.{kind}"), &values)?;
    draw(flow, words, Said { closing: "thanks.closing", ..said })
}

/// Draws a letter that ends the supply on account; returns its subject.
pub(crate) fn farewell(
    flow: &mut Flow<'_>,
    words: &Words<'_>,
    from: NaiveDate,
) -> Result<String, DocumentError> {
    let kind = if words.statement.customer.is_consumer { "consumer" } else { "business" };
    let owes = words.statement.closing().minor > 0;
    let values = [("from", Value::from(words.long_date(from))), ("owes", Value::from(owes))];
    let said = said(words, &format!("farewell.{kind}"), &values)?;
    draw(flow, words, said)
}

fn said(words: &Words<'_>, name: &str, values: &[(&'static str, Value)]) -> Result<Said, DocumentError> {
    let tell = |part: &str| words.tell(&format!("{name}.{part}"), values.to_vec());
    let paragraphs = vec![tell("paragraphs.0")?, tell("paragraphs.1")?];
    Ok(Said { subject: tell("subject")?, paragraphs, closing: "statement.closing" })
}

fn draw(flow: &mut Flow<'_>, words: &Words<'_>, said: Said) -> Result<String, DocumentError> {
    flow.paragraph(&said.subject, SUBJECT, 0.0)?;
    spaced(flow, &words.salutation()?)?;
    let signing = words.signed_with(said.closing)?;
    for paragraph in said.paragraphs.iter().filter(|paragraph| !paragraph.is_empty()) {
        flow.space(GRID);
        flow.paragraph(paragraph, BODY, GRID + signing.height())?;
    }
    flow.space(GRID);
    signing.draw(flow)?;
    Ok(said.subject)
}
