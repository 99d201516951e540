//! A journey as a visitor walks it: every way to fill a page, and walks from page to page.

use chrono::NaiveDate;
use rules::form::{Choice, Control, Field, Texts};
use rules::journey::{Asked, Journey, Place};
use rules::record::Answers;

use super::{TODAY, day, shown};

/// What is put into the boxes of one page.
pub type Filling = Vec<(String, String)>;
/// Which of a page's fillings a walk tries.
pub type Plan<'a> = &'a dyn Fn(&str, Vec<Filling>) -> Vec<Filling>;

/// How far somebody has got.
#[derive(Debug, Clone, Default)]
pub struct Walk {
    /// The questions answered.
    pub path: Vec<&'static str>,
    /// After how many of them the early figure came.
    pub early: Option<usize>,
    /// The record they made.
    pub answers: Answers,
    /// Whether another tool was told something before, so that the path is not all of the record.
    pub told: bool,
}

pub fn today() -> NaiveDate {
    day(TODAY)
}

/// A filling of these boxes.
pub fn typed(boxes: &[(&str, &str)]) -> Filling {
    boxes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub fn texts_of(filling: &Filling) -> Texts {
    let mut texts = Texts::default();
    filling.iter().for_each(|(name, value)| texts.toggle(name, value, true));
    texts
}

pub fn holds(filling: &Filling, values: &[&str]) -> bool {
    filling.iter().any(|(_, value)| values.contains(&value.as_str()))
}

/// The fillings that are one of these options alone; with "all", the one of everything together.
pub fn only(of: Vec<Filling>, values: &[&str]) -> Vec<Filling> {
    let ticks = |filling: &Filling| filling.iter().filter(|(name, _)| name == "choice").count();
    let wanted =
        |filling: &Filling| if ticks(filling) > 1 { values.contains(&"all") } else { holds(filling, values) };
    of.into_iter().filter(wanted).collect()
}

/// One tool's journey: how its pages are filled, and what must hold on the way.
pub trait Walked {
    fn journey(&self) -> &'static Journey;

    /// Whether an early figure comes on the way.
    fn has_early_figure(&self) -> bool {
        false
    }

    /// What is put into a field without options.
    fn texts(&self, _page: &str, field: &Field) -> Vec<Filling> {
        vec![typed(&[(field.name, "12")])]
    }

    /// Every way to fill what an option reveals.
    fn revealed(&self, page: &str, choice: &Choice) -> Vec<Filling> {
        self.product(page, &choice.reveals)
    }

    /// Whether a field is filled by itself, and not beside the others of its page.
    fn is_alone(&self, _page: &str, field: &Field) -> bool {
        field.name == "unsure"
    }

    /// Every way to fill a field: each option with what it reveals; ticks all together, then each alone.
    fn ways(&self, page: &str, field: &Field) -> Vec<Filling> {
        let put = |choice: &Choice| typed(&[(field.name, choice.value)]);
        match &field.control {
            Control::One(choices) | Control::Pick(choices) => choices
                .iter()
                .flat_map(|choice| {
                    self.revealed(page, choice).into_iter().map(|more| [put(choice), more].concat())
                })
                .collect(),
            Control::Any(choices) => {
                let kinds: Filling = choices.iter().filter(|choice| !choice.alone).flat_map(put).collect();
                let together = (kinds.len() > 1).then_some(kinds);
                together.into_iter().chain(choices.iter().map(put)).collect()
            }
            _ => self.texts(page, field),
        }
    }

    /// Every combination of the ways to fill these fields.
    fn product(&self, page: &str, fields: &[Field]) -> Vec<Filling> {
        fields.iter().fold(vec![Vec::new()], |made, field| {
            let ways = self.ways(page, field);
            made.iter().flat_map(|start| ways.iter().map(|way| [start.as_slice(), way].concat())).collect()
        })
    }

    /// Every way to fill a page.
    fn fillings(&self, asked: Asked, answers: &Answers) -> Vec<Filling> {
        let (page, fields) = (asked.id(), asked.form(answers, today()).fields);
        let (alone, boxes): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|field| self.is_alone(page, field));
        let alone = alone.iter().flat_map(|field| self.ways(page, field));
        self.product(page, &boxes).into_iter().chain(alone).collect()
    }

    /// Whether the page keeps what is typed into a box.
    fn keeps(&self, _name: &str, _filling: &Filling) -> bool {
        true
    }

    /// Whether a page is answered after this.
    fn is_answer(&self, _page: &str, _filling: &Filling) -> bool {
        true
    }

    /// What else must hold once a page was sent.
    fn sent(&self, _asked: Asked, _after: &Answers) {}

    /// What else must hold at the end.
    fn arrived(&self, _walk: &Walk) {}

    /// Sends a page, and proves that what was read stands in its boxes again and reads the same again.
    fn send(&self, asked: Asked, answers: &Answers, filling: &Filling) -> Answers {
        let (id, mut after) = (asked.id(), answers.clone());
        assert_eq!(asked.read(&texts_of(filling), &mut after, today()), Ok(()), "{id} {filling:?}");
        assert!(asked.answered(&after) || !self.is_answer(id, filling), "{id} {filling:?}");
        let texts = asked.texts(&after);
        for (name, value) in filling {
            let kept = texts.has(name, value) || !self.keeps(name, filling);
            assert!(kept, "{id}: {value:?} is not in {name} of {texts:?}");
        }
        for mut again in [answers.clone(), after.clone()] {
            assert_eq!(asked.read(&texts, &mut again, today()), Ok(()), "{id} {texts:?}");
            assert_eq!(again, after, "{id}: not the same read again");
        }
        self.sent(asked, &after);
        after
    }

    /// Walks on from a place in every way that the plan allows. Each page that comes up is handed to `at`, with the answers
    /// before it, and each walk that arrives to `end`.
    fn walk(
        &self,
        place: Place,
        Walk { path, early, answers, told }: Walk,
        plan: Plan<'_>,
        at: &mut dyn FnMut(Asked, &Answers),
        end: &mut dyn FnMut(Walk),
    ) {
        let journey = self.journey();
        let before = |id: &str| journey.before(id, &answers, today()).map(|asked| asked.id());
        match place {
            Place::Question(asked) => {
                let id = asked.id();
                assert!(!path.contains(&id), "{id} is asked twice after {path:?}");
                assert!(journey.asks(id, &answers, today()), "{id} is not asked of {}", shown(&answers));
                let back = before(id);
                // What another tool was told may have a page before the first that is asked here.
                if !(told && path.is_empty()) {
                    assert_eq!(back, path.last().copied(), "Back from {id} of {path:?}");
                }
                at(asked, &answers);
                let tried = plan(id, self.fillings(asked, &answers));
                assert!(!tried.is_empty(), "nothing to answer at {id}");
                for filling in tried {
                    let answers = self.send(asked, &answers, &filling);
                    let path = [path.as_slice(), &[id]].concat();
                    let count = journey.answered_count(&answers, today());
                    assert!(told || count == path.len(), "{count} answers at the end of {path:?}");
                    let place = journey.after(id, &answers, today());
                    self.walk(place, Walk { path, early, answers, told }, plan, at, end);
                }
            }
            Place::EarlyFigure => {
                assert!(self.has_early_figure(), "this journey has no early figure: {path:?}");
                assert_eq!(early, None, "the early figure comes twice: {path:?}");
                assert!(journey.early_unanswered(&answers, today()).is_empty(), "{path:?}");
                let back = journey.last_answered(&answers, today(), true).map(|last| last.id());
                assert_eq!(back, path.last().copied(), "Back from the early figure");
                let place = journey.more_exact(&answers, today());
                let early = Some(path.len());
                self.walk(place, Walk { path, early, answers, told }, plan, at, end);
            }
            Place::CheckAnswers => {
                assert!(journey.unanswered(&answers, today()).is_empty(), "{path:?}");
                if !told {
                    let asked = journey.walk(&answers, today()).0;
                    assert!(asked.iter().map(|asked| asked.id()).eq(path.iter().copied()), "{path:?}");
                    let back = path.windows(2).all(|pair| before(pair[1]) == Some(pair[0]));
                    assert!(back, "Back along {path:?}");
                }
                let walk = Walk { path, early, answers, told };
                self.arrived(&walk);
                end(walk);
            }
        }
    }

    /// All walks from the first page that somebody with these answers is asked.
    fn walks_of(&self, answers: Answers, plan: Plan<'_>, at: &mut dyn FnMut(Asked, &Answers)) -> Vec<Walk> {
        let (mut ends, told) = (Vec::new(), answers != Answers::default());
        let first = self.journey().first(&answers, today());
        let start = Walk { path: Vec::new(), early: None, answers, told };
        self.walk(first, start, plan, at, &mut |end| ends.push(end));
        ends
    }

    /// All walks of somebody who has answered nothing.
    fn walks(&self, plan: Plan<'_>) -> Vec<Walk> {
        self.walks_of(Answers::default(), plan, &mut |_, _| {})
    }
}
