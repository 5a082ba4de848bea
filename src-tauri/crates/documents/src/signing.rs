//! The end of a letter: closing, signature, name and role, in one block.

use domain::{
    seller::Seller,
    stationery::{PictureUse, Stationery},
};

use crate::{
    error::DocumentError,
    flow::{BODY, Flow, NOTE},
    frame::{Align, Frame},
    labels::{Arg, Labels},
    picture,
    sheet::{Mark, Sheet},
    tags::Role,
    visible::isolated,
};

/// Room that is left for a signature by hand.
const SIGNATURE: f32 = 10.0;

/// Who signs, with which closing.
pub(crate) struct Signing<'a> {
    /// The closing line.
    pub(crate) closing: String,
    /// Whose person signs.
    pub(crate) seller: &'a Seller,
    /// Holds the signature, where there is one.
    pub(crate) stationery: &'a Stationery,
}

impl<'a> Signing<'a> {
    /// Who signs, and the role: the person, else the seller.
    fn who(&self) -> (&'a str, &'a str) {
        let seller = self.seller;
        if seller.contact_name.trim().is_empty() {
            (seller.name.as_str(), "")
        } else {
            (seller.contact_name.as_str(), seller.contact_role.as_str())
        }
    }

    /// The height of the block.
    pub(crate) fn height(&self) -> f32 {
        let (signs, role) = self.who();
        let mut height = BODY.line;
        if !signs.trim().is_empty() {
            height += SIGNATURE + BODY.line;
        }
        if !role.trim().is_empty() {
            height += NOTE.line;
        }
        height
    }

    /// Draws the block.
    pub(crate) fn draw(self, flow: &mut Flow<'_>) -> Result<(), DocumentError> {
        let (signs, role) = self.who();
        let (frame, mut top) = (flow.frame, flow.advance(self.height()));
        let lines =
            [(self.closing, BODY, SIGNATURE), (isolated(signs), BODY, 0.0), (isolated(role), NOTE, 0.0)];
        for (text, style, after) in lines {
            if text.is_empty() {
                continue;
            }
            let (sheet, setter) = flow.page();
            let line = setter.fitted(&text, style, frame.text().width)?;
            frame.put(sheet, (line, style), (frame.text(), top, Align::Start));
            top += style.line;
            if after > 0.0 {
                signature(self.stationery, signs, (frame, sheet), top)?;
            }
            top += after;
        }
        Ok(())
    }
}

/// The owner's signature in the room that is left for one.
fn signature(
    stationery: &Stationery,
    signs: &str,
    (frame, sheet): (Frame, &mut Sheet),
    top: f32,
) -> Result<(), DocumentError> {
    let Some(signature) = &stationery.signature else { return Ok(()) };
    let Some((width, height)) = picture::print_size(signature, PictureUse::Signature) else { return Ok(()) };
    let shows = Labels(frame.language).format("letter-alt-signature", &[("name", Arg::Text(signs))])?;
    sheet.open(Role::Figure(shows));
    let x = frame.part(frame.text(), 0.0, width).left;
    let y = top + SIGNATURE - height;
    sheet.marks.push(Mark::Picture { x, y, width, height, picture: signature.clone() });
    sheet.close();
    Ok(())
}
