//! pragmas
