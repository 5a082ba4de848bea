//! The commands that the page calls: each takes a request of the contract, calls one use case, gives its view back.
#![allow(clippy::needless_pass_by_value, reason = "Tauri hands state and requests over by value")]

mod backup;
mod cheques;
mod customers;
mod imports;
mod interest;
mod invoices;
mod letters;
mod notes;
mod payments;
mod plans;
mod reminders;
mod session;
mod settings;
mod stationery;
mod work;

use tauri::{Builder, Runtime, generate_handler};

/// Lets the page call every command of the contract.
#[expect(clippy::too_many_lines, reason = "one line for each command, and the list must be whole")]
pub(crate) fn handle<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(generate_handler![
        customers::search_book,
        backup::list_recent_books,
        backup::open_recent_book,
        backup::forget_recent_book,
        backup::get_backup,
        backup::take_snapshot,
        backup::check_snapshot,
        backup::preview_restore,
        backup::restore_snapshot,
        customers::list_customers,
        customers::get_customer,
        customers::update_customer,
        customers::lock_customer,
        customers::unlock_customer,
        customers::add_customer,
        customers::list_duplicates,
        customers::preview_merge,
        customers::merge_customers,
        customers::keep_apart,
        customers::get_ageing,
        customers::explain_total,
        imports::read_import,
        imports::adjust_import,
        imports::get_import_rows,
        imports::accept_import,
        imports::discard_import,
        imports::list_imports,
        imports::choose_import_file,
        imports::save_refused_rows,
        notes::get_timeline,
        notes::add_note,
        notes::correct_note,
        notes::follow_up_note,
        invoices::list_invoices,
        invoices::explain_due,
        invoices::explain_item,
        invoices::list_terms,
        invoices::record_invoice,
        invoices::record_credit_note,
        invoices::mark_paid,
        payments::propose_allocation,
        payments::record_payment,
        payments::list_settlements,
        payments::find_payers,
        payments::record_matched_payment,
        payments::allocate_settlement,
        payments::list_discounts,
        payments::settle_otherwise,
        payments::postpone_item,
        payments::undo_allocation,
        cheques::list_cheques,
        cheques::take_in_cheques,
        cheques::step_cheques,
        plans::list_plans,
        plans::get_plan,
        plans::list_plannable,
        plans::preview_plan,
        plans::offer_plan,
        plans::agree_plan,
        plans::decline_plan,
        plans::break_plan,
        reminders::propose_reminders,
        reminders::confirm_reminders,
        reminders::list_runs,
        reminders::undo_run,
        reminders::decide_item,
        reminders::look_at_credits,
        reminders::preview_letters,
        reminders::print_run,
        reminders::save_run,
        interest::rehearse_interest,
        interest::update_interest,
        interest::get_customer_interest,
        interest::set_customer_interest,
        interest::get_interest,
        interest::claim_interest,
        interest::claim_lump_sum,
        interest::preview_claims,
        interest::claim_all_interest,
        interest::waive_claim,
        session::get_today,
        session::get_session,
        session::set_language,
        session::set_theme,
        session::start_book,
        session::open_sample,
        session::close_book,
        session::undo_entry,
        session::verify_book,
        session::open_book,
        settings::get_settings,
        settings::update_seller,
        settings::get_calendar,
        settings::update_calendar,
        settings::get_groups,
        settings::update_groups,
        settings::rehearse_policy,
        settings::update_policy,
        letters::list_letters,
        letters::read_letter,
        letters::print_letter,
        letters::save_letter,
        stationery::get_stationery,
        stationery::update_stationery,
        stationery::preview_stationery,
        stationery::choose_picture,
        stationery::remove_picture,
        work::get_work,
        work::stop_work,
    ])
}
