//! The keychain of a real session (E2): `cargo test -p app --features keychain --test keychain -- --ignored`.
#![cfg(feature = "keychain")]
#![allow(clippy::unwrap_used, reason = "a test ends by failing")]

use app::{Keychain as _, SystemKeychain};

const ACCOUNT: &str = "duebook-test@localhost:2525";

#[test]
#[ignore = "writes into the keychain of whoever is signed in"]
fn e2_the_keychain_of_the_system_keeps_and_forgets_a_password() {
    let chain = SystemKeychain;
    chain.forget(ACCOUNT).unwrap();
    assert_eq!(chain.read(ACCOUNT).unwrap(), None);
    for password in ["secret", "mật khẩu · סיסמה"] {
        chain.keep(ACCOUNT, password).unwrap();
        assert_eq!(SystemKeychain.read(ACCOUNT).unwrap().as_deref(), Some(password));
    }
    chain.forget(ACCOUNT).unwrap();
    assert_eq!(chain.read(ACCOUNT).unwrap(), None, "and a second time there is nothing to forget");
    chain.forget(ACCOUNT).unwrap();
}
