//! Customers: who owes, in which language and currency, and whom a reminder goes to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Currency, GroupId, Language, terms::Terms};

/// A postal address as it is printed: free lines, because no two countries agree on the parts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Address {
    /// Street, postal code and city, in the order of the country; no empty lines.
    pub lines: Vec<String>,
    /// ISO 3166 alpha-2 code, or empty.
    pub country: String,
}

impl Address {
    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }
}

/// What a person at the customer is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactRole {
    /// Gets reminders (R14).
    Reminder,
    /// Gets invoices.
    Billing,
    /// Anything else.
    Other,
}

/// A person at the customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What the person is asked about.
    pub role: ContactRole,
    /// Title for the salutation (`Ms`, `Ông`); never guessed, may be empty.
    pub title: String,
    /// Full name.
    pub name: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Phone number, or empty.
    pub phone: String,
}

/// How reminders reach a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A printed letter.
    #[default]
    Letter,
    /// A mail with the letter attached.
    Mail,
    /// A text message, which the owner sends from a phone or a chat program.
    Text,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 3] = [Self::Letter, Self::Mail, Self::Text];

    /// Its name in the book.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Mail => "mail",
            Self::Text => "text",
        }
    }

    /// The channel with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// What the owner keeps about a customer. Profiles may change; every change keeps the old one in the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerProfile {
    /// The owner's number for the customer; unique in the book.
    pub number: String,
    /// Name as on the invoice; may be empty, then the number stands for it.
    pub name: String,
    /// Tax or company number, or empty.
    pub tax_id: String,
    /// Whether the customer is a consumer, not a business.
    pub is_consumer: bool,
    /// Language of letters to the customer.
    pub language: Language,
    /// Language in which reminder letters say everything once more; `None` for letters in one language.
    #[serde(default)]
    pub second_language: Option<Language>,
    /// Currency that an amount of the customer is in unless it says otherwise.
    pub currency: Currency,
    /// The group that the customer is in; `None` for none.
    pub group: Option<GroupId>,
    /// Terms of new invoices; `None` where those of the group or the company count.
    pub terms: Option<Terms>,
    /// Postal address for letters.
    pub address: Address,
    /// E-mail address of the customer as such, or empty.
    pub email: String,
    /// Phone number of the customer as such, or empty.
    pub phone: String,
    /// People at the customer.
    pub contacts: Vec<Contact>,
    /// How reminders reach the customer, unless the owner chooses otherwise for one run.
    #[serde(default)]
    pub channel: Channel,
    /// Why reminders rest until the owner unlocks them; `None` when they do not.
    pub lock_reason: Option<String>,
    /// The first day on which locked reminders go on by themselves; `None` until the owner unlocks them.
    #[serde(default)]
    pub lock_until: Option<NaiveDate>,
    /// Whether deliveries to the customer are on hold.
    #[serde(default)]
    pub is_on_hold: bool,
}

impl CustomerProfile {
    /// What the customer is called: the name, or the number where there is none (R12).
    pub fn display_name(&self) -> &str {
        if self.name.is_empty() { &self.number } else { &self.name }
    }

    /// Whether reminders rest on a day.
    pub fn is_locked(&self, on: NaiveDate) -> bool {
        self.lock_reason.is_some() && self.lock_until.is_none_or(|until| on < until)
    }

    /// Who a reminder is addressed to: reminder contact → billing contact → the customer itself (R14).
    pub fn recipient(&self) -> Recipient<'_> {
        let with_role = |role| self.contacts.iter().find(move |contact| contact.role == role);
        with_role(ContactRole::Reminder)
            .map(Recipient::ReminderContact)
            .or_else(|| with_role(ContactRole::Billing).map(Recipient::BillingContact))
            .unwrap_or(Recipient::Customer)
    }

    /// Who a reminder is mailed to: the first of reminder contact → billing contact → the customer itself that has an
    /// address (R14); `None` where nobody has one.
    pub fn mail_recipient(&self) -> Option<Recipient<'_>> {
        self.first_with(|contact| &contact.email, &self.email)
    }

    /// Who a text message goes to: the first of the same chain that has a phone number.
    pub fn text_recipient(&self) -> Option<Recipient<'_>> {
        self.first_with(|contact| &contact.phone, &self.phone)
    }

    fn first_with(&self, field: fn(&Contact) -> &String, own: &str) -> Option<Recipient<'_>> {
        let has_it = |contact: &&Contact| !field(contact).trim().is_empty();
        let with_role = |role| self.contacts.iter().filter(move |contact| contact.role == role).find(has_it);
        with_role(ContactRole::Reminder)
            .map(Recipient::ReminderContact)
            .or_else(|| with_role(ContactRole::Billing).map(Recipient::BillingContact))
            .or_else(|| (!own.trim().is_empty()).then_some(Recipient::Customer))
    }
}

/// Who a reminder is addressed to, and so why (R14).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recipient<'a> {
    /// The contact whose role is reminders.
    ReminderContact(&'a Contact),
    /// The contact whose role is invoices, because there is none for reminders.
    BillingContact(&'a Contact),
    /// The customer itself, because there is no such contact.
    Customer,
}
