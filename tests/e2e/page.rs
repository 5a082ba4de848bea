//! What a person does in a page: look, press, type, wait.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Window;
use crate::webdriver::Element;
use crate::words::Words;

const APPEARS_WITHIN: Duration = Duration::from_mins(1);
const LOOK_AGAIN: Duration = Duration::from_millis(60);
const FADES_WITHIN: Duration = Duration::from_millis(600);
const MENU_CLOSES_WITHIN: Duration = Duration::from_secs(2);

/// Finds what a person would call "the button Confirm": by role and by the name that is read out.
const FINDER: &str = include_str!("finder.js");

/// How the protocol writes keys that have no letter.
pub(crate) mod keys {
    pub(crate) const ENTER: &str = "\u{e007}";
    pub(crate) const ESCAPE: &str = "\u{e00c}";
    pub(crate) const TAB: &str = "\u{e004}";
    /// Held until it is sent again.
    pub(crate) const CONTROL: &str = "\u{e009}";
}

/// No page has more stops than these on the way through with Tab.
const STOPS: usize = 120;

impl Window {
    /// Starts the first book of an owner: its name is all that is asked.
    pub(crate) fn start_book(&self, words: &Words, name: &str) {
        self.press("button", words.get("start-book-open"));
        self.type_into(words.get("start-form-name"), name);
        self.press("button", words.get("start-form-submit"));
    }

    /// Brings in the file that the next dialog chooses, as it stands.
    pub(crate) fn bring_in(&self, words: &Words) {
        self.press("button", words.get("imports-choose-file"));
        self.press("button", words.get("imports-accept"));
    }

    /// Waits until the page rests, keeps a picture of it as `name.png`, and holds it to what everybody needs.
    pub(crate) fn look(&self, name: &str) {
        self.settle();
        self.picture(name);
        self.must_be_accessible();
    }

    /// Goes to the one thing with this role and name with the Tab key alone.
    pub(crate) fn tab_to(&self, role: &str, name: &str) {
        let wanted = self.find(role, name);
        for _ in 0..STOPS {
            if self.session.focus().as_ref() == Some(&wanted) {
                return;
            }
            self.keys(keys::TAB);
        }
        panic!("{}: Tab never reaches {role} `{name}`", self.name);
    }

    /// Presses the one thing with this role and name, when it is there.
    pub(crate) fn press(&self, role: &str, name: &str) {
        let element = self.find_at_rest(role, name);
        self.session.click(&element).unwrap_or_else(|error| panic!("press {role} {name}: {error}"));
        if role == "menuitem" {
            self.press_again_while_shown(&element);
        }
    }

