//! Items that the owner lets alone (R12).

use domain::ReceivableId;
use store::{ItemLockRow, NewItemLock, Reversal};

use crate::{
    App, AppError,
    contract::{ItemLockView, LockItem, LockReceipt, ReceivableRef},
    typed,
};

impl App {
    /// Lets an item alone until a day, or until it is unlocked: it is not claimed, its level stays, the customer's other items
    /// go on.
    ///
    /// # Errors
    /// If nothing of the item is open, it is locked already, or the day is not after today.
    pub fn lock_item(&mut self, request: &LockItem) -> Result<LockReceipt, AppError> {
        let now = self.now();
        let open = self.read()?.open_part(request.receivable_id)?.filter(|open| open.left.minor > 0);
        open.ok_or_else(|| AppError::refused("invoice.nothing_open"))?;
        if self.item_lock(request.receivable_id)?.is_some() {
            return Err(AppError::refused("item_lock.already"));
        }
        if let Some(until) = request.until.filter(|until| *until <= now.today) {
            return Err(AppError::refused_with("item_lock.past", "date", until));
        }
        let lock = NewItemLock {
            receivable: request.receivable_id,
            locked_on: now.today,
            until: request.until,
            words: typed::line(&request.reason)?.0,
        };
        let written = self.book_mut()?.write("item.lock", now, |entry| {
            entry.post_item_lock(&lock)?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(LockReceipt { entry_id: written.value })
    }

    /// Lets the ladder go on with an item from today on.
    ///
    /// # Errors
    /// If the item is not locked.
    pub fn unlock_item(&mut self, request: &ReceivableRef) -> Result<LockReceipt, AppError> {
        let now = self.now();
        let lock = self.item_lock(request.receivable_id)?;
        let lock = lock.ok_or_else(|| AppError::refused("item_lock.none"))?;
        let written = self.book_mut()?.write("item.unlock", now, |entry| {
            entry.reverse(lock.lock, Reversal::Event { on: now.today })?;
            Ok::<_, AppError>(entry.id())
        })?;
        Ok(LockReceipt { entry_id: written.value })
    }

    /// The lock on an item that runs today.
    fn item_lock(&self, receivable: ReceivableId) -> Result<Option<ItemLockRow>, AppError> {
        Ok(self.read()?.item_locks(self.now().today)?.remove(&receivable))
    }
}

/// A lock as it is shown.
pub(crate) fn item_lock_view(lock: ItemLockRow) -> ItemLockView {
    ItemLockView { locked_on: lock.locked_on, until: lock.until, reason: lock.words }
}
