//! The list of pages: what is written at build time and what a link may lead to.

use crate::words::{self, Tool};

/// The page for addresses that lead nowhere.
pub const NOT_FOUND: &str = "/404.html";

/// The first page of the contribution estimator; the question pages stand below it.
pub const START: &str = "/what-you-might-pay/";

/// What a first few answers come to.
pub const EARLY_FIGURE: &str = "/what-you-might-pay/early-figure/";

/// The list of all answers.
pub const CHECK_ANSWERS: &str = "/what-you-might-pay/check-answers/";

/// The result.
pub const RESULT: &str = "/what-you-might-pay/result/";

/// Every rate with its source.
pub const ABOUT_FIGURES: &str = "/about-these-figures/";

/// The path of every page, with a slash at its end.
pub fn all() -> Vec<String> {
    let pages = words::pages().map(|page| page.route.to_owned()).filter(|path| path != NOT_FOUND);
    let of_tool = |tool: &'static Tool| tool.questions.iter().map(|id| format!("{}{id}/", tool.base));
    pages.chain(words::tools().iter().flat_map(of_tool)).collect()
}

/// The tool whose words a page needs; none for pages that belong to no tool.
pub fn pack_of(path: &str) -> Option<&'static Tool> {
    words::tools().iter().find(|tool| path.starts_with(tool.base))
}

/// The path of the page of one of the estimator's questions.
pub fn of_question(id: &str) -> String {
    format!("{START}{id}/")
}

/// The tool and the id of the question whose page a path is. A question may be asked by several tools.
pub fn question_of(path: &str) -> Option<(&'static Tool, &'static str)> {
    let tool = pack_of(path)?;
    let id = path.strip_prefix(tool.base)?.strip_suffix('/')?;
    tool.questions.iter().find(|asked| **asked == id).map(|id| (tool, *id))
}

/// Whether a path is that of a page of the estimator that asks nothing. Whoever gets there has finished a change.
pub fn is_stop(path: &str) -> bool {
    matches!(path, START | EARLY_FIGURE | CHECK_ANSWERS | RESULT)
}

/// Whether a path is that of a question's page.
pub fn is_question(path: &str) -> bool {
    question_of(path).is_some()
}

/// Whether the portal has a page at this path. Links to anything else are left to the browser.
pub fn exists(path: &str) -> bool {
    path != NOT_FOUND && (words::page_at(path).is_some() || is_question(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_known_by_its_path() {
        assert!(all().len() > words::tools().iter().map(|tool| tool.questions.len()).sum());
        for path in all() {
            assert!(path.starts_with('/') && path.ends_with('/'), "{path}");
            assert!(exists(&path), "{path}");
        }
    }

    #[test]
    fn the_named_pages_exist() {
        for path in [START, EARLY_FIGURE, CHECK_ANSWERS, RESULT, ABOUT_FIGURES] {
            assert!(exists(path) && !is_question(path), "{path}");
        }
    }

    #[test]
    fn a_page_needs_the_words_of_its_tool() {
        let pack = |path| pack_of(path).map(|tool| tool.name);
        for path in [START, EARLY_FIGURE, CHECK_ANSWERS, RESULT, "/what-you-might-pay/age/"] {
            assert_eq!(pack(path), Some("contribution"), "{path}");
        }
        for path in ["/", "/privacy/", ABOUT_FIGURES, NOT_FOUND, "/what-you-might-pay"] {
            assert_eq!(pack(path), None, "{path}");
        }
    }

    #[test]
    fn a_question_is_found_by_its_path() {
        let found = |path| question_of(path).map(|(tool, id)| (tool.name, id));
        assert_eq!(found("/what-you-might-pay/age/"), Some(("contribution", "age")));
        for path in [START, RESULT, "/what-you-might-pay/age", "/age/", "/what-you-might-pay/age/x/"] {
            assert_eq!(found(path), None, "{path}");
        }
    }

    #[test]
    fn other_paths_are_not() {
        for path in ["", "/privacy", "/privacy/index.html", "/what-you-might-pay/nothing/", NOT_FOUND] {
            assert!(!exists(path), "{path}");
        }
    }
}
