//! Merging duplicate customers, and finding them (L12).

use std::collections::{BTreeMap, HashMap};

use domain::{
    CustomerId,
    customer::{CustomerProfile, Recipient},
    duplicates::{self, Likeness},
};
use store::Reader;

use crate::{
    App, AppError,
    contract::{
        CustomerBalance, DuplicatePair, DuplicatesView, GetCustomer, KeepApart, LookAlike, MergeCustomers,
        MergePreview, MergeReceipt, MergedView, PreviewMerge, SharedSign, TakeOverOffer, TakenDetail,
    },
    customers::balances,
    payments::require_customer,
};

/// Pairs that one answer holds: nobody looks through more at once.
const MOST_PAIRS: usize = 100;

impl App {
    /// Customers who may be one and the same, without those that the owner keeps apart.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_duplicates(&self) -> Result<DuplicatesView, AppError> {
        let read = self.read()?;
        let profiles = standing_profiles(read)?;
        let apart = read.distinctions()?;
        let mut found = duplicates::find(&likenesses(&profiles));
        found.retain(|pair| !apart.contains(&(pair.one, pair.other)));
        let name = |customer| profiles.get(&customer).map(|profile| store::fold(profile.display_name()));
        found.sort_by_cached_key(|pair| (name(pair.one), pair.one, pair.other));
        let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        found.truncate(MOST_PAIRS);
        let pairs = found.iter().map(|pair| {
            Ok::<_, AppError>(DuplicatePair {
                one: self.look_alike(pair.one)?,
                other: self.look_alike(pair.other)?,
                shared: pair.shared.iter().map(|sign| shared_sign(*sign)).collect(),
            })
        });
        Ok(DuplicatesView { count, pairs: pairs.collect::<Result<_, _>>()? })
    }

    /// What a merge would do. Nothing is written.
    ///
    /// # Errors
    /// If one of the customers is missing, or both are the same already.
    pub fn preview_merge(&self, request: &PreviewMerge) -> Result<MergePreview, AppError> {
        let read = self.read()?;
        let (goes, stays) = two(read, request.customer_id, request.into_customer_id)?;
        let (old, kept) = (require_customer(read, goes)?, require_customer(read, stays)?);
        let (goes, stays) = (self.look_alike(goes)?, self.look_alike(stays)?);
        let mut together: BTreeMap<_, CustomerBalance> = BTreeMap::new();
        for balance in stays.balances.iter().chain(&goes.balances) {
            let sum = together
                .entry(balance.currency)
                .or_insert_with(|| CustomerBalance::nothing(balance.currency));
            sum.add(balance);
        }
        Ok(MergePreview {
            offers: DETAILS.iter().filter_map(|detail| offer(*detail, &old, &kept)).collect(),
            shared_numbers: read.shared_numbers(goes.customer_id, stays.customer_id)?,
            has_other_tax_id: !old.tax_id.is_empty() && !kept.tax_id.is_empty() && old.tax_id != kept.tax_id,
            together: together.into_values().collect(),
            stays,
            goes,
        })
    }

    /// Merges a customer into another one: from today on both are one in every view, and undo parts them again.
    ///
    /// # Errors
    /// If one of them is missing, both are the same already, or both have an invoice or credit note of one number.
    pub fn merge_customers(&mut self, request: &MergeCustomers) -> Result<MergeReceipt, AppError> {
        let read = self.read()?;
        let (goes, stays) = two(read, request.customer_id, request.into_customer_id)?;
        let shared = read.shared_numbers(goes, stays)?;
        if let Some(first) = shared.first() {
            let mut refused = AppError::refused_with("customer.shared_numbers", "number", first);
            refused.with("count", shared.len());
            return Err(refused);
        }
        let (old, mut kept) = (require_customer(read, goes)?, require_customer(read, stays)?);
        for detail in DETAILS.iter().filter(|detail| request.take_over.contains(detail)) {
            take_over(*detail, &old, &mut kept);
        }
        let now = self.now();
        let written = self.book_mut()?.write("customer.merge", now, |entry| {
            entry.post_alias(goes, stays)?;
            entry.change_customer(stays, &kept)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(MergeReceipt { customer_id: stays, entry_id: written.value })
    }

    /// Keeps that two customers who look alike are not the same: they are not suggested again.
    ///
    /// # Errors
    /// If one of them is missing, or both are the same.
    pub fn keep_apart(&mut self, request: &KeepApart) -> Result<MergeReceipt, AppError> {
        let (one, other) = two(self.read()?, request.customer_id, request.other_customer_id)?;
        let now = self.now();
        let written = self.book_mut()?.write("customer.keep_apart", now, |entry| {
            entry.post_distinction(one, other)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(MergeReceipt { customer_id: one, entry_id: written.value })
    }

    /// The customer as a pair shows it.
    fn look_alike(&self, customer: CustomerId) -> Result<LookAlike, AppError> {
        let (read, today) = (self.read()?, self.now().today);
        let profile = require_customer(read, customer)?;
        Ok(LookAlike {
            customer_id: customer,
            number: profile.number.clone(),
            name: profile.display_name().to_owned(),
            contact: match profile.recipient() {
                Recipient::ReminderContact(contact) | Recipient::BillingContact(contact) => {
                    contact.name.clone()
                }
                Recipient::Customer => String::new(),
            },
            address: profile.address.lines,
            email: profile.email,
            phone: profile.phone,
            tax_id: profile.tax_id,
            balances: balances(read, customer, today)?,
            last_invoice_on: read.last_invoice_on(customer)?,
        })
    }
}

/// Who the customer is after every merge: the one that lists show.
///
/// # Errors
/// If there is no such customer.
pub(crate) fn canonical(
    read: Reader<'_>,
    request: &GetCustomer,
) -> Result<(CustomerId, CustomerProfile), AppError> {
    let customer = read.merged()?.of(request.customer_id);
    Ok((customer, require_customer(read, customer)?))
}

/// Everybody who was merged into the customer, with the way back, oldest first.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn merged_views(read: Reader<'_>, customer: CustomerId) -> Result<Vec<MergedView>, AppError> {
    let merged = read.merged()?;
    let aliases = read.aliases()?.into_iter().filter(|alias| merged.of(alias.customer) == customer);
    let view = |alias: store::AliasRow| {
        let profile = require_customer(read, alias.customer)?;
        Ok(MergedView {
            name: profile.display_name().to_owned(),
            number: profile.number,
            merged_on: alias.merged_on,
            entry_id: alias.entry,
        })
    };
    aliases.map(view).collect()
}

/// The two customers as who they are now.
fn two(read: Reader<'_>, one: CustomerId, other: CustomerId) -> Result<(CustomerId, CustomerId), AppError> {
    let (one, _) = canonical(read, &GetCustomer { customer_id: one })?;
    let (other, profile) = canonical(read, &GetCustomer { customer_id: other })?;
    if one == other {
        return Err(AppError::refused_with("customer.merged_already", "name", profile.display_name()));
    }
    Ok((one, other))
}

fn standing_profiles(read: Reader<'_>) -> Result<HashMap<CustomerId, CustomerProfile>, AppError> {
    let merged = read.merged()?;
    let mut profiles = read.customer_profiles()?;
    profiles.retain(|customer, _| !merged.is_gone(*customer));
    Ok(profiles)
}

fn likenesses(profiles: &HashMap<CustomerId, CustomerProfile>) -> Vec<Likeness> {
    let one = |(customer, profile): (&CustomerId, &CustomerProfile)| Likeness {
        customer: *customer,
        name: profile.name.clone(),
        tax_id: profile.tax_id.clone(),
        phone: profile.phone.clone(),
        email: profile.email.clone(),
    };
    profiles.iter().map(one).collect()
}

const fn shared_sign(sign: duplicates::SharedSign) -> SharedSign {
    match sign {
        duplicates::SharedSign::Name => SharedSign::Name,
        duplicates::SharedSign::TaxId => SharedSign::TaxId,
        duplicates::SharedSign::Phone => SharedSign::Phone,
        duplicates::SharedSign::Email => SharedSign::Email,
    }
}

/// In the order of the form.
const DETAILS: [TakenDetail; 7] = [
    TakenDetail::Address,
    TakenDetail::Email,
    TakenDetail::Phone,
    TakenDetail::TaxId,
    TakenDetail::Contacts,
    TakenDetail::Lock,
    TakenDetail::Hold,
];

/// What the one that stays lacks and the other one has.
fn offer(detail: TakenDetail, old: &CustomerProfile, kept: &CustomerProfile) -> Option<TakeOverOffer> {
    let mut changed = kept.clone();
    take_over(detail, old, &mut changed);
    let text = match detail {
        TakenDetail::Address => old.address.lines.join(", "),
        TakenDetail::Email => old.email.clone(),
        TakenDetail::Phone => old.phone.clone(),
        TakenDetail::TaxId => old.tax_id.clone(),
        TakenDetail::Contacts => {
            old.contacts.iter().map(|contact| contact.name.as_str()).collect::<Vec<_>>().join(", ")
        }
        TakenDetail::Lock => old.lock_reason.clone().unwrap_or_default(),
        TakenDetail::Hold => String::new(),
    };
    (changed != *kept).then_some(TakeOverOffer { detail, text })
}

/// Fills in what `kept` lacks; what it has of its own stays.
fn take_over(detail: TakenDetail, old: &CustomerProfile, kept: &mut CustomerProfile) {
    let fill = |mine: &mut String, theirs: &String| {
        if mine.is_empty() {
            mine.clone_from(theirs);
        }
    };
    match detail {
        TakenDetail::Address if kept.address.is_empty() && !old.address.is_empty() => {
            kept.address = old.address.clone();
        }
        TakenDetail::Email => fill(&mut kept.email, &old.email),
        TakenDetail::Phone => fill(&mut kept.phone, &old.phone),
        TakenDetail::TaxId => fill(&mut kept.tax_id, &old.tax_id),
        TakenDetail::Contacts if kept.contacts.is_empty() => kept.contacts.clone_from(&old.contacts),
        TakenDetail::Lock if kept.lock_reason.is_none() => {
            kept.lock_reason.clone_from(&old.lock_reason);
            kept.lock_until = old.lock_until;
        }
        TakenDetail::Hold => kept.is_on_hold |= old.is_on_hold,
        _ => {}
    }
}

impl CustomerBalance {
    fn add(&mut self, other: &Self) {
        self.open.minor += other.open.minor;
        self.overdue.minor += other.overdue.minor;
        self.on_account.minor += other.on_account.minor;
        self.balance.minor += other.balance.minor;
    }
}
