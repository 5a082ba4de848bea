//! Whether a letter is printed or mailed, and to whom (R14).

use domain::customer::{Channel, CustomerProfile, Recipient};
use mail::Address;

use crate::contract::{RecipientReason, RecipientView};

/// How one letter leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// On paper.
    Print,
    /// By mail.
    Mail(MailTo),
}

/// Who a mail goes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MailTo {
    /// Who it is, and why (R14).
    pub(crate) recipient: RecipientView,
    /// The address.
    pub(crate) address: Address,
}

/// How a letter to the customer leaves by this channel; `None` where it reaches nobody.
pub(crate) fn delivery(profile: &CustomerProfile, channel: Channel) -> Option<Delivery> {
    match channel {
        Channel::Letter => Some(Delivery::Print),
        Channel::Mail => mail_to(profile).map(Delivery::Mail),
    }
}

/// The first of the chain that has an address. One that is no address is not passed over in silence: it reaches nobody.
pub(crate) fn mail_to(profile: &CustomerProfile) -> Option<MailTo> {
    let (name, email, reason) = match profile.mail_recipient()? {
        Recipient::ReminderContact(contact) => {
            (&contact.name, &contact.email, RecipientReason::ReminderContact)
        }
        Recipient::BillingContact(contact) => {
            (&contact.name, &contact.email, RecipientReason::BillingContact)
        }
        Recipient::Customer => (&profile.name, &profile.email, RecipientReason::Customer),
    };
    let address = email.parse().ok()?;
    Some(MailTo { recipient: RecipientView { name: name.clone(), reason }, address })
}
