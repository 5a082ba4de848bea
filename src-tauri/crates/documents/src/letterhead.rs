//! The upper part of the first page: letterhead, sender and address in the window, information block.

use std::sync::LazyLock;

use domain::{
    letter::{Addressee, Letter},
    seller::Seller,
    stationery::{PictureUse, Stationery, WindowSide},
};

use crate::{
    error::DocumentError,
    format::Format,
    frame::{Align, Frame, Span},
    labels::{Arg, Labels},
    picture,
    sheet::{ACCENT, INK, MUTED, Mark, Sheet},
    tags::Role,
    text::{Setter, Style},
    visible::{isolated, left_to_right},
    wording::Wording,
};

const SELLER: Style = Style { size: 14.0, line: 6.5, is_bold: true, colour: ACCENT };
const TAGLINE: Style = Style { size: 8.5, line: 4.5, is_bold: false, colour: MUTED };
const RETURN_LINE: Style = Style { size: 7.0, line: 3.5, is_bold: false, colour: MUTED };
const ADDRESS: Style = Style { size: 10.0, line: 4.55, is_bold: false, colour: INK };
const LABEL: Style = Style { size: 8.5, line: 5.0, is_bold: false, colour: MUTED };
const VALUE: Style = Style { size: 8.5, line: 5.0, is_bold: false, colour: INK };
/// Sizes and pitches of an address that is too long for the window at the normal ones.
const TIGHTER: [(f32, f32); 2] = [(9.0, 3.9), (7.5, 3.35)];
/// Space between the labels and the values of the information block.
const LABEL_GAP: f32 = 3.0;
/// Space between the logo and the name.
const LOGO_GAP: f32 = 4.0;
/// The name stands this far below the top of the letterhead.
const NAME_OFFSET: f32 = 1.0;

static COUNTRIES: LazyLock<toml::Table> =
    LazyLock::new(|| include_str!("../../../../assets/letters/countries.toml").parse().unwrap_or_default());

/// What the upper part of the first page says.
pub(crate) struct Head<'a> {
    /// Who writes.
    pub(crate) seller: &'a Seller,
    /// What it is printed on and with.
    pub(crate) stationery: &'a Stationery,
    /// Who is written to.
    pub(crate) addressee: &'a Addressee,
    /// What opens the address; empty in most languages.
    pub(crate) opens: String,
    /// The line that names a person; empty without one.
    pub(crate) attention: String,
    /// The rows of the information block: label and value; a row without a value is left out.
    pub(crate) facts: Vec<(String, String)>,
}

/// Draws the upper part of the first page.
pub(crate) fn draw(
    head: &Head<'_>,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
) -> Result<(), DocumentError> {
    seller(head, frame, setter, sheet)?;
    let side = head.stationery.window_side;
    let window = window(frame, side);
    return_line(head, frame, (setter, sheet), window)?;
    address(head, frame, (setter, sheet, window))?;
    information(head, frame, (setter, sheet), side)
}

/// The name of the seller, with the logo.
pub(crate) fn seller(
    head: &Head<'_>,
    frame: Frame,
    setter: &mut Setter,
    sheet: &mut Sheet,
) -> Result<(), DocumentError> {
    let mut top = frame.geometry.letterhead_top + NAME_OFFSET;
    let beside = logo(head, frame, sheet)?;
    let text = frame.part(frame.text(), beside, frame.text().width - beside);
    for (value, style) in [(&head.seller.name, SELLER), (&head.seller.tagline, TAGLINE)] {
        let shown = isolated(value);
        if !shown.is_empty() {
            // Large and in colour, but no heading of what follows.
            sheet.open(Role::Paragraph);
            top += frame.write((setter, sheet), (&shown, style), (text, top))?;
            sheet.close();
        }
    }
    Ok(())
}

/// Draws the logo, if there is one, and returns how much of the line it takes.
fn logo(head: &Head<'_>, frame: Frame, sheet: &mut Sheet) -> Result<f32, DocumentError> {
    let Some(logo) = &head.stationery.logo else { return Ok(0.0) };
    let Some((width, height)) = picture::print_size(logo, PictureUse::Logo) else { return Ok(0.0) };
    let name = [("name", Arg::Text(&head.seller.name))];
    sheet.open(Role::Figure(Labels(frame.language).format("letter-alt-logo", &name)?));
    let (x, y) = (frame.part(frame.text(), 0.0, width).left, frame.geometry.letterhead_top);
    sheet.marks.push(Mark::Picture { x, y, width, height, picture: logo.clone() });
    sheet.close();
    Ok(width + LOGO_GAP)
}

/// Where the address stands: the side is a matter of the envelope, the alignment one of the language.
fn window(frame: Frame, side: WindowSide) -> Span {
    let (geometry, width) = (frame.geometry, frame.geometry.address_width);
    match side {
        WindowSide::Left => Span { left: geometry.address_left, width },
        WindowSide::Right => Span { left: geometry.sheet_width - geometry.address_left - width, width },
    }
}

