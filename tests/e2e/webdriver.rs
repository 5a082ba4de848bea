//! As much of the `WebDriver` protocol as the window tests speak.
//!
//! Every request has a connection of its own, so that no answer waits for one before it.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};

/// The name under which the protocol hides the key of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// No command takes longer, on the slowest machine.
const ANSWERS_WITHIN: Duration = Duration::from_mins(2);

/// How often, and after which pause, a script is run again whose result was lost.
const TRIES: usize = 5;
const TRY_AGAIN: Duration = Duration::from_millis(200);

/// A program under the driver.
pub(crate) struct Session {
    port: u16,
    path: String,
}

/// An element of the page.
#[derive(PartialEq, Eq)]
pub(crate) struct Element(String);

impl Element {
    /// The element that a script returned, if it returned one.
    pub(crate) fn returned(value: &Value) -> Option<Self> {
        value.get(ELEMENT).and_then(Value::as_str).map(|key| Self(key.to_owned()))
    }
}

impl Session {
    /// Starts `program` under the driver on `port`.
    pub(crate) fn start(port: u16, program: &str) -> Self {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let answer =
            request(port, "POST", "/session", &body).unwrap_or_else(|error| panic!("no session: {error}"));
        let id = answer["sessionId"].as_str().expect("a session has an id");
        Self { port, path: format!("/session/{id}") }
    }

    /// Runs a script and returns what it returns.
    pub(crate) fn execute(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.script("/execute/sync", &json!({ "script": script, "args": arguments }))
    }

    /// Runs a script and returns what it gives to its last argument, a function.
    pub(crate) fn execute_async(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        self.script("/execute/async", &json!({ "script": script, "args": arguments }))
    }

    /// Where an element stands and how large it is; nothing, if it is gone.
    pub(crate) fn place(&self, element: &Element) -> Option<Value> {
        request(self.port, "GET", &format!("{}/element/{}/rect", self.path, element.0), &Value::Null).ok()
    }

    /// Presses an element in its middle.
    pub(crate) fn click(&self, element: &Element) -> Result<(), String> {
        self.post(&format!("/element/{}/click", element.0), &json!({})).map(drop)
    }

    /// Types into an element.
    pub(crate) fn send_keys(&self, element: &Element, keys: &str) -> Result<(), String> {
        self.post(&format!("/element/{}/value", element.0), &json!({ "text": keys })).map(drop)
    }

    /// The element that has the focus.
    pub(crate) fn focus(&self) -> Option<Element> {
        let answer = request(self.port, "GET", &format!("{}/element/active", self.path), &Value::Null);
        Element::returned(&answer.ok()?)
    }

    /// Gives the window another size, in pixels.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height });
        self.post("/window/rect", &size).unwrap_or_else(|error| panic!("resize: {error}"));
    }

    /// A picture of the page, as PNG.
    pub(crate) fn screenshot(&self) -> Result<Vec<u8>, String> {
        let answer = request(self.port, "GET", &format!("{}/screenshot", self.path), &Value::Null)?;
        let text = answer.as_str().unwrap_or_default();
        base64::engine::general_purpose::STANDARD.decode(text).map_err(|error| error.to_string())
    }

    /// Ends the program.
    pub(crate) fn quit(&self) {
        let _gone = request(self.port, "DELETE", &self.path, &Value::Null);
    }

    /// Runs a script, again where the driver lost its result because the page was busy being replaced.
    fn script(&self, how: &str, body: &Value) -> Result<Value, String> {
        let mut outcome = self.post(how, body);
        for _ in 0..TRIES {
            match &outcome {
                Err(reason) if reason.contains("Could not parse script result") => {
                    std::thread::sleep(TRY_AGAIN);
                    outcome = self.post(how, body);
                }
                _ => break,
            }
        }
        outcome
    }

    fn post(&self, what: &str, body: &Value) -> Result<Value, String> {
        request(self.port, "POST", &format!("{}{what}", self.path), body)
    }
}

/// One request; its answer's value, or what the driver says against it.
fn request(port: u16, method: &str, path: &str, body: &Value) -> Result<Value, String> {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let answer =
        exchange(port, &head(method, path, port, body.len()), &body).map_err(|error| error.to_string())?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or("the answer has no end of its head")?;
    let answer: Value = serde_json::from_str(body).map_err(|error| format!("{error}: {head}"))?;
    let is_fine = head.split(' ').nth(1) == Some("200");
    if is_fine { Ok(answer["value"].clone()) } else { Err(answer["value"].to_string()) }
}

fn head(method: &str, path: &str, port: u16, length: usize) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
    )
}

fn exchange(port: u16, head: &str, body: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(ANSWERS_WITHIN))?;
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
