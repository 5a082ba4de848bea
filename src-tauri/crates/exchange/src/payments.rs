//! Rows → drafts of payments.

use domain::Currency;

use crate::{
    Answers, Drafts, Field, ImportError, Mapping, PaymentDraft, Problem, Reason, Table,
    reading::{FileReader, RowReader},
    rows::check_sums,
};

/// Reads every row as a payment of a customer, or for an invoice.
///
/// Amounts that name no currency are in `currency`.
///
/// # Errors
/// If a field that every row needs has no column, a question has no answer, or the amounts cannot be summed.
pub fn read_payments(
    table: &Table,
    mapping: &Mapping,
    answers: &Answers,
    currency: Currency,
) -> Result<Drafts<PaymentDraft>, ImportError> {
    let payers = [Field::CustomerNumber, Field::CustomerName, Field::InvoiceNumber];
    if payers.iter().all(|field| mapping.column_of(*field).is_none()) {
        mapping.required(Field::CustomerNumber)?;
    }
    for field in [Field::ReceivedOn, Field::Amount] {
        mapping.required(field)?;
    }
    let file = FileReader::new(table, mapping, answers, currency)?;
    let drafts = file.read_rows(RowReader::payment);
    check_sums(drafts.read().map(|draft| draft.amount))?;
    Ok(drafts)
}

impl RowReader<'_> {
    fn payment(&mut self) -> Result<PaymentDraft, Problem> {
        let customer_number = self.line(Field::CustomerNumber)?;
        let customer_name = self.line(Field::CustomerName)?;
        let invoice_number = self.line(Field::InvoiceNumber)?;
        if customer_number.is_empty() && customer_name.is_empty() && invoice_number.is_empty() {
            return Err(self.refuse(Field::CustomerNumber, Reason::PayerMissing));
        }
        let received_on = self
            .date(Field::ReceivedOn)?
            .ok_or_else(|| self.refuse(Field::ReceivedOn, Reason::DateMissing))?;
        let amount =
            self.amount(Field::Amount)?.ok_or_else(|| self.refuse(Field::Amount, Reason::AmountMissing))?;
        match amount.minor {
            0 => return Err(self.refuse(Field::Amount, Reason::AmountZero)),
            minor if minor < 0 => return Err(self.refuse(Field::Amount, Reason::AmountNegative)),
            _ => {}
        }
        Ok(PaymentDraft {
            row: self.row.line(),
            customer_number,
            customer_name,
            invoice_number,
            received_on,
            amount,
            method: self.line(Field::Method)?,
            reference: self.line(Field::Reference)?,
            notes: self.kept_notes()?,
        })
    }
}
