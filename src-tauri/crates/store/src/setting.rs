//! What the owner set: the company, the profile of the book, the ladder, and settings by key.

use std::collections::BTreeMap;

use domain::{
    EntryId,
    calendar::CalendarSettings,
    dunning::{DunningPolicies, DunningPolicy, OwnPolicies},
    groups::TermsPolicy,
    seller::{BookProfile, Seller},
};
use rusqlite::{OptionalExtension, params};
use serde::de::DeserializeOwned;

use crate::{Entry, Reader, Result, StoreError, customer::to_json};

const SELLER: &str = "seller";
const BOOK_PROFILE: &str = "book_profile";
const POLICY: &str = "dunning_policy";
const CALENDAR: &str = "calendar";
const OWN_POLICIES: &str = "own_policies";
const TERMS_POLICY: &str = "terms_policy";

/// What the owner's own keys begin with, so that they never meet the keys above.
const OWN: &str = "own:";

impl Entry<'_> {
    /// Keeps a new letterhead of the owner's company; the old one stays in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_seller(&mut self, seller: &Seller) -> Result<()> {
        self.keep_setting(SELLER, Some(&to_json(seller)?))
    }

    /// Keeps a new profile of the book; the old one stays in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_book_profile(&mut self, profile: &BookProfile) -> Result<()> {
        self.keep_setting(BOOK_PROFILE, Some(&to_json(profile)?))
    }

    /// Keeps a new ladder; the old one stays in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_policy(&mut self, policy: &DunningPolicy) -> Result<()> {
        self.keep_setting(POLICY, Some(&to_json(policy)?))
    }

    /// Keeps the ladders of groups and customers; the old ones stay in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_own_policies(&mut self, own: &OwnPolicies) -> Result<()> {
        if *own == self.read().policies()?.own {
            return Ok(());
        }
        self.keep_setting(OWN_POLICIES, Some(&to_json(own)?))
    }

    /// Keeps a new calendar; the old one stays in the history, and due dates that were written stay as they are (T7).
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_calendar(&mut self, calendar: &CalendarSettings) -> Result<()> {
        self.keep_setting(CALENDAR, Some(&to_json(calendar)?))
    }

    /// Keeps groups of customers and the terms of the company; the old ones stay in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_terms_policy(&mut self, policy: &TermsPolicy) -> Result<()> {
        self.keep_setting(TERMS_POLICY, Some(&to_json(policy)?))
    }

    /// Keeps a setting; `value` is any text, for example JSON. The old value stays in the history.
    ///
    /// # Errors
    /// If the disk is full.
    pub fn change_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.keep_setting(&format!("{OWN}{key}"), Some(value))
    }

    /// An equal value changes nothing; `None` takes the setting away.
    pub(crate) fn keep_setting(&mut self, key: &str, value: Option<&str>) -> Result<()> {
        if in_force(self.connection, key)?.as_deref() == value {
            return Ok(());
        }
        self.connection
            .prepare_cached("INSERT INTO setting (entry_id, key, value) VALUES (?, ?, ?)")?
            .execute(params![self.id.0, key, value])?;
        self.has_changes = true;
        Ok(())
    }
}

impl Reader<'_> {
    /// The owner's company.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn seller(self) -> Result<Seller> {
        self.value_of(SELLER)
    }

    /// Country, currency and language of the book.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn book_profile(self) -> Result<BookProfile> {
        self.value_of(BOOK_PROFILE)
    }

    /// The ladder.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn policy(self) -> Result<DunningPolicy> {
        self.value_of(POLICY)
    }

    /// Every ladder: the company's, and those of groups and customers.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn policies(self) -> Result<DunningPolicies> {
        let own = match in_force(self.connection, OWN_POLICIES)? {
            None => OwnPolicies::default(),
            Some(_) => self.value_of(OWN_POLICIES)?,
        };
        Ok(DunningPolicies { company: self.policy()?, own })
    }

    /// Every ladder as an entry found it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn policies_at(self, entry: EntryId) -> Result<DunningPolicies> {
        let mut statement = self.connection.prepare_cached(
            "SELECT value FROM setting WHERE key = ? AND entry_id <= ? ORDER BY setting_id DESC LIMIT 1",
        )?;
        let mut found = |key: &str| -> Result<Option<String>> {
            Ok(statement.query_row(params![key, entry.0], |row| row.get(0)).optional()?.flatten())
        };
        let unreadable = |what: String| StoreError::Unreadable { what };
        let company = found(POLICY)?.ok_or_else(|| unreadable(POLICY.to_owned()))?;
        let company = serde_json::from_str(&company).map_err(|error| unreadable(error.to_string()))?;
        let own = match found(OWN_POLICIES)? {
            Some(own) => serde_json::from_str(&own).map_err(|error| unreadable(error.to_string()))?,
            None => OwnPolicies::default(),
        };
        Ok(DunningPolicies { company, own })
    }

    /// The owner's calendar; as usual in the country where nothing was set.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn calendar(self) -> Result<CalendarSettings> {
        match in_force(self.connection, CALENDAR)? {
            None => Ok(CalendarSettings::default()),
            Some(_) => self.value_of(CALENDAR),
        }
    }

    /// Groups of customers and the terms of the company; the usual ones where nothing was set.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn terms_policy(self) -> Result<TermsPolicy> {
        match in_force(self.connection, TERMS_POLICY)? {
            None => Ok(TermsPolicy::default()),
            Some(_) => self.value_of(TERMS_POLICY),
        }
    }

    /// The setting with this key; `None` when it was never set.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn setting(self, key: &str) -> Result<Option<String>> {
        in_force(self.connection, &format!("{OWN}{key}"))
    }

    /// The settings whose keys begin with `prefix`, by what follows it.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn settings_under(self, prefix: &str) -> Result<BTreeMap<String, String>> {
        let prefix = format!("{OWN}{prefix}");
        let mut statement = self.connection.prepare_cached(
            "SELECT substr(key, length(?1) + 1), value FROM setting AS s WHERE substr(key, 1, length(?1)) = ?1 \
             AND value IS NOT NULL AND setting_id = (SELECT max(setting_id) FROM setting WHERE key = s.key)",
        )?;
        let rows = statement.query_map([&prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn value_of<T: DeserializeOwned>(self, key: &str) -> Result<T> {
        let unreadable = |what: String| StoreError::Unreadable { what };
        let json = in_force(self.connection, key)?.ok_or_else(|| unreadable(key.to_owned()))?;
        serde_json::from_str(&json).map_err(|error| unreadable(format!("{key}: {error}")))
    }
}

fn in_force(connection: &rusqlite::Connection, key: &str) -> Result<Option<String>> {
    let mut statement = connection
        .prepare_cached("SELECT value FROM setting WHERE key = ? ORDER BY setting_id DESC LIMIT 1")?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?.flatten())
}
