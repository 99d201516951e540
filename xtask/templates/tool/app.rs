//! What the new tool comes to: the conclusion first, then what is still open.

use leptos::prelude::*;
use rules::journey::Tool;
use rules::tools::new_tool::questions::JOURNEY;
use rules::tools::new_tool::{NewTool, check};

use crate::components::panel::result_panel;
use crate::components::pieces::all;
use crate::pages::findings::{Voice, change_links, made_on, nothing, print_and_start_again};
use crate::pages::question::no_own_fields;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, check_answers};
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::part;

const TOOL: Tool = Tool::NewTool;

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages {
    journey: &JOURNEY,
    result: || result_page(&JOURNEY, result),
    own_fields: no_own_fields,
    others: &[],
};

fn result(record: Record) -> AnyView {
    let today = record.today.get();
    let found = record.answers.with(|answers| check(answers, today));
    let voice = Voice::new(record, TOOL, Figures::default());
    all(vec![
        changes(record, finding(&found, &voice, record)),
        made_on(&voice, today),
        print_and_start_again(TOOL),
    ])
}

fn finding(found: &NewTool, voice: &Voice, record: Record) -> AnyView {
    all(vec![
        conclusion(found, voice),
        open_questions(found, voice),
        voice.part("new-tool/parts/next"),
        check_answers::folded(&JOURNEY, record),
    ])
}

fn conclusion(found: &NewTool, voice: &Voice) -> AnyView {
    let key = ["new-tool/outcomes/", found.outcome.key()].concat();
    let Some(words) = part(&key) else { return nothing() };
    result_panel("conclusion", voice.say(words.title), voice.body(&words))
}

/// What is not known yet, with a way to answer it.
fn open_questions(found: &NewTool, voice: &Voice) -> AnyView {
    if found.not_asked.is_empty() {
        return nothing();
    }
    all(vec![voice.part("new-tool/parts/not-answered"), change_links(TOOL, found.not_asked.iter(), voice)])
}
