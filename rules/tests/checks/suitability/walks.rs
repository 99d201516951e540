//! The suitability journey as a visitor walks it: every way to fill a page, and walks from page to page.

use rules::form::{Choice, Control, Field, Texts};
use rules::journey::{Asked, Place};
use rules::record::Answers;
use rules::tools::suitability::Suitability;
use rules::tools::suitability::questions::JOURNEY;

use crate::common::records::{found, shown, today};

/// What is put into the boxes of one page.
pub type Filling = Vec<(String, String)>;
/// Which of a page's fillings a walk tries.
pub type Plan<'a> = &'a dyn Fn(&str, Vec<Filling>) -> Vec<Filling>;
/// The questions answered, and the record they made.
pub type Walk = (Vec<&'static str>, Answers);

/// Stays that are within the limit, over it by length, and over it because they are added.
const STAYS: [&[[&str; 3]]; 3] = [
    &[["22", "11", "2026"], ["13", "12", "2026"]],
    &[["22", "11", "2026"], ["31", "1", "2027"]],
    &[["22", "11", "2026"], ["13", "12", "2026"], ["23", "12", "2026"], ["13", "1", "2027"]],
];

/// Every way to fill a field: each option alone, all boxes together, none of them, not sure.
fn ways(field: &Field) -> Vec<Filling> {
    let put = |text: &str| (field.name.to_owned(), text.to_owned());
    let chosen = |choice: &Choice| match choice.reveals.as_slice() {
        [] => vec![vec![put(choice.value)]],
        boxes => {
            // One stay is one option, more are another.
            let fits = |dates: &&&[[&str; 3]]| (dates.len() > 2) == (choice.value == "several");
            let stays = STAYS.iter().filter(fits);
            stays.map(|dates| [vec![put(choice.value)], filled(boxes, dates)].concat()).collect()
        }
    };
    match &field.control {
        Control::One(choices) | Control::Pick(choices) => choices.iter().flat_map(chosen).collect(),
        Control::Any(choices) => {
            let kinds =
                choices.iter().filter(|choice| !choice.alone).map(|choice| put(choice.value)).collect();
            [kinds].into_iter().chain(choices.iter().map(|choice| vec![put(choice.value)])).collect()
        }
        other => panic!("a page of this journey asks for {other:?}"),
    }
}

fn filled(boxes: &[Field], dates: &[[&str; 3]]) -> Filling {
    let parts = |field: &Field, date: &[&str; 3]| {
        let names = ["day", "month", "year"].map(|part| format!("{}-{part}", field.name));
        names.into_iter().zip(date.map(str::to_owned)).collect::<Filling>()
    };
    boxes.iter().zip(dates).flat_map(|(field, date)| parts(field, date)).collect()
}

/// Every way to fill a page, which has one field in this journey.
pub fn fillings(asked: Asked, answers: &Answers) -> Vec<Filling> {
    let fields = asked.form(answers, today()).fields;
    assert_eq!(fields.len(), 1, "{}", asked.id());
    fields.iter().flat_map(ways).collect()
}

pub fn holds(filling: &Filling, values: &[&str]) -> bool {
    filling.iter().any(|(_, value)| values.contains(&value.as_str()))
}

/// The fillings that are one of these options alone; with "all", the one of everything together.
pub fn only(of: Vec<Filling>, values: &[&str]) -> Vec<Filling> {
    let boxes = |filling: &Filling| filling.iter().filter(|(name, _)| name == "choice").count();
    let wanted =
        |filling: &Filling| if boxes(filling) > 1 { values.contains(&"all") } else { holds(filling, values) };
    of.into_iter().filter(wanted).collect()
}

/// Sends a page, and proves that what was read stands in its boxes again and reads the same again.
pub fn send(asked: Asked, answers: &Answers, filling: &Filling) -> Answers {
    let (id, mut after, mut typed) = (asked.id(), answers.clone(), Texts::default());
    filling.iter().for_each(|(name, value)| typed.toggle(name, value, true));
    assert_eq!(asked.read(&typed, &mut after, today()), Ok(()), "{id} {filling:?}");
    assert!(asked.answered(&after), "{id} {filling:?}");
    let texts = asked.texts(&after);
    for (name, value) in filling {
        assert!(texts.has(name, value), "{id}: {value:?} is not in {name} of {texts:?}");
    }
    for mut again in [answers.clone(), after.clone()] {
        assert_eq!(asked.read(&texts, &mut again, today()), Ok(()), "{id} {texts:?}");
        assert_eq!(again, after, "{id}: not the same read again");
    }
    after
}

/// Walks on from a place in every way that the plan allows. Each page that comes up is handed to `at`, with the answers
/// before it, and each walk that arrives to `end`.
pub fn walk(
    place: Place,
    (path, answers): Walk,
    plan: Plan<'_>,
    at: &mut dyn FnMut(Asked, &Answers),
    end: &mut dyn FnMut(Walk),
) {
    let before = |id: &str| JOURNEY.before(id, &answers, today()).map(|asked| asked.id());
    match place {
        Place::Question(asked) => {
            let id = asked.id();
            assert!(!path.contains(&id), "{id} is asked twice after {path:?}");
            assert!(JOURNEY.asks(id, &answers, today()), "{id} is not asked of {}", shown(&answers));
            assert_eq!(before(id), path.last().copied(), "Back from {id}");
            at(asked, &answers);
            let tried = plan(id, fillings(asked, &answers));
            assert!(!tried.is_empty(), "nothing to answer at {id}");
            for filling in tried {
                let after = send(asked, &answers, &filling);
                let path = [path.as_slice(), &[id]].concat();
                assert_eq!(JOURNEY.answered_count(&after, today()), path.len(), "{path:?}");
                walk(JOURNEY.after(id, &after, today()), (path, after), plan, at, end);
            }
        }
        Place::EarlyFigure => panic!("this journey has no early figure: {path:?}"),
        Place::CheckAnswers => {
            let asked = JOURNEY.walk(&answers, today()).0;
            assert!(asked.iter().map(|asked| asked.id()).eq(path.iter().copied()), "{path:?}");
            assert!(path.windows(2).all(|pair| before(pair[1]) == Some(pair[0])), "{path:?}");
            let found = found(&answers).unwrap_or_else(|| panic!("asked back: {}", shown(&answers)));
            assert!(!found.reasons.is_empty(), "{}", shown(&answers));
            end((path, answers));
        }
    }
}

/// All walks from the first page.
pub fn walks(plan: Plan<'_>, at: &mut dyn FnMut(Asked, &Answers)) -> Vec<Walk> {
    let mut ends = Vec::new();
    let fresh = Answers::default();
    walk(JOURNEY.first(&fresh, today()), (Vec::new(), fresh), plan, at, &mut |end| ends.push(end));
    ends
}

/// What an answer comes to, apart from which questions are open: whoever is not sure is told that in any case.
pub fn result(answers: &Answers) -> Option<Suitability> {
    found(answers).map(|found| Suitability { open: Vec::new(), ..found })
}
