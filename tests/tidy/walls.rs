//! The walls around the window: the two files that decide what a page may do are no looser than agreed.

use std::fs;

use serde_json::{Value, json};

fn parsed(file: &str) -> Value {
    serde_json::from_str(&text(file)).unwrap()
}

fn text(file: &str) -> String {
    fs::read_to_string(tests::root().join("src-tauri").join(file)).unwrap()
}

#[test]
fn neither_file_holds_a_word_that_opens_a_door() {
    for file in ["tauri.conf.json", "capabilities/main.json"] {
        let text = text(file);
        for word in [
            "\"**\"",
            "$HOME",
            "unsafe-eval",
            "unsafe-inline",
            "\"remote\"",
            "https:",
            "http://*",
            "wasm-unsafe",
        ] {
            let ours = text.replace("\"https://schema.tauri.app/config/2\"", "");
            assert!(!ours.contains(word), "{file} holds {word}");
        }
    }
    let folder = tests::root().join("src-tauri/capabilities");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "one window, one file of permissions");
}

#[test]
fn the_content_policy_is_the_agreed_one() {
    let mut policy = parsed("tauri.conf.json")["app"]["security"]["csp"].clone();
    let styles = policy["style-src"].as_str().unwrap().to_owned();
    policy.as_object_mut().unwrap().remove("style-src");
    let agreed = json!({
        "default-src": "'none'", "script-src": "'self'", "img-src": "'self' blob: data:", "font-src": "'self'",
        "connect-src": "ipc: http://ipc.localhost", "frame-src": "'none'", "object-src": "'none'",
        "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'", "worker-src": "'self'"
    });
    assert_eq!(policy, agreed);
    // React Aria writes one style rule into the page; its hash may stand here, and nothing else.
    let mut words = styles.split(' ');
    assert_eq!(words.next(), Some("'self'"));
    assert!(words.all(|word| word.starts_with("'sha256-")), "only hashes of known rules: {styles}");
}

#[test]
fn the_window_gets_nothing_of_the_system() {
    let config = parsed("tauri.conf.json");
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], json!(false));
    assert_eq!(app["windows"].as_array().unwrap().len(), 1);
    let window = &app["windows"][0];
    for (key, value) in [("create", false), ("dragDropEnabled", false), ("devtools", false)] {
        assert_eq!(window[key], json!(value), "{key}");
    }
    let security = &app["security"];
    assert_eq!(security["freezePrototype"], json!(true));
    assert_eq!(security["dangerousDisableAssetCspModification"], json!(false));
    assert_eq!(security["assetProtocol"], json!({ "enable": false, "scope": [] }));
    assert_eq!(security["pattern"], json!({ "use": "brownfield" }));
    assert_eq!(security["capabilities"], json!(["main"]));
    assert_eq!(config["plugins"], json!({}));
    assert_eq!(config["bundle"]["createUpdaterArtifacts"], json!(false));
}

#[test]
fn the_page_may_call_our_own_commands_and_four_of_the_frame() {
    let capability = parsed("capabilities/main.json");
    assert_eq!(capability["windows"], json!(["main"]));
    assert_eq!(capability["local"], json!(true));
    let system = [
        "core:event:allow-listen",
        "core:event:allow-unlisten",
        "core:window:allow-close",
        "core:window:allow-set-title",
    ];
    for permission in capability["permissions"].as_array().unwrap() {
        let name = permission.as_str().expect("a permission with a scope of its own is not agreed");
        let own = name.starts_with("allow-") && !name.contains(':');
        assert!(own || system.contains(&name), "{name} is not agreed");
    }
}
