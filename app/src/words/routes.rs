//! The list of pages: what is written at build time, and where links may lead.

use rules::journey::Tool;

use crate::words;

/// The page for addresses that lead nowhere.
pub const NOT_FOUND: &str = "/404.html";

/// The page with every figure of the comparison of care costs and its source.
pub const EMPLOYMENT_FIGURES: &str = "/personal-assistant-or-agency/figures/";

/// The page with every rate and its source.
pub const ABOUT_FIGURES: &str = "/about-these-figures/";

const EARLY_FIGURE: &str = "early-figure";
const CHECK_ANSWERS: &str = "check-answers";
const RESULT: &str = "result";

/// The first page of a tool. The paths of its other pages begin with this one.
pub fn start(tool: Tool) -> &'static str {
    words_for(tool).map_or("", |words| words.base)
}

/// Where a tool's pages are and what it asks, as `content/index.toml` has it.
fn words_for(tool: Tool) -> Option<&'static words::ToolWords> {
    words::tools().iter().find(|words| words.word_file.name == tool.key())
}

/// The page of the early figure, in a tool that asks for more later.
pub fn early_figure(tool: Tool) -> String {
    of_question(tool, EARLY_FIGURE)
}

/// The list of all answers of a tool.
pub fn check_answers(tool: Tool) -> String {
    of_question(tool, CHECK_ANSWERS)
}

/// The result of a tool.
pub fn result(tool: Tool) -> String {
    of_question(tool, RESULT)
}

/// The path of every page, with a slash at its end.
pub fn all() -> Vec<String> {
    let pages = words::pages().map(|page| page.route.to_owned()).filter(|path| path != NOT_FOUND);
    let of_tool = |tool: &Tool| {
        let tool = *tool;
        questions(tool).iter().map(move |id| of_question(tool, id))
    };
    pages.chain(Tool::ALL.iter().flat_map(of_tool)).collect()
}

/// The word files that a page needs; none where it is written at build time. Every page of a tool loads the titles of
/// sources, although only the result shows them. If they were loaded with the result and that failed, the visitor would
/// lose the answers.
pub fn word_files_of(path: &str) -> Vec<&'static words::WordFile> {
    words_of(path).map_or_else(Vec::new, |tool| vec![&tool.word_file, words::shared()])
}

/// The word files that a page also needs in easy read. It can be shown without them.
pub fn easy_word_files_of(path: &str) -> Vec<&'static words::WordFile> {
    words_of(path).map_or_else(Vec::new, words::easy_word_files)
}

fn words_of(path: &str) -> Option<&'static words::ToolWords> {
    words::tools().iter().find(|tool| !is_static(path) && path.starts_with(tool.base))
}

/// The page on what a payment may be spent on.
pub const SPENDING: &str = "/can-i-spend-it-on-this/";

/// The list of all tools.
pub const TOOLS: &str = "/tools/";

/// The page with the search.
pub const SEARCH: &str = "/search/";

/// Whether a page has a search box.
pub fn looks_up(path: &str) -> bool {
    matches!(path, SPENDING | SEARCH)
}

/// Whether a page is a page of words: the program shows what was written at build time.
pub fn is_static(path: &str) -> bool {
    place(path).is_none()
}

/// The path of a question's page in a tool.
pub fn of_question(tool: Tool, id: &str) -> String {
    format!("{}{id}/", start(tool))
}

/// The tool that draws a page, and the last part of the page's path, which is empty for the tool's first page.
pub fn place(path: &str) -> Option<(Tool, &str)> {
    if path == EMPLOYMENT_FIGURES {
        return None;
    }
    Tool::ALL.iter().find_map(|tool| {
        let rest = path.strip_prefix(start(*tool))?;
        Some((*tool, rest.strip_suffix('/').unwrap_or(rest)))
    })
}

/// Whether a path is that of a tool's page without a question. A visitor who gets there has finished a change.
pub fn is_stop(path: &str) -> bool {
    place(path).is_some() && !is_question(path)
}

/// Whether a path is that of a page of a tool that shows its result.
pub fn is_result(path: &str) -> bool {
    place(path).is_some_and(|(_, last)| last == RESULT)
}

/// Whether a path is that of a list of answers.
pub fn is_check_answers(path: &str) -> bool {
    place(path).is_some_and(|(_, last)| last == CHECK_ANSWERS)
}

/// Whether a path is that of a question's page.
pub fn is_question(path: &str) -> bool {
    place(path).is_some_and(|(tool, id)| path.ends_with('/') && asks(tool, id))
}

/// Whether a tool asks a question. The list comes from the words, because the tool's code may not be loaded.
pub fn asks(tool: Tool, id: &str) -> bool {
    questions(tool).contains(&id)
}

fn questions(tool: Tool) -> &'static [&'static str] {
    words_for(tool).map_or(&[], |words| words.questions)
}

/// Whether the portal has a page at this path. Links to anything else are left to the browser. The browser's program
/// knows only the pages of tools. It takes every other path with a slash at its end for a page of words, and tries to
/// load it.
pub fn exists(path: &str) -> bool {
    let looked_for = cfg!(feature = "hydrate") && is_static(path) && path.ends_with('/');
    path != NOT_FOUND && (looked_for || words::page_at(path).is_some() || is_question(path))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
    fn the_pages_of_every_tool_exist() {
        for tool in Tool::ALL.iter().copied() {
            for path in [start(tool).to_owned(), check_answers(tool), result(tool)] {
                assert!(exists(&path) && !is_question(&path) && is_stop(&path), "{path}");
                assert_eq!(place(&path).map(|(tool, _)| tool), Some(tool), "{path}");
            }
        }
        let early_figure = early_figure(Tool::Contribution);
        for path in [early_figure.as_str(), ABOUT_FIGURES, EMPLOYMENT_FIGURES] {
            assert!(exists(path) && !is_question(path), "{path}");
            assert_eq!(is_static(path), path != early_figure, "{path}");
        }
    }

    #[test]
    fn a_tool_has_a_page_for_each_question_it_asks() {
        for tool in Tool::ALL.iter().copied() {
            let asked: BTreeSet<_> = tool.journey().questions().map(|question| question.id()).collect();
            assert_eq!(asked, questions(tool).iter().copied().collect(), "{}", tool.key());
        }
    }

    #[test]
    fn a_question_that_two_tools_ask_has_a_page_in_each() {
        for tool in [Tool::Suitability, Tool::Contribution] {
            assert!(is_question(&of_question(tool, "council")));
        }
        assert!(!is_question(&of_question(Tool::Contribution, "home")));
    }

    #[test]
    fn a_page_needs_its_own_words_and_a_tool_the_shared_ones() {
        let word_files =
            |path: &str| word_files_of(path).iter().map(|word_file| word_file.name).collect::<Vec<_>>();
        for tool in Tool::ALL.iter().copied() {
            for path in
                [start(tool).to_owned(), check_answers(tool), result(tool), of_question(tool, "council")]
            {
                assert_eq!(word_files(&path), [tool.key(), "shared"], "{path}");
            }
        }
        let static_pages =
            ["/", "/privacy/", NOT_FOUND, "/what-you-might-pay", ABOUT_FIGURES, EMPLOYMENT_FIGURES];
        for path in static_pages {
            assert!(word_files(path).is_empty(), "{path}");
        }
    }

    #[test]
    fn other_paths_are_not() {
        let others = ["", "/privacy", "/privacy/index.html", "/what-you-might-pay/nothing/", NOT_FOUND];
        for path in others.into_iter().chain(["/what-you-might-pay/age", "/could-you-get-support/age/"]) {
            assert!(!exists(path), "{path}");
        }
    }
}
