//! Tidiness as tests: what a reviewer would otherwise have to say again and again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by failing")]

mod tidy {
    mod catalogues;
    mod messages;
    mod migrations;
    mod source;
    mod walls;
}
