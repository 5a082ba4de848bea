//! Mail against servers on a bad day, and what arrives of names and files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by failing")]

mod server;

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use mail::{
    Attachment, Halt, Mail, Outcome, Party, Patience, Phase, ReadyMail, Security, Server, compose, deliver,
    readdress,
};
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;
use server::{FaultyServer, Mood, Offer};

fn party(name: &str, address: &str) -> Party {
    Party { name: name.into(), address: address.parse().unwrap() }
}

fn letter() -> Mail {
    Mail {
        id: "R-2026-0007.3f9c".into(),
        written_at: DateTime::<Utc>::from_timestamp(1_795_262_400, 0).unwrap(),
        from: party("Công ty Ánh Dương", "ketoan@anh-duong.vn"),
        reply_to: None,
        to: party("Nguyễn Hữu Thưởng", "thuong@example.com"),
        cc: vec![],
        subject: "Nhắc thanh toán R-2026-0007".into(),
        text: "Kính gửi anh Thưởng,\n\nSố tiền 5.000.000 ₫ đã quá hạn.\nXin anh xem thư kèm theo.\n\n.\nTrân trọng".into(),
        is_right_to_left: false,
        attachments: vec![Attachment {
            file_name: "R-2026-0007 Nguyễn Hữu Thưởng.pdf".into(),
            media_type: "application/pdf".into(),
            bytes: b"%PDF-1.7 \x00\xff\r\n.\r\n not the end".to_vec(),
        }],
    }
}

fn at(port: u16) -> Server {
    let short = Duration::from_millis(300);
    Server {
        host: "127.0.0.1".into(),
        port,
        security: Security::LocalOnly,
        user: String::new(),
        patience: Patience { answer: Duration::from_secs(2), acceptance: short },
        pinned: None,
    }
}

fn ready() -> ReadyMail {
    compose(&letter()).unwrap()
}

/// What the book may say of a message afterwards.
#[derive(Debug, PartialEq, Eq)]
enum Said {
    /// It goes again by itself.
    Again,
    /// It failed; the owner mends and sends again.
    Failed,
    Sent,
    Uncertain,
}

/// Hands over while the program dies right after `dies_at` was kept; what the book says after the next start.
fn said(mood: Mood, dies_at: Option<Phase>) -> (Said, usize) {
    let faulty = FaultyServer::start(mood);
    let mut kept = None;
    let outcome = deliver(&at(faulty.port), None, &ready(), &mut |phase| {
        // A program that is dead takes no step.
        if kept.is_some() && kept == dies_at {
            return Err(Halt);
        }
        kept = Some(phase);
        Ok(())
    });
    let has_died = dies_at.is_some() && kept == dies_at;
    let said = if has_died {
        // Nothing of the outcome is known any more: only the phase that was kept.
        if kept.unwrap().may_have_arrived() { Said::Uncertain } else { Said::Again }
    } else {
        match outcome {
            Outcome::Sent { reply } => {
                assert!(reply.starts_with("250"), "sent needs the server's own words: {reply}");
                Said::Sent
            }
            Outcome::Later(_) => Said::Again,
            Outcome::Failed(_) => Said::Failed,
            Outcome::Uncertain { .. } => Said::Uncertain,
        }
    };
    (said, faulty.taken().len())
}

#[test]
fn e1_no_silent_double_and_no_silent_loss_whatever_the_server_does_and_whenever_the_program_dies() {
    let mut count = 0;
    for mood in Mood::ALL {
        for phase in Phase::ALL {
            let (said, arrived) = said(mood, Some(phase));
            let is_honest = match said {
                Said::Sent => arrived == 1,
                Said::Again | Said::Failed => arrived == 0,
                Said::Uncertain => true,
            };
            assert!(is_honest, "{mood:?}, dies at {phase:?}: {said:?}, {arrived} arrived");
            count += 1;
        }
    }
    assert_eq!(count, 64);
}

#[test]
fn e1_only_the_servers_own_words_make_it_sent_or_failed() {
    let expected = [
        (Mood::Good, Said::Sent, 1),
        (Mood::DropsBefore, Said::Again, 0),
        (Mood::DropsAfter, Said::Uncertain, 1),
        (Mood::NotNow, Said::Again, 0),
        (Mood::Refuses, Said::Failed, 0),
        (Mood::NoSuchRecipient, Said::Failed, 0),
        (Mood::Slow, Said::Uncertain, 1),
        (Mood::Garbage, Said::Uncertain, 1),
    ];
    for (mood, as_expected, arrived) in expected {
        assert_eq!(said(mood, None), (as_expected, arrived), "{mood:?}");
    }
}

