//! The text of a letter once more, in the second language of its customer: what the first part says, without the table
//! and the slip, which stand for both.

use domain::letter::Letter;

use crate::{
    error::DocumentError,
    flow::{BODY, Flow, GRID, NOTE},
    frame::rule,
    labels::Labels,
    letter::{checked, spaced},
    sheet::HAIRLINE,
    visible::bold,
    wording::Wording,
};

/// Space above the rule that parts the two languages.
const BEFORE_RULE: f32 = 4.0;
/// Lines that stay with the heading: subject, salutation and the beginning of the text.
const KEPT: f32 = 5.0 * GRID;
/// What the heading and what stays with it take.
const NEEDED: f32 = KEPT + 2.5 * GRID;

/// Draws the text below the signature, on the same page where it fits; nothing for a letter in one language.
pub(crate) fn draw(flow: &mut Flow<'_>, letter: &Letter) -> Result<(), DocumentError> {
    let Some(second) = letter.in_second_language() else { return Ok(()) };
    let (first, language) = (flow.frame, second.language);
    flow.begin_passage(language);
    let said = text(flow, &second);
    flow.end_passage(first);
    said
}

fn text(flow: &mut Flow<'_>, letter: &Letter) -> Result<(), DocumentError> {
    let (wording, labels) = (Wording::new(letter, checked(letter)?)?, Labels(letter.language));
    flow.space(BEFORE_RULE);
    if flow.left() >= NEEDED {
        let (span, y) = (flow.frame.text(), flow.advance(0.0));
        rule(flow.page().0, span, y, (0.4, HAIRLINE));
    }
    flow.heading(&labels.text("letter-second")?, KEPT)?;
    flow.paragraph(&bold(&wording.subject()?), BODY, 0.0)?;
    spaced(flow, &wording.salutation()?)?;
    for paragraph in wording.opening()? {
        spaced(flow, &paragraph)?;
    }
    spaced(flow, &wording.consequence()?)?;
    spaced(flow, &wording.ways_out()?)?;
    flow.space(GRID);
    flow.paragraph(&labels.text("letter-second-note")?, NOTE, 0.0)
}
