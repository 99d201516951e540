//! Ten questions that residents, carers and advisers ask, each answered within three steps from the home page.

use anyhow::{Result, ensure};
use portal_tests::page::Page;

/// A question, the links that lead to its answer, and words of the answer.
pub struct Asked {
    pub question: &'static str,
    pub steps: &'static [&'static str],
    pub answer: &'static [&'static str],
}

/// The questions. Each answer is words that the page must have, taken from the facts.
pub const ALL: &[Asked] = &[
    Asked {
        question: "can the council make me take a direct payment?",
        steps: &["/deciding/", "/deciding/your-choice/"],
        answer: &["nobody can make you"],
    },
    Asked {
        question: "can I pay my daughter, who lives with me?",
        steps: &["/setting-up/", "/setting-up/paying-family/"],
        answer: &["necessary", "daughter"],
    },
    Asked {
        question: "do I have to have a card?",
        steps: &["/setting-up/", "/setting-up/account-or-card/"],
        answer: &["card", "bank account"],
    },
    Asked {
        question: "I can't pay my part: what happens?",
        steps: &["/managing/", "/managing/missed-contributions/"],
        answer: &["council", "contribution"],
    },
    Asked {
        question: "my helper didn't come today: whom do I ring?",
        steps: &["/who-to-contact/"],
        answer: &["didn’t come"],
    },
    Asked {
        question: "can I keep what is left over in the account?",
        steps: &["/managing/", "/managing/money-left-over/"],
        answer: &["agreement", "bills"],
    },
    Asked {
        question: "what do I have to do before a helper starts?",
        steps: &["/setting-up/", "/setting-up/employing-safely/"],
        answer: &["right to work", "insurance", "written"],
    },
    Asked {
        question: "I look after my mother: is there money for me?",
        steps: &["/deciding/", "/deciding/carers/"],
        answer: &["carer’s assessment"],
    },
    Asked {
        question: "I think the decision is wrong: can I appeal?",
        steps: &["/managing/", "/managing/complaints/"],
        answer: &["ombudsman", "tribunal", "12 months"],
    },
    Asked {
        question: "how does Leicestershire pay, and how often?",
        steps: &["/councils/", "/councils/leicestershire/"],
        answer: &["every four weeks", "card"],
    },
];

/// Follows the links, and looks for the answer on the page.
pub async fn found(page: &Page, asked: &Asked) -> Result<()> {
    ensure!(asked.steps.len() <= 3, "{} steps", asked.steps.len());
    page.open("/").await?;
    for step in asked.steps {
        let state = page.follow(step).await?;
        ensure!(state.path == *step && state.focus.starts_with("h1"), "{state}");
    }
    let text: String = page.read("return document.querySelector('main').textContent.toLowerCase()").await?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in asked.answer {
        ensure!(text.contains(&words.to_lowercase()), "“{words}” is not on the page");
    }
    // The page says where it comes from.
    ensure!(page.has("main details, main .cited").await?, "nothing says where it comes from");
    page.quiet(asked.question).await
}
