//! The parts that pages are made of, in GOV.UK Frontend's markup (compared with its fixtures in
//! `app/tests/fixtures.rs`). They are plain functions that return `AnyView`: every further view type costs each visitor
//! bytes.

pub mod back_link;
pub mod bars;
pub mod button;
pub mod checkboxes;
pub mod choices;
pub mod date_input;
pub mod details;
pub mod dial;
pub mod error_summary;
pub mod field_error;
pub mod fieldset;
pub mod focus;
pub mod footer;
pub mod form_state;
pub mod form_view;
pub mod form_words;
pub mod frame;
pub mod header;
pub mod hint;
pub mod income_bar;
pub mod inset_text;
pub mod label;
pub mod notice;
pub mod panel;
pub mod pieces;
pub mod print;
pub mod prose;
pub mod radios;
pub mod select;
pub mod skip_link;
pub mod summary_list;
pub mod table;
pub mod text_input;
pub mod textarea;
pub mod warning_text;
