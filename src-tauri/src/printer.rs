//! The printer of letters: what the app asks for, done by `documents`.
