//! The list of customers.

use chrono::NaiveDate;
use domain::{CustomerId, Money};

use std::{
    cmp::Ordering,
    collections::{BTreeMap, HashMap},
};

use domain::Currency;
use rusqlite::Row;

use super::{OpenQuery, as_of, words::Words};
use crate::{
    Merged, Reader, Result, fold,
    sql::{Code, Day, day_number},
};

/// By what the list is ordered; ties are broken by name, then key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CustomerSort {
    /// By name, without accents; customers without a name by number.
    #[default]
    Name,
    /// By number.
    Number,
    /// By open amount of the first balance, per currency.
    Open,
    /// By overdue amount of the first balance, per currency.
    Overdue,
    /// By the days of the oldest overdue item.
    OverdueDays,
    /// By the highest level claimed.
    Level,
    /// By the date of the last reminder.
    LastReminder,
}

/// Which customers are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerQuery {
    /// The as-of date of every figure.
    pub as_of: NaiveDate,
    /// Words that number, name, tax number or mail address contain, accents ignored; empty asks for all.
    pub search: String,
    /// The order.
    pub sort: CustomerSort,
    /// Whether the order is reversed.
    pub is_descending: bool,
    /// Only customers with something open.
    pub is_open_only: bool,
    /// How many rows to pass over.
    pub offset: usize,
    /// How many rows to return.
    pub limit: usize,
}

impl CustomerQuery {
    /// All customers by name.
    pub const fn as_of(as_of: NaiveDate) -> Self {
        Self {
            as_of,
            search: String::new(),
            sort: CustomerSort::Name,
            is_descending: false,
            is_open_only: false,
            offset: 0,
            limit: usize::MAX,
        }
    }
}

/// What a customer owes in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerBalance {
    /// Σ open items.
    pub open: Money,
    /// Σ open items past their due date.
    pub overdue: Money,
    /// Money on account and open credit notes.
    pub on_account: Money,
    /// Number of open items.
    pub open_count: u32,
    /// Days of the oldest overdue item; 0 when none is.
    pub overdue_days: i64,
    /// The highest level among open items.
    pub level: u8,
    /// The newest date of a letter among open items.
    pub last_reminder_on: Option<NaiveDate>,
}

/// One customer of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Key.
    pub customer: CustomerId,
    /// The owner's number.
    pub number: String,
    /// Name; may be empty.
    pub name: String,
    /// Whether reminders are locked.
    pub is_locked: bool,
    /// Whether deliveries are on hold.
    pub is_on_hold: bool,
    /// Whether there is a postal address.
    pub has_address: bool,
    /// One per currency with something open or on account, the customer's own currency first; at least one.
    pub balances: Vec<CustomerBalance>,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerPage {
    /// The rows asked for.
    pub rows: Vec<CustomerRow>,
    /// How many customers the search found.
    pub total: usize,
}

impl Reader<'_> {
    /// The customers that `query` asks for.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn customers(self, query: &CustomerQuery) -> Result<CustomerPage> {
        let mut balances = self.balances(query.as_of)?;
        let mut found = self.find_customers(query)?;
        for candidate in &mut found {
            let own = candidate.currency;
            let mut held = balances.remove(&candidate.row.customer).unwrap_or_default();
            held.entry(own).or_insert_with(|| empty_balance(own));
            candidate.row.balances.extend(held.remove(&own));
            candidate.row.balances.extend(held.into_values());
            if candidate.row.balances.len() > 1 {
                candidate
                    .row
                    .balances
                    .retain(|balance| balance.open_count > 0 || !balance.on_account.is_zero());
            }
        }
        if query.is_open_only {
            found.retain(|candidate| candidate.row.balances.iter().any(|balance| balance.open_count > 0));
        }
        found.sort_by(|one, other| {
            let order = compare(query.sort, one, other);
            let order = if query.is_descending { order.reverse() } else { order };
            order.then_with(|| by_name(one, other))
        });
        let total = found.len();
        let page = found.into_iter().skip(query.offset).take(query.limit);
        Ok(CustomerPage { rows: page.map(|candidate| candidate.row).collect(), total })
    }

    /// The customers whom the search names, by their own words or by those of somebody merged into them (L12).
    fn find_customers(self, query: &CustomerQuery) -> Result<Vec<Candidate>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT a.customer_id, a.number, p.name, p.lock_reason IS NOT NULL AND (p.lock_until IS NULL OR p.lock_until > ?1), p.currency, p.name_folded, \
             json_array_length(p.address_lines) > 0, p.search_folded, p.is_on_hold \
             FROM active_customer AS a JOIN customer_profile AS p ON p.profile_id = a.profile_id",
        )?;
        let all = statement.query_map([Day(query.as_of)], |row| Ok((row.get(0)?, candidate(row)?)))?;
        let mut all: HashMap<i64, Candidate> = all.collect::<rusqlite::Result<_>>()?;
        let merged = Merged::seen_by(self.connection, &OpenQuery::as_of(query.as_of))?;
        for (gone, into) in merged.pairs() {
            let searched = all.remove(&gone).map(|candidate| candidate.search_folded).unwrap_or_default();
            if let Some(candidate) = all.get_mut(&into) {
                candidate.search_folded = format!("{}\n{searched}", candidate.search_folded);
            }
        }
        let words = Words::of(&query.search);
        Ok(all.into_values().filter(|candidate| words.are_in(&[&candidate.search_folded])).collect())
    }

    /// What every customer owes, per currency.
    fn balances(self, as_of: NaiveDate) -> Result<HashMap<CustomerId, BTreeMap<Currency, CustomerBalance>>> {
        let mut balances: HashMap<CustomerId, BTreeMap<Currency, CustomerBalance>> = HashMap::new();
        let query = OpenQuery::as_of(as_of);
        let mut at = |customer, currency: Currency, change: &dyn Fn(&mut CustomerBalance)| {
            let held = balances.entry(CustomerId(customer)).or_default();
            change(held.entry(currency).or_insert_with(|| empty_balance(currency)));
        };
        let today = day_number(as_of);
        for row in as_of::open_rows(self.connection, &query)? {
            at(row.customer, row.currency, &|balance| balance.add(&row, today));
        }
        for row in as_of::rest_rows(self.connection, &query)? {
            at(row.customer, row.currency, &|balance| balance.on_account.minor += row.rest_minor);
        }
        Ok(balances)
    }
}

