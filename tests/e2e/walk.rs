//! The walk: every screen and every dialog, for people who do not see it, do not point, read from right to left, sit in the
//! dark, have a small window or need large letters.
//!
//! The program is not started again for each: language and colours change while a dialog is open.

use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Window;
use crate::page::keys;
use crate::words::Words;

/// A window that is being walked through, and what was found on the way.
struct Walk {
    window: Window,
    words: Words,
    found: Vec<String>,
    started: Instant,
}

/// Every language, the one of the words of this test last.
const LANGUAGES: [&str; 3] = ["vi", "he", "en"];

/// Whether something lies over the page.
const IS_COVERED: &str = "return document.querySelector('[role=dialog], [role=alertdialog]') !== null";

/// Tab is pressed so often before somebody looks where it led.
const STRIDE: usize = 24;

/// No page has more stops of Tab than this many strides.
const STRIDES: usize = 12;

impl Walk {
    fn begin(name: &'static str) -> Self {
        let window = Window::first_launch_in(name, "en");
        Self { window, words: Words::of("en"), found: Vec::new(), started: Instant::now() }
    }

    /// Ends the walk: nothing was found.
    fn end(self) {
        println!("{}: {:.0} s", self.window.name, self.started.elapsed().as_secs_f64());
        assert!(self.found.is_empty(), "{}:\n{}", self.window.name, self.found.join("\n"));
        self.window.close();
    }

    fn go(&self, path: &str) {
        self.window.script("location.hash = arguments[0]", &[json!(format!("#{path}"))]);
        self.window.wait_for("main h1");
        self.window.settle();
    }

    fn press(&self, role: &str, key: &str) {
        self.window.press(role, self.words.get(key));
        self.window.settle();
    }

    /// Opens the drawer with the cheques of the sample company.
    fn press_cheques(&self) {
        self.go("/payments");
        self.press("tab", "cheques-title");
        self.window.wait_for("article");
    }

    /// Closes what lies over the page.
    fn escape(&self) {
        // The name of a button that shows beside it goes first.
        for _ in 0..2 {
            if self.window.script(IS_COVERED, &[]) == true {
                self.window.keys(keys::ESCAPE);
                std::thread::sleep(Duration::from_millis(300));
            }
        }
        assert_eq!(self.window.script(IS_COVERED, &[]), false, "Esc closes what lies over the page");
    }

    /// Looks at what is shown now with the eyes of everybody.
    fn look(&mut self, place: &str) {
        for language in LANGUAGES {
            self.turn(place, language, "dark");
            // A file has as many columns as it has.
            self.fits(
                &format!("{place}-{language}"),
                if place.starts_with("import") { "small" } else { "wide" },
            );
            for theme in ["dark", "light"] {
                self.turn(place, language, theme);
                let rules = if theme == "light" { json!(null) } else { json!(["color-contrast"]) };
                let wrong = self.window.what_axe_finds(&rules);
                self.keep(&format!("{place} {language} {theme}"), &wrong);
                if language != "vi" {
                    self.window.picture(&format!("walk-{place}-{language}-{theme}"));
                }
            }
            self.window.session.resize(1024, 700);
            self.fits(&format!("{place}-{language}-narrow"), "small");
            self.window.session.resize(1280, 800);
            self.window.script("document.documentElement.style.fontSize = '200%'", &[]);
            self.fits(&format!("{place}-{language}-large"), "small");
            self.window.script("document.documentElement.style.fontSize = ''", &[]);
        }
        self.tab_through(place);
    }

    fn turn(&mut self, place: &str, language: &str, theme: &str) {
        let asked = [json!(language), json!(theme)];
        let restless = self.window.session.execute_async(include_str!("turn.js"), &asked).unwrap();
        if let Some(why) = restless.as_str() {
            self.found.push(format!("{place}: {why}"));
        }
    }

    fn fits(&mut self, place: &str, room: &str) {
        std::thread::sleep(Duration::from_millis(60));
        let wrong = self.window.script(include_str!("fits.js"), &[json!(room)]);
        if self.keep(place, &wrong) {
            self.window.picture(&format!("walk-{place}"));
        }
    }

