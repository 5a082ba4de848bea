//! What documents are printed on and with: paper, window, colour, pictures, and the accounts that they name.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use domain::{
    seller::{BankAccount, BankAccountError, check_accounts},
    stationery::{Accent, AccentError, Paper, Picture, PictureUse, Stationery, WindowSide},
};
use serde::{Deserialize, Serialize};
use store::Reader;

use crate::{
    App, AppError,
    contract::{PreviewStationery, RemovePicture, StationeryView, UpdateStationery},
};

/// The setting with what the owner chose.
const CHOSEN: &str = "stationery";

/// What the owner chose; what is empty follows the country of the company.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
struct Chosen {
    paper: Option<Paper>,
    window_side: Option<WindowSide>,
    accent: Option<Accent>,
}

/// The setting with a picture, in base 64; empty after it was taken away.
const fn picture_setting(purpose: PictureUse) -> &'static str {
    match purpose {
        PictureUse::Logo => "stationery.logo",
        PictureUse::Signature => "stationery.signature",
    }
}

/// What documents of the book are printed on and with.
///
/// # Errors
/// If the book cannot be read.
pub(crate) fn stationery(read: Reader<'_>) -> Result<Stationery, AppError> {
    let country = country(read)?;
    Ok(dressed(read, chosen(read)?, &country)?)
}

fn dressed(read: Reader<'_>, chosen: Chosen, country: &str) -> Result<Stationery, store::StoreError> {
    let usual = Stationery::of_country(country);
    Ok(Stationery {
        paper: chosen.paper.unwrap_or(usual.paper),
        window_side: chosen.window_side.unwrap_or(usual.window_side),
        accent: chosen.accent.unwrap_or(usual.accent),
        logo: picture(read, PictureUse::Logo)?,
        signature: picture(read, PictureUse::Signature)?,
    })
}

fn chosen(read: Reader<'_>) -> Result<Chosen, AppError> {
    let kept = read.setting(CHOSEN)?;
    // What a newer version wrote and this one does not know is as good as not chosen.
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn picture(read: Reader<'_>, purpose: PictureUse) -> Result<Option<Picture>, store::StoreError> {
    let kept = read.setting(picture_setting(purpose))?.filter(|text| !text.is_empty());
    Ok(kept.and_then(|text| BASE64_STANDARD.decode(text).ok()).map(|bytes| Picture(bytes.into())))
}

/// The country of the company: that of its address, else the one that the book was started with.
pub(crate) fn country(read: Reader<'_>) -> Result<String, AppError> {
    let own = read.seller()?.address.country;
    Ok(if own.is_empty() { read.book_profile()?.country } else { own })
}

impl App {
    /// What the settings of documents show.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_stationery(&self) -> Result<StationeryView, AppError> {
        let read = self.read()?;
        let (chosen, now) = (chosen(read)?, stationery(read)?);
        let usual = Stationery::of_country(&country(read)?);
        Ok(StationeryView {
            paper: chosen.paper,
            usual_paper: usual.paper,
            window_side: chosen.window_side,
            usual_window_side: usual.window_side,
            accent: chosen.accent.map(|accent| accent.to_string()).unwrap_or_default(),
            usual_accent: usual.accent.to_string(),
            has_logo: now.logo.is_some(),
            has_signature: now.signature.is_some(),
            accounts: read.seller()?.bank_accounts,
        })
    }

    /// Keeps paper, window, colour and accounts; letters that were sent stay as they are.
    ///
    /// # Errors
    /// If the colour or an account is wrong.
    pub fn update_stationery(&mut self, request: &UpdateStationery) -> Result<StationeryView, AppError> {
        let chosen = asked(request)?;
        check(&request.accounts)?;
        let mut seller = self.read()?.seller()?;
        seller.bank_accounts.clone_from(&request.accounts);
        let json = serde_json::to_string(&chosen).map_err(std::io::Error::from)?;
        let now = self.now();
        self.book_mut()?.write("stationery.change", now, |entry| {
            entry.change_setting(CHOSEN, &json)?;
            entry.change_seller(&seller)
        })?;
        self.get_stationery()
    }

    /// Keeps a logo or signature inside the book, made ready to print.
    ///
    /// # Errors
    /// If it is too large, neither PNG nor JPEG, or damaged; the old picture stays then.
    pub fn keep_picture(&mut self, purpose: PictureUse, bytes: &[u8]) -> Result<StationeryView, AppError> {
        let ready = BASE64_STANDARD.encode(self.ports.printer.picture(bytes, purpose)?);
        self.write_picture(purpose, &ready)
    }

    /// Takes a logo or signature away.
    ///
    /// # Errors
    /// If the book cannot be written.
    pub fn remove_picture(&mut self, request: &RemovePicture) -> Result<StationeryView, AppError> {
        self.write_picture(request.purpose, "")
    }

    fn write_picture(&mut self, purpose: PictureUse, text: &str) -> Result<StationeryView, AppError> {
        let now = self.now();
        let key = picture_setting(purpose);
        self.book_mut()?.write("stationery.change", now, |entry| entry.change_setting(key, text))?;
        self.get_stationery()
    }

    /// The first letter that would be sent today, with the choices as they stand in the form; `None` when there is none.
    ///
    /// # Errors
    /// If the colour or an account is wrong, or the letter cannot be printed.
    pub fn preview_stationery(&self, request: &PreviewStationery) -> Result<Vec<u8>, AppError> {
        let chosen = asked(&request.stationery)?;
        let read = self.read()?;
        let letter =
            self.first_draft_letter(request.stationery.accounts.first().map(|account| account.currency))?;
        let mut letter = letter.ok_or_else(|| AppError::refused("stationery.no_letter"))?;
        letter.stationery = dressed(read, chosen, &country(read)?)?;
        letter.seller.bank_accounts.clone_from(&request.stationery.accounts);
        Ok(self.ports.printer.preview(&[letter])?)
    }
}

fn asked(request: &UpdateStationery) -> Result<Chosen, AppError> {
    let text = request.accent.trim();
    let accent = if text.is_empty() { Ok(None) } else { Accent::parse(text).map(Some) };
    let accent = accent.map_err(|error| {
        let code = match error {
            AccentError::Form => "accent.wrong",
            AccentError::TooLight => "accent.too_light",
        };
        AppError::refused_with(code, "colour", text)
    })?;
    Ok(Chosen { paper: request.paper, window_side: request.window_side, accent })
}

/// Refuses accounts that no customer could pay to.
///
/// # Errors
/// If a number, IBAN or bank code is wrong, or two accounts of a currency are the default.
pub(crate) fn check(accounts: &[BankAccount]) -> Result<(), AppError> {
    check_accounts(accounts).map_err(|error| {
        let params = match &error {
            BankAccountError::NumberMissing { bank } => vec![("bank", bank.clone())],
            BankAccountError::IbanLength { account, found, expected } => vec![
                ("account", account.clone()),
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
            BankAccountError::IbanDigits { account }
            | BankAccountError::Number { account }
            | BankAccountError::Bin { account }
            | BankAccountError::Bic { account } => vec![("account", account.clone())],
            BankAccountError::TwoDefaults { currency } => vec![("currency", currency.to_string())],
        };
        let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        AppError::Refused { code: error.code(), params }
    })
}
