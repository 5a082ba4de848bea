//! The owner's mail server, and where its password is kept (E2).

use std::sync::Arc;

use chrono::Timelike;
use mail::{Outcome, Patience, ReadyMail, Security, Server};
use store::{Reader, StoreError};

use crate::{
    App, AppError, Handover, MailText, Mailer,
    calendar::BookCalendar,
    contract::{
        MailSecurity, MailSettings, MailSettingsView, MailTest, PasswordPlace, SetMailPassword,
        UpdateMailSettings,
    },
    turns::{Alone, Turns},
    typed,
};

use super::{Sender, problem};

/// The key of the setting.
const KEPT: &str = "mail";

/// A password. It is written nowhere by itself, not even into a description of what holds it (E2).
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(pub(crate) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// A password that this session knows, and the account that it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    account: String,
    password: Secret,
    place: PasswordPlace,
}

/// A message to the owner, ready to go.
struct Test {
    settings: MailSettings,
    password: Option<Secret>,
    message: ReadyMail,
    mailer: Arc<dyn Mailer>,
}

impl MailSettings {
    /// Whether mail can be sent with them.
    pub(crate) fn is_ready(&self) -> bool {
        !self.host.is_empty() && !self.sender_address.is_empty()
    }

    /// Which password of the keychain is meant: one per name and server.
    fn account(&self) -> String {
        format!("{}@{}:{}", self.user, self.host, self.port)
    }

    /// The server as it is spoken to.
    pub(super) fn server(&self) -> Server {
        Server {
            host: self.host.clone(),
            port: self.port,
            security: match self.security {
                MailSecurity::Tls => Security::Tls,
                MailSecurity::StartTls => Security::StartTls,
                MailSecurity::LocalOnly => Security::LocalOnly,
            },
            user: self.user.clone(),
            patience: Patience::default(),
            pinned: None,
        }
    }
}

impl App {
    /// What is set about mail, and where the password is.
    ///
    /// # Errors
    /// If no book is open.
    pub fn get_mail_settings(&mut self) -> Result<MailSettingsView, AppError> {
        let settings = of_book(self.read()?)?;
        let (password, has_keychain) = self.password_place(&settings);
        Ok(MailSettingsView { is_ready: settings.is_ready(), settings, password, has_keychain })
    }

    /// Keeps settings of mail. What is queued stays as it was written.
    ///
    /// # Errors
    /// If the server, an address or the hours cannot be meant.
    pub fn update_mail_settings(
        &mut self,
        request: &UpdateMailSettings,
    ) -> Result<MailSettingsView, AppError> {
        let settings = checked(&request.settings)?;
        let json = serde_json::to_string(&settings)
            .map_err(|error| StoreError::Unreadable { what: error.to_string() })?;
        let now = self.now();
        self.book_mut()?.write("mail.change", now, |entry| entry.change_setting(KEPT, &json))?;
        self.get_mail_settings()
    }

    /// Keeps the password of the server in the keychain of the system; where none answers, until the program ends.
    ///
    /// # Errors
    /// If no server is set up.
    pub fn set_mail_password(&mut self, request: &SetMailPassword) -> Result<MailSettingsView, AppError> {
        let settings = of_book(self.read()?)?;
        if settings.host.is_empty() {
            return Err(AppError::refused("mail.not_set_up"));
        }
        let account = settings.account();
        if request.password.is_empty() {
            let _gone = self.ports.keychain.forget(&account);
            self.mail_password = None;
        } else {
            let is_kept = self.ports.keychain.keep(&account, &request.password).is_ok();
            let place = if is_kept { PasswordPlace::Keychain } else { PasswordPlace::Session };
            self.mail_password = Some(Kept { account, password: Secret(request.password.clone()), place });
        }
        self.get_mail_settings()
    }

    /// Uses a password for this session without keeping it, for scripts.
    ///
    /// # Errors
    /// If no book is open.
    pub fn use_mail_password(&mut self, password: String) -> Result<(), AppError> {
        let account = of_book(self.read()?)?.account();
        self.mail_password =
            Some(Kept { account, password: Secret(password), place: PasswordPlace::Session });
        Ok(())
    }

    /// Tests the server while nobody else wants the app: [`test_mail`].
    ///
    /// # Errors
    /// As [`test_mail`].
    pub fn test_mail(&mut self) -> Result<MailTest, AppError> {
        test_mail(&Alone::with(self))
    }

    fn begin_test(&mut self) -> Result<Test, AppError> {
        let settings = self.ready_settings()?;
        let password = self.password_of(&settings)?;
        let read = self.read()?;
        let language = self.preferences.language.unwrap_or(read.book_profile()?.language);
        let sender = Sender::of(&settings, &read.seller()?.name)?;
        let words = |key: &str| crate::words::text(language, key, &std::collections::BTreeMap::new());
        let words = MailText {
            subject: words("outbox-test-subject").unwrap_or_default(),
            text: words("outbox-test-body").unwrap_or_default(),
        };
        let message = sender.to_itself(words, self.now().at)?;
        Ok(Test { settings, password, message, mailer: Arc::clone(&self.ports.mailer) })
    }

    /// The settings, where mail can be sent with them.
    pub(super) fn ready_settings(&self) -> Result<MailSettings, AppError> {
        let settings = of_book(self.read()?)?;
        if settings.is_ready() { Ok(settings) } else { Err(AppError::refused("mail.not_set_up")) }
    }