fn return_line(
    head: &Head<'_>,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    window: Span,
) -> Result<(), DocumentError> {
    let Some(top) = frame.geometry.return_line_top.filter(|_| !head.seller.address.is_empty()) else {
        return Ok(());
    };
    let mut parts = vec![isolated(&head.seller.name)];
    parts.extend(head.seller.address.lines.iter().map(|line| isolated(line)));
    parts.retain(|part| !part.is_empty());
    let line = setter.fitted(&parts.join(" · "), RETURN_LINE, window.width)?;
    frame.put(sheet, (line, RETURN_LINE), (window, top, Align::Start));
    Ok(())
}

/// The address; without a postal address the window stays empty (R12).
fn address(
    head: &Head<'_>,
    frame: Frame,
    (setter, sheet, window): (&mut Setter, &mut Sheet, Span),
) -> Result<(), DocumentError> {
    let addressee = &head.addressee;
    if addressee.address.is_empty() {
        return Ok(());
    }
    let mut parts = vec![head.opens.clone(), isolated(&addressee.customer_name), head.attention.clone()];
    parts.extend(addressee.address.lines.iter().map(|line| isolated(line)));
    parts.push(isolated(&country_line(head)));
    parts.retain(|part| !part.is_empty());
    let geometry = frame.geometry;
    let normal = (ADDRESS.size, geometry.address_line);
    for (index, (size, line)) in std::iter::once(normal).chain(TIGHTER).enumerate() {
        let style = Style { size, line, ..ADDRESS };
        let mut lines = Vec::new();
        for part in &parts {
            lines.extend(setter.set(part, style, window.width)?);
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let most = (geometry.address_height / line + 0.01) as usize;
        let is_last = index == TIGHTER.len();
        if lines.len() <= most || is_last {
            lines.truncate(most);
            #[allow(clippy::cast_precision_loss)]
            let used = lines.len() as f32 * line;
            let above = if geometry.is_address_at_bottom { geometry.address_height - used } else { 0.0 };
            let mut top = geometry.address_top + above;
            // Beyond that only a hostile name has more lines; outside the window nothing may stand.
            for set in lines {
                frame.put(sheet, (set, style), (window, top, Align::Start));
                top += line;
            }
            return Ok(());
        }
    }
    Ok(())
}

/// The country in capitals, where the letter goes abroad.
fn country_line(head: &Head<'_>) -> String {
    let (from, to) = (&head.seller.address.country, &head.addressee.address.country);
    if from.is_empty() || from.eq_ignore_ascii_case(to) {
        return String::new();
    }
    let name = COUNTRIES.get(&to.to_ascii_uppercase()).and_then(toml::Value::as_str).unwrap_or_default();
    name.to_uppercase()
}

fn information(
    head: &Head<'_>,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    side: WindowSide,
) -> Result<(), DocumentError> {
    let geometry = frame.geometry;
    let width = geometry.information_width;
    let block = match side {
        WindowSide::Left => Span { left: geometry.information_left, width },
        WindowSide::Right => Span { left: geometry.sheet_width - geometry.information_left - width, width },
    };
    let mut labels = Vec::new();
    let mut widest = 0.0_f32;
    for (label, value) in head.facts.iter().filter(|(_, value)| !value.is_empty()) {
        let label = setter.line(label, LABEL)?;
        widest = widest.max(label.width);
        labels.push((label, value));
    }
    let offset = widest + LABEL_GAP;
    let values = frame.part(block, offset, width - offset);
    let mut top = geometry.information_top;
    sheet.open(Role::List);
    for (label, value) in labels {
        sheet.open(Role::Item);
        sheet.open(Role::Label);
        frame.put(sheet, (label, LABEL), (block, top, Align::Start));
        sheet.close();
        sheet.open(Role::Said);
        // A long e-mail address goes on in the next line: cut, it would be useless.
        top += frame.write((setter, sheet), (value, VALUE), (values, top))?;
        sheet.close();
        sheet.close();
    }
    sheet.close();
    Ok(())
}

/// The upper part of a letter.
pub(crate) fn of_letter<'a>(letter: &'a Letter, wording: &Wording<'_>) -> Result<Head<'a>, DocumentError> {
    let seller = &letter.seller;
    let (labels, format) = (Labels(letter.language), Format::new(letter.language, &seller.address.country));
    let number = match &letter.number {
        Some(number) => left_to_right(number),
        None => labels.text("letter-draft")?,
    };
    let mut facts = vec![
        (labels.text("letter-date")?, left_to_right(&format.date(letter.dated_on))),
        (labels.text("letter-customer-number")?, left_to_right(&letter.addressee.customer_number)),
        (labels.text("letter-number")?, number),
    ];
    facts.extend(reach(seller, labels)?);
    Ok(Head {
        seller,
        stationery: &letter.stationery,
        addressee: &letter.addressee,
        opens: wording.address_open()?,
        attention: wording.attention()?,
        facts,
    })
}

/// Who answers questions, and how that person is reached.
pub(crate) fn reach(seller: &Seller, labels: Labels) -> Result<[(String, String); 3], DocumentError> {
    Ok([
        (labels.text("letter-contact")?, isolated(&seller.contact_name)),
        (labels.text("letter-phone")?, left_to_right(&seller.phone)),
        (labels.text("letter-email")?, left_to_right(&seller.email)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_named() {
        let name = |code: &str| COUNTRIES.get(code).and_then(toml::Value::as_str);
        assert_eq!((name("IE"), name("VN"), name("ZZ")), (Some("Ireland"), Some("Vietnam"), None));
    }
}
