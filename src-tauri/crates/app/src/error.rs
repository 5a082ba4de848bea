//! Why a use case was refused or failed: a code with parameters, translated by the front end.

use std::collections::BTreeMap;

use domain::{EntryId, Language, MoneyError};
use store::{OpenError, StoreError, UndoError};

use crate::{
    PrintError,
    contract::WireError,
    undo::entry_summary,
    words::{Message, sentence},
};

/// Every code that a use case can fail with. The catalogues hold a text `error-<code>` for each, in every language.
pub const PROBLEM_CODES: &[&str] = &[
    "accent.too_light",
    "accent.wrong",
    "account.bic_wrong",
    "account.bin_wrong",
    "account.iban_digits",
    "account.iban_length",
    "account.number_missing",
    "account.number_wrong",
    "account.two_defaults",
    "allocation.mismatch",
    "allocation.more_than_open",
    "allocation.more_than_rest",
    "allocation.nothing",
    "allocation.too_much",
    "amount.not_a_number",
    "amount.not_divisible",
    "amount.not_positive",
    "amount.not_understood",
    "amount.too_large",
    "amount.too_many_decimals",
    "amount.two_currencies",
    "attachment.already",
    "attachment.changed",
    "attachment.missing",
    "attachment.not_pdf",
    "attachment.too_large",
    "book.copy_only",
    "book.damaged",
    "book.database",
    "book.disk_full",
    "book.exists",
    "book.io",
    "book.missing",
    "book.newer",
    "book.none_open",
    "book.not_a_book",
    "book.open_elsewhere",
    "book.read_only",
    "book.refused",
    "book.unreadable",
    "calendar.day_twice",
    "calendar.name_missing",
    "call.not_due",
    "cheque.before",
    "cheque.count_wrong",
    "cheque.in_future",
    "cheque.moved_on",
    "cheque.none_chosen",
    "cheque.not_yet_dated",
    "cheque.number_missing",
    "cheque.number_not_counted",
    "cheque.number_twice",
    "cheque.reason_missing",
    "claim.no_lump_sum",
    "claim.nothing",
    "claim.reason_missing",
    "claim.taken",
    "closing.gone",
    "company.name_missing",
    "country.unknown",
    "customer.merged_already",
    "customer.missing",
    "customer.name_missing",
    "customer.number_missing",
    "customer.same_name",
    "customer.shared_numbers",
    "date.unlikely",
    "dispute.before_invoice",
    "dispute.before_last",
    "dispute.ends_before",
    "dispute.in_future",
    "dispute.more_than_open",
    "dispute.not_open",
    "dispute.open_already",
    "dispute.words_missing",
    "entry.missing",
    "exchange.currency",
    "exchange.in_future",
    "exchange.rate",
    "fact.not_standing",
    "file.folder_missing",
    "file.is_folder",
    "file.is_link",
    "file.not_written",
    "file.read_only",
    "group.in_use",
    "group.missing",
    "group.name_missing",
    "group.name_twice",
    "import.date_order_undecided",
    "import.decimals_undecided",
    "import.draft_gone",
    "import.empty_file",
    "import.field_contested",
    "import.field_missing",
    "import.list_after_today",
    "import.mapping_wrong",
    "import.missing",
    "import.no_rows",
    "import.not_a_table",
    "import.row_too_long",
    "import.sum_too_large",
    "import.too_large",
    "import.too_many_columns",
    "import.too_many_rows",
    "import.unclosed_quote",
    "interest.above_ceiling",
    "interest.business_only",
    "interest.in_future",
    "interest.never",
    "interest.off",
    "interest.rate_missing",
    "interest.rate_wrong",
    "interest.row_known",
    "interest.source_missing",
    "invoice.due_before_issued",
    "invoice.nothing_open",
    "invoice.number_missing",
    "invoice.parts_differ",
    "item_lock.already",
    "item_lock.none",
    "item_lock.past",
    "letter.changed",
    "letter.empty",
    "letter.missing",
    "letter.missing_glyph",
    "letter.mixed_currencies",
    "letter.template",
    "letter.totals_differ",
    "letter.unwritable",
    "letter_text.amount_missing",
    "letter_text.bracket",
    "letter_text.condition",
    "letter_text.empty",
    "letter_text.not_allowed",
    "letter_text.too_long",
    "letter_text.unknown_placeholder",
    "loan.before",
    "loan.commission_wrong",
    "loan.in_future",
    "loan.less_open",
    "loan.more_than_open",
    "loan.moved_on",
    "loan.partner_missing",
    "loan.under_way",
    "mail.address_character",
    "mail.address_domain",
    "mail.address_missing",
    "mail.address_same",
    "mail.address_shape",
    "mail.certificate",
    "mail.changed",
    "mail.host",
    "mail.hours_wrong",
    "mail.missing",
    "mail.moved_on",
    "mail.no_answer",
    "mail.no_sign_in",
    "mail.no_tls",
    "mail.no_utf8_address",
    "mail.not_now",
    "mail.not_set_up",
    "mail.on_its_way",
    "mail.out_of_hours",
    "mail.password_missing",
    "mail.refused",
    "mail.rest_day",
    "mail.sending",
    "mail.sign_in",
    "mail.unprotected",
    "mail.unreachable",
    "mail.unwritable",
    "note.date_ahead",
    "note.empty",
    "note.missing",
    "note.moved_back",
    "note.no_open_step",
    "note.reason_missing",
    "note.step_incomplete",
    "note.too_long",
    "number.taken",
    "payment.before",
    "payment.from_cheque",
    "payment.from_loan",
    "payment.not_a_payment",
    "payments.amount",
    "payments.cheque_days",
    "payments.grace_days",
    "payments.percent",
    "picture.damaged",
    "picture.too_large",
    "picture.unsupported",
    "plan.amount_each",
    "plan.answered",
    "plan.before_agreed",
    "plan.count",
    "plan.currencies_differ",
    "plan.customer_locked",
    "plan.down_payment",
    "plan.ended",
    "plan.first_passed",
    "plan.holds_together",
    "plan.item_disputed",
    "plan.item_taken",
    "plan.missing",
    "plan.moved",
    "plan.no_debt",
    "plan.no_items",
    "plan.not_callable",
    "plan.not_running",
    "plan.percent",
    "plan.rate",
    "plan.step_with_rate",
    "plan.too_small",
    "policy.company_days",
    "policy.courtesy_days",
    "policy.days_too_many",
    "policy.first_wait_missing",
    "policy.first_wait_too_long",
    "policy.level_count",
    "policy.minimum_negative",
    "policy.minimum_twice",
    "policy.pay_by_too_near",
    "postponement.before_invoice",
    "postponement.not_later",
    "postponement.past",
    "postponement.same",
    "promise.before_made",
    "promise.in_future",
    "promise.more_than_open",
    "promise.tolerance",
    "promise.waiver_part",
    "rate.missing",
    "rate.table_unknown",
    "recovery.before",
    "recovery.nothing",
    "refund.more_than_on_account",
    "reminder.step_taken",
    "reminders.moved",
    "run.after_today",
    "run.before_last_run",
    "run.missing",
    "run.nothing_printed",
    "run.nothing_to_claim",
    "run.pay_by_too_near",
    "run.rest_day",
    "settlement.before_invoice",
    "settlement.drawn",
    "settlement.in_future",
    "settlement.number_missing",
    "settlement.rate_wrong",
    "settlement.reason_missing",
    "settlement.words_missing",
    "side_effect.not_asked",
    "snapshot.missing",
    "snapshot.not_proven",
    "statement.period",
    "stationery.no_letter",
    "terms.incomplete",
    "terms.not_understood",
    "terms.nothing_left",
    "text.too_long",
    "text.too_many_marks",
    "text_message.missing",
    "text_message.not_opened",
    "text_message.withdrawn",
    "thanks.nothing",
    "transfer.same_customer",
    "undo.already_undone",
    "undo.blocked",
    "undo.is_undo",
    "undo.left_the_house",
    "undo.orphaned",
    "undo.starts_book",
    "work.stopped",
];

