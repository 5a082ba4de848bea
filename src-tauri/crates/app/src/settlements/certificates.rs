//! Tax withheld at source: what a customer is expected to withhold, and the certificates that are still to come.

use domain::{CustomerId, SettlementId};
use store::{NewSettlement, Reader, Reversal, SettlementKind, StoreError};

use crate::{
    App, AppError,
    contract::{
        GetCustomer, KeepCertificate, MissingCertificate, PaymentSettingsReceipt, SetWithholding,
        SettlementReceipt, WithholdingView,
    },
    interest::Names,
    payment_settings::{percent_of, withholding, withholding_key},
    payments::require_customer,
    typed,
};

impl App {
    /// The tax that a customer is expected to withhold, and the certificates that have not come yet.
    ///
    /// # Errors
    /// If there is no such customer.
    pub fn get_withholding(&self, request: &GetCustomer) -> Result<WithholdingView, AppError> {
        let read = self.read()?;
        require_customer(read, request.customer_id)?;
        let percent = withholding(read, request.customer_id)?;
        Ok(WithholdingView {
            percent: if percent.is_zero() { String::new() } else { percent.normalize().to_string() },
            missing: missing(read, request.customer_id, &self.names()?)?,
        })
    }

    /// Sets the tax that a customer is expected to withhold; payments that were recorded stay as they are.
    ///
    /// # Errors
    /// If there is no such customer, or the rate is wrong.
    pub fn set_withholding(&mut self, request: &SetWithholding) -> Result<PaymentSettingsReceipt, AppError> {
        require_customer(self.read()?, request.customer_id)?;
        let percent = percent_of(&request.percent)?.normalize().to_string();
        let key = withholding_key(request.customer_id);
        let now = self.now();
        let written = self
            .book_mut()?
            .write("customer.withholding", now, |entry| entry.change_setting(&key, &percent))?;
        Ok(PaymentSettingsReceipt { entry_id: written.entry })
    }

    /// Keeps the number of a certificate: the tax withheld is corrected by itself with the number, so that every figure stays.
    ///
    /// # Errors
    /// If the number is missing, the settlement does not stand or is no tax withheld, or its certificate came already.
    pub fn keep_certificate(&mut self, request: &KeepCertificate) -> Result<SettlementReceipt, AppError> {
        let number = typed::line(&request.number)?.0;
        if number.is_empty() {
            return Err(AppError::refused("settlement.number_missing"));
        }
        let read = self.read()?;
        let gone = || StoreError::NotStanding(request.settlement_id.into());
        read.unapplied_part(request.settlement_id)?.ok_or_else(gone)?;
        let tax = read.posted_settlement(request.settlement_id)?.ok_or_else(gone)?;
        if tax.kind != SettlementKind::WithholdingTax || tax.number.is_some() {
            return Err(gone().into());
        }
        let parts = read.applied_parts(request.settlement_id)?;
        let numbered = NewSettlement { number: Some(number), ..tax };
        let now = self.now();
        let written = self.book_mut()?.write("certificate.record", now, |entry| {
            entry.reverse(request.settlement_id, Reversal::Correction)?;
            let settlement_id: SettlementId = entry.post_settlement(&numbered)?;
            for (receivable, amount) in &parts {
                entry.allocate(settlement_id, *receivable, amount.minor)?;
            }
            let rest = domain::Money::zero(numbered.amount.currency);
            let amount = numbered.amount;
            Ok::<_, AppError>(SettlementReceipt { settlement_id, entry_id: entry.id(), amount, rest })
        })?;
        Ok(written.value)
    }
}

fn missing(
    read: Reader<'_>,
    customer: CustomerId,
    names: &Names,
) -> Result<Vec<MissingCertificate>, AppError> {
    let account = read.account(customer)?;
    let taxes = account.settlements.iter().filter(|settlement| {
        settlement.kind == SettlementKind::WithholdingTax && settlement.number.is_none()
    });
    let number_of = |settlement: SettlementId| {
        let part = account.allocations.iter().find(|part| part.settlement == settlement)?;
        let item = account.receivables.iter().find(|item| item.receivable == part.receivable)?;
        Some(names.name(item.receivable, &item.number))
    };
    let view = |tax: &store::AccountSettlement| MissingCertificate {
        settlement_id: tax.settlement,
        withheld_on: tax.value_on,
        amount: tax.amount,
        invoice_number: number_of(tax.settlement).unwrap_or_default(),
    };
    Ok(taxes.map(view).collect())
}
