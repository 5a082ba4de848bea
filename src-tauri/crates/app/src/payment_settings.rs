//! What the owner set about payments: how much a payment may be short, and what each method costs.

use std::str::FromStr;

use domain::{Currency, CustomerId, Money, MoneyError, allocation::SmallDifference};
use rust_decimal::Decimal;
use store::{Reader, StoreError};

use crate::{
    App, AppError,
    contract::{
        MethodCost, PaymentMethod, PaymentSettings, PaymentSettingsReceipt, PaymentSettingsView,
        UpdatePaymentSettings,
    },
};

/// The key of the setting.
const KEPT: &str = "payments";

/// More days of grace can hardly be meant.
const MAX_GRACE_DAYS: u16 = 60;

/// More days of a cheque can hardly be meant.
const MAX_CHEQUE_DAYS: u16 = 366;

/// A small difference is at most this part of what is open, in percent.
const SMALL_PERCENT: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

impl App {
    /// What is set about payments.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_payment_settings(&self) -> Result<PaymentSettingsView, AppError> {
        let read = self.read()?;
        Ok(PaymentSettingsView { settings: of_book(read)?, cheque_days: read.policy()?.cheque_days })
    }

    /// Keeps settings of payments. What was recorded stays as it is.
    ///
    /// # Errors
    /// If a number of days is too large, an amount negative or in another currency than the book's, or a rate wrong.
    pub fn update_payment_settings(
        &mut self,
        request: &UpdatePaymentSettings,
    ) -> Result<PaymentSettingsReceipt, AppError> {
        let read = self.read()?;
        let own = read.book_profile()?.currency;
        let settings = checked(&request.settings, own)?;
        if request.cheque_days > MAX_CHEQUE_DAYS {
            return Err(AppError::refused_with("payments.cheque_days", "most", MAX_CHEQUE_DAYS));
        }
        let mut policy = read.policy()?;
        policy.cheque_days = request.cheque_days;
        let json = serde_json::to_string(&settings)
            .map_err(|error| StoreError::Unreadable { what: error.to_string() })?;
        let now = self.now();
        let written = self.book_mut()?.write("payments.change", now, |entry| {
            entry.change_setting(KEPT, &json)?;
            Ok::<_, AppError>(entry.change_policy(&policy)?)
        })?;
        Ok(PaymentSettingsReceipt { entry_id: written.entry })
    }
}

fn checked(settings: &PaymentSettings, own: Currency) -> Result<PaymentSettings, AppError> {
    if settings.discount_grace_days > MAX_GRACE_DAYS {
        return Err(AppError::refused_with("payments.grace_days", "most", MAX_GRACE_DAYS));
    }
    let is_own = |amount: &Money| amount.currency == own && amount.minor >= 0;
    let fixed = settings.method_costs.iter().map(|cost| &cost.fixed);
    if !fixed.chain([&settings.small_difference]).all(is_own) {
        return Err(AppError::refused_with("payments.amount", "currency", own));
    }
    let mut costs = Vec::new();
    for cost in &settings.method_costs {
        let percent = percent_of(&cost.percent)?;
        if percent > Decimal::ZERO || cost.fixed.minor > 0 {
            let percent = if percent.is_zero() { String::new() } else { percent.normalize().to_string() };
            costs.push(MethodCost { percent, ..cost.clone() });
        }
    }
    costs.sort_by_key(|cost| cost.method.code());
    costs.dedup_by_key(|cost| cost.method.code());
    Ok(PaymentSettings { method_costs: costs, ..settings.clone() })
}

/// A rate in percent; an empty one is 0.
///
/// # Errors
/// If it is no number from 0 to 100 with at most four decimals.
pub(crate) fn percent_of(typed: &str) -> Result<Decimal, AppError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Decimal::ZERO);
    }
    let rate = Decimal::from_str(typed).ok().map(|rate| rate.normalize());
    let is_meant =
        |rate: &Decimal| *rate >= Decimal::ZERO && *rate <= Decimal::ONE_HUNDRED && rate.scale() <= 4;
    rate.filter(is_meant).ok_or_else(|| AppError::refused("payments.percent"))
}

/// What is set in a book.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn of_book(read: Reader<'_>) -> Result<PaymentSettings, AppError> {
    let own = read.book_profile()?.currency;
    // What a newer version wrote and this one does not know counts as never set.
    let kept = read.setting(KEPT)?.and_then(|json| serde_json::from_str(&json).ok());
    Ok(kept.unwrap_or_else(|| PaymentSettings {
        discount_grace_days: 3,
        small_difference: usual_small(own),
        method_costs: Vec::new(),
    }))
}

impl PaymentSettings {
    /// What counts as a small difference in a currency.
    pub(crate) fn small(&self, currency: Currency) -> SmallDifference {
        let is_own = self.small_difference.currency == currency;
        let most = if is_own { self.small_difference } else { usual_small(currency) };
        SmallDifference { most, most_percent: SMALL_PERCENT }
    }

    /// What a payment cost the owner; `None` where its method costs nothing, or the fixed part is in another currency.
    pub(crate) fn cost(&self, method: &str, paid: Money) -> Option<Money> {
        let cost = self.method_costs.iter().find(|cost| cost.method.code() == method)?;
        let part = share(paid, percent_of(&cost.percent).ok()?).ok()?;
        if cost.fixed.is_zero() { Some(part) } else { part.checked_add(cost.fixed).ok() }
    }
}

/// A part of an amount in percent, rounded once.
///
/// # Errors
/// If it is too large.
pub(crate) fn share(amount: Money, percent: Decimal) -> Result<Money, MoneyError> {
    Money::rounded(amount.to_decimal() * percent / Decimal::ONE_HUNDRED, amount.currency)
}

/// What is small everywhere: 1, and where money has no cents 1,000 đồng or 100.
fn usual_small(currency: Currency) -> Money {
    let minor = match (currency.exponent(), currency.code()) {
        (0, "VND") => 1_000,
        (0, _) => 100,
        (exponent, _) => 10_i64.pow(exponent),
    };
    Money::new(minor, currency)
}

/// The tax that a customer is expected to withhold, in percent; 0 where none is.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn withholding(read: Reader<'_>, customer: CustomerId) -> Result<Decimal, AppError> {
    let kept = read.setting(&withholding_key(customer))?;
    Ok(kept.and_then(|typed| percent_of(&typed).ok()).unwrap_or_default())
}

/// The key of the setting.
pub(crate) fn withholding_key(customer: CustomerId) -> String {
    format!("{KEPT}.withholding.{customer}")
}

impl PaymentMethod {
    /// Every method, in the order of lists.
    pub(crate) const ALL: [Self; 6] =
        [Self::Transfer, Self::Cash, Self::Card, Self::Wallet, Self::Cheque, Self::Other];
}
