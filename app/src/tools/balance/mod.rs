//! The result of the balance check: what is left over in the account, compared with what the council may let stay
//! there. The conclusion comes first, then whose rule it is, the sum, what the council is likely to ask, what to say
//! and what to do.

mod headline;
mod sum;
mod whose;

use leptos::prelude::*;
use rules::data::councils;
use rules::journey::Tool;
use rules::tools::balance::questions::JOURNEY;
use rules::tools::balance::{Balance, Next, check};

use crate::components::pieces::{all, link_line, list};
use crate::pages::findings::{Voice, change_links, made_on, nothing, print_and_start_again};
use crate::pages::question::no_own_fields;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, check_answers, council_says, section};
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::part;

const TOOL: Tool = Tool::Balance;

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
    let voice = voice.with("weeks", weeks(found.weeks.number, &voice));
    let voice = match &found.sum.division {
        Some(parts) => voice
            .with("council-part", sum::figure(parts.council, &voice))
            .with("own-part", sum::figure(parts.own, &voice)),
        None => voice,
    };
    all(vec![
        changes(record, finding(&found, &voice, record)),
        made_on(&voice, today),
        print_and_start_again(TOOL),
    ])
}

fn finding(found: &Balance, voice: &Voice, record: Record) -> AnyView {
    all(vec![
        headline::headline(found, voice),
        whose::whose(found, voice, record),
        open_questions(found, voice),
        sum::sum(found, voice),
        asks(found, voice),
        say(found, voice),
        what_next(found, voice),
        council_says::says(TOOL, &found.statements, voice, record),
        reasons(found, voice),
        more(found, voice, record),
        check_answers::folded(&JOURNEY, record),
    ])
}

fn of(folder: &str, key: &str) -> String {
    ["balance/", folder, "/", key].concat()
}

/// The title of a part. Some parts are only a short phrase for use in other texts.
fn title(key: &str, voice: &Voice) -> String {
    part(key).map(|words| voice.say(words.title)).unwrap_or_default()
}

/// "4 weeks".
fn weeks(number: u8, voice: &Voice) -> String {
    let voice = voice.with("number", number.to_string());
    title(if number == 1 { "balance/parts/week" } else { "balance/parts/weeks" }, &voice)
}

/// The council that was chosen.
fn council(record: Record) -> Option<&'static councils::Council> {
    record.answers.with(|answers| answers.council.as_deref().and_then(councils::find))
}

/// What is not known yet, with a way to answer it.
fn open_questions(found: &Balance, voice: &Voice) -> AnyView {
    // Why money built up changes the advice and no figure, so it is not listed here.
    let unknowns = found.unknowns.iter().filter(|id| **id != "balance-why");
    let open: Vec<_> = found.not_asked.iter().chain(unknowns).collect();
    if open.is_empty() {
        return nothing();
    }
    all(vec![voice.part("balance/parts/not-answered"), change_links(TOOL, open.into_iter(), voice)])
}

fn asks(found: &Balance, voice: &Voice) -> AnyView {
    let keys = found.asks.iter().map(|ask| of("asks", ask.key()));
    all(vec![voice.part("balance/parts/asks"), voice.list(keys)])
}

/// Sentences that the person can copy.
fn say(found: &Balance, voice: &Voice) -> AnyView {
    if found.say.is_empty() {
        return nothing();
    }
    let keys = found.say.iter().map(|say| of("say", say.key()));
    let figures = sum::spoken(found, voice).map(|_| "balance/parts/say-figures".to_owned());
    let voice = sum::spoken(found, voice).unwrap_or_else(|| voice.clone());
    all(vec![voice.part("balance/parts/say"), voice.list(figures.into_iter().chain(keys))])
}

fn what_next(found: &Balance, voice: &Voice) -> AnyView {
    let keys = found.next.iter().map(|next| of("next", next.key()));
    all(vec![voice.part("balance/parts/next"), voice.steps(keys)])
}

/// The reasons about the balance. Whose rule it is has been said above.
fn reasons(found: &Balance, voice: &Voice) -> AnyView {
    let each = found.reasons.iter().filter(|reason| !whose::is_of_rule(**reason)).map(|reason| {
        let decides = ["decides.", reason.decides().key()].concat();
        voice.reason(&of("reasons", reason.key()), &decides, reason.sources())
    });
    let each: Vec<_> = each.collect();
    if each.is_empty() {
        return nothing();
    }
    all(vec![section(voice.common("findings.good-to-know")), list("govuk-list reasons", each)])
}

/// What to do about a decision, in a fold unless people may need it now, and links to read on.
fn more(found: &Balance, voice: &Voice, record: Record) -> AnyView {
    let challenge = "balance/parts/challenge";
    let now = found.next.contains(&Next::Challenge);
    let challenge = if now { voice.part(challenge) } else { voice.more(challenge) };
    let page = council(record).map_or_else(nothing, |council| {
        let text = title("balance/parts/council-page", &voice.with("council", council.name));
        link_line(text, ["/councils/", council.id, "/"].concat())
    });
    all(vec![challenge, voice.part("balance/parts/more"), page])
}
