//! What every page carries around its text: folding marks, the head of following pages, the footer.

use chrono::NaiveDate;
use domain::{
    Language,
    letter::Letter,
    seller::{BankAccount, Seller},
};

use crate::{
    error::DocumentError,
    format::Format,
    frame::{Align, Frame, Span, rule},
    labels::{Arg, Labels},
    sheet::{HAIRLINE, LATE, MUTED, Sheet},
    tags::Role,
    text::{Line, Setter, Style},
    visible::{isolated, left_to_right},
    wording::{account_label, bank_code},
};

const HEADER: Style = Style { size: 8.0, line: 4.0, is_bold: false, colour: MUTED };
const DRAFT: Style = Style { size: 9.0, line: 4.0, is_bold: true, colour: LATE };
const FOOTER: Style = Style { size: 7.5, line: 3.6, is_bold: false, colour: MUTED };
const HEADER_TOP: f32 = 16.0;
const HEADER_RULE: f32 = 23.5;
/// Distances from the lower edge of the sheet.
const FOOTER_RULE: f32 = 23.5;
const FOOTER_TOP: f32 = 22.0;
/// Lines of the footer.
const FOOTER_LINES: usize = 3;
/// Space between the columns of the footer.
const GUTTER: f32 = 4.0;
const SEPARATOR: &str = " · ";

/// What the pages of a document say around its text.
#[derive(Clone, Copy)]
pub(crate) struct Running<'a> {
    /// Its number; none before it is issued, and where it never gets one.
    pub(crate) number: Option<&'a str>,
    /// Whether it is still to be issued: then every page says so (R7).
    pub(crate) is_draft: bool,
    /// Its date.
    pub(crate) dated_on: NaiveDate,
    /// Its language.
    pub(crate) language: Language,
    /// Who writes.
    pub(crate) seller: &'a Seller,
    /// Who is written to.
    pub(crate) customer_name: &'a str,
    /// The account that is to be paid to.
    pub(crate) account: Option<&'a BankAccount>,
    /// Whether it is folded into an envelope.
    pub(crate) is_folded: bool,
}

impl<'a> From<&'a Letter> for Running<'a> {
    fn from(letter: &'a Letter) -> Self {
        Self {
            number: letter.number.as_deref(),
            is_draft: letter.number.is_none(),
            dated_on: letter.dated_on,
            language: letter.language,
            seller: &letter.seller,
            customer_name: &letter.addressee.customer_name,
            account: letter.account(),
            is_folded: true,
        }
    }
}

/// Adds the marks, headers and footers to the pages of a finished document.
pub(crate) fn dress(
    running: Running<'_>,
    frame: Frame,
    setter: &mut Setter,
    sheets: &mut [Sheet],
) -> Result<(), DocumentError> {
    let count = sheets.len();
    for (index, sheet) in sheets.iter_mut().enumerate() {
        sheet.open(Role::Decoration);
        if index == 0 {
            if running.is_folded {
                punch(frame, sheet);
            }
        } else {
            header(running, frame, setter, sheet)?;
        }
        if running.is_draft {
            draft(running, frame, setter, sheet)?;
        }
        footer(running, frame, setter, (sheet, index + 1, count))?;
        sheet.close();
    }
    Ok(())
}

/// Fold and hole marks: always at the left edge of the sheet, also in Hebrew.
fn punch(frame: Frame, sheet: &mut Sheet) {
    for y in frame.geometry.folds {
        rule(sheet, Span { left: 4.0, width: 4.0 }, *y, (0.4, HAIRLINE));
    }
    if let Some(y) = frame.geometry.hole {
        rule(sheet, Span { left: 4.0, width: 6.0 }, y, (0.4, HAIRLINE));
    }
}

fn header(
    running: Running<'_>,
    frame: Frame,
    setter: &mut Setter,
    sheet: &mut Sheet,
) -> Result<(), DocumentError> {
    let (text, language) = (frame.text(), running.language);
    let format = Format::new(language, &running.seller.address.country);
    let number = match running.number {
        Some(number) => left_to_right(number),
        None if running.is_draft => Labels(language).text("letter-draft")?,
        None => String::new(),
    };
    let seller = setter.fitted(&isolated(&running.seller.name), HEADER, text.width * 0.4)?;
    let room = text.width - seller.width - GUTTER;
    let date = left_to_right(&format.date(running.dated_on));
    let mut rest = String::new();
    for part in [number, date].iter().filter(|part| !part.is_empty()) {
        rest.push_str(SEPARATOR);
        rest.push_str(part);
    }
    let rest_width = setter.line(&rest, HEADER)?.width;
    let customer = shown_name(setter, running.customer_name, (HEADER, room - rest_width))?;
    let line = setter.line(&format!("{customer}{rest}"), HEADER)?;
    frame.put(sheet, (line, HEADER), (text, HEADER_TOP, Align::Start));
    frame.put(sheet, (seller, HEADER), (text, HEADER_TOP, Align::End));
    rule(sheet, text, HEADER_RULE, (0.4, HAIRLINE));
    Ok(())
}

