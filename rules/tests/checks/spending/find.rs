//! What people type finds what they mean: with slips, in phrases, and never a no for what nobody has listed.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rules::base::wording::words;
use rules::data::sources;
use rules::tools::spending::{self, Answer, StaySide, Why, all, answer, find};

use crate::common::random::Random;

/// What somebody typed, and the item that is the answer.
const QUERIES: [(&str, &str); 96] = [
    ("taxi", "taxi"),
    ("texi", "taxi"),
    ("TAXIS!!", "taxi"),
    ("bus fares", "taxi"),
    ("taxi to hospitl", "taxi-to-hospital"),
    ("patient transport", "taxi-to-hospital"),
    ("alchohol", "alcohol"),
    ("alcahol", "alcohol"),
    ("a pint of beer at the pub", ""),
    ("ciggarettes", "tobacco"),
    ("cigaretes", "tobacco"),
    ("fags", "tobacco"),
    ("vape", "tobacco"),
    ("gambeling", "gambling"),
    ("lotery tickets", "gambling"),
    ("scratchcards", "gambling"),
    ("wahsing machine", "washing-machine"),
    ("fridge freezer", "washing-machine"),
    ("microwave", "washing-machine"),
    ("mattres", "furniture"),
    ("riser recliner chair", "furniture"),
    ("physio", "physiotherapy"),
    ("physiotheropy", "physiotherapy"),
    ("chiropodist", "podiatry"),
    ("toe nail cutting", "podiatry"),
    ("incontinance pads", "incontinence-pads"),
    ("councelling", "counselling"),
    ("counselor", "counselling"),
    ("hairdreser", "hairdresser"),
    ("my hair cut", "hairdresser"),
    ("massage", "massage"),
    ("swiming", "swimming"),
    ("swimming lessons for me", "swimming"),
    ("football club", "football-club"),
    ("butlins", "holiday"),
    ("a caravan holiday", "holiday"),
    ("holiday park", "holiday"),
    ("holiday pay", "holiday-and-sick-pay"),
    ("sick pay for my PA", "holiday-and-sick-pay"),
    ("respite at home", "respite-at-home"),
    ("night sitter", "night-sitter"),
    ("live-in carer", "live-in-carer"),
    ("childcare", "childcare"),
    ("school uniform", "school"),
    ("fines", "fines"),
    ("parking fine", "fines"),
    ("debts", "debts"),
    ("credit card bill", "debts"),
    ("funeral", "funeral"),
    ("TV licence", "household-bills"),
    ("electricity bill", "household-bills"),
    ("phone bill", "household-bills"),
    ("netflix", "streaming"),
    ("wi-fi", "internet"),
    ("broadband", "internet"),
    ("an ipad", "tablet"),
    ("laptop", "tablet"),
    ("pendant alarm", "alarm"),
    ("laundry", "laundry"),
    ("meals on wheels", "meals-delivered"),
    ("decorating", "decorating"),
    ("a decorator", "decorating"),
    ("gardner", "gardening"),
    ("cutting the grass", "gardening"),
    ("moving house", "moving-home"),
    ("christmas present", "gifts"),
    ("council tax", "council-tax"),
    ("insurance", "insurance"),
    ("home insurance", "home-insurance"),
    ("payroll", "employer-costs"),
    ("advert for a personal assistant", "recruitment"),
    ("acountant", "accountant"),
    ("solicitor", "legal-advice"),
    ("bank charges", "bank-charges"),
    ("saving for redundancy", "saving-for-employer-costs"),
    ("redundancy pay", "holiday-and-sick-pay"),
    ("paying my son", "family"),
    ("can I pay my mum?", "family"),
    ("my daughter's wages", ""),
    ("paying my son who lives with me", "family-at-home"),
    ("daughter living elsewhere", "family-elsewhere"),
    ("paying a friend", "friend-or-neighbour"),
    ("my neighbours", "friend-or-neighbour"),
    ("neice", "not-listed-family"),
    ("my grandson", "not-listed-family"),
    ("paying myself", "paying-yourself"),
    ("cash", "cash"),
    ("pooling our budgets", "pooling"),
    ("stairlift", "stairlift"),
    ("stair lift", "stairlift"),
    ("wet room", "stairlift"),
    ("mobility scooter", "mobility-scooter"),
    ("wheelchiar", "wheelchair"),
    ("dog walker", "dog-walking"),
    ("assistance dog", "assistance-dog"),
    ("PA's mileage", "pa-mileage"),
];

