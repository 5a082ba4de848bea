//! The words of a letter as a mail: the same sentences without the page around them.

use domain::letter::Letter;

use crate::{
    error::DocumentError,
    labels::Labels,
    letter::checked,
    visible::{BOLD_OFF, BOLD_ON, visible},
    wording::Wording,
};

/// What a mail says beside the letter that it brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailText {
    /// The subject, one line.
    pub subject: String,
    /// The text; a blank line divides paragraphs.
    pub text: String,
}

/// Words a mail that brings the letter: what the letter says, and that it is attached, with the original invoices where they are. The second language of the customer
/// follows the first.
///
/// # Errors
/// If the letter claims nothing or mixes currencies, or a text is broken.
pub fn mail_text(letter: &Letter, has_originals: bool) -> Result<MailText, DocumentError> {
    let first = in_one_language(letter, has_originals)?;
    let Some(second) = letter.in_second_language() else { return Ok(first) };
    let heading = Labels(second.language).text("letter-second")?;
    let second = in_one_language(&second, has_originals)?;
    let text = [first.text, heading, second.subject, second.text].join("\n\n");
    Ok(MailText { subject: first.subject, text })
}

fn in_one_language(letter: &Letter, has_originals: bool) -> Result<MailText, DocumentError> {
    let wording = Wording::new(letter, checked(letter)?)?;
    let mut paragraphs = vec![wording.salutation()?];
    paragraphs.extend(wording.opening()?);
    paragraphs.extend([wording.consequence()?, wording.attached(has_originals)?, wording.ways_out()?]);
    let seller = &letter.seller;
    let signed = [&seller.contact_name, &seller.name, &seller.phone].map(|line| visible(line));
    let signed = signed.into_iter().filter(|line| !line.is_empty());
    let closing: Vec<String> = std::iter::once(wording.closing()?).chain(signed).collect();
    paragraphs.push(closing.join("\n"));
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let plain = |text: &str| text.replace([BOLD_ON, BOLD_OFF, '\u{2060}'], "");
    Ok(MailText { subject: plain(&wording.subject()?), text: plain(&paragraphs.join("\n\n")) })
}
