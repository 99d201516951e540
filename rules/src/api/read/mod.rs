//! Reads a request, and says of what can't be read which field it is, what was given and what would be right.

mod node;
mod reader;
mod refusal;

use serde::de::DeserializeOwned;

use self::node::Node;
use self::reader::Reader;
use super::{Refused, refuse};

/// Reads a request; `such_as` is one that could be.
pub(super) fn request<T: DeserializeOwned>(text: &str, such_as: &str) -> Result<T, Refused> {
    let request = Node::parse(text)?;
    if !matches!(request, Node::Object(_)) {
        return refuse("request", format!("it is not an object, such as {such_as}"));
    }
    request.has_each_key_once()?;
    T::deserialize(Reader::of(&request)).map_err(Refused::from)
}
