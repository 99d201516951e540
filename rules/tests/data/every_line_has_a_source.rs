//! Every line that a person sees leads to a source that exists: the steps of a contribution, the lines of what care costs,
//! the reasons of suitability, eligibility and balance, and the answers on spending. Over random people.

use std::collections::{BTreeMap, BTreeSet};

use rules::data::councils::{Practice, Statement};
use rules::data::sources::{Source, find};
use rules::journey::Tool;
use rules::record::Answers;
use rules::tools::balance::{self, WeeksFrom};
use rules::tools::care_costs::{self, LineRule};
use rules::tools::contribution::{self, Step};
use rules::tools::suitability::Answer;
use rules::tools::{eligibility, spending, suitability};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::records::{self, far_reaching};
use crate::common::visitors::visitor;
use crate::common::{TODAY, day, shown};

const PEOPLE: usize = 3_000;

/// What was met, and what was found to lead nowhere: each once, with somebody who met it.
#[derive(Default)]
struct Seen {
    met: BTreeMap<&'static str, BTreeSet<String>>,
    wrong: BTreeMap<String, String>,
}

impl Seen {
    /// A line of a tool with what it rests on.
    fn line(&mut self, tool: &'static str, line: &str, sources: &[&'static Source], who: &Answers) {
        self.met.entry(tool).or_default().insert(line.to_owned());
        if sources.is_empty() {
            self.is_wrong(format!("{tool}: {line} has no source"), who);
        }
        for source in sources {
            if find(source.code) != Some(source) || source.title.is_empty() {
                self.is_wrong(format!("{tool}: {line} rests on {}, which is no source", source.code), who);
            }
        }
        let codes: BTreeSet<_> = sources.iter().map(|source| source.code).collect();
        if codes.len() < sources.len() {
            self.is_wrong(format!("{tool}: {line} names a source twice"), who);
        }
    }

    /// A dated figure: seen somewhere, or worked out, and then how.
    fn figure(&mut self, key: &str, sources: &[&'static Source], note: bool, who: &Answers) {
        if sources.is_empty() && !note {
            self.is_wrong(format!("the figure {key} has neither a source nor a note"), who);
        }
        if sources.iter().any(|source| find(source.code) != Some(source)) {
            self.is_wrong(format!("the figure {key} rests on no source"), who);
        }
    }

    /// What a council does: seen in a paper with a name and a date.
    fn practice(&mut self, practice: &Practice, who: &Answers) {
        if practice.source_title.is_empty() || practice.seen.is_empty() {
            self.is_wrong(format!("the practice {} was seen nowhere", practice.key), who);
        }
    }

    fn statements(&mut self, statements: &[&'static Statement], who: &Answers) {
        for statement in statements {
            if statement.source_title.is_empty() || statement.seen.is_empty() {
                self.is_wrong(format!("the statement {} was seen nowhere", statement.key), who);
            }
        }
    }

    fn is_wrong(&mut self, what: String, who: &Answers) {
        self.wrong.entry(what).or_insert_with(|| shown(who));
    }
}

#[test]
fn every_step_line_reason_and_answer_leads_to_a_source() {
    let mut seen = Seen::default();
    let mut random = Random::seeded(31);
    for _ in 0..PEOPLE {
        of_contribution(&mut seen, &mut random);
        of_care_costs(&mut seen, &mut random);
        of_suitability(&mut seen, &mut random);
        of_eligibility(&mut seen, &mut random);
        of_balance(&mut seen, &mut random);
    }
    of_spending(&mut seen);
    every_reason(&mut seen);
    let wrong: Vec<_> = seen.wrong.iter().map(|(what, who)| format!("{what}\n    {who}")).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // The people are many enough: they come to every line of the costs, and to most of a contribution.
    let met = |tool: &str| seen.met.get(tool).map_or(0, BTreeSet::len);
    assert_eq!(met("care-costs"), LineRule::ALL.len(), "{:?}", seen.met.get("care-costs"));
    assert!(met("contribution") > 60, "{:?}", seen.met.get("contribution"));
}

/// Those that few people meet as well.
fn every_reason(seen: &mut Seen) {
    let nobody = Answers::default();
    for reason in suitability::Reason::ALL {
        seen.line("suitability", reason.key(), reason.sources(), &nobody);
    }
    for reason in eligibility::Reason::ALL {
        seen.line("eligibility", reason.key(), &reason.sources(), &nobody);
    }
    for reason in balance::Reason::ALL {
        seen.line("balance", reason.key(), reason.sources(), &nobody);
    }
}

fn of_contribution(seen: &mut Seen, random: &mut Random) {
    let (who, on) = person(random, Manner { unsure_one_in: 12, local_one_in: 2 });
    let contribution::Outcome::Estimate(found) = contribution::estimate(&who, on) else { return };
    let steps = found.lowest.steps.iter().chain(&found.highest.steps).chain(&found.payment_step);
    for step in steps {
        let Step { rule, rates, sources, practice, .. } = step;
        seen.line("contribution", rule, sources, &who);
        rates.iter().for_each(|rate| seen.figure(rate.key, rate.sources, rate.note.is_some(), &who));
        practice.iter().for_each(|practice| seen.practice(practice, &who));
    }
}

fn of_care_costs(seen: &mut Seen, random: &mut Random) {
    let on = day(random.pick(&["2024-06-03", "2025-07-01", TODAY]));
    let who = visitor(Tool::CareCosts.journey(), on, random);
    let care_costs::Outcome::Estimate(found) = care_costs::estimate(&who, on) else { return };
    for line in found.ways.iter().flat_map(|way| way.low.lines.iter().chain(&way.high.lines)) {
        seen.line("care-costs", line.rule.key(), &line.sources, &who);
        for rate in &line.rates {
            let note = found.year.notes.iter().any(|(key, _)| *key == rate.key);
            seen.figure(rate.key, rate.sources, note, &who);
        }
    }
    for usual in &found.usual {
        seen.figure(usual.of.key(), &usual.sources(), false, &who);
    }
}

fn of_suitability(seen: &mut Seen, random: &mut Random) {
    let record = records::random(random);
    let who = records::answers(&far_reaching(record, random));
    let Answer::Finding(found) = suitability::check(&who, records::today()) else { return };
    for reason in found.reasons.iter().chain(found.purposes.iter().flat_map(|purpose| &purpose.reasons)) {
        seen.line("suitability", reason.key(), reason.sources(), &who);
    }
    seen.statements(&found.statements, &who);
}

fn of_eligibility(seen: &mut Seen, random: &mut Random) {
    let who = visitor(Tool::Eligibility.journey(), day(TODAY), random);
    let found = eligibility::check(&who, day(TODAY));
    for reason in found.reasons.iter().chain(&found.always) {
        seen.line("eligibility", reason.key(), &reason.sources(), &who);
    }
    seen.statements(&found.statements, &who);
}

fn of_balance(seen: &mut Seen, random: &mut Random) {
    let who = visitor(Tool::Balance.journey(), day(TODAY), random);
    let found = balance::check(&who, day(TODAY));
    for reason in &found.reasons {
        seen.line("balance", reason.key(), reason.sources(), &who);
    }
    // The number of weeks behind the limit is the agreement's, or one that was seen.
    match (found.weeks.from, found.weeks.practice) {
        (WeeksFrom::Agreement, None) => {}
        (WeeksFrom::Council | WeeksFrom::Usual, Some(practice)) => {
            seen.figure("weeks", practice.sources, false, &who);
        }
        (from, practice) => seen.is_wrong(format!("weeks from {from:?} with {practice:?}"), &who),
    }
    seen.statements(&found.statements, &who);
}

/// Whatever is asked for, the answer is that of an item, or the one that is given where nothing is known.
fn of_spending(seen: &mut Seen) {
    let nobody = Answers::default();
    for item in spending::all() {
        let cited: Vec<_> = item.sources.iter().map(|cited| cited.source).collect();
        let unique: BTreeMap<_, _> = cited.iter().map(|source| (source.code, *source)).collect();
        seen.line("spending", item.id, &unique.into_values().collect::<Vec<_>>(), &nobody);
        for said in item.councils {
            let sources: Vec<_> = said.sources.iter().map(|cited| cited.source).collect();
            seen.figure(item.id, &sources, false, &nobody);
        }
    }
    for cited in &spending::NOT_KNOWN {
        seen.figure("not-known", &[cited.source], false, &nobody);
    }
}
