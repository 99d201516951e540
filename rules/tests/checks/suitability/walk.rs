//! The suitability journey walked page by page: every branch, Back, Change, answers left over, what another tool was
//! told; and nothing is asked that cannot change the answer.

use std::collections::{BTreeMap, BTreeSet};

use rules::form::Texts;
use rules::journey::{Asked, Place};
use rules::record::Answers;
use rules::tools::contribution;
use rules::tools::suitability::Outcome;
use rules::tools::suitability::check;
use rules::tools::suitability::questions::JOURNEY;
use serde_json::json;

use super::walks::{Suits, fillings, result, send};
use crate::common::records::{found, shown, today};
use crate::common::walk::{Filling, Walk, Walked, holds, only};

/// For whom, whether they can decide, and who would manage.
type Person = [&'static str; 3];

const PEOPLE: [Person; 5] = [
    ["me", "has", "with-help"],
    ["other", "has", "nominated-person"],
    ["other", "lacks", "alone"],
    ["carer", "has", "alone"],
    ["young", "has", "alone"],
];

/// The answers of somebody with a plain case.
fn plain(id: &str, of: Vec<Filling>, [who, capacity, manage]: Person) -> Vec<Filling> {
    let answer = match id {
        "support-for" => who,
        "capacity" => capacity,
        "manage" => manage,
        "council" => "other",
        "home" => "own-home",
        "assessment" => "eligible",
        "paid-by" => "council",
        "court-order" | "circumstances" => "none",
        "what-for" => "personal-assistant",
        "convicted" => "no",
        "acts" => "family-or-friend",
        _ => return of.into_iter().take(1).collect(),
    };
    let answer = if who == "carer" && id == "what-for" { "break" } else { answer };
    only(of, &[answer])
}

/// The answers of somebody of whom as much as possible is asked.
fn much(id: &str, of: Vec<Filling>, person: Person) -> Vec<Filling> {
    match id {
        "home" => only(of, &["approved-premises"]),
        "authority" => only(of, &["property"]),
        "other-authority" => only(of, &["yes"]),
        "court-order" => only(of, &["drugs-or-alcohol"]),
        "requirements" => only(of, &["own-choice"]),
        "what-for" | "circumstances" => only(of, &["all"]),
        _ => plain(id, of, person),
    }
}

/// Every walk in which one page is filled in every way and the others as `usual` has it.
fn one_page_at_a_time(usual: fn(&str, Vec<Filling>, Person) -> Vec<Filling>) -> Vec<Walk> {
    let mut ends = Vec::new();
    for person in PEOPLE {
        for page in JOURNEY.early.iter().map(|asked| asked.id()).filter(|id| *id != "support-for") {
            ends.extend(Suits.walks(&|id, of| if id == page { of } else { usual(id, of, person) }));
        }
    }
    ends
}

#[test]
fn every_answer_of_every_page() {
    let ends: Vec<_> = [plain, much].into_iter().flat_map(one_page_at_a_time).collect();
    let reached: BTreeSet<_> = ends.iter().flat_map(|walk| walk.path.iter().copied()).collect();
    let all: BTreeSet<_> = JOURNEY.early.iter().map(|asked| asked.id()).collect();
    assert_eq!(reached, all, "pages that no walk reaches");
    let outcomes: BTreeSet<_> = ends.iter().map(|walk| found(&walk.answers).unwrap().outcome).collect();
    println!("{} walks, outcomes {outcomes:?}", ends.len());
    assert_eq!(outcomes.len(), Outcome::ALL.len(), "{outcomes:?}");
}

/// The full product over the pages that open or close others.
#[test]
fn every_combination_of_what_branches_and_nothing_is_asked_in_vain() {
    let mut tried = BTreeMap::new();
    let ends = Suits.walks_of(
        Answers::default(),
        &|id, of| match id {
            "council" => only(of, &["other"]),
            "home" => only(of, &["own-home", "prison", "outside-england"]),
            "paid-by" => only(of, &["council", "savings", "not-sure"]),
            "acts" => only(of, &["family-or-friend", "nobody"]),
            "authority" => only(of, &["health-and-welfare", "none"]),
            "manage" => only(of, &["alone", "nominated-person"]),
            "court-order" => only(of, &["none", "drugs-or-alcohol"]),
            "requirements" => only(of, &["drug-rehabilitation", "own-choice", "not-sure"]),
            "what-for" => only(of, &["agency", "family", "care-home-stay"]),
            "paid-person" => only(of, &["partner", "friend"]),
            "paid-work" | "care-home-stays" => of.into_iter().take(1).collect(),
            "circumstances" => only(of, &["none", "mental-health-order"]),
            "mental-health-order" => only(of, &["guardianship"]),
            _ => of,
        },
        &mut |asked, before| {
            can_change(asked, before);
            *tried.entry(asked.id()).or_insert(0) += 1;
        },
    );
    println!("{} walks; asked, and two answers with different results each time: {tried:?}", ends.len());
    assert_eq!(tried.len(), JOURNEY.early.len(), "{tried:?}");
    // By hand. Of home, 3 ways go on (own home; prison without or not knowing of a conviction), 2 end; for a carer the one
    // outside England goes on too; for the young 2 lead to their 6 answers. Of the assessment 3 ways go on; the fourth ends
    // for a carer, and for others once it is said who pays (3). Of paid-by 2 go on and 1 ends. Then the request; of orders
    // 3 ways on (none, treatment by choice, not sure) and 1 ends; what for: an agency, a friend, a partner, and a stay
    // unless it is a carer's payment: 4 or 3, each with 2 circumstances.
    let later = |request: usize, purposes: usize| request * (3 * purposes * 2 + 1);
    let managed = 1 + 3;
    // Cannot decide: nobody 1; family with the power 1, without it 2 + 3 (somebody has it: 3 answers).
    let lacks = 1 + 1 + 5;
    let paid = |request: usize| 2 + 3 * (3 + 3 * (1 + 2 * later(request, 4)));
    let carer = 1 + 4 * (1 + 3 * later(managed, 3));
    let young = 1 + 2 * 6;
    assert_eq!(ends.len(), young + paid(managed) + paid(3 * managed + lacks) + carer);
}

/// Somewhere among the answers to a page there are two that come to different results, whatever follows.
fn can_change(asked: Asked, before: &Answers) {
    let mut ways = fillings(asked, before).into_iter().map(|way| result(&send(asked, before, &way)));
    let first = ways.next().unwrap();
    assert!(ways.any(|other| other != first), "{} cannot change the answer of {}", asked.id(), shown(before));
}

/// The same at the end of a walk, all other answers standing: only what came before the page that settled the matter may
/// turn out to have been asked for nothing, as nobody could know that then.
#[test]
fn every_answer_counts_where_all_others_stand() {
    let (mut in_vain, mut moves) = (BTreeMap::new(), BTreeSet::new());
    let ends: Vec<_> = [plain, much].into_iter().flat_map(one_page_at_a_time).collect();
    for Walk { path, answers, .. } in &ends {
        let is = found(answers).unwrap();
        let last = path[path.len() - 1];
        let settled = JOURNEY.find(last).unwrap().settles(answers, today());
        for id in path {
            let asked = JOURNEY.find(id).unwrap();
            let others: Vec<_> =
                fillings(asked, answers).iter().map(|way| send(asked, answers, way)).collect();
            let same = result(answers);
            if others.iter().all(|other| result(other) == same) {
                // Nobody has to take a payment, and that is asked late.
                let settled = settled || is.then.unwrap_or(is.outcome) == Outcome::PersonMustChoose;
                assert!(settled && *id != last, "{id} cannot change the answer of {}", shown(answers));
                in_vain.entry(is.outcome.key()).or_insert_with(BTreeSet::new).insert(*id);
            }
            let moved = |other: &Answers| {
                found(other).is_none_or(|other| (other.outcome, other.then) != (is.outcome, is.then))
            };
            if !moves.contains(id) && others.iter().any(moved) {
                moves.insert(*id);
            }
        }
    }
    let all = JOURNEY.early.iter().map(|asked| asked.id());
    let reasons_alone: Vec<_> = all.filter(|id| !moves.contains(id)).collect();
    println!(
        "asked before it was settled, without effect: {in_vain:?}; change reasons alone: {reasons_alone:?}"
    );
    assert_eq!(reasons_alone, ["young", "other-authority"]);
}

#[test]
fn plain_cases_are_short() {
    let ends: Vec<_> = [plain, much].into_iter().flat_map(one_page_at_a_time).collect();
    let longest = ends.iter().map(|walk| &walk.path).max_by_key(|path| path.len()).unwrap();
    println!("longest, {} answers: {longest:?}", longest.len());
    // All but one of 22: who is young is asked nothing else; whoever cannot ask has nobody to manage or nominate for
    // them, and there is no way to be asked both.
    assert_eq!(longest.len(), 22 - 3);
    for (person, most) in [
        (["me", "has", "alone"], 10),
        (["other", "has", "alone"], 10),
        (["carer", "has", "alone"], 10),
        (["young", "has", "alone"], 4),
    ] {
        let ends = Suits.walks(&|id, of| plain(id, of, person));
        let [Walk { path, answers, .. }] = ends.as_slice() else { panic!("{} walks", ends.len()) };
        println!("plain, {}: {} answers {path:?}", person[0], path.len());
        assert!(path.len() <= most, "{path:?}");
        let outcome = found(answers).unwrap().outcome.key();
        assert_eq!(outcome, if person[0] == "young" { "other-scheme" } else { "suitable" });
    }
    // A carer's path is their own: nothing about who pays or whether they can decide.
    let ends = Suits.walks(&|id, of| much(id, of, PEOPLE[3]));
    assert!(
        ends.iter()
            .map(|walk| &walk.path)
            .all(|path| !path.contains(&"paid-by") && !path.contains(&"capacity"))
    );
}

/// The record again, with nothing but what is asked for and offered.
fn fresh(after: &Answers) -> Answers {
    let mut fresh = Answers::default();
    for question in JOURNEY.walk(after, today()).0.iter().filter(|asked| asked.answered(after)) {
        let (texts, mut offered) = (question.texts(after), Texts::default());
        let ways = fillings(*question, &fresh);
        for value in texts.all("choice") {
            let is_offered = ways.iter().any(|way| holds(way, &[value]));
            is_offered.then(|| offered.toggle("choice", value, true));
        }
        let dates = question.id() == "care-home-stays";
        let taken = question.read(if dates { &texts } else { &offered }, &mut fresh, today());
        if taken.is_err() {
            // All that was ticked is not offered any more.
            let mut none = Texts::default();
            none.set("choice", "none");
            assert_eq!(question.read(&none, &mut fresh, today()), Ok(()), "{} {texts:?}", question.id());
        }
    }
    fresh
}

/// From every walk, every change of every answer: what is left over counts for nothing, what the change has opened is
/// asked once, and the answer is that of somebody who never said anything else.
#[test]
fn change_leads_back_and_answers_left_over_change_nothing() {
    let (mut opened, mut left, mut back, mut changes) = (BTreeSet::new(), BTreeSet::new(), 0, 0);
    let bases = PEOPLE.iter().flat_map(|person| {
        let plains = Suits.walks(&|id, of| plain(id, of, *person));
        plains.into_iter().chain(Suits.walks(&|id, of| much(id, of, *person)))
    });
    for Walk { path, answers: before, .. } in bases.collect::<Vec<_>>() {
        for id in path {
            let asked = JOURNEY.find(id).unwrap();
            for way in fillings(asked, &before) {
                changes += 1;
                let after = send(asked, &before, &way);
                let gone = |old: &Asked| old.answered(&after) && !JOURNEY.asks(old.id(), &after, today());
                left.extend(JOURNEY.questions().filter(gone).map(|old| format!("{id}→{}", old.id())));
                let again = check(&fresh(&after), today());
                assert_eq!(check(&after, today()), again, "{}", shown(&after));
                let (mut now, mut seen) = (after, BTreeSet::new());
                while let Place::Question(next) = JOURNEY.after_change(&before, &now, today()) {
                    assert!(seen.insert(next.id()), "{} comes twice after a change of {id}", next.id());
                    opened.insert(format!("{id}→{}", next.id()));
                    now = send(next, &now, &fillings(next, &now)[0]);
                }
                assert!(JOURNEY.unanswered(&now, today()).is_empty(), "open after {id}: {}", shown(&now));
                // Two answers that do not fit are both there to be mended.
                if found(&now).is_none() {
                    let asks = |page: &str| JOURNEY.asks(page, &now, today());
                    assert!(asks("capacity") && (asks("manage") || asks("support-for")), "{}", shown(&now));
                    back += 1;
                }
            }
        }
    }
    println!(
        "{changes} changes, {back} asked back; opened {opened:?}; {} kinds of answers left over",
        left.len()
    );
    for pair in [
        "support-for→capacity",
        "support-for→paid-by",
        "home→convicted",
        "capacity→acts",
        "manage→nominee-agrees",
    ] {
        assert!(opened.contains(pair), "{pair}: {opened:?}");
    }
    for pair in [
        "support-for→capacity",
        "home→convicted",
        "capacity→acts",
        "court-order→requirements",
        "what-for→care-home-stays",
    ] {
        assert!(left.contains(pair), "{pair}: {left:?}");
    }
}

/// What one of the estimator's answers settles is not asked again, and what it does not settle is.
#[test]
fn what_the_estimator_was_told_is_not_asked_again() {
    let estimator = |more: serde_json::Value| {
        let mut told =
            json!({ "who": "other", "council": "medway", "free_care": [], "savings": { "own": "1000.00" } });
        told.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        serde_json::from_value::<Answers>(told).unwrap()
    };
    let walked = |told: &Answers| {
        let plan = |id: &str, of| plain(id, of, ["other", "has", "alone"]);
        let end = Suits.walks_of(told.clone(), &plan, &mut |_, _| {}).pop().unwrap();
        (end.path, end.answers)
    };
    let (path, answers) = walked(&estimator(json!({})));
    assert_eq!(
        path,
        ["home", "assessment", "capacity", "manage", "court-order", "what-for", "circumstances"]
    );
    assert_eq!(found(&answers).unwrap().outcome.key(), "suitable");
    // Nothing but where they live matters where the NHS pays for all of it; savings need the assessment too.
    let (path, answers) = walked(&estimator(json!({ "free_care": ["nhs-continuing"] })));
    assert_eq!((path, found(&answers).unwrap().outcome.key()), (vec!["home"], "other-scheme"));
    let (path, answers) = walked(&estimator(json!({ "savings": { "band": "above-upper" } })));
    assert_eq!(
        (path, found(&answers).unwrap().outcome.key()),
        (vec!["home", "assessment"], "no-council-money-now")
    );
    let (path, _) =
        walked(&estimator(json!({ "free_care": ["section-117"], "savings": { "band": "above-upper" } })));
    assert_eq!(path.len(), 7);
    // Not sure of savings, or of free care: then who pays is a question still.
    for open in [json!({ "savings": "not-sure" }), json!({ "free_care": "not-sure" })] {
        assert!(walked(&estimator(open)).0.contains(&"paid-by"));
    }
    // A carer's own support is another matter than the care of the person they look after.
    let carer = estimator(json!({ "support_for": "carer", "free_care": ["nhs-continuing"] }));
    let (path, answers) = walked(&carer);
    assert_eq!(path.first(), Some(&"home"));
    assert_eq!(found(&answers).unwrap().outcome.key(), "suitable");
}

#[test]
fn what_this_tool_was_told_is_not_asked_again_by_the_estimator() {
    let first = |journey: &rules::journey::Journey, answers: &Answers| match journey.first(answers, today()) {
        Place::Question(asked) => asked.id(),
        _ => "the end",
    };
    for person in [["me", "has", "alone"], ["other", "has", "alone"], ["carer", "has", "alone"]] {
        let Walk { answers, .. } = Suits.walks(&|id, of| plain(id, of, person)).pop().unwrap();
        // Whose care it is was not told by a carer.
        let next = if person[0] == "carer" { "who" } else { "free-care" };
        assert_eq!(first(&contribution::questions::JOURNEY, &answers), next, "{person:?}");
        // Nor by this one, were it begun again.
        assert_eq!(first(&JOURNEY, &answers), "home", "{person:?}");
    }
    assert_eq!(first(&JOURNEY, &Answers::default()), "support-for");
}
