//! The title and the description of a page, which are outside its own part of the document.

use leptos::prelude::*;
use rules::journey::Tool;

use crate::words::{common, fill};

/// A page's title; the portal's name is added to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    text: String,
    wrong: bool,
}

impl Title {
    /// The title of a page that several tools have, such as a question that more than one asks, or the list of answers.
    /// `wrong` adds that there is a problem with an answer.
    pub fn of_tool(text: String, tool: Tool, wrong: bool) -> Self {
        let frame = common("site.title-question");
        Self { text: fill(frame, &[("title", &text), ("tool", name(tool))]), wrong }
    }

    /// The title as the browser's tab shows it.
    pub fn in_full(&self) -> String {
        let frame = common(if self.wrong { "site.title-error" } else { "site.title" });
        fill(frame, &[("title", &self.text)])
    }
}

impl<T: Into<String>> From<T> for Title {
    fn from(text: T) -> Self {
        Self { text: text.into(), wrong: false }
    }
}

/// The name of a tool.
fn name(tool: Tool) -> &'static str {
    common(&["tool.", tool.key()].concat())
}

/// What is in the head of a page's document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The page's title.
    pub title: Title,
    /// One sentence for search results.
    pub description: String,
}

/// Called once by every page. The title may change while the page is shown, for example to begin with "Error: ".
pub fn set_head<T: Into<Title>>(title: impl Fn() -> T + Send + Sync + 'static, description: &str) {
    if cfg!(feature = "ssr") {
        if let Some(head) = use_context::<RwSignal<Option<Head>>>() {
            head.set(Some(Head { title: title().into(), description: description.to_owned() }));
        }
    } else {
        Effect::new(move |_| document().set_title(&title().into().in_full()));
    }
}
