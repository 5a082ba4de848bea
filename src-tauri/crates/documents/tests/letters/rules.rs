//! Rules of letters.
