//! Purchase loans: a finance partner pays an invoice for the customer, less its commission.

use chrono::NaiveDate;
use domain::{
    CustomerId, LoanId, Money,
    loan::{LoanState, LoanStep},
};
use store::{
    Entry, LoanRow, NewLoan, NewLoanStep, NewSettlement, OpenItem, OpenQuery, Reader, SettlementKind,
    StoreError,
};

use crate::{
    App, AppError,
    contract::{ApplyForLoan, LoanReceipt, LoanView, LoansView, PaymentMethod, StepLoan},
    payments::FAR_AHEAD,
    today::per_currency,
    typed::{self, amount_text},
};

impl App {
    /// Every application to a finance partner that stands.
    ///
    /// # Errors
    /// If no book is open.
    pub fn list_loans(&self) -> Result<LoansView, AppError> {
        let read = self.read()?;
        let mut rows = read.loans()?;
        rows.sort_by_key(|row| !row.state().is_open());
        let names = read.directory()?;
        let waiting = rows.iter().filter(|row| row.state().is_open()).map(|row| row.amount);
        let name = |row: &LoanRow| names.get(&row.customer).map(|listed| listed.name.clone());
        Ok(LoansView {
            waiting: per_currency(waiting),
            loans: rows.iter().map(|row| view(read, row, name(row).unwrap_or_default())).collect(),
        })
    }

    /// Applies to a finance partner. Nothing is settled, and reminders go on, until the partner has paid.
    ///
    /// # Errors
    /// If the partner has no name, the amount is not positive or more than is open, the day lies before the invoice or after
    /// today, or an application for the invoice is under way.
    pub fn apply_for_loan(&mut self, request: &ApplyForLoan) -> Result<LoanReceipt, AppError> {
        let today = self.now().today;
        let read = self.read()?;
        let part = read.open_part(request.receivable_id)?.filter(|part| part.left.minor > 0);
        let part = part.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        let all = open_items(read, part.customer)?;
        let item = all.iter().find(|item| item.amount.receivable == request.receivable_id);
        let item = item.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        let partner = typed::line(&request.partner)?.0;
        if partner.is_empty() {
            return Err(AppError::refused("loan.partner_missing"));
        }
        let amount = typed::positive(request.amount)?;
        let open = open_of(&all, item);
        if amount.currency != open.currency || amount.minor > open.minor {
            return Err(AppError::refused_with("loan.more_than_open", "open", amount_text(open)));
        }
        if request.applied_on > today {
            return Err(AppError::refused_with("loan.in_future", "date", request.applied_on));
        }
        if request.applied_on < item.amount.issued_on {
            return Err(AppError::refused_with("loan.before", "date", item.amount.issued_on));
        }
        if read.loans()?.iter().any(|known| known.invoice == item.invoice && known.state().is_open()) {
            return Err(AppError::refused_with("loan.under_way", "number", &item.number));
        }
        let loan = NewLoan { invoice: item.invoice, partner, amount, applied_on: request.applied_on };
        let now = self.now();
        let written = self.book_mut()?.write("loan.apply", now, |entry| {
            let loan_id = entry.post_loan(&loan)?;
            Ok::<_, AppError>(LoanReceipt { entry_id: entry.id(), loan_id })
        })?;
        Ok(written.value)
    }

    /// Keeps what became of an application. When the partner pays, the money is a payment of the invoice, and what it kept
    /// is a charge beside it: together they are the loan.
    ///
    /// # Errors
    /// If it is elsewhere, the day is after today or before the last step, or the partner would keep as much as it pays.
    pub fn step_loan(&mut self, request: &StepLoan) -> Result<LoanReceipt, AppError> {
        let today = self.now().today;
        let row = require(self.read()?, request.loan_id)?;
        if !row.state().allows(request.step) {
            return Err(AppError::refused_with("loan.moved_on", "number", &row.invoice_number));
        }
        if request.on > today {
            return Err(AppError::refused_with("loan.in_future", "date", request.on));
        }
        if request.on < row.state_on() {
            return Err(AppError::refused_with("loan.before", "date", row.state_on()));
        }
        let reason = typed::line(&request.reason)?.0;
        let commission = commission(&row, request)?;
        let now = self.now();
        let written = self.book_mut()?.write(&format!("loan.{}", request.step.code()), now, |entry| {
            let mut step = NewLoanStep {
                loan: row.loan,
                step: request.step,
                on: request.on,
                payment: None,
                commission: None,
                reason,
            };
            if request.step == LoanStep::PaidOut {
                pay_out(entry, (&row, commission), &mut step)?;
            }
            entry.post_loan_step(&step)?;
            Ok::<_, AppError>(LoanReceipt { entry_id: entry.id(), loan_id: row.loan })
        })?;
        Ok(written.value)
    }
}

