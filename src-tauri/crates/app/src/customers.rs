//! The list of customers, one customer's account, and changing the profile.

use std::collections::HashMap;

use domain::{
    CustomerId,
    customer::{CustomerProfile, Recipient},
};
use store::{CustomerQuery, Reader};

use crate::{
    App, AppError,
    calculate::terms_in_words,
    cheques::in_drawer_of,
    contract::{
        CustomerBalance, CustomerFilter, CustomerPage, CustomerRow, CustomerSort, CustomerView, FilterCounts,
        GetCustomer, ListCustomers, LockCustomer, OpenStep, RecipientReason, RecipientView, UpdateCustomer,
    },
    merging::{canonical, merged_views},
    notes::step_view,
    payments::{FAR_AHEAD, require_customer},
    promises::promises_of,
};

mod account;
mod adding;

/// Rows that one request may ask for.
const MAX_ROWS: u32 = 500;

impl App {
    /// A part of the list of customers, one row per customer and currency.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_customers(&self, request: &ListCustomers) -> Result<CustomerPage, AppError> {
        let query = CustomerQuery {
            search: request.search.clone(),
            sort: sort(request.sort),
            is_descending: request.is_descending,
            ..CustomerQuery::as_of(self.now().today)
        };
        // A customer has a row per currency, so rows are counted and cut here, not customers in the store.
        let found = self.read()?.customers(&query)?.rows;
        let mut steps: HashMap<CustomerId, OpenStep> = HashMap::new();
        for step in self.read()?.due_steps(FAR_AHEAD, None)? {
            steps.entry(step.customer).or_insert_with(|| step_view(&step));
        }
        let mut counts = FilterCounts::default();
        let mut all = Vec::new();
        for row in found.iter().flat_map(|row| rows(row, &steps)) {
            counts.add(&row);
            if request.filters.iter().all(|filter| filter.leaves(&row)) {
                all.push(row);
            }
        }
        let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let page = all.into_iter().skip(request.offset as usize).take(request.limit.min(MAX_ROWS) as usize);
        Ok(CustomerPage { count, counts, rows: page.collect() })
    }

    /// One customer's profile, balances and account as of today; a merged customer is the one that it was merged into.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn get_customer(&self, request: &GetCustomer) -> Result<CustomerView, AppError> {
        let read = self.read()?;
        let (customer, profile) = canonical(read, request)?;
        let today = self.now().today;
        let policy = read.terms_policy()?;
        let (terms, terms_from) = policy.terms_of(&profile);
        let account = account::rows((read, &self.names()?), customer, today)?;
        let number = |receivable| {
            let row = account.iter().find(|row| row.receivable_id == Some(receivable));
            row.map(|row| row.number.clone())
        };
        Ok(CustomerView {
            customer_id: customer,
            display_name: profile.display_name().to_owned(),
            terms_in_words: terms_in_words(terms, self.preferences.language.unwrap_or_default()),
            terms_from,
            group_name: policy.group_of(&profile).map(|group| group.name.clone()).unwrap_or_default(),
            recipient: recipient_view(&profile),
            next_step: read.due_steps(FAR_AHEAD, Some(customer))?.first().map(step_view),
            thanks_for: account::thanks_for(&account, today),
            merged: merged_views(read, customer)?,
            cheques: in_drawer_of(read, customer, today)?,
            balances: balances(read, customer, today)?,
            promises: promises_of(read, customer, (&number, today))?,
            account,
            profile,
        })
    }

    /// The customer with this number, and the currency of the profile.
    ///
    /// # Errors
    /// If there is none.
    pub fn find_customer(&self, number: &str) -> Result<(CustomerId, domain::Currency), AppError> {
        let read = self.read()?;
        let known = read.customer_matches()?;
        let found = known.by_number.get(number).map(|customer| known.merged.of(*customer));
        let customer = found.ok_or_else(|| AppError::refused_with("customer.missing", "customer", number))?;
        Ok((customer, require_customer(read, customer)?.currency))
    }

    /// Keeps a new profile; the old one stays in the history.
    ///
    /// # Errors
    /// If the number is blank or taken, or there is no such customer.
    pub fn update_customer(&mut self, request: &UpdateCustomer) -> Result<CustomerView, AppError> {
        let mut profile = request.profile.clone();
        profile.number = profile.number.trim().to_owned();
        if profile.number.is_empty() {
            return Err(AppError::refused("customer.number_missing"));
        }
        self.change_customer("customer.change", request.customer_id, &profile)
    }

    /// Locks the customer's reminders until a day, or until they are unlocked.
    ///
    /// # Errors
    /// If there is no such customer, or the day is not after today.
    pub fn lock_customer(&mut self, request: &LockCustomer) -> Result<CustomerView, AppError> {
        let today = self.now().today;
        if let Some(until) = request.until.filter(|until| *until <= today) {
            return Err(AppError::refused_with("item_lock.past", "date", until));
        }
        let (_, profile) = canonical(self.read()?, &GetCustomer { customer_id: request.customer_id })?;
        let lock_reason = Some(request.reason.trim().to_owned());
        let locked = CustomerProfile { lock_reason, lock_until: request.until, ..profile };
        self.change_customer("customer.lock", request.customer_id, &locked)
    }

    /// Unlocks the customer's reminders.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn unlock_customer(&mut self, request: &GetCustomer) -> Result<CustomerView, AppError> {
        let (_, profile) = canonical(self.read()?, request)?;
        let unlocked = CustomerProfile { lock_reason: None, lock_until: None, ..profile };
        self.change_customer("customer.unlock", request.customer_id, &unlocked)
    }

    fn change_customer(
        &mut self,
        kind: &str,
        customer: CustomerId,
        profile: &CustomerProfile,
    ) -> Result<CustomerView, AppError> {
        let (customer, _) = canonical(self.read()?, &GetCustomer { customer_id: customer })?;
        let now = self.now();
        self.book_mut()?.write(kind, now, |entry| entry.change_customer(customer, profile))?;
        self.get_customer(&GetCustomer { customer_id: customer })
    }
}

