//! Agreeing on a later due date beside the one of the invoice (T7).

use chrono::NaiveDate;
use domain::{CustomerId, ReceivableId};
use store::{Agreed, NewPostponement, Reader};

use crate::{
    App, AppError,
    contract::{AgreedDue, PostponeItem, PostponeReceipt, PostponedView},
    typed,
};

impl App {
    /// Agrees on a later due date: from today on the item is due then, its level rests until it is missed (T7).
    ///
    /// # Errors
    /// If nothing of the item is open, or the date lies before the invoice, before today, or not after the date of the invoice.
    pub fn postpone_item(&mut self, request: &PostponeItem) -> Result<PostponeReceipt, AppError> {
        let read = self.read()?;
        let receivable = request.receivable_id;
        let open = read.open_part(receivable)?.filter(|open| open.left.minor > 0);
        open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        require_later(read, (receivable, request.due_on), self.now().today)?;
        let postponement = NewPostponement {
            receivable,
            agreed_on: self.now().today,
            due_on: request.due_on,
            is_interest_waived: request.is_interest_waived,
            reason: typed::line(&request.reason)?.0,
        };
        let now = self.now();
        let written = self.book_mut()?.write("postponement.record", now, |entry| {
            entry.post_postponement(&postponement)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(PostponeReceipt { entry_id: written.value })
    }
}

/// Checks that the date is later than what it replaces.
fn require_later(
    read: Reader<'_>,
    (receivable, due_on): (ReceivableId, NaiveDate),
    today: NaiveDate,
) -> Result<(), AppError> {
    let refused = |code, name: &str, date: NaiveDate| {
        let mut refused = AppError::refused_with(code, "date", due_on);
        refused.with(name, date);
        Err(refused)
    };
    if let Some(Agreed { issued_on, .. }) = read.agreed(receivable)?
        && due_on < issued_on
    {
        return refused("postponement.before_invoice", "issued", issued_on);
    }
    match read.due_dates(receivable)? {
        Some(dates) if due_on <= dates.original => {
            refused("postponement.not_later", "original", dates.original)
        }
        Some(dates) if due_on == dates.counted => refused("postponement.same", "counted", dates.counted),
        _ if due_on < today => refused("postponement.past", "today", today),
        _ => Ok(()),
    }
}

/// The agreement that the due date of an item rests on now; `None` where none stands.
pub(crate) fn agreed_due(read: Reader<'_>, receivable: ReceivableId) -> Result<Option<AgreedDue>, AppError> {
    let last = read.postponements(receivable)?.pop();
    Ok(last.map(|last| AgreedDue {
        agreed_on: last.agreed_on,
        is_interest_waived: last.is_interest_waived,
        reason: last.reason,
        entry_id: last.entry,
    }))
}

/// What is not overdue as of a day only because a later date was agreed.
pub(crate) fn postponed(
    read: Reader<'_>,
    as_of: NaiveDate,
    name: impl Fn(CustomerId) -> String,
) -> Result<Vec<PostponedView>, AppError> {
    let items = read.postponed_items(as_of)?.into_iter().map(|item| PostponedView {
        customer_id: item.amount.customer,
        customer_name: name(item.amount.customer),
        receivable_id: item.amount.receivable,
        invoice_number: item.number,
        original_due_on: item.original,
        due_on: item.amount.due_on,
        open: item.amount.open,
        level: item.amount.level,
    });
    Ok(items.collect())
}