    /// The sender of letters that go by mail.
    ///
    /// # Errors
    /// If no server is set up.
    pub(crate) fn mail_sender(&self) -> Result<Sender, AppError> {
        Sender::of(&self.ready_settings()?, &self.read()?.seller()?.name)
    }

    /// The password, where the server asks for a name.
    pub(super) fn password_of(&mut self, settings: &MailSettings) -> Result<Option<Secret>, AppError> {
        if settings.user.is_empty() {
            return Ok(None);
        }
        self.password_place(settings);
        let known = self.mail_password.as_ref().filter(|kept| kept.account == settings.account());
        let known = known.map(|kept| kept.password.clone());
        known.map(Some).ok_or_else(|| AppError::refused_with("mail.password_missing", "user", &settings.user))
    }

    /// Refuses outside the days and hours that the owner set.
    pub(super) fn require_hours(&self, settings: &MailSettings) -> Result<(), AppError> {
        let now = self.now();
        let hour = now.at.with_timezone(&chrono::Local).hour();
        let is_early = settings.from_hour.is_some_and(|from| hour < u32::from(from));
        let is_late = settings.until_hour.is_some_and(|until| hour >= u32::from(until));
        let is_rest_day = settings.is_business_days_only
            && !BookCalendar::of(self.read()?)?.working_days().is_business_day(now.today);
        if is_early || is_late || is_rest_day {
            let code = if is_rest_day { "mail.rest_day" } else { "mail.out_of_hours" };
            let mut refused = AppError::refused_with(code, "from", settings.from_hour.unwrap_or(0));
            refused.with("until", settings.until_hour.unwrap_or(24));
            return Err(refused);
        }
        Ok(())
    }

    /// Where the password is, and whether a keychain answers. What the keychain said once holds for the session.
    fn password_place(&mut self, settings: &MailSettings) -> (PasswordPlace, bool) {
        let account = settings.account();
        if let Some(kept) = self.mail_password.as_ref().filter(|kept| kept.account == account) {
            return (kept.place, kept.place == PasswordPlace::Keychain);
        }
        if settings.host.is_empty() {
            return (PasswordPlace::Nowhere, true);
        }
        match self.ports.keychain.read(&account) {
            Ok(Some(password)) => {
                let place = PasswordPlace::Keychain;
                self.mail_password = Some(Kept { account, password: Secret(password), place });
                (place, true)
            }
            Ok(None) => (PasswordPlace::Nowhere, true),
            Err(_) => (PasswordPlace::Nowhere, false),
        }
    }
}

/// Sends a short message from the owner's address to itself. While the server answers, the app is free.
///
/// # Errors
/// If no server is set up, or its password is not known.
pub fn test_mail<T: Turns>(turns: &T) -> Result<MailTest, T::Refusal> {
    let Test { settings, password, message, mailer } = turns.turn(App::begin_test)?;
    let secret = password.as_ref().map(|secret| secret.0.as_str());
    let server = settings.server();
    let handover = Handover { server: &server, password: secret, message: &message };
    let outcome = mailer.deliver(handover, &mut |_| Ok(()));
    Ok(tested(settings.sender_address, outcome))
}

/// What is set in the book.
pub(super) fn of_book(read: Reader<'_>) -> Result<MailSettings, AppError> {
    let kept = read.setting(KEPT)?.and_then(|json| serde_json::from_str(&json).ok());
    Ok(kept.unwrap_or_default())
}

/// Whether mail can be sent as it is set.
pub(crate) fn is_mail_ready(read: Reader<'_>) -> Result<bool, AppError> {
    Ok(of_book(read)?.is_ready())
}

/// Whether original invoices go along with a reminder by mail.
pub(crate) fn attaches_invoices(read: Reader<'_>) -> Result<bool, AppError> {
    Ok(of_book(read)?.attaches_invoices)
}

fn tested(address: String, outcome: Outcome) -> MailTest {
    use domain::outbox::MailState::{Failed, HandedOver, Uncertain};
    let (state, code, reply) = match outcome {
        Outcome::Sent { reply } => (HandedOver, None, reply),
        Outcome::Later(why) | Outcome::Failed(why) => (Failed, Some(why.code), why.reply),
        Outcome::Uncertain { reply } => (Uncertain, None, reply),
    };
    MailTest { state, address, problem: code.map(problem), reply }
}

fn checked(asked: &MailSettings) -> Result<MailSettings, AppError> {
    let line = |text: &str| Ok::<_, AppError>(typed::line(text)?.0.trim().to_owned());
    let settings = MailSettings {
        host: line(&asked.host)?,
        user: line(&asked.user)?,
        sender_name: line(&asked.sender_name)?,
        sender_address: line(&asked.sender_address)?,
        reply_to: line(&asked.reply_to)?,
        ..asked.clone()
    };
    Sender::of(&settings, "")?;
    settings.server().check().map_err(|error| match error {
        mail::ServerError::Unprotected(host) => AppError::refused_with("mail.unprotected", "host", host),
        error => AppError::refused_with("mail.host", "host", error),
    })?;
    let is_possible = match (settings.from_hour, settings.until_hour) {
        (None, None) => true,
        (from, until) => from.unwrap_or(0) < until.unwrap_or(24) && until.unwrap_or(24) <= 24,
    };
    if is_possible { Ok(settings) } else { Err(AppError::refused("mail.hours_wrong")) }
}
