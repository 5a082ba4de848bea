//! The owner's mail server, and what is asked of the connection to it.

use std::{net::IpAddr, time::Duration};

use lettre::transport::smtp::client::{Certificate, TlsParameters};

/// How the connection is kept from other eyes. There is no switch that ignores a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte, usually port 465.
    Tls,
    /// STARTTLS, usually port 587; without it nothing is sent.
    StartTls,
    /// None at all: only to this very computer.
    LocalOnly,
}

/// How long the server may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// To connect, and for each answer before the message.
    pub answer: Duration,
    /// For the answer to the message itself; servers look for viruses meanwhile.
    pub acceptance: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { answer: Duration::from_secs(30), acceptance: Duration::from_mins(1) }
    }
}

/// A mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name, as its certificate says it.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The name to sign in with; empty where the server asks for none.
    pub user: String,
    /// How long it may take.
    pub patience: Patience,
    /// A certificate (PEM) that is trusted besides those of the system, because the owner looked at it.
    pub pinned: Option<Vec<u8>>,
}

/// Why a server cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// The name is no host name.
    #[error("{0} is no name of a server")]
    Host(String),
    /// Without protection only this computer is allowed.
    #[error("{0} is not this computer: without TLS nothing is sent there")]
    Unprotected(String),
    /// The pinned certificate cannot be read.
    #[error("the certificate cannot be read")]
    Certificate,
}

impl Server {
    /// Checks that the server may be spoken to at all.
    ///
    /// # Errors
    /// If its name is none, or the connection would be open to others.
    pub fn check(&self) -> Result<(), ServerError> {
        let is_name = !self.host.is_empty()
            && self.host.len() <= 253
            && self.host.chars().all(|letter| letter.is_ascii_alphanumeric() || "-.:".contains(letter));
        if !is_name || self.port == 0 {
            return Err(ServerError::Host(self.host.clone()));
        }
        if self.security == Security::LocalOnly && !self.is_this_computer() {
            return Err(ServerError::Unprotected(self.host.clone()));
        }
        Ok(())
    }

    fn is_this_computer(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    pub(crate) fn tls(&self) -> Result<Option<TlsParameters>, ServerError> {
        if self.security == Security::LocalOnly {
            return Ok(None);
        }
        let mut builder = TlsParameters::builder(self.host.clone());
        if let Some(pem) = &self.pinned {
            let certificate = Certificate::from_pem(pem).map_err(|_| ServerError::Certificate)?;
            builder = builder.add_root_certificate(certificate);
        }
        Ok(Some(builder.build().map_err(|_| ServerError::Certificate)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn e2_without_tls_only_this_computer_is_spoken_to() {
        let server = |host: &str, security| Server {
            host: host.into(),
            port: 25,
            security,
            user: String::new(),
            patience: Patience::default(),
            pinned: None,
        };
        for host in ["localhost", "127.0.0.1", "::1"] {
            assert_eq!(server(host, Security::LocalOnly).check(), Ok(()));
        }
        for host in ["mail.example.com", "10.0.0.5", "localhost.example.com"] {
            assert_eq!(server(host, Security::LocalOnly).check(), Err(ServerError::Unprotected(host.into())));
            assert_eq!(server(host, Security::Tls).check(), Ok(()));
        }
        for host in ["", "mail example.com", "mail.example.com/x", "a\r\nb"] {
            assert_eq!(server(host, Security::Tls).check(), Err(ServerError::Host(host.into())));
        }
    }
}
