//! The list of pages: what is written at build time and what a link may lead to.

use crate::words;

/// The page for addresses that lead nowhere.
pub const NOT_FOUND: &str = "/404.html";

/// Where the question pages stand.
pub const QUESTIONS: &str = "/what-you-might-pay/";

/// The path of every page, with a slash at its end.
pub fn all() -> Vec<String> {
    let pages = words::pages().iter().map(|page| page.route.to_owned()).filter(|path| path != NOT_FOUND);
    pages.chain(words::questions().iter().map(|question| of_question(question.id))).collect()
}

/// The path of a question's page.
pub fn of_question(id: &str) -> String {
    format!("{QUESTIONS}{id}/")
}

/// The id of the question whose page a path would be; there need be no such question.
pub fn question_of(path: &str) -> Option<&str> {
    path.strip_prefix(QUESTIONS)?.strip_suffix('/')
}

/// Whether the portal has a page at this path. Links to anything else are left to the browser.
pub fn exists(path: &str) -> bool {
    path != NOT_FOUND
        && (words::pages().iter().any(|page| page.route == path)
            || question_of(path).is_some_and(|id| words::question(id).is_some()))
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
    fn other_paths_are_not() {
        for path in ["", "/privacy", "/privacy/index.html", "/what-you-might-pay/nothing/", NOT_FOUND] {
            assert!(!exists(path), "{path}");
        }
    }
}
