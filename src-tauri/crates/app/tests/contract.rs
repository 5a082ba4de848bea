//! The TypeScript of the web side is generated from the contract; this test fails when it has drifted.
//! `cargo xtask gen` runs it with `UPDATE_CONTRACT=1`, which writes the files instead.

use std::{fs, path::PathBuf};

fn generated() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/api/generated")
}

#[test]
fn typescript_follows_the_contract() {
    for (name, text) in [
        ("contract.ts", app::contract::typescript_types()),
        ("commands.ts", app::contract::typescript_commands()),
    ] {
        let path = generated().join(name);
        if std::env::var_os("UPDATE_CONTRACT").is_some() {
            fs::create_dir_all(generated()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == text, "{name} has drifted from the contract: run `cargo xtask gen`");
    }
}
