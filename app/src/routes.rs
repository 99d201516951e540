//! The list of pages: what is written at build time and what a link may lead to.

use crate::words;

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
    let pages = words::pages().iter().map(|page| page.route.to_owned()).filter(|path| path != NOT_FOUND);
    pages.chain(words::questions().iter().map(|question| of_question(question.id))).collect()
}

/// The path of a question's page.
pub fn of_question(id: &str) -> String {
    format!("{START}{id}/")
}

/// The id of the question whose page a path would be; there need be no such question.
pub fn question_of(path: &str) -> Option<&str> {
    path.strip_prefix(START)?.strip_suffix('/')
}

/// Whether a path is that of a page of the estimator that asks nothing. Whoever gets there has finished a change.
pub fn is_stop(path: &str) -> bool {
    matches!(path, START | EARLY_FIGURE | CHECK_ANSWERS | RESULT)
}

/// Whether a path is that of a question's page.
pub fn is_question(path: &str) -> bool {
    question_of(path).is_some_and(|id| words::question(id).is_some())
}

/// Whether the portal has a page at this path. Links to anything else are left to the browser.
pub fn exists(path: &str) -> bool {
    path != NOT_FOUND && (words::pages().iter().any(|page| page.route == path) || is_question(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_known_by_its_path() {
        assert!(all().len() > words::questions().len());
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
    fn other_paths_are_not() {
        for path in ["", "/privacy", "/privacy/index.html", "/what-you-might-pay/nothing/", NOT_FOUND] {
            assert!(!exists(path), "{path}");
        }
    }
}
