//! Window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by failing")]
