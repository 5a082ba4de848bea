//! Contract, handler, manifest and permissions name the same commands.
#![cfg(feature = "scripted")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by failing")]

use std::fs;

use app::contract::commands::COMMANDS;
use serde_json::Value;
use shell::{COMMAND_NAMES, Desktop, build_app, context};
use tauri::Manager as _;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;

#[test]
fn the_manifest_declares_the_commands_of_the_contract() {
    let contract: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(COMMAND_NAMES, contract);
}

#[test]
fn the_page_is_allowed_each_command_and_no_other() {
    let file = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities/main.json")).unwrap();
    let capability: Value = serde_json::from_slice(&file).unwrap();
    let permissions = capability["permissions"].as_array().unwrap().iter().filter_map(Value::as_str);
    let allowed: Vec<String> =
        permissions.filter_map(|name| name.strip_prefix("allow-")).map(str::to_owned).collect();
    let wanted: Vec<String> = COMMAND_NAMES.iter().map(|name| name.replace('_', "-")).collect();
    assert_eq!(allowed, wanted);
}

#[test]
fn every_command_of_the_contract_is_answered() {
    let data = tempfile::tempdir().unwrap();
    let app = build_app(mock_builder()).build(context()).unwrap();
    app.manage(Desktop::at(data.path()).unwrap());
    let window = tauri::WebviewWindowBuilder::from_config(&app, &app.config().app.windows[0])
        .unwrap()
        .build()
        .unwrap();
    for command in COMMANDS.iter().filter(|command| !command.request.is_empty()) {
        let refused = get_ipc_response(&window, call(command.name)).unwrap_err().to_string();
        assert!(
            refused.contains("request"),
            "{}: without a request it must ask for one, not {refused}",
            command.name
        );
    }
    let session = get_ipc_response(&window, call("get_session")).unwrap().deserialize::<Value>().unwrap();
    assert_eq!(session["book"], Value::Null, "a fresh folder has no book");
}

#[test]
fn a_command_that_nobody_declared_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let app = build_app(mock_builder()).build(context()).unwrap();
    app.manage(Desktop::at(data.path()).unwrap());
    let window = tauri::WebviewWindowBuilder::from_config(&app, &app.config().app.windows[0])
        .unwrap()
        .build()
        .unwrap();
    for foreign in ["read_file", "plugin:fs|read_file", "plugin:shell|open", "plugin:window|create"] {
        let refused = get_ipc_response(&window, call(foreign)).unwrap_err().to_string();
        assert!(refused.contains("not"), "{foreign}: {refused}");
    }
}

/// A call as the page sends it, without a request.
fn call(command: &str) -> InvokeRequest {
    InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body: InvokeBody::default(),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    }
}
