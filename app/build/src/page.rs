//! A static page as data. The build makes it, and `app` draws it with its own components when it writes the documents
//! (`app/src/pages/blocks.rs`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dated::Days;

/// A page with what stands round its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The way from the home page to here; the home page has none.
    pub trail: Option<Links>,
    /// The heading.
    pub title: String,
    /// What stands below the heading.
    pub inside: Vec<Block>,
}

/// Links under one name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// What they are.
    pub name: String,
    /// The links, in order.
    pub links: Vec<Link>,
}

/// A link within the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub text: String,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that stand out.
    Strong(String),
    /// A link within the site.
    Link(Link),
    /// A link to a page elsewhere.
    Outside(Link),
    /// A figure, which translations leave as it is.
    Figure(String),
    /// Small words about where a line comes from.
    Cited(Vec<Inline>),
    /// Words from Markdown, as HTML.
    Html(String),
    /// Words that are shown on some days only.
    Dated {
        /// The days.
        days: Days,
        /// The words.
        inside: Line,
    },
}

/// A line of words.
pub type Line = Vec<Inline>;

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// Words from Markdown, as HTML.
    Html(String),
    /// A paragraph.
    Paragraph(Line),
    /// A paragraph of small words about where something comes from.
    CitedParagraph(Line),
    /// A paragraph that is set apart.
    Inset(Line),
    /// A paragraph that is set apart, and shown on some days only.
    DatedInset {
        /// The days.
        days: Days,
        /// Its words.
        line: Line,
    },
    /// The link from a page of advice to its page in easy read.
    EasyLink(Link),
    /// A heading within a page, with the name by which links lead to it.
    Heading {
        /// The name; none where no link leads to it.
        place: Option<String>,
        /// Its words.
        text: String,
    },
    /// A list.
    List(Vec<ListItem>),
    /// Words that are shown when somebody asks for them.
    Details {
        /// The council whose words they are, by its id.
        council: Option<String>,
        /// What is seen while they are closed.
        summary: String,
        /// What opens.
        inside: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// Links to the parts of the page.
    Contents(Links),
    /// Buttons that read the page aloud.
    ReadAloud(ReadAloud),
    /// Names and what each is: whom the page is for, what it covers.
    About(Vec<(String, String)>),
    /// The words of the field and what each means.
    Glossary(Vec<GlossaryEntry>),
    /// A button that chooses a council for the whole site.
    ChooseCouncil(ChooseCouncil),
    /// Buttons that have easy read remembered or forgotten.
    RememberEasyRead(RememberEasyRead),
    /// A box to look things up with.
    LookUp(LookUp),
    /// Something that a payment may or may not be spent on.
    SpendingItem(SpendingItem),
    /// Pages of one part of the guide.
    PartOfGuide {
        /// The part's key.
        part: String,
        /// Its pages.
        pages: Links,
    },
    /// Everything on a page in easy read.
    EasyRead(Vec<Block>),
    /// On a page in easy read: what says the same in more words.
    Longer(Vec<Block>),
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    /// The topic of council data that it is about, by its key.
    pub topic: Option<String>,
    /// The council that says so, by its id.
    pub council: Option<String>,
    /// Its words.
    pub line: Line,
}

/// A table; the first cell of a row is the row's heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of its columns.
    pub columns: Vec<String>,
    /// Its rows, cell by cell.
    pub rows: Vec<Vec<Line>>,
}

/// What the buttons for reading aloud say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadAloud {
    /// Begins.
    pub read: String,
    /// Stops for a while.
    pub pause: String,
    /// Goes on after a pause.
    pub go_on: String,
    /// Stops.
    pub stop: String,
}

/// A word of the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryEntry {
    /// The name by which links lead to it.
    pub place: String,
    /// The word.
    pub term: String,
    /// What it means.
    pub text: String,
}

/// What the button for choosing a council says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChooseCouncil {
    /// The council's id.
    pub council: String,
    /// The button.
    pub choose: String,
    /// What is said once it was pressed.
    pub chosen: String,
}

