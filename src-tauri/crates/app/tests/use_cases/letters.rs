//! Documents as they were sent (D6), and what they are printed on.

use std::fs;

use crate::common::Desk;
use app::contract::{
    GetCustomer, LetterRef, LetterView, PreviewStationery, RemovePicture, RunRef, UpdateStationery,
};
use domain::{
    Currency,
    seller::BankAccount,
    stationery::{Paper, PictureUse, WindowSide},
};

fn desk() -> Desk {
    let mut desk = Desk::new("2026-11-20");
    desk.invoices(&[
        "Corrib Books,I-1,2026-08-01,2026-08-31,100.00",
        "Quay Cafe,I-2,2026-08-01,2026-08-31,70.00",
    ]);
    desk
}

fn letters(desk: &Desk, customer: &str) -> Vec<LetterView> {
    desk.app.list_letters(&GetCustomer { customer_id: desk.customer(customer) }).unwrap()
}

fn account(number: &str) -> BankAccount {
    BankAccount {
        currency: Currency::EUR,
        holder: String::new(),
        bank_name: "AIB".into(),
        account: number.into(),
        bic: String::new(),
        is_default: true,
    }
}

fn asked(accent: &str) -> UpdateStationery {
    UpdateStationery {
        paper: Some(Paper::PlainA4),
        window_side: Some(WindowSide::Right),
        accent: accent.into(),
        accounts: vec![account("IE29 AIBK 9311 5212 3456 78")],
    }
}

#[test]
fn d6_what_was_sent_stays_byte_for_byte_whatever_changes_later() {
    let mut desk = desk();
    let run = desk.confirm();
    let sent = letters(&desk, "Corrib");
    assert_eq!(sent.len(), 1);
    let request = LetterRef { letter_id: sent[0].letter_id };
    let bytes = desk.app.read_letter(&request).unwrap();
    let merged = fs::read(desk.app.merged_file(&RunRef { run_id: run.run_id }).unwrap()).unwrap();

    desk.app.update_stationery(&asked("#7A1F5C")).unwrap();
    desk.app.keep_picture(PictureUse::Logo, b"picture").unwrap();
    let desk = desk.on("2026-11-21");
    assert_eq!(desk.app.read_letter(&request).unwrap(), bytes, "the kept bytes, not a new rendering");
    let folder = desk.folder.path().join("again");
    fs::create_dir(&folder).unwrap();
    desk.app.save_run(&RunRef { run_id: run.run_id }, &folder).unwrap();
    assert_eq!(
        fs::read(folder.join("letters.pdf")).unwrap(),
        merged,
        "merged files are rebuilt from what was sent"
    );
    assert_eq!(
        fs::read(desk.app.letter_file(&request).unwrap()).unwrap(),
        bytes,
        "and so is one letter for the printer"
    );
}

#[test]
fn d6_a_letter_of_a_run_that_was_taken_back_stays_in_the_history() {
    let mut desk = desk();
    let run = desk.confirm();
    desk.app.undo_run(&RunRef { run_id: run.run_id }).unwrap();
    let sent = letters(&desk, "Corrib");
    assert!(sent.len() == 1 && sent[0].is_withdrawn);
    assert!(desk.app.read_letter(&LetterRef { letter_id: sent[0].letter_id }).is_ok());
}

#[test]
fn d6_a_changed_file_is_never_shown_as_what_was_sent() {
    let mut desk = desk();
    desk.confirm();
    let request = LetterRef { letter_id: letters(&desk, "Corrib")[0].letter_id };
    let kept = std::path::PathBuf::from(desk.app.get_settings().unwrap().book_path).with_extension("files");
    for shelf in fs::read_dir(kept).unwrap() {
        for file in fs::read_dir(shelf.unwrap().path()).unwrap() {
            fs::write(file.unwrap().path(), b"forged").unwrap();
        }
    }
    assert_eq!(desk.app.read_letter(&request).unwrap_err().code(), "letter.changed");
}

#[test]
fn trust_58_saving_a_letter_over_a_folder_says_so() {
    let mut desk = desk();
    desk.confirm();
    let request = LetterRef { letter_id: letters(&desk, "Corrib")[0].letter_id };
    let error = desk.app.save_letter(&request, desk.folder.path()).unwrap_err();
    assert_eq!(error.code(), "file.is_folder");
    let path = desk.folder.path().join("one.pdf");
    assert_eq!(desk.app.save_letter(&request, &path).unwrap().count, 1);
    assert_eq!(fs::read(path).unwrap(), desk.app.read_letter(&request).unwrap());
}

#[test]
fn letters_are_printed_on_what_the_owner_chose() {
    let mut desk = desk();
    let view = desk.app.get_stationery().unwrap();
    assert_eq!((view.paper, view.usual_paper), (None, Paper::DinB), "by the country until somebody chooses");
    let preview = desk.app.preview_stationery(&PreviewStationery { stationery: asked("#7A1F5C") }).unwrap();
    let preview = String::from_utf8(preview).unwrap();
    assert!(
        preview.contains("PlainA4") && preview.contains("IE29"),
        "a real letter with what stands in the form"
    );
    assert_eq!(desk.app.get_stationery().unwrap(), view, "which keeps nothing");

    let view = desk.app.update_stationery(&asked("#7a1f5c")).unwrap();
    assert_eq!((view.paper, view.accent.as_str()), (Some(Paper::PlainA4), "#7A1F5C"));
    desk.confirm();
    let letter = LetterRef { letter_id: letters(&desk, "Corrib")[0].letter_id };
    let said = String::from_utf8(desk.app.read_letter(&letter).unwrap()).unwrap();
    assert!(said.contains("PlainA4") && said.contains("Right"), "{said}");
}

#[test]
fn what_cannot_be_printed_or_paid_to_is_refused_and_changes_nothing() {
    let mut desk = desk();
    desk.app.update_stationery(&asked("")).unwrap();
    let before = desk.app.get_stationery().unwrap();
    let code = |desk: &mut Desk, asked: &UpdateStationery| {
        desk.app.update_stationery(asked).unwrap_err().code().to_owned()
    };
    assert_eq!(code(&mut desk, &asked("#FFFFFF")), "accent.too_light");
    assert_eq!(code(&mut desk, &asked("red")), "accent.wrong");
    let wrong = UpdateStationery { accounts: vec![account("IE29 AIBK 9311 5212 3456 79")], ..asked("") };
    assert_eq!(code(&mut desk, &wrong), "account.iban_digits");
    let twice = UpdateStationery { accounts: vec![account("1"), account("2")], ..asked("") };
    assert_eq!(code(&mut desk, &twice), "account.two_defaults");
    assert_eq!(desk.app.get_stationery().unwrap(), before);
}

#[test]
fn trust_59_a_picture_that_is_refused_leaves_the_old_one() {
    let mut desk = desk();
    assert!(desk.app.keep_picture(PictureUse::Logo, b"first").unwrap().has_logo);
    assert_eq!(desk.app.keep_picture(PictureUse::Logo, b"<svg/>").unwrap_err().code(), "picture.unsupported");
    assert!(desk.app.get_stationery().unwrap().has_logo);
    let view = desk.app.remove_picture(&RemovePicture { purpose: PictureUse::Logo }).unwrap();
    assert!(!view.has_logo && !view.has_signature);
}
