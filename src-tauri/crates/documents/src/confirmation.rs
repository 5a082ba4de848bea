//! The letter that asks a customer to confirm the balance: balance, tear-off to sign, list of what is open.

use domain::{
    Money,
    dunning::CreditKind,
    letter::LetterCredit,
    statement::{StatementBody, StatementItem},
};

use crate::{
    blanks,
    error::DocumentError,
    flow::{BODY, Flow, GRID, SUBJECT},
    letter::{cell, column, figures, plain, spaced},
    sheet::{INK, MUTED},
    slip::{CUT, cut},
    statement::Words,
    table::{self, Row, SetTable, Table},
    tags::Role,
    text::Style,
    totals::{Look, Total},
    visible::{isolated, left_to_right},
};

const STRONG: Style = Style { size: 10.0, line: GRID, is_bold: true, colour: INK };
const PLAIN: Style = Style { size: 9.0, line: 4.4, is_bold: false, colour: INK };
const LABEL: Style = Style { size: 8.0, line: 4.4, is_bold: false, colour: MUTED };
/// Below the cut line, and above and between the boxes to tick.
const BELOW_CUT: f32 = 2.0;
const BETWEEN: f32 = 2.0;
/// Width of what is confirmed, and where the address for the answer begins.
const WHAT: f32 = 0.58;
const WHERE: f32 = 0.625;
/// Room for hand and stamp above the lines.
const HAND: f32 = 11.0;

/// Draws the letter, its tear-off and the list; returns its subject.
pub(crate) fn draw(flow: &mut Flow<'_>, words: &Words<'_>) -> Result<String, DocumentError> {
    let say = |name: &str| words.say(&format!("confirmation.{name}"));
    let subject = say("title")?;
    flow.paragraph(&subject, SUBJECT, 0.0)?;
    spaced(flow, &words.salutation()?)?;
    spaced(flow, &say("shows")?)?;
    let StatementBody::Open { items, credits } = &words.statement.body else {
        return Err(DocumentError::Empty);
    };
    balance(flow, words, (items, credits))?;
    let signing = words.signing()?;
    flow.space(GRID);
    flow.paragraph(&say("ask")?, BODY, GRID + signing.height())?;
    flow.space(GRID);
    signing.draw(flow)?;
    tear_off(flow, words)?;
    if !items.is_empty() || !credits.is_empty() {
        flow.break_page();
        // As large as the subject, and a section of this letter.
        flow.page().0.open(Role::Heading);
        flow.paragraph(&words.say("statement.open.title")?, SUBJECT, 0.0)?;
        flow.page().0.close();
        words.open(flow, (items, credits))?;
    }
    Ok(subject)
}

/// In whose favour the balance is, as the texts call it.
const fn side(balance: Money) -> &'static str {
    match balance.minor {
        0 => "none",
        1.. => "ours",
        _ => "yours",
    }
}

/// What the balance consists of.
fn balance(
    flow: &mut Flow<'_>,
    words: &Words<'_>,
    (items, credits): (&[StatementItem], &[LetterCredit]),
) -> Result<(), DocumentError> {
    let account = words.statement;
    let zero = Money::zero(account.currency);
    let (mut notes, mut money) = (zero, zero);
    for credit in credits {
        let kind = if credit.kind == CreditKind::CreditNote { &mut notes } else { &mut money };
        *kind = kind.checked_add(credit.amount)?;
    }
    let row = |label: String, amount: Money| Row {
        cells: vec![cell(label), cell(words.figure(amount))],
        subtotal: String::new(),
    };
    let listed = if items.is_empty() { "confirmation.row.nothing" } else { "confirmation.row.open" };
    let rows = vec![
        row(words.say(listed)?, account.ageing.open),
        row(words.say("confirmation.row.credit_notes")?, -notes),
        row(words.say("confirmation.row.on_account")?, -money),
    ];
    let columns = vec![
        column(words.say("confirmation.row.head")?, 4.0),
        figures(left_to_right(&words.format.symbol(account.currency)), 1.3),
    ];
    let closing = account.closing();
    let size = if closing.minor < 0 { -closing } else { closing };
    let label = words.say(&format!("confirmation.balance.{}", side(closing)))?;
    let figure = left_to_right(&words.format.amount(size));
    let totals = vec![Total { look: Look::Amount, ..plain(label, figure) }];
    let table = Table { columns, rows, totals, strip: None };
    let needed = table::needed(flow, &table)?;
    flow.space(table::BEFORE);
    SetTable::new(flow, table, &needed)?.draw(flow)
}

/// The part that comes back: at the foot of the page.
fn tear_off(flow: &mut Flow<'_>, words: &Words<'_>) -> Result<(), DocumentError> {
    let say = |name: &str| words.say(&format!("confirmation.{name}"));
    let seller = &words.statement.seller;
    let agree = say(&format!("agree.{}", side(words.statement.closing())))?;
    let mut address = vec![isolated(&seller.name)];
    address.push(seller.address.lines.iter().map(|line| isolated(line)).collect::<Vec<_>>().join(", "));
    address.push(left_to_right(&seller.email));
    address.retain(|line| !line.is_empty());
    let text = flow.frame.text();
    let agree_lines = flow.setter.set(&agree, PLAIN, text.width - GRID - BETWEEN)?.len().max(1);
    #[allow(clippy::cast_precision_loss)]
    let head = LABEL.line + PLAIN.line * (address.len().max(2) as f32 + 1.0);
    #[allow(clippy::cast_precision_loss)]
    let choices = PLAIN.line * (agree_lines as f32 + 1.0) + 2.0 * BETWEEN;
    let height = CUT.line + BELOW_CUT + head + choices + HAND + blanks::SIGNED;
    if flow.left() < height {
        flow.break_page();
    }
    let frame = flow.frame;
    let mut top = frame.geometry.text_bottom() - height;
    flow.y = frame.geometry.text_bottom();
    let (sheet, setter) = flow.page();
    cut(&say("cut")?, frame, (&mut *setter, &mut *sheet), top)?;
    top += CUT.line + BELOW_CUT;
    let what = frame.part(text, 0.0, text.width * WHAT);
    let below = top + frame.write((&mut *setter, &mut *sheet), (&say("head")?, STRONG), (what, top))?;
    frame.write((&mut *setter, &mut *sheet), (&say("of")?, PLAIN), (what, below))?;
    let back = frame.part(text, text.width * WHERE, text.width * (1.0 - WHERE));
    let mut below =
        top + frame.write((&mut *setter, &mut *sheet), (&say("return_to")?, LABEL), (back, top))?;
    for line in address {
        below += frame.write((&mut *setter, &mut *sheet), (&line, PLAIN), (back, below))?;
    }
    top += head;
    for choice in [agree, say("differ")?] {
        top += blanks::choice((&mut *setter, &mut *sheet), frame, (&choice, PLAIN), top)? + BETWEEN;
    }
    let captions = [say("sign.0")?, say("sign.1")?, say("sign.2")?];
    let lines = frame.geometry.text_bottom() - blanks::SIGNED;
    blanks::sign((setter, sheet), frame, &captions, lines)
}
