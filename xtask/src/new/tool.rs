//! The skeleton of a tool: two questions, an outcome, an API, a result, words and a test.

use super::edit::{Order, beside, within};
use super::name::{Name, fill};
use super::plan::Plan;
use super::question::{WORDS, own_parts};

/// Names that are taken: by folders of words, tables of the index, or functions.
const TAKEN: &[&str] = &[
    "advice",
    "assets",
    "at-once",
    "budget",
    "common",
    "councils",
    "easy",
    "easy-read",
    "easy-tools",
    "figures",
    "glossary",
    "load",
    "lost",
    "main",
    "pages",
    "reading-age",
    "shared",
    "tools",
    "view",
];

/// The files of the code, each with its template.
const CODE: &[(&str, &str)] = &[
    ("rules/src/tools/new_tool/mod.rs", include_str!("../../templates/tool/rules/mod.rs")),
    (
        "rules/src/tools/new_tool/questions/mod.rs",
        include_str!("../../templates/tool/rules/questions/mod.rs"),
    ),
    ("rules/src/api/new_tool.rs", include_str!("../../templates/tool/rules/api.rs")),
    ("rules/tests/checks/new_tool.rs", include_str!("../../templates/tool/rules/test.rs")),
    ("app/src/tools/new_tool/mod.rs", include_str!("../../templates/tool/app.rs")),
];

/// The files of the words, each with its template.
const CONTENT: &[(&str, &str)] = &[
    ("new-tool/outcomes/yes.md", include_str!("../../templates/tool/content/outcomes/yes.md")),
    ("new-tool/outcomes/no.md", include_str!("../../templates/tool/content/outcomes/no.md")),
    ("new-tool/outcomes/cannot-say.md", include_str!("../../templates/tool/content/outcomes/cannot-say.md")),
    ("new-tool/parts/next.md", include_str!("../../templates/tool/content/parts/next.md")),
    ("new-tool/parts/not-answered.md", include_str!("../../templates/tool/content/parts/not-answered.md")),
    ("pages/new-tool.md", include_str!("../../templates/tool/pages/start.md")),
    ("pages/new-tool-check-answers.md", include_str!("../../templates/tool/pages/check-answers.md")),
    ("pages/new-tool-result.md", include_str!("../../templates/tool/pages/result.md")),
];

/// A line in a list: the file, the lines with which the list begins, the line before which it ends, and the new line.
type InList = (&'static str, &'static [&'static str], &'static str, &'static str);

/// The registries to which a line is added at the end.
const REGISTRIES: &[InList] = &[
    (
        "rules/src/journey/tool.rs",
        &["Tool {"],
        "    }",
        "        /// New tool.\n        NewTool = \"new-tool\",",
    ),
    (
        "rules/src/registry.rs",
        &["match self {"],
        "        }",
        "            Self::NewTool => &tools::new_tool::questions::JOURNEY,",
    ),
    (
        "rules/src/api/mod.rs",
        &["match found {"],
        "        None =>",
        "        Some(Tool::NewTool) => new_tool::answer(answers, day),",
    ),
    ("app/src/program/tools.rs", &["tools! {"], "}", "    NewTool => new_tool, loaded by load_new_tool;"),
    ("app/content/en-GB/common.toml", &["[tool]"], "", "new-tool = \"New tool\""),
    ("app/content/en-GB/search.toml", &["[tools]"], "", "new-tool = \"new tool\""),
    ("tests/src/journey.rs", &["match tool {"], "    }", "        Tool::NewTool => \"/new-tool/\","),
];

/// The lists of modules, which are in alphabetical order.
const MODULES: &[(&str, &str)] = &[
    ("rules/src/tools/mod.rs", "pub mod "),
    ("rules/src/api/mod.rs", "mod "),
    ("rules/tests/checks/main.rs", "mod "),
    ("app/src/tools/mod.rs", "pub(crate) mod "),
];

/// Plans all parts of a tool. Returns what comes next.
pub(super) fn plan(plan: &mut Plan<'_>, tool: &Name) -> Result<String, String> {
    refuse_taken(plan, tool)?;
    let question = tool.and("first");
    let filled = |template: &str| fill(template, tool, &question);

    own_parts(plan, tool, &question)?;
    for (path, template) in CODE {
        plan.make(&filled(path), filled(template))?;
    }
    for (path, template) in CONTENT {
        plan.make(&format!("{WORDS}/{}", filled(path)), filled(template))?;
    }
    for (path, starts, end, line) in REGISTRIES {
        plan.change(path, |text| within(text, starts, end, &filled(line), Order::Last))?;
    }
    for (path, like) in MODULES {
        plan.change(path, |text| beside(text, like, &format!("{like}{};", tool.snake())))?;
    }
    plan.change("app/content/index.toml", |text| {
        let pages = ["new-tool", "new-tool-check-answers", "new-tool-result"];
        let with_pages = pages.into_iter().try_fold(text.to_owned(), |text, page| {
            within(&text, &["pages = ["], "]", &filled(&format!("  \"{page}\",")), Order::Sorted)
        })?;
        Ok(with_pages + &filled(include_str!("../../templates/tool/content/index.toml")))
    })?;
    let next = filled(
        "\
Next (docs/tasks/add-a-tool.md):
  1. cargo xtask test rules checks new_tool: it builds, and its first tests pass.
  2. rules/src/tools/new_tool/: its rules. “{another} new-tool <id>” adds a question.
  3. app/content/en-GB/new-tool/ and pages/new-tool*.md: its words. common.toml says what it is called, search.toml how
     it is found, index.toml its address (tests/src/journey.rs has it too).
  4. Links to it: app/content/en-GB/pages/tools.md and home.md.
  5. rules/src/api/schema/mod.rs: the schemas of its API, which come from its types.",
    );
    Ok(next.replace("{another}", "cargo xtask new question"))
}

fn refuse_taken(plan: &Plan<'_>, tool: &Name) -> Result<(), String> {
    let name = tool.kebab();
    let folder = format!("rules/src/tools/{}", tool.snake());
    if plan.has(&folder) {
        return Err(format!("There is a tool “{name}” already ({folder})"));
    }
    let words =
        [format!("{WORDS}/{name}"), format!("{WORDS}/advice/{name}"), format!("{WORDS}/pages/{name}.md")];
    if let Some(words) = words.iter().find(|path| plan.has(path)) {
        return Err(format!("A tool cannot be called “{name}”: {words} is there already"));
    }
    if TAKEN.contains(&name) {
        return Err(format!(
            "A tool cannot be called “{name}”: something else has that name. Give it another"
        ));
    }
    Ok(())
}