    /// Goes through the page with Tab.
    fn tab_through(&mut self, place: &str) {
        const REACH: &str = include_str!("reach.js");
        self.window.script(REACH, &[json!("watch")]);
        let mut reached = json!(0);
        for _ in 0..STRIDES {
            self.window.keys(&keys::TAB.repeat(STRIDE));
            let now = self.window.script(REACH, &[json!("so far")]);
            if now == -1 || now == reached {
                break;
            }
            reached = now;
        }
        let wrong = self.window.script(REACH, &[json!("missed")]);
        self.keep(place, &wrong);
    }

    /// Remembers what a script found; whether it found anything.
    fn keep(&mut self, place: &str, wrong: &Value) -> bool {
        let lines = wrong.as_array().into_iter().flatten().filter_map(Value::as_str);
        let before = self.found.len();
        self.found.extend(lines.map(|line| format!("{place}: {line}")));
        self.found.len() > before
    }
}

/// Rows of every kind: new, known, one with a question, one that is refused.
const INVOICES: &str = "\
Invoice No,Invoice Date,Due Date,Customer,Street,City,Country,Currency,Amount\n\
R-101,2026-08-03,2026-09-02,Corrib Books and Stationery of the Western Harbour,4 Quay Street,Galway,IE,EUR,1250.00\n\
R-102,03/04/2026,05/06/2026,Corrib Books and Stationery of the Western Harbour,4 Quay Street,Galway,IE,EUR,310.50\n\
R-103,2026-08-20,2026-09-19,Công ty Bích Ngọc,12 Hàng Bài,Hà Nội,VN,EUR,880.00\n\
R-104,2026-09-05,2026-10-05,אור הנמל בע״מ,הנמל 7,חיפה,IL,EUR,2400.75\n\
R-105,2026-11-10,2026-12-10,Late Never Ltd,1 Mill Lane,Cork,IE,EUR,nothing\n";

#[test]
fn a_new_book_is_for_everybody() {
    let mut walk = Walk::begin("new-book");
    walk.window.find("button", walk.words.get("start-book-open"));
    walk.look("start");
    walk.press("button", "start-book-open");
    walk.look("start-form");
    walk.window.type_into(walk.words.get("start-form-name"), "Harbour Paper");
    walk.press("button", "start-form-submit");
    walk.window.find("button", walk.words.get("imports-choose-file"));
    for path in ["today", "ageing", "customers", "invoices", "payments", "import", "reminders", "settings"] {
        walk.go(&format!("/{path}"));
        walk.look(&format!("empty-{path}"));
    }
    walk.go("/payments");
    walk.press("tab", "cheques-title");
    walk.look("empty-cheques");
    walk.go("/reminders");
    walk.press("tab", "reminders-tab-history");
    walk.look("empty-history");
    bring_in(&mut walk);
    damage(&mut walk);
    walk.end();
}

/// Each step of an import.
fn bring_in(walk: &mut Walk) {
    let file = walk.window.folder.path().join("invoices-of-the-whole-year-2026.csv");
    fs::write(&file, INVOICES).unwrap();
    walk.window.answer_dialogs(&[Some(&file)]);
    walk.go("/import");
    walk.press("button", "imports-choose-file");
    walk.window.wait_for_text("R-104");
    walk.look("import-questions");
    // Both questions are about the same order of day and month; the first answer is taken.
    walk.window.script("document.querySelectorAll('[role=radiogroup]').forEach((each) => each.querySelector('input[type=radio], [role=radio]')?.click())", &[]);
    walk.window.settle();
    walk.look("import-check");
    walk.press("button", "imports-accept");
    walk.window.find("button", walk.words.get("imports-see-ageing"));
    walk.look("import-receipt");
    walk.press("link", "imports-nav");
    walk.look("import-history");
}

/// A book that can only be looked at, and the list of books.
fn damage(walk: &mut Walk) {
    walk.go("/settings");
    walk.window.type_into(walk.words.get("settings-phone"), "7");
    walk.press("button", "settings-save");
    walk.window.wait_for_text(walk.words.get("settings-saved"));
    walk.press("button", "app-switch-book");
    walk.look("book-menu");
    walk.press("menuitem", "app-close-book");
    walk.window.find("button", walk.words.get("start-book-open"));
    walk.look("start-again");
    let book = walk.window.folder.path().join("data/books/Harbour Paper.duebook");
    let mut bytes = fs::read(&book).unwrap();
    bytes[200..].fill(0xAA);
    fs::write(&book, bytes).unwrap();
    walk.window.press("button", "Harbour Paper");
    walk.window.wait_for_text(walk.words.get("error-book-damaged"));
    walk.look("damaged");
}

