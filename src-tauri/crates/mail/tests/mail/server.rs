//! A mail server that does what servers do on a bad day.
#![allow(dead_code, reason = "every test that includes this uses its own part")]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
    time::Duration,
};

/// What the server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    Good,
    /// Hangs up when the message is announced.
    DropsBefore,
    /// Takes the message and hangs up without a word.
    DropsAfter,
    /// 451 after the message.
    NotNow,
    /// 554 after the message.
    Refuses,
    /// 550 for the recipient.
    NoSuchRecipient,
    /// Takes the message and answers too late.
    Slow,
    /// Answers the message with something that is no answer.
    Garbage,
}

impl Mood {
    pub(crate) const ALL: [Self; 8] = [
        Self::Good,
        Self::DropsBefore,
        Self::DropsAfter,
        Self::NotNow,
        Self::Refuses,
        Self::NoSuchRecipient,
        Self::Slow,
        Self::Garbage,
    ];

    /// What it answers to the message itself, and whether it keeps it.
    const fn after_the_message(self) -> (Option<&'static str>, bool) {
        match self {
            Self::DropsAfter => (None, true),
            Self::NotNow => (Some("451 4.3.0 Try again later"), false),
            Self::Refuses => (Some("554 5.7.1 Not accepted"), false),
            Self::Garbage => (Some("!!! 🤷 no answer of this protocol"), true),
            _ => (Some("250 2.0.0 Queued as 4F2"), true),
        }
    }
}

/// What a server has taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) recipients: Vec<String>,
    pub(crate) message: Vec<u8>,
}

/// A server for one connection, or for one after the other.
pub(crate) struct FaultyServer {
    pub(crate) port: u16,
    taken: Arc<Mutex<Vec<Taken>>>,
    thread: JoinHandle<()>,
}

/// TLS as the server offers it.
pub(crate) enum Offer {
    Nothing,
    StartTls(Arc<rustls::ServerConfig>),
}

impl FaultyServer {
    pub(crate) fn start(mood: Mood) -> Self {
        Self::offering(mood, Offer::Nothing)
    }

    /// A server for as many connections as there are moods, one after the other.
    pub(crate) fn moods(moods: &[Mood]) -> Self {
        Self::serving(moods, Offer::Nothing)
    }

    pub(crate) fn offering(mood: Mood, offer: Offer) -> Self {
        Self::serving(&[mood], offer)
    }

    fn serving(moods: &[Mood], offer: Offer) -> Self {
        let moods = moods.to_vec();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::<Mutex<Vec<Taken>>>::default();
        let kept = Arc::clone(&taken);
        let thread = thread::spawn(move || {
            for mood in moods {
                let Ok((stream, _)) = listener.accept() else { return };
                stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
                serve(stream, mood, &offer, &kept);
            }
        });
        Self { port, taken, thread }
    }

    /// Waits until the connection is over; what was taken.
    pub(crate) fn taken(self) -> Vec<Taken> {
        // A client that never came leaves the server waiting.
        while !self.thread.is_finished() {
            drop(TcpStream::connect(("127.0.0.1", self.port)));
            thread::sleep(Duration::from_millis(2));
        }
        self.thread.join().unwrap();
        self.taken.lock().unwrap().clone()
    }
}

fn serve(mut stream: TcpStream, mood: Mood, offer: &Offer, kept: &Mutex<Vec<Taken>>) {
    let _ = stream.write_all(b"220 test ESMTP\r\n");
    match offer {
        Offer::Nothing => {
            converse(stream, mood, "", kept);
        }
        Offer::StartTls(config) => {
            if let Some(stream) = until_tls(stream)
                && let Ok(session) = rustls::ServerConnection::new(Arc::clone(config))
            {
                converse(rustls::StreamOwned::new(session, stream), mood, "", kept);
            }
        }
    }
}

/// Answers in the clear until the client asks for TLS.
fn until_tls(stream: TcpStream) -> Option<TcpStream> {
    let mut plain = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if plain.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let is_tls = line.starts_with("STARTTLS");
        let answer: &[u8] = if is_tls { b"220 Go ahead\r\n" } else { b"250-test\r\n250 STARTTLS\r\n" };
        plain.get_mut().write_all(answer).ok()?;
        if is_tls {
            return Some(plain.into_inner());
        }
    }
}

fn converse(stream: impl Read + Write, mood: Mood, extra: &str, kept: &Mutex<Vec<Taken>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut recipients = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let word = line.split_whitespace().next().unwrap_or_default().to_uppercase();
        let answer = match word.as_str() {
            "EHLO" => format!("250-test\r\n{extra}250-AUTH PLAIN LOGIN\r\n250 8BITMIME"),
            "AUTH" if line.contains("AHVzZXIAc2VjcmV0") => "235 2.7.0 Welcome".into(),
            "AUTH" => "535 5.7.8 Wrong name or password".into(),
            "RCPT" if mood == Mood::NoSuchRecipient => "550 5.1.1 No such recipient".into(),
            "RCPT" => {
                recipients.push(line.trim().to_owned());
                "250 2.1.5 Ok".into()
            }
            "DATA" if mood == Mood::DropsBefore => return None,
            "DATA" => {
                stream.get_mut().write_all(b"354 Go on\r\n").ok()?;
                stream.get_mut().flush().ok()?;
                let message = read_message(&mut stream)?;
                let (answer, is_kept) = mood.after_the_message();
                if is_kept {
                    kept.lock().unwrap().push(Taken { recipients: recipients.clone(), message });
                }
                if mood == Mood::Slow {
                    thread::sleep(Duration::from_millis(700));
                }
                answer?.into()
            }
            "QUIT" => "221 Bye".into(),
            _ => "250 Ok".to_owned(),
        };
        stream.get_mut().write_all(format!("{answer}\r\n").as_bytes()).ok()?;
        stream.get_mut().flush().ok()?;
        if word == "QUIT" {
            return Some(());
        }
    }
}

/// The message up to its lonely dot; nothing if the client went away before.
fn read_message(stream: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    loop {
        let mut line = Vec::new();
        if stream.read_until(b'\n', &mut line).ok()? == 0 {
            return None;
        }
        if line == b".\r\n" {
            return Some(message);
        }
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