    /// A menu closes when one of its items is pressed; one that is drawn anew between press and release stays open.
    fn press_again_while_shown(&self, item: &Element) {
        let started = Instant::now();
        while self.session.place(item).is_some_and(|place| place["height"] != 0) {
            if started.elapsed() > MENU_CLOSES_WITHIN {
                let _pressed = self.session.click(item);
                return;
            }
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// What has this role and name, once it stays where it is: a dialog that has just saved something moves its buttons.
    fn find_at_rest(&self, role: &str, name: &str) -> Element {
        let started = Instant::now();
        let mut element = self.find(role, name);
        let mut place = None;
        while started.elapsed() < APPEARS_WITHIN {
            let now = self.session.place(&element);
            if now.is_some() && now == place {
                break;
            }
            place = now;
            std::thread::sleep(LOOK_AGAIN);
            element = self.find(role, name);
        }
        element
    }

    /// Types into a field, after what stands there.
    pub(crate) fn type_into(&self, field: &str, text: &str) {
        let element = self.find("field", field);
        self.session.send_keys(&element, text).unwrap_or_else(|error| panic!("type into {field}: {error}"));
    }

    /// Sends keys to what has the focus.
    pub(crate) fn keys(&self, keys: &str) {
        let focus = self.session.focus().expect("something has the focus");
        self.session.send_keys(&focus, keys).unwrap();
    }

    /// Waits until the page shows a text.
    pub(crate) fn wait_for_text(&self, text: &str) {
        let started = Instant::now();
        while !self.text().contains(text) {
            assert!(started.elapsed() < APPEARS_WITHIN, "{}: no `{text}` in:\n{}", self.name, self.text());
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Waits until the page no longer shows a text: it may still show what it knew before.
    pub(crate) fn wait_until_gone(&self, text: &str) {
        let started = Instant::now();
        while self.text().contains(text) {
            assert!(started.elapsed() < APPEARS_WITHIN, "{}: still `{text}` in:\n{}", self.name, self.text());
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Waits until an element of this selector has been painted.
    pub(crate) fn wait_for(&self, selector: &str) {
        let started = Instant::now();
        while self.script("return document.querySelector(arguments[0])?.clientHeight > 0", &[json!(selector)])
            != true
        {
            assert!(started.elapsed() < APPEARS_WITHIN, "{}: no {selector}", self.name);
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Waits until nothing moves or loads any more.
    pub(crate) fn settle(&self) {
        let busy = "return document.getAnimations().some((each) => each.playState === 'running') \
                    || document.querySelector('[aria-busy=true]') !== null \
                    || document.fonts.status !== 'loaded'";
        let started = Instant::now();
        while self.script(busy, &[]) == true && started.elapsed() < APPEARS_WITHIN {
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// All that the page says, without the invisible marks around inserted values.
    pub(crate) fn text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''", &[]);
        let is_mark = |letter: &char| matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        text.as_str().unwrap_or_default().chars().filter(|letter| !is_mark(letter)).collect()
    }

    /// The one visible thing with this role and name; waits for it.
    pub(crate) fn find(&self, role: &str, name: &str) -> Element {
        let started = Instant::now();
        loop {
            let found = self.script(FINDER, &[json!(role), json!(name)]);
            if let Some(element) = Element::returned(&found) {
                return element;
            }
            assert!(started.elapsed() < APPEARS_WITHIN, "{}: no {role} `{name}` among {found}", self.name);
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// Unfolds the first line of the table that says this; waits for it.
    pub(crate) fn unfold(&self, says: &str) {
        const LINE: &str = "const line = [...document.querySelectorAll('[role=treegrid] [aria-expanded]')] \
            .find((each) => each.textContent.includes(arguments[0])); \
            if (line?.getAttribute('aria-expanded') === 'false') line.click(); return line !== undefined";
        let started = Instant::now();
        while self.script(LINE, &[json!(says)]) != true {
            assert!(started.elapsed() < APPEARS_WITHIN, "{}: no line `{says}`", self.name);
            std::thread::sleep(LOOK_AGAIN);
        }
        self.settle();
    }

    /// Drops a file on the page, as the system does it.
    pub(crate) fn drop_file(&self, file: &Path) {
        let bytes = fs::read(file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let numbers: Vec<u64> = bytes.into_iter().map(u64::from).collect();
        self.script(include_str!("drop.js"), &[json!(name), json!(numbers)]);
    }

    /// Runs a script in the page and returns what it returns.
    pub(crate) fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.session.execute(script, arguments).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// Keeps a picture of the window as `name.png`.
    pub(crate) fn picture(&self, name: &str) {
        let file = shots().join(format!("{name}.png"));
        let _made = file.parent().map(fs::create_dir_all);
        match self.session.screenshot() {
            Ok(png) => fs::write(file, png).unwrap(),
            Err(error) => println!("no picture {name}: {error}"),
        }
    }

    /// What axe finds wrong with the page for people who do not see it or do not point: must be nothing.
    pub(crate) fn must_be_accessible(&self) {
        self.settle();
        let mut found = self.what_axe_finds(&Value::Null);
        if found != json!([]) {
            // What was fading in or out while it was looked at has no colour of its own.
            std::thread::sleep(FADES_WITHIN);
            self.settle();
            found = self.what_axe_finds(&Value::Null);
        }
        assert_eq!(found, json!([]), "{}: not accessible", self.name);
    }

    /// What axe finds wrong by the named rules, or by all.
    pub(crate) fn what_axe_finds(&self, rules: &Value) -> Value {
        // It stays in the page until another page is loaded.
        if self.script("return window.axe === undefined", &[]) == true {
            let axe = fs::read_to_string(tests::root().join("ui/node_modules/axe-core/axe.min.js")).unwrap();
            self.script(&axe, &[]);
        }
        self.session.execute_async(include_str!("axe.js"), std::slice::from_ref(rules)).unwrap()
    }
}

fn shots() -> PathBuf {
    std::env::var_os("DUEBOOK_SHOTS").map_or_else(|| tests::root().join("target/shots"), PathBuf::from)
}