#[test]
fn every_screen_of_a_full_book_is_for_everybody() {
    let mut walk = sample("full-book");
    walk.look("today");
    for path in [
        "ageing",
        "customers",
        "invoices",
        "payments",
        "reminders",
        "settings",
        "guide",
        "guide/documents",
        "settings/documents",
        "settings/texts",
        "settings/calendar",
        "settings/interest",
        "settings/groups",
        "settings/payments",
        "settings/exchange-rates",
        "settings/mail",
    ] {
        walk.go(&format!("/{path}"));
        if path == "settings/documents" || path == "settings/texts" {
            walk.window.wait_for("canvas");
        }
        walk.look(&path.replace('/', "-"));
    }
    walk.press_cheques();
    walk.look("cheques");
    walk.go("/customers/1");
    walk.look("customer");
    for tab in ["timeline-title", "plans-title", "letters-tab", "customers-tab-details"] {
        walk.press("tab", tab);
        walk.look(&format!("customer-{tab}"));
    }
    walk.go("/reminders");
    walk.press("tab", "outbox-tab");
    walk.look("outbox-empty");
    walk.press("tab", "reminders-tab-policy");
    walk.look("policy");
    walk.press("tab", "reminders-tab-proposal");
    walk.press("button", "reminders-preview-letters");
    walk.window.wait_for("canvas");
    walk.look("preview");
    walk.press("button", "reminders-confirm");
    walk.window.wait_for_text(walk.words.get("reminders-result-title"));
    walk.look("result");
    walk.press("tab", "reminders-tab-history");
    walk.look("history");
    walk.end();
}

/// Dialogs, what unfolds, and what fields have found.
#[test]
fn every_dialog_is_for_everybody() {
    let mut walk = sample("dialogs");
    walk.press("button", "palette-search");
    walk.window.keys("a");
    walk.window.wait_for("[role=option][id*=customer]");
    walk.look("palette");
    walk.escape();
    walk.window.keys("?");
    walk.look("shortcuts");
    walk.escape();

    walk.press("button", "totals-explain");
    walk.window.wait_for("[role=dialog] [data-tied]");
    walk.look("total");
    walk.escape();
    walk.go("/customers");
    walk.press("button", "customers-add");
    walk.look("new-customer");
    walk.escape();
    walk.go("/invoices");
    walk.press("button", "invoices-mark-paid");
    walk.look("mark-paid");
    walk.escape();
    walk.press("button", "invoices-new");
    walk.look("new-invoice");
    walk.press("button", "invoices-new-credit-note");
    walk.look("new-credit-note");
    walk.go("/payments");
    walk.window.type_into(walk.words.get("payments-typed"), "cong ty");
    walk.window.wait_for("[role=listbox] [role=option]");
    walk.look("payment-typed");
    cheques(&mut walk);

    walk.go("/reminders");
    walk.window.wait_for("[role=treegrid]");
    walk.window.script("document.querySelector('[role=treegrid] [aria-expanded=false]').click()", &[]);
    walk.window.find("button", walk.words.get("reminders-skip"));
    walk.look("proposal-unfolded");
    // Whoever tabbed through the list is at its end by now, and rows out of sight are not on the page.
    walk.window.script("for (const each of document.querySelectorAll('*')) each.scrollTop = 0", &[]);
    walk.press("button", "letter-texts-one-edit");
    walk.window.wait_for("[role=dialog] textarea");
    walk.look("letter-words");
    walk.escape();
    walk.press("button", "reminders-action-take-call");
    walk.look("call");
    walk.escape();
    walk.window.script("document.querySelector('[role=treegrid]').focus()", &[]);
    walk.window.keys("s");
    walk.window.wait_for("[role=dialog]");
    walk.look("skip");
    walk.escape();
    customers(&mut walk);
    money(&mut walk);
    interest(&mut walk);
    copies(&mut walk);
    walk.end();
}

