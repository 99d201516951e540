//! The build's own checks of the words: what is wrong in a folder of words is said, one line for each thing.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use content_build::{collect, language, markdown};
use rules::form::Code;

const LANGUAGE: &str = "en-GB";

const INDEX: &str = r#"
pages = ["home"]
[shared]
questions = ["age"]
[figures]
questions = ["limit"]
errors = []
pages = []
common = []
[one]
base = "/one/"
questions = ["age", "rent"]
steps = ["sum"]
result = ["exact"]
[one.figures]
steps = ["amount"]
[two]
base = "/two/"
questions = ["age", "help"]
reasons = ["alone"]
"#;

/// A figure of dated data that any text may name.
fn values() -> BTreeMap<String, String> {
    BTreeMap::from([("youngest".to_owned(), "18".to_owned())])
}

/// A small folder of words without a fault.
fn sound(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("content {name}"));
    // What an earlier run has left.
    let _ = fs::remove_dir_all(&folder);
    let errors: String = Code::ALL.iter().map(|code| format!("{} = \"No\"\n", code.key())).collect();
    let question = "+++\ntitle = \"How?\"\nshort = \"How\"\n+++\n";
    for (file, text) in [
        ("index.toml", INDEX),
        ("common.toml", &format!("[button]\nstart = \"Start\"\n[link]\nback = \"Back\"\n[error]\n{errors}")),
        (
            "pages/home.md",
            "+++\ntitle = \"Home\"\ndescription = \"Home\"\nroute = \"/\"\n+++\n[Age](/two/age/)",
        ),
        ("shared/questions/age.md", question),
        ("one/questions/rent.md", question),
        ("one/steps/sum.md", "+++\nline = \"[amount]\"\n+++\nWhy: [amount]."),
        ("one/result/exact.md", "+++\ntitle = \"Exact\"\n+++\n- one\n- two"),
        ("two/questions/help.md", question),
        ("two/reasons/alone.md", "+++\ntitle = \"Alone\"\n+++\nYou live alone."),
    ] {
        write(&folder, file, text);
    }
    folder
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = if file == "index.toml" { folder.join(file) } else { folder.join(LANGUAGE).join(file) };
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What is wrong after a file has been changed or added.
fn wrong(name: &str, file: &str, text: &str) -> Vec<String> {
    let folder = sound(name);
    write(&folder, file, text);
    let mut problems = Vec::new();
    let words = collect::everything(&folder, LANGUAGE, &values(), &mut problems);
    problems.extend(collect::dead_links(&words));
    problems
}

fn says(problems: &[String], what: &str) {
    assert!(problems.iter().any(|problem| problem.contains(what)), "no “{what}” among {problems:#?}");
}

#[test]
fn words_become_rows_of_the_program_and_of_each_tool() {
    let mut problems = Vec::new();
    let words = collect::everything(&sound("sound"), LANGUAGE, &values(), &mut problems);
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(words.built_in.text(), "text/link.back\tBack\n");
    let shared = words.shared.text();
    for row in ["text/button.start\tStart\n", "question/age/title\tHow?\n", "error/missing\tNo\n"] {
        assert!(shared.contains(row), "no {row} in {shared}");
    }
    // A page without questions gets its frame later.
    let pages = words.written.iter();
    let pages: Vec<_> = pages.map(|page| (page.slug.as_str(), page.title.as_str())).collect();
    assert_eq!(pages, [("home", "Home")]);
    let body = markdown::html(&words.written[0].body);
    assert!(body.contains("<a class=\"govuk-link\" href=\"/two/age/\">Age</a>"), "{body}");
    let [one, two] = words.tools.as_slice() else { panic!("two tools") };
    assert_eq!((one.name.as_str(), one.base.as_str(), one.questions.len()), ("one", "/one/", 2));
    assert_eq!(
        one.rows.text(),
        "part/one/result/exact/body\t<ul class=\"govuk-list govuk-list--bullet\"><li>one</li><li>two</li></ul>\n\
         part/one/result/exact/title\tExact\n\
         question/rent/short\tHow\nquestion/rent/title\tHow?\n\
         step/sum/line\t[amount]\nstep/sum/why\t<p class=\"govuk-body\">Why: [amount].</p>\n"
    );
    assert!(two.rows.text().contains("part/two/reasons/alone/title\tAlone\n"));
}