/// What the partner keeps of a loan that it pays; 0 for nothing.
fn commission(row: &LoanRow, request: &StepLoan) -> Result<Money, AppError> {
    let none = Money::zero(row.amount.currency);
    let kept = request.commission.filter(|_| request.step == LoanStep::PaidOut).unwrap_or(none);
    if kept.currency != row.amount.currency || kept.minor < 0 || kept.minor >= row.amount.minor {
        return Err(AppError::refused_with("loan.commission_wrong", "amount", amount_text(row.amount)));
    }
    Ok(kept)
}

/// Posts what came in and what the partner kept, and applies both to the invoice. Money that the invoice does not need any
/// more lies on account (L8).
fn pay_out(
    entry: &mut Entry<'_>,
    (row, commission): (&LoanRow, Money),
    step: &mut NewLoanStep,
) -> Result<(), AppError> {
    let customer = invoice_owner(entry.read(), row)?;
    let settlement = |kind, minor| NewSettlement {
        customer,
        kind,
        amount: Money::new(minor, row.amount.currency),
        value_on: step.on,
        method: PaymentMethod::Finance.code().to_owned(),
        number: None,
        reference: row.partner.clone(),
    };
    // What was kept is no money: it cannot lie on account, so it goes first.
    if commission.minor > 0 {
        let kept = entry.post_settlement(&settlement(SettlementKind::BankCharge, commission.minor))?;
        if apply(entry, row, (kept, commission.minor))? > 0 {
            return Err(AppError::refused_with("loan.less_open", "number", &row.invoice_number));
        }
        step.commission = Some(kept);
    }
    let minor = row.amount.minor - commission.minor;
    let payment = entry.post_settlement(&settlement(SettlementKind::Payment, minor))?;
    apply(entry, row, (payment, minor))?;
    step.payment = Some(payment);
    Ok(())
}

/// Applies an amount to what is open of the invoice, the oldest due first; returns what is left of it, in minor units.
fn apply(
    entry: &mut Entry<'_>,
    row: &LoanRow,
    (settlement, minor): (domain::SettlementId, i64),
) -> Result<i64, AppError> {
    let mut rest = minor;
    for item in open_items(entry.read(), row.customer)? {
        if rest > 0 && item.invoice == row.invoice && item.amount.open.currency == row.amount.currency {
            let part = rest.min(item.amount.open.minor);
            entry.allocate(settlement, item.amount.receivable, part)?;
            rest -= part;
        }
    }
    Ok(rest)
}

/// The customer that the invoice was written for.
fn invoice_owner(read: Reader<'_>, row: &LoanRow) -> Result<CustomerId, AppError> {
    let of_invoice = open_items(read, row.customer)?.into_iter().find(|item| item.invoice == row.invoice);
    let missing = || AppError::refused_with("loan.less_open", "number", &row.invoice_number);
    let receivable = of_invoice.ok_or_else(missing)?.amount.receivable;
    Ok(read.open_part(receivable)?.ok_or_else(missing)?.customer)
}

fn open_items(read: Reader<'_>, customer: CustomerId) -> Result<Vec<OpenItem>, AppError> {
    let query = OpenQuery { customer: Some(customer), ..OpenQuery::as_of(FAR_AHEAD) };
    Ok(read.open_items(&query)?)
}

/// What is open of the invoice of an item.
fn open_of(all: &[OpenItem], item: &OpenItem) -> Money {
    let parts = all.iter().filter(|other| other.invoice == item.invoice);
    Money::new(parts.map(|part| part.amount.open.minor).sum(), item.amount.open.currency)
}

fn require(read: Reader<'_>, loan: LoanId) -> Result<LoanRow, AppError> {
    let found = read.loans()?.into_iter().find(|row| row.loan == loan);
    Ok(found.ok_or_else(|| StoreError::NotStanding(loan.into()))?)
}

fn view(read: Reader<'_>, row: &LoanRow, customer_name: String) -> LoanView {
    let state: LoanState = row.state();
    let last = row.steps.last();
    let is_undoable = read.check_undo(row.last_entry()).is_ok();
    let on: NaiveDate = row.state_on();
    LoanView {
        loan_id: row.loan,
        customer_id: row.customer,
        customer_name,
        invoice_number: row.invoice_number.clone(),
        partner: row.partner.clone(),
        amount: row.amount,
        commission: last.and_then(|step| step.commission),
        applied_on: row.applied_on,
        state,
        state_on: on,
        reason: last.map(|step| step.reason.clone()).unwrap_or_default(),
        steps: LoanStep::ALL.into_iter().filter(|step| state.allows(*step)).collect(),
        undo_entry_id: is_undoable.then(|| row.last_entry()),
    }
}
