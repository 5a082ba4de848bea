//! Original invoices: kept with their invoice, and along with the mail that speaks of it alone.

use crate::{
    common::Desk,
    outbox::{
        NOW, desk,
        server::{FaultyServer, Mood},
        set_up, settings,
    },
};
use app::contract::{
    AttachmentRef, AttachmentView, InvoiceFilter, InvoiceRef, InvoiceSort, ListInvoices, MailSettings,
    UndoEntry, WarningCode,
};
use domain::InvoiceId;
use mail_parser::{MessageParser, MimeHeaders};

fn pdf(words: &str) -> Vec<u8> {
    format!("%PDF-1.7 {words}").into_bytes()
}

fn invoice(desk: &Desk, number: &str) -> InvoiceId {
    let request = ListInvoices {
        search: number.into(),
        filter: InvoiceFilter::All,
        sort: InvoiceSort::Number,
        is_descending: false,
        offset: 0,
        limit: 10,
    };
    desk.app.list_invoices(&request).unwrap().rows[0].invoice_id
}

fn attach(desk: &mut Desk, number: &str, name: &str, bytes: &[u8]) -> Result<domain::EntryId, app::AppError> {
    let request = InvoiceRef { invoice_id: invoice(desk, number) };
    desk.app.attach(&request, (name, bytes)).map(|receipt| receipt.entry_id)
}

fn kept(desk: &Desk, number: &str) -> Vec<AttachmentView> {
    desk.app.list_attachments(&InvoiceRef { invoice_id: invoice(desk, number) }).unwrap()
}

/// The names of what is attached to the one mail that a server took, and its text.
fn taken(faulty: FaultyServer) -> (Vec<String>, String) {
    let taken = faulty.taken().remove(0);
    let parsed = MessageParser::default().parse(&taken.message).unwrap();
    let names = parsed.attachments().map(|part| part.attachment_name().unwrap().to_owned()).collect();
    (names, parsed.body_text(0).unwrap().into_owned())
}

#[test]
fn r13_the_mail_of_a_letter_brings_the_originals_of_its_own_invoices() {
    let mut desk = desk(&["Oak", "Pine"]);
    let faulty = FaultyServer::moods(&[Mood::Good, Mood::Good]);
    set_up(&mut desk, MailSettings { attaches_invoices: true, ..settings(faulty.port) });
    attach(&mut desk, "A0", "scan of oak.pdf", &pdf("oak")).unwrap();
    attach(&mut desk, "A0", "A0.pdf", &pdf("oak, second page")).unwrap();
    attach(&mut desk, "A1", "pine.pdf", &pdf("pine")).unwrap();
    desk.confirm();
    assert_eq!(desk.app.send_mails(&NOW).unwrap().sent, 2);
    for taken in faulty.taken() {
        let parsed = MessageParser::default().parse(&taken.message).unwrap();
        let names: Vec<_> = parsed.attachments().map(|part| part.attachment_name().unwrap()).collect();
        let is_oak = taken.recipients[0].contains("oak");
        let originals: &[&str] = if is_oak { &["A0 scan of oak.pdf", "A0 .pdf"] } else { &["A1 pine.pdf"] };
        assert_eq!(names[1..], *originals, "after the letter itself");
        assert!(parsed.body_text(0).unwrap().contains("with the originals: true"));
        let contents: Vec<_> = parsed.attachments().skip(1).map(|part| part.contents().to_vec()).collect();
        assert!(contents.iter().all(|bytes| bytes.windows(4).any(|at| at == b"pine") != is_oak));
    }
    desk.verify();
}

#[test]
fn originals_stay_at_home_unless_the_owner_sends_them_along() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, settings(faulty.port));
    attach(&mut desk, "A0", "oak.pdf", &pdf("oak")).unwrap();
    desk.confirm();
    desk.app.send_mails(&NOW).unwrap();
    let (names, text) = taken(faulty);
    assert_eq!(names.len(), 1, "{names:?}");
    assert!(text.contains("with the originals: false"));
}

#[test]
fn what_is_no_pdf_too_large_or_there_already_is_refused_and_nothing_is_kept() {
    let mut desk = desk(&["Oak"]);
    for (name, bytes, code) in [
        ("invoice.docx", b"PK\x03\x04".to_vec(), "attachment.not_pdf"),
        ("empty.pdf", Vec::new(), "attachment.not_pdf"),
        (
            "photo.pdf",
            b"%PDF-1.7".iter().copied().chain(std::iter::repeat_n(0, 5 << 20)).collect(),
            "attachment.too_large",
        ),
    ] {
        assert_eq!(attach(&mut desk, "A0", name, &bytes).unwrap_err().code(), code, "{name}");
        assert!(kept(&desk, "A0").is_empty());
    }
    attach(&mut desk, "A0", "oak.pdf", &pdf("oak")).unwrap();
    let again = attach(&mut desk, "A0", "other name.pdf", &pdf("oak")).unwrap_err();
    assert_eq!(again.code(), "attachment.already");
    assert_eq!(kept(&desk, "A0").len(), 1);
}

#[test]
fn r8_what_was_attached_or_taken_away_is_taken_back() {
    let mut desk = desk(&["Oak"]);
    let added = attach(&mut desk, "A0", "oak.pdf", &pdf("oak")).unwrap();
    let attachment_id = kept(&desk, "A0")[0].attachment_id;
    let removed = desk.app.remove_attachment(&AttachmentRef { attachment_id }).unwrap().entry_id;
    assert!(kept(&desk, "A0").is_empty());
    let gone = desk.app.attachment_file(&AttachmentRef { attachment_id }).unwrap_err();
    assert_eq!(gone.code(), "attachment.missing");
    desk.app.undo_entry(&UndoEntry { entry_id: removed }).unwrap();
    let file = desk.app.attachment_file(&AttachmentRef { attachment_id }).unwrap();
    assert_eq!(std::fs::read(file).unwrap(), pdf("oak"), "exactly as it was kept");
    desk.app.undo_entry(&UndoEntry { entry_id: added }).unwrap();
    assert!(kept(&desk, "A0").is_empty());
    desk.verify();
}

#[test]
fn originals_that_are_too_large_together_are_told_before_the_mail_leaves_without_them() {
    let mut desk = desk(&["Oak"]);
    let faulty = FaultyServer::start(Mood::Good);
    set_up(&mut desk, MailSettings { attaches_invoices: true, ..settings(faulty.port) });
    for page in 0..3u8 {
        let bytes: Vec<u8> = pdf("page").into_iter().chain(std::iter::repeat_n(page, 4_500_000)).collect();
        attach(&mut desk, "A0", &format!("{page}.pdf"), &bytes).unwrap();
    }
    let proposal = desk.propose();
    let warned = proposal.warnings.iter().find(|warning| warning.code == WarningCode::OriginalsTooLarge);
    assert_eq!(warned.map(|warning| warning.count), Some(1));
    desk.confirm();
    desk.app.send_mails(&NOW).unwrap();
    let (names, text) = taken(faulty);
    assert_eq!(names.len(), 1, "{names:?}");
    assert!(text.contains("with the originals: false"), "it does not say that they are attached");
}
