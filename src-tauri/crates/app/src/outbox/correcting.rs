//! A mail that did not leave goes to another address. What was fixed before it stays in the history.

use domain::{customer::CustomerProfile, outbox::MailState};
use mail::{Address, Party};
use store::{Book, ContentHash, Envelope, MailRow, NewMailRedirect};

use crate::{
    App, AppError,
    contract::{CorrectMailAddress, GetCustomer, MailReceipt},
    merging::canonical,
};

use super::mail_to;

impl App {
    /// Sends a mail that did not leave to another address, and puts that into the customer's details, too, if asked to.
    ///
    /// # Errors
    /// If there is no such mail, it is being handed over, may have left or shall not, or this is no other address.
    pub fn correct_mail_address(&mut self, request: &CorrectMailAddress) -> Result<MailReceipt, AppError> {
        let row = self.still_mail(request.mail_id)?;
        if !can_correct(&row) {
            return Err(AppError::refused_with("mail.moved_on", "number", &row.letter_number));
        }
        let refused = |error: mail::AddressError| {
            AppError::refused_with(error.code(), "address", request.address.trim())
        };
        let address: Address = request.address.parse().map_err(refused)?;
        if address.to_string() == first(&row) {
            return Err(AppError::refused_with("mail.address_same", "address", address));
        }
        let mended = if request.is_for_customer {
            let (_, profile) = canonical(self.read()?, &GetCustomer { customer_id: row.customer })?;
            mended_profile(&profile, first(&row), &address)
        } else {
            None
        };
        let now = self.now();
        let redirect = redirect(self.book()?, &row, &address)?;
        let written = self.book_mut()?.write("mail.redirect", now, |entry| {
            if let Some(profile) = &mended {
                entry.change_customer(row.customer, profile)?;
            }
            entry.post_mail_redirect(&redirect)?;
            Ok::<_, AppError>(MailReceipt { entry_id: entry.id() })
        })?;
        Ok(written.value)
    }
}

/// Whether the address of a mail can still be another one.
pub(super) fn can_correct(row: &MailRow) -> bool {
    !row.is_withdrawn && matches!(row.state(), MailState::Queued | MailState::Failed)
}

/// Whether the customer's details name the address that the mail is to go to, so that both can be mended at once.
pub(super) fn is_of_customer(row: &MailRow, profile: &CustomerProfile) -> bool {
    let mut profile = profile.clone();
    field(&mut profile, first(row)).is_some()
}

/// Where the customer's details send mail by now, if that is elsewhere.
pub(super) fn known_address(row: &MailRow, profile: &CustomerProfile) -> Option<String> {
    let known = mail_to(profile)?.address.to_string();
    Some(known).filter(|known| known != first(row))
}

fn first(row: &MailRow) -> &str {
    row.envelope.to.first().map(String::as_str).unwrap_or_default()
}

fn mended_profile(profile: &CustomerProfile, old: &str, new: &Address) -> Option<CustomerProfile> {
    let mut mended = profile.clone();
    *field(&mut mended, old)? = new.to_string();
    Some(mended)
}

/// The first field of the details that holds the address, the contacts' before the customer's own (R14).
fn field<'a>(profile: &'a mut CustomerProfile, address: &str) -> Option<&'a mut String> {
    let contacts = profile.contacts.iter_mut().map(|contact| &mut contact.email);
    contacts.chain([&mut profile.email]).find(|email| !address.is_empty() && email.trim() == address)
}

/// The message for the new address, kept beside the book. Which correction of which mail it is makes its id.
fn redirect(book: &Book, row: &MailRow, address: &Address) -> Result<NewMailRedirect, AppError> {
    let changed = || AppError::refused_with("mail.changed", "number", &row.letter_number);
    let old = book.files().read(row.eml).map_err(|_| changed())?;
    let entries = book.read().entries(1)?.first().map_or(0, |entry| entry.entry.0);
    let digits = ContentHash::of(format!("{} {entries} {address}", row.message_id).as_bytes()).to_string();
    let party = |name: &str, address: Address| Party { name: name.to_owned(), address };
    let sender = row.envelope.from.parse().map_err(|_| changed())?;
    let to = party(&row.envelope.name, address.clone());
    let id = format!("{}.{}", row.letter_number, &digits[..16]);
    let ready = mail::readdress(&old, id, party("", sender), to)
        .map_err(|error| AppError::refused_with("mail.unwritable", "detail", error))?;
    let copies = row.envelope.to.iter().skip(1).filter(|copy| **copy != address.to_string()).cloned();
    Ok(NewMailRedirect {
        mail: row.mail,
        message_id: ready.message_id,
        eml: book.files().write(&ready.bytes)?,
        envelope: Envelope {
            to: std::iter::once(address.to_string()).chain(copies).collect(),
            ..row.envelope.clone()
        },
    })
}
