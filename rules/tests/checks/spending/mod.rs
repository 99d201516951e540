//! What a payment may be spent on.

mod cases;
mod find;
