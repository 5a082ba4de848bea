//! Imports go one way: domain ← store, exchange, documents, mail ← app ← cli, the window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by failing")]

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// Which members of the workspace each member may use.
const INSIDE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("documents", &["domain"]),
    ("mail", &[]),
    ("app", &["domain", "store", "exchange", "mail"]),
    ("cli", &["domain", "app", "documents"]),
    ("duebook", &["domain", "app", "documents"]),
    ("tests", &["domain", "store", "exchange", "documents", "app"]),
    ("xtask", &[]),
];

/// What a member may use behind a feature that only front ends switch on.
const INSIDE_BY_FEATURE: &[(&str, &[&str])] = &[("app", &["documents"])];

/// The only members that may use these crates of other people.
const RESERVED: &[(&str, &[&str])] = &[
    ("tauri", &["duebook"]),
    ("rfd", &["duebook"]),
    ("rusqlite", &["store"]),
    ("csv", &["exchange"]),
    ("printpdf", &["documents"]),
    ("parley", &["documents"]),
    ("lettre", &["mail"]),
    ("keyring", &["app"]),
    ("clap", &["cli"]),
];

/// All that the domain may use of other people: dates, exact numbers, names on the wire, errors.
const DOMAIN_USES: &[&str] =
    &["chrono", "rust_decimal", "serde", "thiserror", "unicode-normalization", "sha2"];

struct Edge {
    from: String,
    to: String,
    kind: String,
    is_optional: bool,
}

#[test]
fn members_use_only_what_stands_below_them() {
    let (members, edges) = tree();
    for edge in edges.iter().filter(|edge| members.contains(&edge.to)) {
        let mut allowed = row(INSIDE, &edge.from).to_vec();
        if edge.is_optional {
            allowed.extend(row(INSIDE_BY_FEATURE, &edge.from));
        }
        assert!(
            allowed.contains(&edge.to.as_str()),
            "{} must not use {}: imports go one way",
            edge.from,
            edge.to
        );
    }
}

#[test]
fn every_member_has_its_place_in_the_table() {
    let (members, _) = tree();
    let placed: BTreeSet<String> = INSIDE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(members, placed, "a new member needs a place: say above what it stands");
}

#[test]
fn the_window_the_database_and_the_formats_stay_behind_one_door_each() {
    let (_, edges) = tree();
    for edge in edges.iter().filter(|edge| edge.kind != "dev") {
        for (name, homes) in RESERVED.iter().filter(|(name, _)| *name == edge.to) {
            assert!(
                homes.contains(&edge.from.as_str()),
                "{} must not use {name}: it belongs to {homes:?}",
                edge.from
            );
        }
    }
}

#[test]
fn the_domain_knows_business_and_nothing_else() {
    let (_, edges) = tree();
    for edge in edges.iter().filter(|edge| edge.from == "domain" && edge.kind != "dev") {
        assert!(DOMAIN_USES.contains(&edge.to.as_str()), "the domain must not use {}", edge.to);
    }
}

fn row<'a>(table: &'a [(&'a str, &'a [&'a str])], name: &str) -> &'a [&'a str] {
    table.iter().find(|(from, _)| *from == name).map_or(&[], |(_, uses)| uses)
}

/// The members, and what each declares to use.
fn tree() -> (BTreeSet<String>, Vec<Edge>) {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(tests::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut members = BTreeSet::new();
    let mut edges = Vec::new();
    for package in metadata["packages"].as_array().unwrap() {
        let from = text(&package["name"]);
        for dependency in package["dependencies"].as_array().unwrap() {
            edges.push(Edge {
                from: from.clone(),
                to: text(&dependency["name"]),
                kind: text(&dependency["kind"]),
                is_optional: dependency["optional"] == true,
            });
        }
        members.insert(from);
    }
    (members, edges)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