/// The name, cut with an ellipsis so that it leaves room for what follows it on the line.
fn shown_name(setter: &mut Setter, name: &str, (style, room): (Style, f32)) -> Result<String, DocumentError> {
    let mut shown = name.trim().to_owned();
    while shown.chars().count() > 8 && setter.line(&isolated(&shown), style)?.width > room {
        let kept = shown.chars().count() * 9 / 10;
        shown =
            format!("{}…", shown.chars().take(kept.max(1)).collect::<String>().trim_end_matches(['…', ' ']));
    }
    Ok(isolated(&shown))
}

/// A preview says on every page that it is one (R7).
fn draft(
    running: Running<'_>,
    frame: Frame,
    setter: &mut Setter,
    sheet: &mut Sheet,
) -> Result<(), DocumentError> {
    let note = Labels(running.language).text("letter-draft-note")?;
    let line = setter.line(&note, DRAFT)?;
    frame.put(sheet, (line, DRAFT), (frame.text(), HEADER_TOP - 6.0, Align::End));
    Ok(())
}

fn footer(
    running: Running<'_>,
    frame: Frame,
    setter: &mut Setter,
    (sheet, page, pages): (&mut Sheet, usize, usize),
) -> Result<(), DocumentError> {
    let (text, language) = (frame.text(), running.language);
    let bottom = frame.geometry.sheet_height;
    rule(sheet, text, bottom - FOOTER_RULE, (0.4, HAIRLINE));
    let (page, pages) = (page.to_string(), pages.to_string());
    let values = [("page", Arg::Text(&page)), ("pages", Arg::Text(&pages))];
    let number = setter.line(&Labels(language).format("letter-page", &values)?, FOOTER)?;
    let columns = set_columns(setter, &seller_columns(running)?, text.width - number.width - GUTTER)?;
    let widths: Vec<f32> =
        columns.iter().map(|lines| lines.iter().map(|line| line.width).fold(0.0, f32::max)).collect();
    let used: f32 = widths.iter().sum::<f32>() + number.width;
    #[allow(clippy::cast_precision_loss)]
    let gap = (text.width - used) / columns.len().max(1) as f32;
    let mut offset = 0.0;
    for (lines, width) in columns.into_iter().zip(widths) {
        let span = frame.part(text, offset, width);
        let mut top = bottom - FOOTER_TOP;
        for line in lines {
            frame.put(sheet, (line, FOOTER), (span, top, Align::Start));
            top += FOOTER.line;
        }
        offset += width + gap;
    }
    frame.put(sheet, (number, FOOTER), (text, bottom - FOOTER_TOP, Align::End));
    Ok(())
}

/// Address, contact and tax number, bank: what is not known leaves no gap.
fn seller_columns(running: Running<'_>) -> Result<Vec<Vec<String>>, DocumentError> {
    let (seller, language) = (running.seller, running.language);
    let mut address = vec![isolated(&seller.name)];
    address.extend(folded(&seller.address.lines, FOOTER_LINES - 1));
    let phone = left_to_right(&seller.phone);
    let phone = if phone.is_empty() {
        phone
    } else {
        Labels(language).format("letter-phone-line", &[("phone", Arg::Text(&phone))])?
    };
    let contact = vec![phone, left_to_right(&seller.email), isolated(&seller.tax_id)];
    let mut bank = Vec::new();
    if let Some(account) = running.account {
        let holder = if account.holder.trim() == seller.name.trim() { "" } else { account.holder.as_str() };
        let mut name = vec![isolated(&account.bank_name), bank_code(account, language)?];
        name.retain(|part| !part.is_empty());
        bank = vec![isolated(holder), name.join(SEPARATOR), account_label(account, language)?];
    }
    let mut columns = vec![address, contact, bank];
    for column in &mut columns {
        column.retain(|line| !line.is_empty());
    }
    columns.retain(|column| !column.is_empty());
    Ok(columns)
}

/// Address lines folded into at most `most` lines.
fn folded(lines: &[String], most: usize) -> Vec<String> {
    let per_line = lines.len().div_ceil(most).max(1);
    lines
        .chunks(per_line)
        .map(|chunk| chunk.iter().map(|line| isolated(line)).collect::<Vec<_>>().join(", "))
        .collect()
}

/// Sets the columns; where they are too wide together, each is cut to a fair part of the room.
fn set_columns(
    setter: &mut Setter,
    columns: &[Vec<String>],
    room: f32,
) -> Result<Vec<Vec<Line>>, DocumentError> {
    #[allow(clippy::cast_precision_loss)]
    let count = columns.len().max(1) as f32;
    let fair = room / count - GUTTER;
    let mut set = Vec::new();
    for column in columns {
        let lines: Result<Vec<Line>, DocumentError> =
            column.iter().map(|line| setter.line(line, FOOTER)).collect();
        set.push(lines?);
    }
    let widest = |lines: &[Line]| lines.iter().map(|line| line.width).fold(0.0, f32::max);
    let total: f32 = set.iter().map(|lines| widest(lines) + GUTTER).sum();
    if total <= room {
        return Ok(set);
    }
    let spare: f32 = set.iter().map(|lines| (fair - widest(lines)).max(0.0)).sum();
    #[allow(clippy::cast_precision_loss)]
    let wide = set.iter().filter(|lines| widest(lines) > fair).count().max(1) as f32;
    for (lines, column) in set.iter_mut().zip(columns) {
        for (line, source) in lines.iter_mut().zip(column) {
            *line = setter.fitted(source, FOOTER, fair + spare / wide)?;
        }
    }
    Ok(set)
}