/// Why a use case was refused or failed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The book cannot be opened or created.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The book did not take or give something.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The entry cannot be undone.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// A letter cannot be printed.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// The file cannot be read as a table.
    #[error(transparent)]
    Table(#[from] exchange::ImportError),
    /// The request cannot be carried out; the code says why.
    #[error("{code} {params:?}")]
    Refused {
        /// `noun.reason`.
        code: &'static str,
        /// Values for the text, by name.
        params: BTreeMap<String, String>,
    },
}

impl AppError {
    /// A refusal without parameters.
    pub(crate) fn refused(code: &'static str) -> Self {
        Self::Refused { code, params: BTreeMap::new() }
    }

    /// A refusal with one parameter.
    #[expect(clippy::needless_pass_by_value, reason = "ids and dates are passed as they are")]
    pub(crate) fn refused_with(code: &'static str, name: &str, value: impl ToString) -> Self {
        Self::Refused { code, params: BTreeMap::from([(name.to_owned(), value.to_string())]) }
    }

    /// Adds a value for the text to a refusal; other errors have their own.
    #[expect(clippy::needless_pass_by_value, reason = "ids and dates are passed as they are")]
    pub(crate) fn with(&mut self, name: &str, value: impl ToString) {
        if let Self::Refused { params, .. } = self {
            params.insert(name.to_owned(), value.to_string());
        }
    }

    /// A file that the disk did not take.
    pub(crate) fn not_written(path: &std::path::Path, error: &std::io::Error) -> Self {
        let params = named([("path", path.display().to_string()), ("detail", error.to_string())]);
        Self::Refused { code: "file.not_written", params }
    }

