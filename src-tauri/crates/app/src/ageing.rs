//! Who owes what, and how old it is.

use std::collections::BTreeMap;

use domain::{
    Currency, CustomerId, Money,
    ageing::{AgeingBasis, AgeingBucket, AgeingError, AgeingTotals, ItemDates},
};
use store::{CustomerQuery, OpenQuery, Reader};

use crate::{
    App, AppError,
    contract::{AgeingBuckets, AgeingBy, AgeingCustomer, AgeingTotal, AgeingView, GetAgeing},
    exchange_rates::together,
};

impl App {
    /// The ageing of the book as of a date, per customer and currency, tied to the ledger (L6).
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_ageing(&self, request: &GetAgeing) -> Result<AgeingView, AppError> {
        let as_of = request.as_of.unwrap_or(self.now().today);
        let read = self.read()?;
        let per_customer = age_customers(read, &OpenQuery::as_of(as_of), basis(request.by))?;
        let ledger = read.ledger_balances(as_of)?;
        let totals = totals(&per_customer, &ledger)?;
        Ok(AgeingView {
            as_of,
            by: request.by,
            together: together(read, &totals)?,
            totals,
            customers: customers(read, as_of, &per_customer)?,
        })
    }

    /// The ageing of the customer with this number; its total is that customer's own.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn get_customer_ageing(&self, request: &GetAgeing, number: &str) -> Result<AgeingView, AppError> {
        let (customer, _) = self.find_customer(number)?;
        let mut view = self.get_ageing(request)?;
        view.customers.retain(|row| row.customer_id == customer);
        view.totals = view
            .customers
            .iter()
            .map(|row| {
                let ledger = row.buckets.balance;
                AgeingTotal { currency: row.currency, buckets: row.buckets.clone(), ledger, is_tied: true }
            })
            .collect();
        view.together = together(self.read()?, &view.totals)?;
        Ok(view)
    }
}

pub(crate) const fn basis(by: AgeingBy) -> AgeingBasis {
    match by {
        AgeingBy::Due => AgeingBasis::Due,
        AgeingBy::Invoice => AgeingBasis::Invoice,
    }
}

type PerCustomer = BTreeMap<(CustomerId, Currency), AgeingTotals>;

fn age_customers(read: Reader<'_>, query: &OpenQuery, basis: AgeingBasis) -> Result<PerCustomer, AppError> {
    let mut ageing = PerCustomer::new();
    for item in read.open_amounts(query)? {
        let dates = ItemDates { issued_on: item.issued_on, due_on: item.due_on };
        let totals = entry_of(&mut ageing, item.customer, item.open.currency);
        totals.add_item(basis.age_days(dates, query.as_of), item.open).map_err(unreadable)?;
    }
    for credit in read.credits(query)? {
        let totals = entry_of(&mut ageing, credit.customer, credit.rest.currency);
        totals.add_on_account(credit.rest).map_err(unreadable)?;
    }
    Ok(ageing)
}

fn entry_of(ageing: &mut PerCustomer, customer: CustomerId, currency: Currency) -> &mut AgeingTotals {
    ageing.entry((customer, currency)).or_insert_with(|| AgeingTotals::new(currency))
}

fn unreadable(error: AgeingError) -> AppError {
    AppError::refused_with("book.unreadable", "detail", error)
}

fn totals(per_customer: &PerCustomer, ledger: &[Money]) -> Result<Vec<AgeingTotal>, AppError> {
    let mut sums: BTreeMap<Currency, AgeingTotals> = BTreeMap::new();
    for ((_, currency), totals) in per_customer {
        let sum = sums.entry(*currency).or_insert_with(|| AgeingTotals::new(*currency));
        sum.add_totals(totals).map_err(unreadable)?;
    }
    let total = |(currency, sum): (Currency, AgeingTotals)| {
        let ledger = ledger.iter().find(|balance| balance.currency == currency).copied();
        let ledger = ledger.unwrap_or(Money::zero(currency));
        let buckets = buckets(&sum);
        AgeingTotal { currency, is_tied: buckets.balance == ledger, buckets, ledger }
    };
    Ok(sums.into_iter().map(total).collect())
}

fn customers(
    read: Reader<'_>,
    as_of: chrono::NaiveDate,
    per_customer: &PerCustomer,
) -> Result<Vec<AgeingCustomer>, AppError> {
    let names: BTreeMap<CustomerId, (String, String)> = read
        .customers(&CustomerQuery::as_of(as_of))?
        .rows
        .into_iter()
        .map(|row| (row.customer, (row.number, row.name)))
        .collect();
    let mut rows: Vec<AgeingCustomer> = per_customer
        .iter()
        .map(|((customer, currency), totals)| {
            let (number, name) = names.get(customer).cloned().unwrap_or_default();
            let name = if name.is_empty() { number.clone() } else { name };
            AgeingCustomer {
                customer_id: *customer,
                number,
                name,
                currency: *currency,
                buckets: buckets(totals),
            }
        })
        .collect();
    rows.sort_by(|one, other| {
        let overdue = |row: &AgeingCustomer| row.buckets.open.minor - row.buckets.not_due.minor;
        let key = |row: &AgeingCustomer| (row.currency, std::cmp::Reverse(overdue(row)), row.name.clone());
        key(one).cmp(&key(other))
    });
    Ok(rows)
}

fn buckets(totals: &AgeingTotals) -> AgeingBuckets {
    AgeingBuckets {
        not_due: totals.bucket(AgeingBucket::NotDue),
        d1_30: totals.bucket(AgeingBucket::D1To30),
        d31_60: totals.bucket(AgeingBucket::D31To60),
        d61_90: totals.bucket(AgeingBucket::D61To90),
        d91_plus: totals.bucket(AgeingBucket::D91Plus),
        open: totals.open,
        on_account: totals.on_account,
        balance: totals.balance(),
        count: u32::try_from(totals.count).unwrap_or(u32::MAX),
    }
}