/// Who a reminder to the customer is addressed to, and why (R14).
pub(crate) fn recipient_view(profile: &CustomerProfile) -> RecipientView {
    let (name, reason) = match profile.recipient() {
        Recipient::ReminderContact(contact) => (contact.name.as_str(), RecipientReason::ReminderContact),
        Recipient::BillingContact(contact) => (contact.name.as_str(), RecipientReason::BillingContact),
        Recipient::Customer => (profile.display_name(), RecipientReason::Customer),
    };
    RecipientView { name: name.to_owned(), reason }
}

impl CustomerFilter {
    fn leaves(self, row: &CustomerRow) -> bool {
        match self {
            Self::Overdue => row.overdue_days > 0,
            Self::Locked => row.is_locked,
            Self::OnAccount => row.on_account.minor > 0,
            Self::NoAddress => !row.has_address,
        }
    }
}

impl FilterCounts {
    fn add(&mut self, row: &CustomerRow) {
        self.overdue += u32::from(CustomerFilter::Overdue.leaves(row));
        self.locked += u32::from(CustomerFilter::Locked.leaves(row));
        self.on_account += u32::from(CustomerFilter::OnAccount.leaves(row));
        self.no_address += u32::from(CustomerFilter::NoAddress.leaves(row));
    }
}

fn sort(sort: CustomerSort) -> store::CustomerSort {
    match sort {
        CustomerSort::Name => store::CustomerSort::Name,
        CustomerSort::Number => store::CustomerSort::Number,
        CustomerSort::Open => store::CustomerSort::Open,
        CustomerSort::Overdue => store::CustomerSort::Overdue,
        CustomerSort::OverdueDays => store::CustomerSort::OverdueDays,
        CustomerSort::Level => store::CustomerSort::Level,
    }
}

fn rows<'a>(
    row: &'a store::CustomerRow,
    steps: &'a HashMap<CustomerId, OpenStep>,
) -> impl Iterator<Item = CustomerRow> + 'a {
    row.balances.iter().map(|balance| CustomerRow {
        customer_id: row.customer,
        number: row.number.clone(),
        name: if row.name.is_empty() { row.number.clone() } else { row.name.clone() },
        open: balance.open,
        overdue: balance.overdue,
        on_account: balance.on_account,
        overdue_days: u32::try_from(balance.overdue_days).unwrap_or(0),
        level: balance.level,
        last_reminder_on: balance.last_reminder_on,
        is_locked: row.is_locked,
        is_on_hold: row.is_on_hold,
        has_address: row.has_address,
        next_step: steps.get(&row.customer).cloned(),
    })
}

pub(crate) fn balances(
    read: Reader<'_>,
    customer: CustomerId,
    today: chrono::NaiveDate,
) -> Result<Vec<CustomerBalance>, AppError> {
    let query = store::OpenQuery { customer: Some(customer), ..store::OpenQuery::as_of(today) };
    let mut balances: Vec<CustomerBalance> = Vec::new();
    for item in read.open_amounts(&query)? {
        let balance = balance_in(&mut balances, item.open.currency);
        balance.open.minor += item.open.minor;
        if item.due_on < today {
            balance.overdue.minor += item.open.minor;
        }
    }
    for credit in read.credits(&query)? {
        balance_in(&mut balances, credit.rest.currency).on_account.minor += credit.rest.minor;
    }
    for balance in &mut balances {
        balance.balance.minor = balance.open.minor - balance.on_account.minor;
    }
    Ok(balances)
}

fn balance_in(balances: &mut Vec<CustomerBalance>, currency: domain::Currency) -> &mut CustomerBalance {
    let at = balances.iter().position(|balance| balance.currency == currency).unwrap_or_else(|| {
        balances.push(CustomerBalance::nothing(currency));
        balances.len() - 1
    });
    &mut balances[at]
}

impl CustomerBalance {
    pub(crate) const fn nothing(currency: domain::Currency) -> Self {
        let zero = domain::Money::zero(currency);
        Self { currency, open: zero, overdue: zero, on_account: zero, balance: zero }
    }
}