#[test]
fn an_id_of_two_questions_is_refused() {
    let question = "+++\ntitle = \"What?\"\nshort = \"What\"\n+++\n";
    let index = INDEX.replace(r#"["age", "help"]"#, r#"["age", "help", "rent"]"#);
    let folder = sound("duplicate");
    write(&folder, "index.toml", &index);
    write(&folder, "two/questions/rent.md", question);
    let mut problems = Vec::new();
    collect::everything(&folder, LANGUAGE, &values(), &mut problems);
    says(&problems, "two/questions/rent.md: there is another question of this name: ");
    assert_eq!(problems.len(), 1, "{problems:#?}");

    let index = INDEX.replace(r#"["age", "rent"]"#, r#"["age", "rent", "rent"]"#);
    says(&wrong("named twice", "index.toml", &index), "rent.md: index.toml names it twice");
    // A question that is shared already has no place in a tool's own folder.
    says(&wrong("shared and own", "two/questions/age.md", question), "age.md: index.toml does not name it");
}

#[test]
fn files_and_folders_are_those_of_the_index() {
    says(&wrong("stray part", "two/reasons/other.md", ""), "reasons/other.md: index.toml does not name it");
    says(
        &wrong("stray folder", "two/outcomes/x.md", ""),
        "two/outcomes: index.toml does not name this folder",
    );
    says(&wrong("stray tool", "three/questions/x.md", ""), "three: index.toml does not name this folder");
    let index = INDEX.replace(r#"["alone"]"#, r#"["alone", "gone"]"#);
    says(&wrong("missing part", "index.toml", &index), "reasons/gone.md: cannot be read");
    let index = INDEX.replace("\"age\", ", "");
    says(&wrong("asked by nobody", "index.toml", &index), "age.md: no tool in index.toml asks it");
    let index = INDEX.replace("base = \"/two/\"", "base = \"two\"");
    says(&wrong("base", "index.toml", &index), "two.base must begin and end with a slash");
    let index = INDEX.replace("steps = [\"amount\"]", "stpes = [\"amount\"]");
    says(&wrong("figures", "index.toml", &index), "one.figures.stpes: there is no list of that name");
    says(&wrong("unknown key", "two/reasons/alone.md", "+++\ntitel = \"x\"\n+++\n"), "line 2: unknown field");
}

#[test]
fn texts_are_looked_over() {
    let part = |title: &str, body: &str| format!("+++\ntitle = {title:?}\n+++\n{body}");
    let found = |name, title, body| wrong(name, "two/reasons/alone.md", &part(title, body));
    says(&found("figure", "[amount]", ""), "[amount] is not a figure");
    says(&found("braces", "{you", ""), "a { without its }");
    assert_eq!(found("a figure of the data", "From [youngest] on", "At [youngest]."), Vec::<String>::new());
    says(&found("line break", "two\nlines", ""), "has a tab or a line break");
    says(&found("no title", "", ""), "title is missing");
    says(&found("no such page", "x", "[x](/one/help/)"), "the link to /one/help/ leads to no page");
    assert_eq!(found("links", "x", "[x](/one/rent/), [x](/two/age/), [x](/one/age/)"), Vec::<String>::new());
    let broken = found("broken lines", "x", "- one\n  - two  \n    three\n\nA line\nand more");
    assert_eq!(broken, Vec::<String>::new());
}

/// Another language is a folder with the same keys: no code knows of it.
#[test]
fn a_second_language_is_a_folder_with_the_keys_of_the_first() {
    let folder = sound("languages");
    let (first, second) = (folder.join(LANGUAGE), folder.join("cy"));
    copy(&first, &second);
    let age = "+++\ntitle = \"Pa oed?\"\nshort = \"Oed\"\n+++\n";
    fs::write(second.join("shared/questions/age.md"), age).unwrap();
    let mut problems = Vec::new();
    let words = collect::everything(&folder, LANGUAGE, &values(), &mut problems);
    let welsh = collect::everything(&folder, "cy", &values(), &mut problems);
    assert_eq!(language::differences(&words, &welsh, "cy"), Vec::<String>::new());
    assert!(welsh.shared.text().contains("question/age/title\tPa oed?\n"));

    // A hint more here, a text less there.
    fs::write(second.join("shared/questions/age.md"), age.replace("short", "hint = \"x\"\nshort")).unwrap();
    fs::write(second.join("one/result/exact.md"), "+++\ntitle = \"x\"\n+++\n").unwrap();
    let welsh = collect::everything(&folder, "cy", &values(), &mut problems);
    assert_eq!(problems, Vec::<String>::new());
    let differences = language::differences(&words, &welsh, "cy");
    says(&differences, "content/cy: question/age/hint is not in en-GB");
    says(&differences, "content/cy: part/one/result/exact/body is missing");
    assert_eq!(differences.len(), 2, "{differences:#?}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
