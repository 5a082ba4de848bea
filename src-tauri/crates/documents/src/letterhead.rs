//! The upper part of the first page: letterhead, sender and address in the window, information block.

use std::sync::LazyLock;

use domain::{
    letter::Letter,
    stationery::{PictureUse, WindowSide},
};

use crate::{
    error::DocumentError,
    format::Format,
    frame::{Align, Frame, Span},
    labels::Labels,
    picture,
    sheet::{ACCENT, INK, MUTED, Mark, Sheet},
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

/// Draws the upper part of the first page.
pub(crate) fn draw(
    letter: &Letter,
    wording: &Wording<'_>,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
) -> Result<(), DocumentError> {
    seller(letter, frame, setter, sheet)?;
    let side = letter.stationery.window_side;
    let window = window(frame, side);
    return_line(letter, frame, (setter, sheet), window)?;
    address(letter, wording, frame, (setter, sheet, window))?;
    information(letter, frame, (setter, sheet), side)
}

fn seller(
    letter: &Letter,
    frame: Frame,
    setter: &mut Setter,
    sheet: &mut Sheet,
) -> Result<(), DocumentError> {
    let mut top = frame.geometry.letterhead_top + NAME_OFFSET;
    let beside = logo(letter, frame, sheet);
    let text = frame.part(frame.text(), beside, frame.text().width - beside);
    for (value, style) in [(&letter.seller.name, SELLER), (&letter.seller.tagline, TAGLINE)] {
        let shown = isolated(value);
        if !shown.is_empty() {
            top += frame.write((setter, sheet), (&shown, style), (text, top))?;
        }
    }
    Ok(())
}

/// Draws the logo, if there is one, and returns how much of the line it takes.
fn logo(letter: &Letter, frame: Frame, sheet: &mut Sheet) -> f32 {
    let Some(logo) = &letter.stationery.logo else { return 0.0 };
    let Some((width, height)) = picture::print_size(logo, PictureUse::Logo) else { return 0.0 };
    let (x, y) = (frame.part(frame.text(), 0.0, width).left, frame.geometry.letterhead_top);
    sheet.marks.push(Mark::Picture { x, y, width, height, picture: logo.clone() });
    width + LOGO_GAP
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
    letter: &Letter,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    window: Span,
) -> Result<(), DocumentError> {
    let Some(top) = frame.geometry.return_line_top.filter(|_| !letter.seller.address.is_empty()) else {
        return Ok(());
    };
    let mut parts = vec![isolated(&letter.seller.name)];
    parts.extend(letter.seller.address.lines.iter().map(|line| isolated(line)));
    parts.retain(|part| !part.is_empty());
    let line = setter.fitted(&parts.join(" · "), RETURN_LINE, window.width)?;
    frame.put(sheet, (line, RETURN_LINE), (window, top, Align::Start));
    Ok(())
}

/// The address; without a postal address the window stays empty (R12).
fn address(
    letter: &Letter,
    wording: &Wording<'_>,
    frame: Frame,
    (setter, sheet, window): (&mut Setter, &mut Sheet, Span),
) -> Result<(), DocumentError> {
    let addressee = &letter.addressee;
    if addressee.address.is_empty() {
        return Ok(());
    }
    let mut parts = vec![wording.address_open()?, isolated(&addressee.customer_name), wording.attention()?];
    parts.extend(addressee.address.lines.iter().map(|line| isolated(line)));
    parts.push(isolated(&country_line(letter)));
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
fn country_line(letter: &Letter) -> String {
    let (from, to) = (&letter.seller.address.country, &letter.addressee.address.country);
    if from.is_empty() || from.eq_ignore_ascii_case(to) {
        return String::new();
    }
    let name = COUNTRIES.get(&to.to_ascii_uppercase()).and_then(toml::Value::as_str).unwrap_or_default();
    name.to_uppercase()
}

fn information(
    letter: &Letter,
    frame: Frame,
    (setter, sheet): (&mut Setter, &mut Sheet),
    side: WindowSide,
) -> Result<(), DocumentError> {
    let (geometry, language) = (frame.geometry, letter.language);
    let width = geometry.information_width;
    let block = match side {
        WindowSide::Left => Span { left: geometry.information_left, width },
        WindowSide::Right => Span { left: geometry.sheet_width - geometry.information_left - width, width },
    };
    let mut labels = Vec::new();
    let mut widest = 0.0_f32;
    for (id, value) in facts(letter)? {
        let label = setter.line(&Labels(language).text(id)?, LABEL)?;
        widest = widest.max(label.width);
        labels.push((label, value));
    }
    let offset = widest + LABEL_GAP;
    let values = frame.part(block, offset, width - offset);
    let mut top = geometry.information_top;
    for (label, value) in labels {
        frame.put(sheet, (label, LABEL), (block, top, Align::Start));
        // A long e-mail address goes on in the next line: cut, it would be useless.
        top += frame.write((setter, sheet), (&value, VALUE), (values, top))?;
    }
    Ok(())
}

/// The rows of the information block that have something to say.
fn facts(letter: &Letter) -> Result<Vec<(&'static str, String)>, DocumentError> {
    let seller = &letter.seller;
    let format = Format::new(letter.language, &seller.address.country);
    let number = match &letter.number {
        Some(number) => left_to_right(number),
        None => Labels(letter.language).text("letter-draft")?,
    };
    let mut facts = vec![
        ("letter-date", left_to_right(&format.date(letter.dated_on))),
        ("letter-customer-number", left_to_right(&letter.addressee.customer_number)),
        ("letter-number", number),
        ("letter-contact", isolated(&seller.contact_name)),
        ("letter-phone", left_to_right(&seller.phone)),
        ("letter-email", left_to_right(&seller.email)),
    ];
    facts.retain(|(_, value)| !value.is_empty());
    Ok(facts)
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
