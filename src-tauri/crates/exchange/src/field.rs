//! What a column can mean.

use std::{fmt, str::FromStr};

/// What the rows of a file are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One customer per row.
    Customers,
    /// One invoice or credit note per row, perhaps with its customer and the day it was settled.
    Invoices,
    /// One payment per row.
    Payments,
    /// One amount per row that a customer owed when the book began, without its invoice.
    OpeningBalances,
}

impl Subject {
    /// The kind of file whose headers mean the same.
    pub(crate) const fn vocabulary(self) -> Self {
        match self {
            Self::OpeningBalances => Self::Invoices,
            other => other,
        }
    }
}

/// What a column means. The names are those of exported columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The owner's number for the customer.
    CustomerNumber,
    /// The customer's name as on the invoice.
    CustomerName,
    /// A person at the customer who gets the reminders.
    ContactName,
    /// Tax or company number.
    TaxId,
    /// Language of letters to the customer.
    Language,
    /// The whole address, or its first line.
    Address,
    /// The second line of the address.
    AddressSecond,
    /// Street and number.
    Street,
    /// Postal code.
    PostalCode,
    /// City.
    City,
    /// Country, by name or ISO code.
    Country,
    /// E-mail address.
    Email,
    /// Phone number.
    Phone,
    /// Payment terms, for example `30` or `net 30`.
    Terms,
    /// The invoice's number.
    InvoiceNumber,
    /// Invoice date.
    IssuedOn,
    /// Due date.
    DueOn,
    /// Total of the invoice, or the amount of the payment.
    Amount,
    /// Currency of the amounts of the row.
    Currency,
    /// What has been paid of the invoice.
    PaidAmount,
    /// What is still open of the invoice.
    OpenAmount,
    /// The day on which the invoice was settled.
    SettledOn,
    /// Reminder level reached (R22).
    Level,
    /// The day of the last reminder (R22).
    LastReminderOn,
    /// The day on which a payment came in.
    ReceivedOn,
    /// How a payment came in.
    Method,
    /// What the payer wrote.
    Reference,
    /// A note, kept under the column's header.
    Note,
    /// Not imported, not even as a note.
    Ignore,
}

const CUSTOMER_FIELDS: [Field; 13] = [
    Field::CustomerNumber,
    Field::CustomerName,
    Field::ContactName,
    Field::TaxId,
    Field::Language,
    Field::Address,
    Field::AddressSecond,
    Field::Street,
    Field::PostalCode,
    Field::City,
    Field::Country,
    Field::Email,
    Field::Phone,
];

impl Field {
    /// Every field, in the order in which it is offered.
    pub const ALL: [Self; 29] = [
        Self::CustomerNumber,
        Self::CustomerName,
        Self::ContactName,
        Self::TaxId,
        Self::Language,
        Self::Address,
        Self::AddressSecond,
        Self::Street,
        Self::PostalCode,
        Self::City,
        Self::Country,
        Self::Email,
        Self::Phone,
        Self::Terms,
        Self::InvoiceNumber,
        Self::IssuedOn,
        Self::DueOn,
        Self::Amount,
        Self::Currency,
        Self::PaidAmount,
        Self::OpenAmount,
        Self::SettledOn,
        Self::Level,
        Self::LastReminderOn,
        Self::ReceivedOn,
        Self::Method,
        Self::Reference,
        Self::Note,
        Self::Ignore,
    ];

    /// The name of the field, as in `--map` and in exported headers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CustomerNumber => "customer_number",
            Self::CustomerName => "customer_name",
            Self::ContactName => "contact_name",
            Self::TaxId => "tax_id",
            Self::Language => "language",
            Self::Address => "address",
            Self::AddressSecond => "address_second",
            Self::Street => "street",
            Self::PostalCode => "postal_code",
            Self::City => "city",
            Self::Country => "country",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Terms => "terms",
            Self::InvoiceNumber => "invoice_number",
            Self::IssuedOn => "issued_on",
            Self::DueOn => "due_on",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::PaidAmount => "paid_amount",
            Self::OpenAmount => "open_amount",
            Self::SettledOn => "settled_on",
            Self::Level => "level",
            Self::LastReminderOn => "last_reminder_on",
            Self::ReceivedOn => "received_on",
            Self::Method => "method",
            Self::Reference => "reference",
            Self::Note => "note",
            Self::Ignore => "ignore",
        }
    }

    /// Whether a file about `subject` can hold the field.
    pub fn belongs_to(self, subject: Subject) -> bool {
        let common = matches!(self, Self::Currency | Self::Note | Self::Ignore);
        common
            || match subject {
                Subject::Customers => CUSTOMER_FIELDS.contains(&self) || self == Self::Terms,
                Subject::Invoices => {
                    CUSTOMER_FIELDS.contains(&self) || (self >= Self::Terms && self <= Self::LastReminderOn)
                }
                Subject::Payments => matches!(
                    self,
                    Self::CustomerNumber
                        | Self::CustomerName
                        | Self::InvoiceNumber
                        | Self::ReceivedOn
                        | Self::Amount
                        | Self::Method
                        | Self::Reference
                ),
                Subject::OpeningBalances => {
                    CUSTOMER_FIELDS.contains(&self)
                        || matches!(
                            self,
                            Self::InvoiceNumber
                                | Self::IssuedOn
                                | Self::DueOn
                                | Self::Amount
                                | Self::OpenAmount
                                | Self::Level
                                | Self::LastReminderOn
                        )
                }
            }
    }

    /// The fields that a file about `subject` can hold, in the order in which they are offered.
    pub fn of_subject(subject: Subject) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |field| field.belongs_to(subject))
    }

    /// Whether several columns may have this meaning.
    pub const fn is_repeatable(self) -> bool {
        matches!(self, Self::Note | Self::Ignore)
    }

    /// Whether the column holds dates.
    pub const fn is_date(self) -> bool {
        matches!(
            self,
            Self::IssuedOn | Self::DueOn | Self::SettledOn | Self::LastReminderOn | Self::ReceivedOn
        )
    }

    /// Whether the column holds amounts.
    pub const fn is_amount(self) -> bool {
        matches!(self, Self::Amount | Self::PaidAmount | Self::OpenAmount)
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Field {
    type Err = ();

    /// Reads the name of a field; hyphens, spaces and a few other names are understood.
    fn from_str(text: &str) -> Result<Self, ()> {
        let name = text.trim().to_lowercase().replace(['-', ' '], "_");
        let name = match name.as_str() {
            "number" => "invoice_number",
            "total" => "amount",
            "terms_days" => "terms",
            "open" => "open_amount",
            "paid" => "paid_amount",
            "name" => "customer_name",
            other => other,
        };
        Self::ALL.into_iter().find(|field| field.name() == name).ok_or(())
    }
}
