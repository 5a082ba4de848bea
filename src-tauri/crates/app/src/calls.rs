//! Steps of the ladder that are calls (R17).

use domain::{CustomerId, Money, dunning::Detail, note::NoteKind};
use store::{NewCallStep, NewNote};

use crate::{
    App, AppError,
    contract::{CallReceipt, ProposeReminders, TakeCall},
    typed,
};

/// Calls that are due today to one customer, in one currency.
struct DueCalls {
    customer: CustomerId,
    steps: Vec<NewCallStep>,
}

impl App {
    /// Keeps that a call was made or is passed over. Every item of the same customer and currency whose call is due rises by
    /// one level with it, as a letter would raise it (R2), with a pay-by date counted from today. Words become a note.
    ///
    /// # Errors
    /// If no call about the item is due today.
    pub fn take_call(&mut self, request: &TakeCall) -> Result<CallReceipt, AppError> {
        let due = self.due_calls(request)?;
        let now = self.now();
        let words = typed::line(&request.words)?.0;
        let kind = if request.is_made { "call.made" } else { "call.passed_over" };
        let written = self.book_mut()?.write(kind, now, |entry| {
            for step in &due.steps {
                entry.post_call_step(step)?;
            }
            if !words.is_empty() {
                entry.post_note(&NewNote {
                    customer: due.customer,
                    kind: if request.is_made { NoteKind::Call } else { NoteKind::Other },
                    noted_on: now.today,
                    body: words,
                    contact: String::new(),
                    next: None,
                })?;
            }
            let item_count = u32::try_from(due.steps.len()).unwrap_or(u32::MAX);
            Ok::<_, AppError>(CallReceipt { entry_id: entry.id(), item_count })
        })?;
        Ok(written.value)
    }

    fn due_calls(&self, request: &TakeCall) -> Result<DueCalls, AppError> {
        let draft = self.draft_run(&ProposeReminders::default())?;
        let calls = || {
            draft.proposal.items().flat_map(|proposed| {
                proposed.slices.iter().filter_map(move |slice| match slice.detail {
                    Detail::CallDue { level, pay_by, .. } => {
                        Some((&proposed.item, level, pay_by, slice.amount))
                    }
                    _ => None,
                })
            })
        };
        let asked = calls().find(|(item, ..)| item.receivable == request.receivable_id);
        let (asked, ..) = asked.ok_or_else(|| AppError::refused("call.not_due"))?;
        let is_meant =
            |amount: Money, customer| customer == asked.customer && amount.currency == asked.open.currency;
        let steps = calls().filter(|(item, .., amount)| is_meant(*amount, item.customer)).map(
            |(item, level, pay_by, amount)| NewCallStep {
                receivable: item.receivable,
                level,
                pay_by,
                claimed_minor: amount.minor,
            },
        );
        Ok(DueCalls { customer: asked.customer, steps: steps.collect() })
    }
}
