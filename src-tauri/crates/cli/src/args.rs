//! The words of the command line.

mod calculate;

use std::path::PathBuf;

use app::contract::{AgeingBy, AllocateMode, DocumentKind, ImportKind, PaymentMethod, RisesAnswer};
use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use domain::{Currency, Language};

pub(crate) use calculate::{InterestArgs, PlanArgs, TermsArgs};

/// The book of dues of a small business, without a window.
///
/// Amounts are decimal numbers such as 1234.50, dates are YYYY-MM-DD.
#[derive(Debug, Parser)]
#[command(name = "duebook-cli", version, propagate_version = true)]
pub(crate) struct Args {
    /// The book, for example `company.duebook`.
    #[arg(long, env = "DUEBOOK_BOOK", global = true, value_name = "FILE")]
    pub(crate) book: Option<PathBuf>,
    /// Today, instead of the system's clock.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<NaiveDate>,
    /// Print one JSON document instead of text.
    #[arg(long = "json", global = true)]
    pub(crate) is_json: bool,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Create a book. Example: duebook-cli --book a.duebook new --name "Ánh Dương" --country VN
    New(NewArgs),
    /// Fill a new book with the sample company. Example: duebook-cli --book s.duebook sample
    Sample(SampleArgs),
    /// Bring in a CSV file, or take an import back. Example: duebook-cli import invoices file.csv --currency USD
    Import(ImportArgs),
    /// Write customers, invoices, payments or the ledger as CSV. Example: duebook-cli export invoices out.csv
    Export(ExportArgs),
    /// Tell how old what is owed is, in days after the due date. Example: duebook-cli ageing --as-of 2026-11-21
    Ageing(AgeingArgs),
    /// Write a statement of account. Example: duebook-cli statement C-0001 --pdf statement.pdf
    Statement(StatementArgs),
    /// Record a payment. Example: duebook-cli pay --customer C-0001 --date 2026-11-21 --amount 120.50
    Pay(PayArgs),
    /// Show which open items an amount would pay. Example: duebook-cli allocate C-0001 --amount 120.50
    Allocate(AllocateArgs),
    /// Explain payment terms. Example: duebook-cli terms "2/10 net 30" --date 2026-11-21
    Terms(TermsArgs),
    /// Calculate late interest. Example: duebook-cli interest --principal 1000 --currency EUR --due 2026-01-31 --paid 2026-03-02 --rate 10
    Interest(InterestArgs),
    /// Make the schedule of a payment plan. Example: duebook-cli plan --amount 900 --currency EUR --count 3 --first 2026-12-01
    Plan(PlanArgs),
    /// Propose, confirm or take back reminders. Example: duebook-cli remind propose
    #[command(subcommand)]
    Remind(RemindCommand),
    /// Make or check a payment code. Example: duebook-cli qr vietqr --bin 970436 --account 0123456789 --amount 250000
    #[command(subcommand)]
    Qr(QrCommand),
    /// Hand the mails of the outbox over to the owner's server. The password comes from `DUEBOOK_SMTP_PASSWORD`, else from the
    /// keychain of the system. Example: duebook-cli --book a.duebook mail send
    #[command(subcommand)]
    Mail(MailCommand),
    /// Check the whole book. Example: duebook-cli --book a.duebook verify
    Verify,
    /// Make a copy that is checked before it counts. Example: duebook-cli --book a.duebook snapshot --to /mnt/usb
    Snapshot {
        /// The folder to copy into; by default that of the book's own copies.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
    /// Put a copy in the place of the book, which is copied first. Example: duebook-cli --book a.duebook restore FILE
    Restore {
        /// The copy.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print the completion script of a shell. Example: duebook-cli completions bash
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct NewArgs {
    /// The company's name.
    #[arg(long)]
    pub(crate) name: String,
    /// Two-letter code of its country, for example VN, IL, DE, GB, US.
    #[arg(long)]
    pub(crate) country: String,
    /// Currency of the book; by default that of the country.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// Language of letters where the customer's is unknown: en, vi or he.
    #[arg(long, value_parser = language)]
    pub(crate) language: Option<Language>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct SampleArgs {
    /// How many customers.
    #[arg(long, default_value_t = 60)]
    pub(crate) customers: u32,
    /// How many invoices.
    #[arg(long, default_value_t = 600)]
    pub(crate) invoices: u32,
    /// The same seed gives the same company.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct ImportArgs {
    /// What the rows are.
    #[arg(required = true)]
    pub(crate) kind: Option<ImportWhat>,
    /// The file, or the number of the import for `undo`.
    #[arg(required = true, value_name = "FILE|BATCH")]
    pub(crate) file: Option<String>,
    /// Which column holds what: `field=column,…` by header or letter.
    #[arg(long, value_name = "FIELD=COLUMN,…")]
    pub(crate) map: Option<String>,
    /// Currency of amounts that name none.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// Order of the parts of dates, where the file does not decide it.
    #[arg(long, value_name = "dmy|mdy|ymd", value_parser = ["dmy", "mdy", "ymd"])]
    pub(crate) date_order: Option<String>,
    /// The file is the complete list of open items as of this day: what it does not name is settled.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) complete_as_of: Option<NaiveDate>,
    /// What happens to invoices whose amount rises although a sent letter names them; without it, such rows are refused.
    #[arg(long, value_name = "take-over|leave")]
    pub(crate) rises: Option<RisesWhat>,
    /// Only tell what would happen.
    #[arg(long = "dry-run")]
    pub(crate) is_dry_run: bool,
    /// With `undo`: also take back what rests on the import, newest first.
    #[arg(long = "later-first")]
    pub(crate) is_later_first: bool,
}

/// What happens to invoices whose amount rises after a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RisesWhat {
    /// Take the new amount over; the next letter claims it.
    TakeOver,
    /// Leave the invoice as the letter named it.
    Leave,
}

impl RisesWhat {
    pub(crate) const fn answer(self) -> RisesAnswer {
        match self {
            Self::TakeOver => RisesAnswer::TakeOver,
            Self::Leave => RisesAnswer::Leave,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportWhat {
    /// Invoices; a row may carry its own customer and settlement date.
    Invoices,
    /// Customers.
    Customers,
    /// Payments.
    Payments,
    /// What customers owed when the book began, without single invoices.
    OpeningBalances,
    /// Take an import back.
    Undo,
}

impl ImportWhat {
    pub(crate) const fn kind(self) -> Option<ImportKind> {
        match self {
            Self::Invoices => Some(ImportKind::Invoices),
            Self::Customers => Some(ImportKind::Customers),
            Self::Payments => Some(ImportKind::Payments),
            Self::OpeningBalances => Some(ImportKind::OpeningBalances),
            Self::Undo => None,
        }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    /// What to write.
    pub(crate) what: ExportWhat,
    /// The file to write.
    pub(crate) file: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportWhat {
    /// Customers.
    Customers,
    /// Invoices with what is open of them.
    Invoices,
    /// Payments.
    Payments,
    /// Invoices and settlements by date, with the running balance per customer.
    Ledger,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AgeingArgs {
    /// The date; today by default.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<NaiveDate>,
    /// Count days from the due date or the invoice date.
    #[arg(long, default_value = "due", value_parser = ageing_by)]
    pub(crate) by: AgeingBy,
    /// Only the customer with this number.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) customer: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct StatementArgs {
    /// Number of the customer.
    #[arg(value_name = "CUSTOMER")]
    pub(crate) customer: String,
    /// First day of the period; by default that of the account.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) from: Option<NaiveDate>,
    /// The day of the statement, which ends the period; today by default.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) to: Option<NaiveDate>,
    /// What is listed: open items, or the activity of the period; activity where --from is given.
    #[arg(long, value_parser = statement_kind)]
    pub(crate) kind: Option<DocumentKind>,
    /// Currency; by default the customer's.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// The file that is written.
    #[arg(long, value_name = "FILE")]
    pub(crate) pdf: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct PayArgs {
    /// Number of the customer.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) customer: String,
    /// The day on which the money came in.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: NaiveDate,
    /// The amount, in the customer's currency unless `--currency` says otherwise.
    #[arg(long)]
    pub(crate) amount: String,
    /// Currency of the amount.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// How it was paid.
    #[arg(long, default_value = "transfer", value_parser = method)]
    pub(crate) method: PaymentMethod,
    /// The payer's text; invoice numbers in it say what is paid.
    #[arg(long, default_value = "")]
    pub(crate) reference: String,
    /// Apply it to open items, or leave it on account.
    #[arg(long, default_value = "auto", value_parser = allocate)]
    pub(crate) allocate: AllocateMode,
}

#[derive(Debug, clap::Args)]
pub(crate) struct AllocateArgs {
    /// Number of the customer.
    #[arg(value_name = "CUSTOMER")]
    pub(crate) customer: String,
    /// The amount, in the customer's currency unless `--currency` says otherwise.
    #[arg(long)]
    pub(crate) amount: String,
    /// Currency of the amount.
    #[arg(long)]
    pub(crate) currency: Option<Currency>,
    /// The payer's text; invoice numbers in it say what is paid.
    #[arg(long, default_value = "")]
    pub(crate) reference: String,
    /// Only tell; nothing is recorded either way.
    #[arg(long = "dry-run")]
    pub(crate) is_dry_run: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RemindCommand {
    /// Show who would be reminded, and why every other overdue item is not.
    Propose {
        /// The date of the run; today by default.
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<NaiveDate>,
    },
    /// Confirm the proposal and write the letters.
    Confirm {
        /// The date of the run; today by default.
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<NaiveDate>,
        /// Folder for the letters, one file each.
        #[arg(long, value_name = "DIR")]
        letters: PathBuf,
        /// One PDF with all letters in envelope order.
        #[arg(long, value_name = "FILE.pdf")]
        merged: Option<PathBuf>,
        /// Accept pay-by dates that are nearer than the policy allows.
        #[arg(long = "back-dated")]
        is_back_dated: bool,
    },
    /// Take a run back: every level and date as it was.
    Undo {
        /// The number of the run.
        run: i64,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum QrCommand {
    /// A transfer in đồng. Example: duebook-cli qr vietqr --bin 970436 --account 0123456789 --amount 250000
    Vietqr(VietqrArgs),
    /// A SEPA transfer in euro. Example: duebook-cli qr epc --name Muster --iban DE89370400440532013000 --amount 20
    #[command(disable_version_flag = true)]
    Epc(EpcArgs),
    /// Decode a code and tell whether it is right. Example: duebook-cli qr check 00020101021138…
    Check {
        /// The text of the code; `-` reads it from standard input.
        #[arg(allow_hyphen_values = true)]
        payload: String,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct VietqrArgs {
    /// Number of the bank, six digits.
    #[arg(long)]
    pub(crate) bin: String,
    /// Account number, 6 to 19 letters and digits.
    #[arg(long)]
    pub(crate) account: String,
    /// Whole đồng; without it the payer types the amount.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: Option<String>,
    /// Memo of the transfer, at most 25 characters; marks are taken off its letters.
    #[arg(long, default_value = "")]
    pub(crate) purpose: String,
    /// Number of the bill.
    #[arg(long, default_value = "")]
    pub(crate) bill: String,
    /// Reference of the receiver.
    #[arg(long, default_value = "")]
    pub(crate) reference: String,
    /// The number is that of a card.
    #[arg(long = "card")]
    pub(crate) is_card: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct EpcArgs {
    /// Name of the payee, at most 70 characters.
    #[arg(long)]
    pub(crate) name: String,
    /// IBAN of the payee; spaces do not matter.
    #[arg(long)]
    pub(crate) iban: String,
    /// Euro, for example 149.90.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) amount: String,
    /// Version of the code: 001 needs a BIC.
    #[arg(long, default_value = "002", value_parser = ["001", "002"])]
    pub(crate) version: String,
    /// BIC of the payee's bank.
    #[arg(long, default_value = "")]
    pub(crate) bic: String,
    /// What it is for, at most 140 characters.
    #[arg(long, default_value = "", conflicts_with = "reference")]
    pub(crate) text: String,
    /// Structured reference of ISO 11649, for example RF18539007547034.
    #[arg(long)]
    pub(crate) reference: Option<String>,
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_tag(text).ok_or_else(|| "one of en, vi, he".to_owned())
}

fn statement_kind(text: &str) -> Result<DocumentKind, String> {
    match text {
        "open" => Ok(DocumentKind::Open),
        "activity" => Ok(DocumentKind::Activity),
        _ => Err("open or activity".to_owned()),
    }
}

fn ageing_by(text: &str) -> Result<AgeingBy, String> {
    match text {
        "due" => Ok(AgeingBy::Due),
        "invoice" => Ok(AgeingBy::Invoice),
        _ => Err("due or invoice".to_owned()),
    }
}

fn method(text: &str) -> Result<PaymentMethod, String> {
    let all = [
        PaymentMethod::Transfer,
        PaymentMethod::Cash,
        PaymentMethod::Card,
        PaymentMethod::Wallet,
        PaymentMethod::Cheque,
        PaymentMethod::Other,
    ];
    let found = all.into_iter().find(|method| method.code() == text);
    found.ok_or_else(|| "one of transfer, cash, card, wallet, cheque, other".to_owned())
}

fn allocate(text: &str) -> Result<AllocateMode, String> {
    match text {
        "auto" => Ok(AllocateMode::Auto),
        "none" => Ok(AllocateMode::None),
        _ => Err("auto or none".to_owned()),
    }
}

/// What to do with mail.
#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Send what waits; mails that were put off wait until their time has come.
    Send {
        /// Send outside the days and hours that are set, too.
        #[arg(long = "any-time")]
        is_any_time: bool,
    },
}
