//! The skeleton of a question: a page that asks yes or no.

use super::edit::{Order, beside, within};
use super::name::{Name, fill};
use super::plan::Plan;

const INDEX: &str = "app/content/index.toml";
const RECORD: &str = "rules/src/record/mod.rs";
/// The names of a tool's pages that ask nothing.
const OTHER_PAGES: &[&str] = &["check-answers", "early-figure", "figures", "result"];
/// The folder of the words.
pub(super) const WORDS: &str = "app/content/en-GB";

/// Plans all parts of a question. Returns what comes next.
pub(super) fn plan(plan: &mut Plan<'_>, tool: &Name, id: &Name) -> Result<String, String> {
    let folder = format!("rules/src/tools/{}/questions", tool.snake());
    if !plan.has(&folder) || !plan.text(INDEX)?.contains(&format!("\n[{}]\n", tool.kebab())) {
        return Err(format!(
            "There is no tool “{}” that asks questions. There are: {}",
            tool.kebab(),
            tools(plan)?.join(", ")
        ));
    }
    own_parts(plan, tool, id)?;

    let list = format!("{folder}/mod.rs");
    let order = last_list(&plan.text(&list)?).map_err(|wrong| format!("{list}: {wrong}"))?;
    plan.change(&list, |text| {
        let text = beside(text, "mod ", &format!("mod {};", id.snake()))?;
        asked_last(&text, &order, &format!("&{}::{}", id.snake(), id.upper()))
    })?;
    plan.change(INDEX, |text| {
        let table = format!("[{}]", tool.kebab());
        within(text, &[&table, "questions = ["], "]", &format!("  \"{}\",", id.kebab()), Order::Last)
    })?;
    if plan.text(INDEX)?.contains(&format!("\n[{}.easy]\n", tool.kebab())) {
        let lines = fill(include_str!("../../templates/question/easy.toml"), tool, id);
        plan.change(&format!("{WORDS}/easy-tools/{}.toml", tool.kebab()), |text| {
            // The list ends where the next table begins, or at the end of the file.
            let begins = within(text, &["[questions]"], "[", &lines, Order::Last);
            begins.or_else(|_| Ok(format!("{text}{lines}")))
        })?;
    }
    Ok(format!(
        "\
Next (docs/tasks/add-a-question.md):
  1. cargo xtask test app words: it builds, and its words are accepted.
  2. {folder}/{}.rs: which answers it has, and of whom it is asked. Its line in {list} stands last: put it where it belongs.
  3. The rule that uses the answer, with its source and a test.
  4. {WORDS}/{}/questions/{}.md: its words.
  5. RENEW_SCHEMAS=1 cargo test -p rules --test api stored: rules/schema/ has the field of the record.",
        id.snake(),
        tool.kebab(),
        id.kebab(),
    ))
}

/// Plans the files and fields that belong to this question alone: its file, its field of the record, its words.
pub(super) fn own_parts(plan: &mut Plan<'_>, tool: &Name, id: &Name) -> Result<(), String> {
    if OTHER_PAGES.contains(&id.kebab()) {
        return Err(format!(
            "“{}” is the address of a page that every tool has. Give it another id",
            id.kebab()
        ));
    }
    if ids(&plan.text(INDEX)?).iter().any(|known| known == id.kebab()) {
        return Err(format!("There is a question “{}” already (app/content/index.toml)", id.kebab()));
    }
    if plan.text(RECORD)?.contains(&format!("    pub {}: ", id.snake())) {
        return Err(format!("The record has a field `{}` already ({RECORD})", id.snake()));
    }
    let file = format!("rules/src/tools/{}/questions/{}.rs", tool.snake(), id.snake());
    plan.make(&file, fill(include_str!("../../templates/question/question.rs"), tool, id))?;
    let field = fill(include_str!("../../templates/question/record.rs"), tool, id);
    plan.change(RECORD, |text| within(text, &["pub struct Answers {"], "}", &field, Order::Last))?;
    let words = format!("{WORDS}/{}/questions/{}.md", tool.kebab(), id.kebab());
    plan.make(&words, fill(include_str!("../../templates/question/words.md"), tool, id))
}

/// The list of a journey that takes a new question: the questions asked later where there are any, else those asked
/// first.
fn last_list(text: &str) -> Result<String, String> {
    let named = |field: &str| {
        let (_, rest) = text.split_once(&format!("{field}: "))?;
        rest.split(|sign: char| !sign.is_ascii_uppercase() && sign != '_')
            .next()
            .filter(|name| !name.is_empty())
    };
    let name = named("later").or_else(|| named("early"));
    name.map(str::to_owned).ok_or_else(|| "no journey names its lists".to_owned())
}

/// Adds a question at the end of a list.
fn asked_last(text: &str, list: &str, question: &str) -> Result<String, String> {
    let begins = format!("const {list}: &[Asked] = &[");
    let start = text.find(&begins).ok_or_else(|| format!("no line “{begins}”"))?;
    let end = text[start..].find("];").ok_or_else(|| format!("no end of “{begins}”"))?;
    let (before, after) = text.split_at(start + end);
    // A comma after the last question means that rustfmt has each on a line of its own.
    let comma = if before.trim_end().ends_with(',') { "" } else { ", " };
    Ok(format!("{before}{comma}{question}{after}"))
}

/// The ids of all questions in the index.
fn ids(index: &str) -> Vec<String> {
    let lists = index.split("\nquestions = [").skip(1).filter_map(|rest| rest.split(']').next());
    lists.flat_map(|list| list.split('"').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// The tools that ask questions: the tables of the index with an address.
fn tools(plan: &Plan<'_>) -> Result<Vec<String>, String> {
    let index = plan.text(INDEX)?;
    let tables = index.split("\n[").skip(1).filter_map(|table| table.split_once("]\n"));
    Ok(tables.filter(|(_, rest)| rest.starts_with("base = ")).map(|(name, _)| name.to_owned()).collect())
}
