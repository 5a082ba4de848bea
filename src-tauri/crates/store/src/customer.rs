//! Customers and their profiles.

use domain::{
    CustomerId, GroupId, Language,
    customer::{Channel, CustomerProfile},
};
use rusqlite::{OptionalExtension, Row, params};

use crate::{
    Entry, Fact, Reader, Result, StoreError, fold,
    sql::{Code, Day, coded, unreadable},
};

/// The columns of a profile, as [`profile`] reads them.
pub(crate) const PROFILE: &str = "p.number, p.name, p.tax_id, p.is_consumer, p.language, p.currency, p.terms, \
     p.address_lines, p.country, p.email, p.phone, p.contacts, p.lock_reason, p.group_id, p.channel, \
     p.second_language, p.is_on_hold, p.lock_until";

/// How many columns [`PROFILE`] has; what a query asks for beside it follows them.
pub(crate) const PROFILE_COLUMNS: usize = 18;

impl Entry<'_> {
    /// Posts a customer with its first profile.
    ///
    /// # Errors
    /// If another customer has the number.
    pub fn post_customer(&mut self, profile: &CustomerProfile) -> Result<CustomerId> {
        self.connection.prepare_cached("INSERT INTO customer (entry_id) VALUES (?)")?.execute([self.id.0])?;
        let customer = CustomerId(self.connection.last_insert_rowid());
        self.keep_profile(customer, profile)?;
        Ok(customer)
    }

    /// Keeps a new profile of the customer; the old one stays in the history. An equal profile changes nothing.
    ///
    /// # Errors
    /// If another customer has the number, or there is no such customer.
    pub fn change_customer(&mut self, customer: CustomerId, profile: &CustomerProfile) -> Result<()> {
        let known =
            self.read().customer(customer)?.ok_or_else(|| StoreError::NotStanding(Fact::from(customer)))?;
        if known == *profile { Ok(()) } else { self.keep_profile(customer, profile) }
    }

    fn keep_profile(&mut self, customer: CustomerId, profile: &CustomerProfile) -> Result<()> {
        let parts = [&profile.number, &profile.name, &profile.tax_id, &profile.email];
        let searched = parts.map(|part| fold(part)).join("\n");
        self.connection
            .prepare_cached(
                "INSERT INTO customer_profile (entry_id, customer_id, number, name, tax_id, is_consumer, language, \
                 currency, terms, address_lines, country, email, phone, contacts, lock_reason, name_folded, \
                 search_folded, group_id, channel, second_language, is_on_hold, lock_until) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                self.id.0,
                customer.0,
                profile.number,
                profile.name,
                profile.tax_id,
                profile.is_consumer,
                profile.language.tag(),
                Code(profile.currency),
                profile.terms.as_ref().map(ToString::to_string).unwrap_or_default(),
                to_json(&profile.address.lines)?,
                profile.address.country,
                profile.email,
                profile.phone,
                to_json(&profile.contacts)?,
                profile.lock_reason,
                fold(&profile.name),
                searched,
                profile.group.map(|group| group.0),
                profile.channel.code(),
                profile.second_language.map(Language::tag),
                profile.is_on_hold,
                profile.lock_until.map(Day),
            ])?;
        self.show_customer(customer.0, self.connection.last_insert_rowid(), &profile.number)
    }

    /// Puts the customer into the lists with this profile.
    fn show_customer(&mut self, customer: i64, profile: i64, number: &str) -> Result<()> {
        self.has_changes = true;
        let shown = self
            .connection
            .prepare_cached(
                "INSERT INTO active_customer VALUES (?, ?, ?) ON CONFLICT (customer_id) \
                 DO UPDATE SET profile_id = excluded.profile_id, number = excluded.number",
            )?
            .execute(params![customer, profile, number]);
        shown.map_err(StoreError::from).map_err(|error| match error {
            StoreError::Refused { rule } if rule.contains("active_customer.number") => {
                StoreError::NumberTaken { number: number.to_owned() }
            }
            error => error,
        })?;
        Ok(())
    }

    /// Shows the customer in the lists if it stands or something of it stands, with its newest profile; else hides it.
    pub(crate) fn refresh_customer(&mut self, customer: i64) -> Result<()> {
        let shown: Option<(i64, String)> = self
            .connection
            .prepare_cached("SELECT profile_id, number FROM true_active_customer WHERE customer_id = ?")?
            .query_row([customer], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        if let Some((profile, number)) = shown {
            return self.show_customer(customer, profile, &number);
        }
        self.connection
            .prepare_cached("DELETE FROM active_customer WHERE customer_id = ?")?
            .execute([customer])?;
        Ok(())
    }

    /// Keeps the profile that was in force before the entry again.
    pub(crate) fn restore_profile(&mut self, customer: i64, before_profile: i64) -> Result<()> {
        let before: Option<CustomerProfile> = self
            .connection
            .prepare_cached(&format!(
                "SELECT {PROFILE} FROM customer_profile AS p WHERE p.customer_id = ? AND p.profile_id < ? \
                 ORDER BY p.profile_id DESC LIMIT 1"
            ))?
            .query_row([customer, before_profile], profile)
            .optional()?;
        before.map_or(Ok(()), |before| self.keep_profile(CustomerId(customer), &before))
    }
}

impl Reader<'_> {
    /// The profile of a customer; `None` when there is no such customer.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customer(self, customer: CustomerId) -> Result<Option<CustomerProfile>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {PROFILE} FROM active_customer AS a JOIN customer_profile AS p ON p.profile_id = a.profile_id \
             WHERE a.customer_id = ?"
        ))?;
        Ok(statement.query_row([customer.0], profile).optional()?)
    }
}

/// The profile in the first columns of a row of [`PROFILE`].
pub(crate) fn profile(row: &Row<'_>) -> rusqlite::Result<CustomerProfile> {
    let (language, terms): (String, String) = (row.get(4)?, row.get(6)?);
    let (lines, contacts): (String, String) = (row.get(7)?, row.get(11)?);
    Ok(CustomerProfile {
        number: row.get(0)?,
        name: row.get(1)?,
        tax_id: row.get(2)?,
        is_consumer: row.get(3)?,
        language: Language::from_tag(&language).unwrap_or_default(),
        second_language: row.get::<_, Option<String>>(15)?.and_then(|tag| Language::from_tag(&tag)),
        currency: row.get::<_, Code>(5)?.0,
        group: row.get::<_, Option<i64>>(13)?.map(GroupId),
        terms: if terms.is_empty() {
            None
        } else {
            Some(terms.parse().map_err(|error| unreadable(6, error))?)
        },
        address: domain::customer::Address {
            lines: serde_json::from_str(&lines).map_err(|error| unreadable(7, error))?,
            country: row.get(8)?,
        },
        email: row.get(9)?,
        phone: row.get(10)?,
        contacts: serde_json::from_str(&contacts).map_err(|error| unreadable(11, error))?,
        channel: coded(row, 14, Channel::from_code)?,
        lock_reason: row.get(12)?,
        is_on_hold: row.get(16)?,
        lock_until: row.get::<_, Option<Day>>(17)?.map(|day| day.0),
    })
}

/// JSON of a value that always has one.
pub(crate) fn to_json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StoreError::Unreadable { what: error.to_string() })
}