impl CustomerBalance {
    fn add(&mut self, row: &as_of::OpenRow, today: i64) {
        self.open.minor += row.open_minor;
        self.open_count += 1;
        if row.due_day < today {
            self.overdue.minor += row.open_minor;
            self.overdue_days = self.overdue_days.max(today - row.due_day);
        }
        self.level = self.level.max(row.ladder.level);
        self.last_reminder_on = self.last_reminder_on.max(row.ladder.last_reminder_on);
    }
}

/// A customer that the search found.
struct Candidate {
    row: CustomerRow,
    currency: Currency,
    name_folded: String,
    search_folded: String,
}

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        row: CustomerRow {
            customer: CustomerId(row.get(0)?),
            number: row.get(1)?,
            name: row.get(2)?,
            is_locked: row.get(3)?,
            is_on_hold: row.get(8)?,
            has_address: row.get(6)?,
            balances: Vec::new(),
        },
        currency: row.get::<_, Code>(4)?.0,
        name_folded: row.get(5)?,
        search_folded: row.get(7)?,
    })
}

const fn empty_balance(currency: Currency) -> CustomerBalance {
    let zero = Money::zero(currency);
    CustomerBalance {
        open: zero,
        overdue: zero,
        on_account: zero,
        open_count: 0,
        overdue_days: 0,
        level: 0,
        last_reminder_on: None,
    }
}

fn by_name(one: &Candidate, other: &Candidate) -> Ordering {
    let key = |candidate: &Candidate| {
        let name = if candidate.name_folded.is_empty() {
            fold(&candidate.row.number)
        } else {
            candidate.name_folded.clone()
        };
        (name, candidate.row.customer)
    };
    key(one).cmp(&key(other))
}

fn compare(sort: CustomerSort, one: &Candidate, other: &Candidate) -> Ordering {
    let all = |candidate: &Candidate, figure: fn(&CustomerBalance) -> i64| {
        candidate.row.balances.iter().map(figure).max().unwrap_or(0)
    };
    // Amounts of different currencies are not compared (M2): they are grouped.
    let first = |candidate: &Candidate, figure: fn(&CustomerBalance) -> Money| {
        candidate.row.balances.first().map(|balance| (balance.open.currency, figure(balance).minor))
    };
    match sort {
        CustomerSort::Name => by_name(one, other),
        CustomerSort::Number => one.row.number.cmp(&other.row.number),
        CustomerSort::Open => first(one, |b| b.open).cmp(&first(other, |b| b.open)),
        CustomerSort::Overdue => first(one, |b| b.overdue).cmp(&first(other, |b| b.overdue)),
        CustomerSort::OverdueDays => all(one, |b| b.overdue_days).cmp(&all(other, |b| b.overdue_days)),
        CustomerSort::Level => all(one, |b| i64::from(b.level)).cmp(&all(other, |b| i64::from(b.level))),
        CustomerSort::LastReminder => {
            let last =
                |candidate: &Candidate| all(candidate, |b| b.last_reminder_on.map_or(i64::MIN, day_number));
            last(one).cmp(&last(other))
        }
    }
}
