//! How a letter leaves, and to whom (R14).

use domain::customer::{Channel, Contact, CustomerProfile, Recipient};
use mail::Address;

use crate::{
    contract::{RecipientReason, RecipientView},
    phone,
};

/// How one letter leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// On paper.
    Print,
    /// By mail.
    Mail(MailTo),
    /// As a text message.
    Text(TextTo),
}

/// Who a mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MailTo {
    /// Who it is, and why (R14).
    pub(crate) recipient: RecipientView,
    /// The address.
    pub(crate) address: Address,
}

/// Who a text message goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextTo {
    /// Who it is, and why (R14).
    pub(crate) recipient: RecipientView,
    /// The phone number in its international form.
    pub(crate) phone: String,
}

/// How a letter to the customer leaves by this channel, from a seller in `country`; `None` where it reaches nobody.
pub(crate) fn delivery(profile: &CustomerProfile, channel: Channel, country: &str) -> Option<Delivery> {
    match channel {
        Channel::Letter => Some(Delivery::Print),
        Channel::Mail => mail_to(profile).map(Delivery::Mail),
        Channel::Text => text_to(profile, country).map(Delivery::Text),
    }
}

/// The first of the chain that has an address. One that is no address is not passed over in silence: it reaches nobody.
pub(crate) fn mail_to(profile: &CustomerProfile) -> Option<MailTo> {
    let (recipient, email) =
        named(profile, profile.mail_recipient()?, |contact| &contact.email, &profile.email);
    Some(MailTo { recipient, address: email.parse().ok()? })
}

/// The first of the chain that has a phone number. One that is no number is not passed over in silence: it reaches nobody.
pub(crate) fn text_to(profile: &CustomerProfile, country: &str) -> Option<TextTo> {
    let (recipient, number) =
        named(profile, profile.text_recipient()?, |contact| &contact.phone, &profile.phone);
    let own = profile.address.country.as_str();
    let phone = phone::international(number, if own.is_empty() { country } else { own })?;
    Some(TextTo { recipient, phone })
}

fn named<'a>(
    profile: &'a CustomerProfile,
    recipient: Recipient<'a>,
    field: fn(&Contact) -> &String,
    own: &'a str,
) -> (RecipientView, &'a str) {
    let (name, value, reason) = match recipient {
        Recipient::ReminderContact(contact) => {
            (&contact.name, field(contact).as_str(), RecipientReason::ReminderContact)
        }
        Recipient::BillingContact(contact) => {
            (&contact.name, field(contact).as_str(), RecipientReason::BillingContact)
        }
        Recipient::Customer => (&profile.name, own, RecipientReason::Customer),
    };
    (RecipientView { name: name.clone(), reason }, value)
}
