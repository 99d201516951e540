//! A name, in each form in which it is written.

/// The longest name, so that functions and addresses made from it fit on a line.
const LONGEST: usize = 30;

/// The keywords of Rust.
const OF_RUST: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// A name: `care-plan`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// Reads what was typed.
    pub fn read(typed: &str) -> Result<Self, String> {
        let is_letter = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit();
        let is_part = |part: &str| !part.is_empty() && part.chars().all(is_letter);
        if !typed.split('-').all(is_part) || typed.starts_with(|sign: char| sign.is_ascii_digit()) {
            let like = "small letters and numbers with hyphens between them, and a letter first: care-plan";
            return Err(format!("“{typed}” is no name here. A name is {like}"));
        }
        if typed.len() > LONGEST {
            return Err(format!("“{typed}” is too long. A name has at most {LONGEST} letters"));
        }
        if OF_RUST.contains(&typed) {
            return Err(format!(
                "“{typed}” is a word of Rust, which no folder of code can have for its name"
            ));
        }
        Ok(Self(typed.to_owned()))
    }

    /// This name with a part after it: `care-plan-first`.
    pub fn and(&self, part: &str) -> Self {
        Self([&self.0, "-", part].concat())
    }

    /// `care-plan`: keys, addresses, folders of words.
    pub fn kebab(&self) -> &str {
        &self.0
    }

    /// `care_plan`: folders of code, fields.
    pub fn snake(&self) -> String {
        self.0.replace('-', "_")
    }

    /// `CARE_PLAN`: statics.
    pub fn upper(&self) -> String {
        self.snake().to_uppercase()
    }

    /// `CarePlan`: types.
    pub fn camel(&self) -> String {
        self.0.split('-').map(capital).collect()
    }

    /// `care plan`: in a sentence.
    pub fn words(&self) -> String {
        self.0.replace('-', " ")
    }

    /// `Care plan`: at the start of a sentence.
    pub fn title(&self) -> String {
        capital(&self.words())
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Puts the names into a template. Templates are written for a tool `new-tool` and a question `new-question`.
pub fn fill(template: &str, tool: &Name, question: &Name) -> String {
    let names = [("tool", "Tool", "TOOL", tool), ("question", "Question", "QUESTION", question)];
    names.into_iter().fold(template.to_owned(), |text, (small, capital, upper, name)| {
        text.replace(&format!("new-{small}"), name.kebab())
            .replace(&format!("new_{small}"), &name.snake())
            .replace(&format!("NEW_{upper}"), &name.upper())
            .replace(&format!("New{capital}"), &name.camel())
            .replace(&format!("new {small}"), &name.words())
            .replace(&format!("New {small}"), &name.title())
    })
}

#[cfg(test)]
mod tests {
    use super::{Name, fill};

    #[test]
    fn a_name_is_written_in_each_way() -> Result<(), String> {
        let (tool, question) = (Name::read("care-plan")?, Name::read("plan-day2")?);
        let template =
            "new-tool new_tool NEW_TOOL NewTool “new tool” New tool? new-question NEW_QUESTION New question";
        let filled =
            "care-plan care_plan CARE_PLAN CarePlan “care plan” Care plan? plan-day2 PLAN_DAY2 Plan day2";
        assert_eq!(fill(template, &tool, &question), filled);
        Ok(())
    }

    #[test]
    fn a_wrong_name_is_refused_with_what_would_be_right() {
        for typed in
            ["", "Care", "care_plan", "care plan", "-care", "care-", "care--plan", "2-care", "café", "../x"]
        {
            let said = Name::read(typed).err().unwrap_or_default();
            assert!(said.contains(&format!("“{typed}”")) && said.contains("care-plan"), "{typed}: {said}");
        }
        assert!(Name::read("match").is_err_and(|said| said.contains("Rust")));
        assert!(Name::read(&"a".repeat(31)).is_err_and(|said| said.contains("30")));
    }
}