/// Duplicates, a plan, a later date, groups.
fn customers(walk: &mut Walk) {
    walk.go("/duplicates");
    walk.look("duplicates");
    walk.go("/plans/new?customer=3");
    walk.look("plan-new");
    walk.press("button", "plans-offer");
    walk.window.find("button", walk.words.get("plans-agree"));
    walk.look("plan");
    walk.press("button", "plans-agreement");
    walk.window.wait_for("[role=img] canvas");
    walk.look("plan-agreement");
    walk.press("button", "plans-agreement-close");
    walk.press("button", "plans-agree");
    walk.press("button", "plans-pay-off");
    walk.look("plan-pay-off");
    walk.escape();
    walk.go("/plans");
    walk.look("plans");
    walk.go("/customers/1");
    walk.press("button", "merging-more");
    walk.press("menuitem", "merging-with-another");
    walk.look("merge");
    walk.escape();
    walk.press("button", "merging-more");
    walk.press("menuitem", "statements-menu");
    walk.window.wait_for("[role=img] canvas");
    walk.look("statement");
    walk.escape();
    owing(walk);
    walk.press("button", "postponing-open");
    walk.look("postpone");
    walk.escape();
    walk.press("button", "promising-open");
    walk.look("promise");
    walk.escape();
    walk.press("button", "locking-open");
    walk.look("lock-item");
    walk.escape();
    walk.press("button", "disputing-open");
    walk.look("dispute");
    walk.press("button", "disputing-keep");
    walk.press("button", "disputing-end");
    walk.look("dispute-end");
    walk.escape();
    walk.go("/settings/groups");
    walk.press("button", "groups-add");
    walk.look("group-new");
    loans(walk);
}

/// An overdue invoice that nothing rests, unfolded on the account of its customer, the last one of the sample company.
fn owing(walk: &mut Walk) {
    walk.go("/customers/63");
    walk.window.unfold("AD-20004");
}

/// What is asked about a finance partner, and several currencies together.
fn loans(walk: &mut Walk) {
    owing(walk);
    walk.press("button", "loans-open");
    walk.look("loan-apply");
    walk.window.type_into(walk.words.get("loans-partner"), "Fair Credit");
    walk.press("button", "loans-apply-keep");
    walk.window.wait_for_text(walk.words.get("components-undo"));
    walk.go("/payments?tab=loans");
    walk.look("loans");
    walk.press("button", "loans-do-approved");
    walk.look("loan-step");
    walk.escape();
    walk.go("/ageing");
    walk.window.press("radio", &walk.words.get("exchange-all").replace("{ $currency }", "VND"));
    walk.look("ageing-together");
}

/// The interest of an overdue invoice, and what would be claimed of all of them.
fn interest(walk: &mut Walk) {
    walk.go("/settings/interest");
    walk.window.press("radio", walk.words.get("interest-basis-law"));
    walk.press("button", "interest-confirm");
    walk.window.wait_for_text(walk.words.get("interest-confirmed"));
    walk.go("/customers/1");
    walk.press("button", "merging-more");
    walk.press("menuitem", "interest-claim-all");
    walk.look("claim-all");
    walk.escape();
}

/// What is asked when money leaves an account again.
fn money(walk: &mut Walk) {
    walk.go("/customers/1");
    walk.window.press("checkbox", walk.words.get("customers-leave-on-account"));
    walk.window.type_into(walk.words.get("customers-amount"), &format!("517000{}", keys::ENTER));
    walk.window.unfold("517,000");
    for (open, place) in
        [("money-refund-open", "refund"), ("money-return-open", "return"), ("money-move-open", "move")]
    {
        walk.press("button", open);
        walk.look(place);
        walk.escape();
    }
}

/// What is asked about cheques.
fn cheques(walk: &mut Walk) {
    walk.press_cheques();
    walk.press("button", "cheques-take-in");
    walk.look("cheque-take-in");
    walk.escape();
    walk.press("button", "cheques-do-deposited");
    walk.look("cheque-step");
    walk.escape();
}

/// The copies of the book, and what going back to one would replace.
fn copies(walk: &mut Walk) {
    walk.go("/settings/backup");
    walk.press("button", "backup-take");
    walk.window.wait_for_text(walk.words.get("backup-was-checked"));
    walk.look("backup");
    walk.press("button", "backup-restore");
    walk.window.wait_for("[role=alertdialog]");
    walk.look("restore");
    walk.escape();
}

/// A walk through the sample company.
fn sample(name: &'static str) -> Walk {
    let walk = Walk::begin(name);
    walk.press("button", "start-sample-open");
    walk.window.find("heading", walk.words.get("today-title"));
    walk.window.settle();
    walk
}
