//! Which receivables a settlement reduces (L2, L7, L8).
