//! The agreement on a plan as a document to sign: looked at, printed, saved.

use std::path::{Path, PathBuf};

use domain::agreement::{Agreement, AgreementItem, AgreementLine};
use store::{Meanwhile, PlanRow, Reader};

use super::{require_plan, view};
use crate::{
    App, AppError,
    contract::{PlanRef, SavedFile},
    file_out::write_whole,
    payments::require_customer,
    reminders::addressee,
    stationery::stationery,
};

impl App {
    /// The agreement on an offered or agreed plan, in the language of the customer.
    ///
    /// It is made from the plan as it was offered; what was paid since is not in it.
    ///
    /// # Errors
    /// If there is no such plan, or something in it cannot be printed.
    pub fn read_agreement(&self, request: &PlanRef) -> Result<Vec<u8>, AppError> {
        let read = self.read()?;
        let plan = require_plan(read.plan(request.plan_id)?)?;
        Ok(self.ports.printer.agreement(&agreement(read, &plan)?)?)
    }

    /// The agreement beside the book, under a readable name, for a program that prints.
    ///
    /// # Errors
    /// As [`App::read_agreement`], and if the folder cannot be written.
    pub fn agreement_file(&self, request: &PlanRef) -> Result<PathBuf, AppError> {
        let bytes = self.read_agreement(request)?;
        self.put_beside_book(&self.agreement_file_name(request)?, &bytes)
    }

    /// Writes the agreement to `path`.
    ///
    /// # Errors
    /// As [`App::read_agreement`], and if the file cannot be written; an older file stays whole then.
    pub fn save_agreement(&self, request: &PlanRef, path: &Path) -> Result<SavedFile, AppError> {
        write_whole(path, &self.read_agreement(request)?)?;
        Ok(SavedFile { path: path.display().to_string(), count: 1 })
    }

    /// A safe name for the file of the agreement, with its ending.
    ///
    /// # Errors
    /// If there is no such plan.
    pub fn agreement_file_name(&self, request: &PlanRef) -> Result<String, AppError> {
        let read = self.read()?;
        let plan = require_plan(read.plan(request.plan_id)?)?;
        let customer = require_customer(read, read.merged()?.of(plan.customer))?;
        Ok(self.ports.printer.file_name(&plan.number, customer.display_name()))
    }
}

/// What the agreement says: this customer's data only (R13).
fn agreement(read: Reader<'_>, plan: &PlanRow) -> Result<Agreement, AppError> {
    let profile = require_customer(read, read.merged()?.of(plan.customer))?;
    let items = plan.items.iter().map(|item| AgreementItem {
        number: item.number.clone(),
        issued_on: item.issued_on,
        due_on: item.due_on,
        amount: item.amount,
    });
    let lines = plan.lines.iter().map(|line| AgreementLine {
        is_signing: line.place == 0,
        instalment: domain::instalments::Instalment { due_on: view::due_on(plan, line), ..line.instalment },
    });
    Ok(Agreement {
        number: plan.number.clone(),
        dated_on: plan.agreed.map_or(plan.offered_on, |agreed| agreed.on),
        language: profile.language,
        currency: plan.debt.currency,
        seller: read.seller()?,
        stationery: stationery(read)?,
        customer: addressee(&profile),
        customer_tax_id: profile.tax_id.clone(),
        items: items.collect(),
        lines: lines.collect(),
        grace_days: plan.grace_days,
        missed_limit: plan.missed_limit,
        runs_interest: plan.meanwhile == Meanwhile::Runs,
    })
}