    /// The code, for example `book.newer`.
    pub fn code(&self) -> &str {
        match self {
            Self::Open(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::Undo(error) => error.code(),
            Self::Print(error) => &error.code,
            Self::Table(error) => error.code(),
            Self::Refused { code, .. } => code,
        }
    }

    /// The reason and what to do, in words.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, Message { prefix: "error", code: self.code(), params: &self.params() })
    }

    /// The values for the text, by name.
    pub fn params(&self) -> BTreeMap<String, String> {
        match self {
            Self::Open(error) => open_params(error),
            Self::Store(error) | Self::Undo(UndoError::Store(error)) => store_params(error),
            Self::Undo(error) => undo_params(error),
            Self::Print(error) => error.params.clone(),
            Self::Table(error) => named(error.params()),
            Self::Refused { params, .. } => params.clone(),
        }
    }
}

impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        Self::Store(StoreError::Io(error))
    }
}

impl From<MoneyError> for AppError {
    fn from(error: MoneyError) -> Self {
        match error {
            MoneyError::NotANumber(text) => Self::refused_with("amount.not_a_number", "text", text),
            MoneyError::TooManyDecimals { text, currency, exponent } => Self::Refused {
                code: "amount.too_many_decimals",
                params: named([
                    ("text", text),
                    ("currency", currency.to_string()),
                    ("count", exponent.to_string()),
                ]),
            },
            MoneyError::TooLarge => Self::refused("amount.too_large"),
            MoneyError::CurrencyMismatch(one, other) => Self::Refused {
                code: "amount.two_currencies",
                params: named([("one", one.to_string()), ("other", other.to_string())]),
            },
            MoneyError::CannotSplit(count) => Self::refused_with("amount.not_divisible", "count", count),
        }
    }
}

impl WireError {
    /// The reason and what to do, in words.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, Message { prefix: "error", code: &self.code, params: &self.params })
    }
}

impl From<AppError> for WireError {
    fn from(error: AppError) -> Self {
        let blockers = match &error {
            AppError::Undo(UndoError::Blocked { blockers, .. }) => {
                blockers.iter().map(entry_summary).collect()
            }
            _ => Vec::new(),
        };
        Self { code: error.code().to_owned(), params: error.params(), blockers }
    }
}

/// A failure of the store that is told later than it happened.
pub(crate) fn store_wire(error: &StoreError) -> WireError {
    WireError { code: error.code().to_owned(), params: store_params(error), blockers: Vec::new() }
}

fn named<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> BTreeMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn open_params(error: &OpenError) -> BTreeMap<String, String> {
    let path = |path: &std::path::Path| ("path", path.display().to_string());
    match error {
        OpenError::Missing { path: at }
        | OpenError::NotABook { path: at }
        | OpenError::ReadOnly { path: at }
        | OpenError::Exists { path: at } => named([path(at)]),
        OpenError::Newer { path: at, found, known } => {
            named([path(at), ("found", found.to_string()), ("known", known.to_string())])
        }
        OpenError::Damaged { path: at, place, detail } => {
            named([path(at), ("place", (*place).to_owned()), ("detail", detail.clone())])
        }
        OpenError::OpenElsewhere { path: at, host, since } => named([
            path(at),
            ("host", host.clone().unwrap_or_default()),
            ("since", since.clone().unwrap_or_default()),
        ]),
        OpenError::Io { path: at, detail } => named([path(at), ("detail", detail.clone())]),
    }
}

fn store_params(error: &StoreError) -> BTreeMap<String, String> {
    match error {
        StoreError::OverAllocated { rest_minor } => named([("rest", rest_minor.to_string())]),
        StoreError::NumberTaken { number } | StoreError::PlanEnded { number } => {
            named([("number", number.clone())])
        }
        StoreError::Refused { rule } => named([("detail", rule.clone())]),
        StoreError::NotProven { detail } => named([("detail", detail.clone())]),
        StoreError::SnapshotMissing { name } => named([("name", name.clone())]),
        StoreError::NoEntry(entry) => named([("entry", entry.to_string())]),
        StoreError::Unreadable { what } => named([("detail", what.clone())]),
        StoreError::Io(error) => named([("detail", error.to_string()), ("path", String::new())]),
        StoreError::Sqlite(error) => named([("detail", error.to_string())]),
        _ => BTreeMap::new(),
    }
}

fn undo_params(error: &UndoError) -> BTreeMap<String, String> {
    let entry = |entry: &EntryId| ("entry", entry.to_string());
    match error {
        UndoError::IsUndo { entry: of }
        | UndoError::StartsBook { entry: of }
        | UndoError::LeftTheHouse { entry: of } => named([entry(of)]),
        UndoError::AlreadyUndone { entry: of, by } | UndoError::Orphaned { entry: of, by } => {
            named([entry(of), ("by", by.to_string())])
        }
        UndoError::Blocked { entry: of, blockers } => {
            named([entry(of), ("count", blockers.len().to_string())])
        }
        UndoError::Store(error) => store_params(error),
    }
}
