//! Ageing: how old what is owed is, as of a date (L6).
