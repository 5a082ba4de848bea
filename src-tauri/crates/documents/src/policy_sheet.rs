//! The sheet that says how the seller works with credit: what to expect, on one page (letter specification §6).

use domain::correspondence::CreditPolicy;
use minijinja::Value;

use crate::{
    blanks,
    error::DocumentError,
    flow::{BODY, Flow, GRID},
    frame::{Align, Frame, fill},
    sheet::{ACCENT, INK, TINT},
    statement::Words,
    text::Style,
    visible::{bold, isolated, left_to_right},
    wording::account_label,
};

const TITLE: Style = Style { size: 15.0, line: 7.5, is_bold: true, colour: ACCENT };
const LABEL: Style = Style { size: 9.0, line: 4.8, is_bold: true, colour: ACCENT };
const TEXT: Style = Style { size: 9.0, line: 4.8, is_bold: false, colour: INK };
/// Where the title stands below the letterhead.
const BELOW_HEAD: f32 = 26.0;
/// Width of the labels, and the space to their texts and between two sections.
const LABELS: f32 = 42.0;
const GUTTER: f32 = 6.0;
const PITCH: f32 = 3.2;
/// Height of the box that names the contact, its inset, and the room for a hand below it.
const CONTACT: f32 = 9.4;
const INSET: f32 = 3.0;
const HAND: f32 = 16.0;
/// The sections in their order.
const SECTIONS: [&str; 8] = ["when", "how", "late", "wrong", "steps", "interest", "deliveries", "privacy"];

/// Where the sheet begins below the letterhead.
pub(crate) fn top(frame: Frame) -> f32 {
    frame.geometry.letterhead_top + BELOW_HEAD
}

/// Draws the sheet; returns its title.
pub(crate) fn draw(
    flow: &mut Flow<'_>,
    words: &Words<'_>,
    policy: &CreditPolicy,
) -> Result<String, DocumentError> {
    let title = words.say("policy.title")?;
    let values = values(words, policy)?;
    flow.put_lines_at(&title, TITLE, Align::Start)?;
    flow.space(GRID);
    flow.paragraph(&words.tell("policy.intro", values.clone())?, BODY, 0.0)?;
    flow.space(GRID);
    let text = flow.frame.text();
    for section in SECTIONS {
        let says = words.tell(&format!("policy.{section}.text"), values.clone())?;
        let label = words.say(&format!("policy.{section}.label"))?;
        let (frame, top) = (flow.frame, flow.advance(0.0));
        let (sheet, setter) = flow.page();
        let beside = frame.part(text, LABELS + GUTTER, text.width - LABELS - GUTTER);
        let labels = frame.part(text, 0.0, LABELS);
        let used = frame.write((&mut *setter, &mut *sheet), (&label, LABEL), (labels, top))?;
        let height = frame.write((setter, sheet), (&says, TEXT), (beside, top))?;
        flow.advance(height.max(used));
        flow.space(PITCH);
    }
    foot(flow, words)?;
    Ok(title)
}

/// Who answers questions, and the lines on which the customer says that the sheet was read.
fn foot(flow: &mut Flow<'_>, words: &Words<'_>) -> Result<(), DocumentError> {
    let seller = &words.statement.seller;
    let mut reach =
        vec![isolated(&seller.contact_name), left_to_right(&seller.phone), left_to_right(&seller.email)];
    reach.retain(|part| !part.is_empty());
    let (frame, text) = (flow.frame, flow.frame.text());
    let lines = frame.geometry.text_bottom() - blanks::SIGNED;
    let captions =
        [words.say("policy.received.0")?, words.say("policy.received.1")?, words.say("policy.received.2")?];
    let (sheet, setter) = flow.page();
    if !reach.is_empty() {
        let top = lines - HAND - CONTACT;
        fill(sheet, text, (top, CONTACT), TINT);
        let contact = format!("{} {}", bold(&words.say("policy.questions")?), reach.join(" · "));
        let line = setter.fitted(&contact, BODY, text.width - 2.0 * INSET)?;
        let inside = frame.part(text, INSET, text.width - 2.0 * INSET);
        frame.put(sheet, (line, BODY), (inside, top + (CONTACT - BODY.line) / 2.0, Align::Start));
    }
    blanks::sign((setter, sheet), frame, &captions, lines)
}

fn values(words: &Words<'_>, policy: &CreditPolicy) -> Result<Vec<(&'static str, Value)>, DocumentError> {
    let account = words.statement;
    let bank = match account.account() {
        Some(bank) => account_label(bank, account.language)?,
        None => String::new(),
    };
    let days: Vec<String> =
        policy.reminder_days.iter().map(|days| left_to_right(&days.to_string())).collect();
    let day = |at: usize| Value::from(days.get(at).cloned().unwrap_or_default());
    Ok(vec![
        ("dated_on", Value::from(words.long_date(account.dated_on))),
        ("terms", Value::from(isolated(&policy.terms))),
        ("due_on", Value::from(policy.due_on.map(|on| words.long_date(on)).unwrap_or_default())),
        ("bank", Value::from(bank)),
        ("letters", Value::from(days.len())),
        ("first_days", day(0)),
        ("second_days", day(1)),
        ("last_days", day(days.len().saturating_sub(1))),
        ("has_interest", Value::from(policy.has_interest)),
    ])
}