#[test]
fn what_people_type_finds_what_they_mean() {
    let mut wrong = Vec::new();
    for (asked, id) in QUERIES {
        let found = answer(asked).item.map_or("", |item| item.id);
        if found != id {
            wrong.push(format!("{asked}: {found:?} for {id:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The law lets a payment buy no more than four weeks in a care home in a row. Four weeks are within that; whatever says that
/// it is more is not, and a month has thirty days at least.
#[test]
fn a_stay_is_on_its_side_of_four_weeks_however_it_is_said() {
    let side = |asked: &str| answer(asked).item.and_then(|item| item.stay);
    for within in [
        "four weeks in a care home",
        "a care home for 28 days",
        "two fortnights in a care home",
        "a whole week in a care home",
        "a whole fortnight in a care home",
        "more than two weeks in a care home",
    ] {
        assert_eq!(side(within), Some(StaySide::Within), "{within}");
    }
    for over in [
        "five weeks in a care home",
        "29 days in a care home",
        "more than four weeks in a care home",
        "over four weeks in a care home",
        "longer than four weeks in a care home",
        "beyond four weeks in a care home",
        "above four weeks in a care home",
        "a month in a care home",
        "a whole month in a care home",
        "a whole year in a care home",
        "thirty-one nights in a care home",
    ] {
        assert_eq!(side(over), Some(StaySide::Over), "{over}");
    }
    // "A day centre" is no length of time, and no care home.
    assert_eq!(side("a day centre"), None);
}

#[test]
fn every_phrase_finds_its_own_item_first() {
    let mut wrong = Vec::new();
    for item in all() {
        for phrase in item.phrases().chain([item.name.to_owned()]) {
            let best = find(&phrase).first().map(|found| (found.item.id, found.is_sure));
            // The length of a stay outweighs the words.
            let stay =
                item.stay.is_some() && best.is_some_and(|(id, _)| spending::item(id).unwrap().stay.is_some());
            if best != Some((item.id, true)) && !stay {
                wrong.push(format!("{phrase} of {}: {best:?}", item.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_phrase_beats_a_word_of_it() {
    for (asked, first, not_first) in [
        ("holiday pay", "holiday-and-sick-pay", "holiday"),
        ("paying my son", "family", "friend-or-neighbour"),
        ("football ticket", "cinema", "football-club"),
        ("council day centre", "council-day-centre", "day-centre"),
        ("electric wheelchair", "mobility-scooter", "household-bills"),
        ("phone contract", "household-bills", "tablet"),
        ("dog food", "dog-walking", "food-shop"),
        ("gas bill", "household-bills", "food-shop"),
        ("school dinners", "school", "meals-delivered"),
        ("car insurance", "car", "insurance"),
    ] {
        let found = find(asked);
        assert_eq!(found[0].item.id, first, "{asked}");
        let other = found.iter().find(|found| found.item.id == not_first);
        assert!(other.is_none_or(|other| other.nearness < found[0].nearness), "{asked}");
    }
    let sons = find("paying my son");
    assert!(sons.iter().all(|found| found.item.id != "friend-or-neighbour"), "{sons:?}");
}

/// Ordinary things that are on no list. Some are like a word that is: "tent" and "rent", "bedding" and "betting".
const UNLISTED: &str = "tent, piano, violin, umbrella, telescope, bedding plants, drone, trampoline, ladder, bucket, gin rummy, \
    fishing rod, chess set, darts board, sewing kit, wool, guitar, drum kit, metal detector, rope, wardrobe rail, hammer, \
    tin opener, oar, kayak, surfboard, snooker cue, golf clubs, golf, skis, skiing lessons, snorkel, archery, pony, rabbit \
    hutch, saddle, beehive, chicken coop, sandpit, swing, model railway, jigsaw, rosary, incense, candles, telescopic pole, \
    wind turbine, solar panel, hot tub, pond, fountain, gazebo, marquee, wheelbarrow, compost, kiln, loom, easel, canvas, \
    microscope, globe, atlas, dictionary, typewriter, calculator, safe, bear suit, bean bag, wire, rant, vent, lent, cent, \
    bend, lotion, watering can, gasket, foot spa machine, fool, flood barrier, hood, mood ring light, wood, billiards, \
    lifts club, mine, spice rack, hashbrown maker, electric guitar, water polo, phone holder, gas mask, drinks trolley, \
    food chopper, wine rack, beer garden bench, pub quiz machine, rent a bike, clothes rail, dress rehearsal, ring binder, \
    shoe horn, coat hook, hat stand, watch tower, boot scraper, council meeting, loan of a hoist, bet noire, fine bone china";

#[test]
fn what_nobody_listed_is_never_refused() {
    for asked in UNLISTED.split(',') {
        let found = answer(asked);
        assert_ne!(found.answer, Answer::No, "{asked}: {:?}", found.item.map(|item| item.id));
        if found.item.is_none() {
            assert_eq!((found.answer, found.why), (Answer::AskFirst, Why::NotKnown), "{asked}");
        }
    }
}

#[test]
fn garbage_is_asked_about_first() {
    for asked in [
        "",
        " ",
        "?",
        "\0",
        "£££",
        "....",
        "a",
        "the",
        "can I buy it",
        "pay",
        "spend my direct payment on",
        "12345",
        "0",
        "qqqq",
        "zxzxzx zx",
        "🦽🦽🦽",
        "东京塔",
        "ﷺ",
        "\u{202e}\u{202d}",
        "a\u{301}\u{302}\u{303}",
        "-1",
        "NULL",
        "<script>",
        "'; drop table items; --",
        "\u{1f468}\u{200d}\u{1f469}",
    ] {
        let found = answer(asked);
        assert_eq!(
            (found.answer, found.why, found.item),
            (Answer::AskFirst, Why::NotKnown, None),
            "{asked:?}"
        );
    }
}

#[test]
fn very_long_questions_are_taken() {
    for part in ["rent ", "x", "é", "🦽", "alcohol", "\u{301}", "\n", "3 weeks "] {
        let long = part.repeat(100_000);
        assert!(find(&long).len() <= all().len());
        assert!(answer(&long).near.len() <= 5);
    }
}

#[test]
fn found_items_are_in_order_and_stand_once() {
    let mut random = Random::seeded(5);
    let every: Vec<String> = all().iter().flat_map(spending::Item::phrases).collect();
    for _ in 0..300 {
        let pair = format!("{} {}", every[random.below(every.len())], every[random.below(every.len())]);
        let found = find(&pair);
        assert!(found.windows(2).all(|pair| pair[0].nearness >= pair[1].nearness), "{pair}");
        let ids: BTreeSet<_> = found.iter().map(|found| found.item.id).collect();
        assert_eq!(ids.len(), found.len(), "{pair}");
        assert!(found.iter().all(|found| (1..=100).contains(&found.nearness)), "{pair}");
    }
}

#[test]
fn items_are_whole() {
    assert!(all().len() >= 100);
    let mut ids = BTreeSet::new();
    for item in all() {
        assert!(ids.insert(item.id), "{} stands twice", item.id);
        assert_eq!(spending::item(item.id).map(|item| item.id), Some(item.id));
        assert!(!item.sources.is_empty() && item.phrases().count() > 1, "{}", item.id);
        // Somebody who pays instead is named, and the limits of stays are the law's.
        assert!(item.answer != Answer::SomeoneElse || item.payer.is_some(), "{}", item.id);
        for said in item.councils {
            assert!(
                !said.seen.is_empty() && !said.sources.is_empty() && !said.name.is_empty(),
                "{}",
                item.id
            );
        }
        assert!(item.sources.iter().all(|cited| sources::find(cited.source.code).is_some()));
        // The limit of stays is dated data: no number of weeks stands in an id.
        assert!(
            !item.id.contains("week") && !item.id.contains(|sign: char| sign.is_ascii_digit()),
            "{}",
            item.id
        );
    }
    assert_eq!(spending::item("nothing-like-it"), None);
    let whys: BTreeSet<_> = all().iter().map(|item| item.why).chain([Why::NotKnown]).collect();
    assert_eq!(whys.len(), Why::ALL.len(), "a reason that no item has");
}

/// A no for everyone is for what section 6.2 of the facts says no to.
#[test]
fn a_no_is_said_of_these_alone() {
    let listed: BTreeSet<_> = [
        "food-shop",
        "alcohol",
        "tobacco",
        "illegal-drugs",
        "gambling",
        "household-bills",
        "home-insurance",
        "rent",
        "council-tax",
        "clothes",
        "gifts",
        "fines",
        "debts",
        "funeral",
        "illegal",
        "off-plan",
        "care-home-long-stay",
        "permanent-care-home",
    ]
    .into();
    let said: BTreeSet<_> =
        all().iter().filter(|item| item.answer == Answer::No).map(|item| item.id).collect();
    assert_eq!(said, listed);
}

#[test]
fn what_councils_say_is_shown_as_theirs() {
    let washing = spending::item("washing-machine").unwrap();
    assert_eq!(washing.answer, Answer::AskFirst);
    assert_eq!(washing.said_by("oldham").unwrap().says, Answer::No);
    assert_eq!(washing.said_by("leicestershire").unwrap().says, Answer::Yes);
    assert_eq!(washing.said_by("kent"), None);
    let cash = spending::item("cash").unwrap();
    assert!(!cash.statements("leicestershire").is_empty() && cash.statements("oldham").is_empty());
    assert!(cash.statements("nowhere").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_has_an_answer(asked in "\\PC{0,60}") {
        let found = answer(&asked);
        if found.item.is_none() {
            prop_assert_eq!(found.answer, Answer::AskFirst);
        }
        prop_assert!(found.near.len() <= 5);
    }

    #[test]
    fn letters_at_random_are_no_no(asked in "[b-df-hj-np-tv-z]{3,9}( [b-df-hj-np-tv-z]{3,9}){0,2}") {
        let found = answer(&asked);
        // Unless they happen to spell a word of one.
        if found.answer == Answer::No {
            let item = found.item.unwrap();
            prop_assert!(item.phrases().any(|phrase| phrase == words(&asked).join(" ")), "{}", asked);
        }
    }

    #[test]
    fn one_letter_wrong_is_forgiven_in_long_words(place in 0usize..9) {
        for (word, id) in [("cigarettes", "tobacco"), ("prescription", "medicines"), ("hairdresser", "hairdresser")] {
            let mut letters: Vec<char> = word.chars().collect();
            letters[place] = 'q';
            let asked: String = letters.into_iter().collect();
            prop_assert_eq!(answer(&asked).item.map(|item| item.id), Some(id), "{}", asked);
        }
    }
}