#[test]
fn e1_a_server_that_is_not_there_is_tried_again() {
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    match deliver(&at(nobody), None, &ready(), &mut |_| Ok(())) {
        Outcome::Later(why) => assert_eq!(why.code, "mail.unreachable"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn e2_a_wrong_password_is_refused_and_never_repeated_in_words() {
    for (password, code) in [("secret", None), ("hunter2", Some("mail.sign_in"))] {
        let faulty = FaultyServer::start(Mood::Good);
        let server = Server { user: "user".into(), ..at(faulty.port) };
        let outcome = deliver(&server, Some(password), &ready(), &mut |_| Ok(()));
        match (outcome, code) {
            (Outcome::Sent { .. }, None) => {}
            (Outcome::Failed(why), Some(code)) => {
                assert_eq!(why.code, code);
                assert!(why.reply.contains("535") && !why.reply.contains(password), "{}", why.reply);
            }
            (other, _) => panic!("{other:?}"),
        }
        faulty.taken();
    }
}

fn certificate(days: i64) -> (String, Arc<rustls::ServerConfig>) {
    let mut params = rcgen::CertificateParams::new(vec!["localhost".into()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after =
        if days < 0 { rcgen::date_time_ymd(2020, 2, 1) } else { rcgen::date_time_ymd(2090, 1, 1) };
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let config =
        rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
    (certificate.pem(), Arc::new(config))
}

#[test]
fn e2_without_tls_or_with_a_bad_certificate_nothing_is_said() {
    let protected = |port| Server { host: "localhost".into(), security: Security::StartTls, ..at(port) };
    let faulty = FaultyServer::start(Mood::Good);
    let outcome = deliver(&protected(faulty.port), None, &ready(), &mut |_| Ok(()));
    assert!(matches!(outcome, Outcome::Failed(ref why) if why.code == "mail.no_tls"), "{outcome:?}");
    assert!(faulty.taken().is_empty());

    let (expired, config) = certificate(-1);
    let faulty = FaultyServer::offering(Mood::Good, Offer::StartTls(config));
    let server = Server { pinned: Some(expired.into_bytes()), ..protected(faulty.port) };
    let outcome = deliver(&server, None, &ready(), &mut |_| Ok(()));
    assert!(matches!(outcome, Outcome::Failed(ref why) if why.code == "mail.certificate"), "{outcome:?}");
    assert!(faulty.taken().is_empty());

    let (_, config) = certificate(1);
    let faulty = FaultyServer::offering(Mood::Good, Offer::StartTls(config));
    let outcome = deliver(&protected(faulty.port), None, &ready(), &mut |_| Ok(()));
    assert!(matches!(outcome, Outcome::Failed(ref why) if why.code == "mail.certificate"), "{outcome:?}");
    assert!(faulty.taken().is_empty(), "a certificate that nobody vouches for");
}

#[test]
fn e2_a_certificate_that_the_owner_looked_at_is_trusted() {
    let (pem, config) = certificate(1);
    let faulty = FaultyServer::offering(Mood::Good, Offer::StartTls(config));
    let server = Server {
        host: "localhost".into(),
        security: Security::StartTls,
        pinned: Some(pem.into_bytes()),
        user: "user".into(),
        ..at(faulty.port)
    };
    let outcome = deliver(&server, Some("secret"), &ready(), &mut |_| Ok(()));
    assert!(matches!(outcome, Outcome::Sent { .. }), "{outcome:?}");
    assert_eq!(faulty.taken().len(), 1);
}

#[test]
fn e1_the_same_mail_is_the_same_bytes_and_arrives_as_it_was() {
    assert_eq!(ready(), ready());
    let faulty = FaultyServer::start(Mood::Good);
    deliver(&at(faulty.port), None, &ready(), &mut |_| Ok(()));
    let taken = faulty.taken().remove(0);
    assert_eq!(taken.recipients, ["RCPT TO:<thuong@example.com>"]);
    assert_eq!(taken.message, ready().bytes.iter().copied().chain(*b"\r\n").collect::<Vec<u8>>());
}

#[test]
fn d3_names_texts_and_files_in_three_languages_are_read_back() {
    let names = ["Nguyễn Hữu Thưởng", "נמל אשדוד בע\"מ", "Müller & Söhne, Ltd.; \"East\""];
    for name in names {
        let long = format!("{name} {}.pdf", "ắ".repeat(80));
        let mut mail = letter();
        mail.to.name = name.into();
        mail.subject = format!("{name} – {}", "תזכורת ".repeat(12).trim());
        mail.is_right_to_left = true;
        mail.cc = vec![party("Kế toán", "acc@example.com")];
        mail.attachments[0].file_name.clone_from(&long);
        let bytes = compose(&mail).unwrap().bytes;
        let parsed = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(parsed.message_id(), Some("R-2026-0007.3f9c@anh-duong.vn"));
        assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
        let to: Vec<_> = parsed.to().unwrap().iter().map(|to| (to.name(), to.address())).collect();
        assert_eq!(to, [(Some(name), Some("thuong@example.com"))]);
        assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n"), mail.text);
        assert!(parsed.body_html(0).unwrap().contains("<html dir=\"rtl\">"));
        let file = parsed.attachment(0).unwrap();
        assert_eq!(file.attachment_name(), Some(long.as_str()));
        assert_eq!(file.contents(), mail.attachments[0].bytes);
        assert_eq!(parsed.attachment_count(), 1);
    }
}

#[test]
fn d5_a_name_that_plays_tricks_makes_no_second_recipient_and_no_panic() {
    let mut mail = letter();
    mail.to.name = "Minh\r\nBcc: spy@example.com\r\n\r\n\u{202E}Anh\0".into();
    mail.subject = "a\r\nBcc: spy@example.com".into();
    mail.attachments[0].file_name = "../../etc/passwd".into();
    let ready = compose(&mail).unwrap();
    assert_eq!(ready.to.len(), 1);
    let parsed = MessageParser::default().parse(&ready.bytes).unwrap();
    assert!(parsed.bcc().is_none());
    assert_eq!(parsed.to().unwrap().first().unwrap().name(), Some("Minh Bcc: spy@example.com Anh"));
    assert_eq!(parsed.subject(), Some("a Bcc: spy@example.com"));
    assert_eq!(parsed.attachment(0).unwrap().attachment_name(), Some("passwd"));
}

proptest! {
    /// Whatever is typed: one recipient, no panic, and the text arrives as it is.
    #[test]
    fn d5_any_text_is_mailed_to_one_recipient(name in "\\PC{0,60}|(?s).{0,40}", subject in "(?s).{0,60}", text in "\\PC{0,200}", file in "(?s).{0,40}") {
        let mut mail = letter();
        mail.to.name = name;
        mail.subject = subject;
        mail.text.clone_from(&text);
        mail.attachments[0].file_name = file;
        let ready = compose(&mail).unwrap();
        prop_assert_eq!(ready.to.len(), 1);
        let parsed = MessageParser::default().parse(&ready.bytes).unwrap();
        prop_assert_eq!(parsed.to().unwrap().iter().count(), 1);
        prop_assert!(parsed.bcc().is_none() && parsed.cc().is_none());
        prop_assert_eq!(parsed.attachment_count(), 1);
        prop_assert_eq!(parsed.attachment(0).unwrap().contents(), &mail.attachments[0].bytes[..]);
        let arrived = parsed.body_text(0).unwrap_or_default().into_owned();
        prop_assert_eq!(arrived.trim_end(), text.trim_end());
    }
}

#[test]
fn a_message_to_somebody_else_differs_in_recipient_and_id_alone() {
    let to = Party {
        name: "Nguyễn Hữu Thưởng, phòng kế toán và công nợ phải thu".into(),
        address: "moi@ví-dụ.vn".parse().unwrap(),
    };
    let old = compose(&letter()).unwrap();
    let new = readdress(&old.bytes, "R-1.b".into(), letter().from, to.clone()).unwrap();
    let expected = compose(&Mail { to, ..letter() }).unwrap();
    let same = |bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        text.lines().filter(|line| !line.starts_with("Message-ID:")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(same(&new.bytes), same(&expected.bytes));
    assert_ne!(new.message_id, old.message_id);
    assert!(String::from_utf8(new.bytes).unwrap().contains(&format!("Message-ID: {}", new.message_id)));
    assert!(readdress(b"no message", "a".into(), letter().from, letter().to).is_err());
}