/// What the buttons for remembering easy read say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RememberEasyRead {
    /// Above the buttons.
    pub lead: String,
    /// The button that has it remembered.
    pub remember: String,
    /// The button that has it forgotten.
    pub forget: String,
    /// What is said once it is remembered.
    pub remembered: String,
    /// What is said once it is forgotten.
    pub forgotten: String,
    /// What is said where the browser keeps nothing.
    pub not_kept: String,
}

/// A box to look things up with. The program makes it work; without the program nobody sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookUp {
    /// What is looked up.
    pub of: String,
    /// The box's label.
    pub label: String,
    /// The line below the label.
    pub hint: String,
    /// The button.
    pub button: String,
    /// What the program says, by the program's name for it.
    pub said: BTreeMap<String, String>,
    /// What is shown where nothing is found.
    pub nothing: Vec<Block>,
}

/// Something that a payment may or may not be spent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpendingItem {
    /// The name by which links lead to it.
    pub place: String,
    /// What it is.
    pub name: String,
    /// Whether it may be bought.
    pub answer: String,
    /// The topics of council data that bear on it, by their keys.
    pub topics: Vec<String>,
    /// Why, and where that comes from.
    pub inside: Vec<Block>,
}

impl Link {
    /// A link within the site.
    pub fn new(address: impl Into<String>, text: impl Into<String>) -> Self {
        Self { address: address.into(), text: text.into() }
    }
}

impl Inline {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A link within the site.
    pub fn link(address: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Link(Link::new(address, text))
    }

    /// A title that leads to its address, where it has one.
    ///
    /// # Errors
    ///
    /// Says which address does not begin with `https://`.
    pub fn source(title: &str, address: Option<&str>) -> Result<Self, String> {
        match address {
            None => Ok(Self::text(title)),
            Some(address) if address.starts_with("https://") => Ok(Self::Outside(Link::new(address, title))),
            Some(address) => Err(format!("the address {address} does not begin with https://")),
        }
    }

    /// Its words. Those from Markdown are left out: their events have them (`markdown::text`).
    fn push_text(&self, out: &mut String) {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Figure(text) => out.push_str(text),
            Self::Link(link) | Self::Outside(link) => out.push_str(&link.text),
            Self::Cited(line) => line.iter().for_each(|inline| inline.push_text(out)),
            // Of words that change, those that stay.
            Self::Dated { days: Days { to: None, .. }, inside } => {
                inside.iter().for_each(|inline| inline.push_text(out));
            }
            Self::Html(_) | Self::Dated { .. } => {}
        }
    }
}

/// The words of a line, one after the other.
pub(crate) fn text(line: &[Inline]) -> String {
    let mut out = String::new();
    line.iter().for_each(|inline| inline.push_text(&mut out));
    out
}

/// The words of headings, paragraphs, lists and tables.
pub(crate) fn words(blocks: &[Block]) -> String {
    let words = |block: &Block| match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph(line) => text(line),
        Block::List(items) => items.iter().map(|item| text(&item.line) + " ").collect(),
        Block::Table(Table { caption, columns, rows }) => {
            let cells = rows.iter().flatten().map(|cell| text(cell));
            let all = [caption.clone()].into_iter().chain(columns.clone()).chain(cells);
            all.map(|text| text + " ").collect()
        }
        _ => String::new(),
    };
    blocks.iter().map(|block| words(block) + " ").collect()
}

impl Block {
    /// A paragraph of plain words.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(text)])
    }

    /// A heading that no link leads to.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading { place: None, text: text.into() }
    }

    /// A list of lines.
    pub fn list(lines: impl IntoIterator<Item = Line>) -> Self {
        let item = |line| ListItem { topic: None, council: None, line };
        Self::List(lines.into_iter().map(item).collect())
    }

    /// Words that are shown when somebody asks for them.
    pub fn details(summary: impl Into<String>, inside: Vec<Self>) -> Self {
        Self::Details { council: None, summary: summary.into(), inside }
    }
}
