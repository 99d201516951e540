//! A week of visits: what it comes to, what stands at the same time, and that the grid and the form say the same.

use rules::form::Texts;
use rules::record::{Answers, Day, Known, Time, Visit, VisitKind};
use rules::tools::care_costs::questions::{JOURNEY, MOST_VISITS, VISIT_BOXES};
use rules::tools::care_costs::visits::{care_visits, overlaps, same_on_a_day, toggle, totals};
use rust_decimal::Decimal;

use crate::common::random::Random;

fn visit(start: &str, minutes: u16, kind: VisitKind, days: &[Day]) -> Visit {
    let start = Time::try_from(start.to_owned()).unwrap();
    Visit { start, minutes, kind, helpers: 1, days: days.iter().copied().collect() }
}

fn care(start: &str, minutes: u16, days: &[Day]) -> Visit {
    visit(start, minutes, VisitKind::Care, days)
}

#[test]
fn hours_nights_and_second_helpers_add_up() {
    let two = Visit { helpers: 2, ..care("08:00", 45, Day::ALL) };
    let night = visit("22:00", 480, VisitKind::WakingNight, &[Day::Saturday, Day::Sunday]);
    let sleep = visit("22:00", 540, VisitKind::SleepIn, &[Day::Monday]);
    let service = visit("09:00", 360, VisitKind::DayService, &[Day::Tuesday, Day::Friday]);
    let respite = visit("18:00", 960, VisitKind::Respite, &[Day::Thursday]);
    let week = [two, night, sleep, service, respite];
    let all = totals(&week);
    assert_eq!((all.care, all.waking, all.second_helper), (2 * 7 * 45, 2 * 480, 7 * 45));
    assert_eq!((all.waking_nights, all.sleep_ins, all.day_services, all.respite_nights), (2, 1, 2, 1));
    assert_eq!(all.hours(), Decimal::new(265, 1));
    assert_eq!(care_visits(&week), [vec![45; 10], vec![45; 4]], "Monday to Friday, and the weekend");
}

/// Pairs of places that need the helper at the same time.
fn pairs(week: &[Visit]) -> Vec<(usize, usize)> {
    overlaps(week).into_iter().map(|(one, other, _)| (one, other)).collect()
}

#[test]
fn clocks_around_midnight_and_over_the_weekend() {
    use Day::{Friday, Monday, Saturday, Sunday};
    for (one, other, meet) in [
        (care("08:00", 60, &[Monday]), care("08:30", 60, &[Monday]), true),
        (care("08:00", 60, &[Monday]), care("09:00", 60, &[Monday]), false),
        (care("08:00", 60, &[Monday]), care("08:30", 60, &[Friday]), false),
        (care("23:30", 60, &[Friday]), care("00:15", 30, &[Saturday]), true),
        (care("23:30", 60, &[Friday]), care("00:30", 30, &[Saturday]), false),
        (care("23:30", 60, &[Saturday]), care("00:00", 30, &[Sunday]), true),
        // A week goes round.
        (care("23:30", 60, &[Sunday]), care("00:15", 30, &[Monday]), true),
        (care("00:15", 30, &[Monday]), care("23:30", 60, &[Sunday]), true),
        (care("22:00", 120, &[Sunday]), care("00:00", 30, &[Monday]), false),
    ] {
        assert_eq!(!pairs(&[one.clone(), other.clone()]).is_empty(), meet, "{one:?} {other:?}");
    }
    // A visit of a whole day on every day only just fits; one that is longer than to its next turn meets itself.
    assert!(pairs(&[care("08:00", 1440, Day::ALL)]).is_empty());
    // A day service has its own staff.
    let service = visit("08:00", 360, VisitKind::DayService, &[Monday]);
    assert!(pairs(&[service, care("09:00", 60, &[Monday])]).is_empty());
    let same = [care("08:00", 60, &[Monday, Friday]), care("08:00", 60, &[Friday])];
    assert_eq!((same_on_a_day(&same), pairs(&same)), (Some(1), vec![(0, 1)]));
    let other_days = [care("08:00", 60, &[Monday]), care("08:00", 60, &[Friday])];
    assert_eq!(same_on_a_day(&other_days), None);
}

#[test]
fn the_grid_and_the_form_give_the_same_hours() {
    let mut random = Random::seeded(168);
    let page = JOURNEY.find("care-week").unwrap();
    let today = "2026-11-22".parse().unwrap();
    for _ in 0..5_000 {
        let count = 1 + random.below(MOST_VISITS);
        let mut week: Vec<Visit> = (0..count)
            .map(|_| Visit {
                start: Time(u16::try_from(random.below(1440)).unwrap()),
                minutes: u16::try_from(5 + random.below(120)).unwrap(),
                kind: if random.one_in(6) { VisitKind::WakingNight } else { VisitKind::Care },
                helpers: if random.one_in(4) { 2 } else { 1 },
                days: [random.pick(Day::ALL)].into(),
            })
            .collect();
        // Ticks in the grid, one by one; a second tick takes the visit off again.
        for _ in 0..random.below(30) {
            toggle(&mut week, random.below(count), random.pick(Day::ALL));
        }
        week.retain(|visit| !visit.days.is_empty());
        if week.is_empty() || same_on_a_day(&week).is_some() {
            continue;
        }
        let mut texts = Texts::default();
        texts.set("choice", "own");
        VISIT_BOXES.iter().zip(&week).for_each(|(boxes, visit)| boxes.write(visit, &mut texts));
        let mut answers = Answers::default();
        assert_eq!(page.read(&texts, &mut answers, today), Ok(()), "{week:?}");
        let Some(Known::Known(read)) = answers.care_week else { continue };
        assert_eq!(read, week);
        // Added up another way: minute by minute of each visit of each day.
        let minutes: usize =
            week.iter().map(|one| usize::from(one.minutes) * one.days.len() * usize::from(one.helpers)).sum();
        // Thirds of an hour have no last figure.
        assert_eq!((totals(&read).hours() * Decimal::from(60)).round_dp(6), Decimal::from(minutes));
    }
}
