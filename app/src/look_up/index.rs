//! Finds pages by everyday words, in the index that `app/build/src/static_pages/search.rs` writes.

use rules::base::sorted;
use rules::base::wording::{self, BEGINNING, ONE_SLIP, SAME};

/// A page that may be what somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page<'t> {
    /// Its address.
    pub address: &'t str,
    /// The part of the guide that it belongs to.
    pub part: &'t str,
    /// Its title.
    pub title: &'t str,
    /// How it describes itself.
    pub description: &'t str,
}

/// Pages of one part of the guide, best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'t> {
    /// The part.
    pub part: &'t str,
    /// Its pages.
    pub pages: Vec<Page<'t>>,
}

/// The most words of a question that are looked at.
const MOST_WORDS: usize = 12;
/// The most pages shown of a part, and in all.
const MOST_OF_A_PART: usize = 5;
const MOST: usize = 20;
/// How much a word counts that means the same as the one typed, in hundredths of what that one counts.
const SYNONYM: u32 = 50;
/// The weight of a word on a page, by the letter in the index.
const COUNTS: [(char, u32); 4] = [('a', 1), ('b', 3), ('c', 5), ('d', 10)];
/// The weight of some parts of the guide, in hundredths: tools answer better than texts, and parts that repeat others
/// come lower.
const SECOND: [(&str, u32); 7] = [
    ("tools", 150),
    ("easy", 70),
    ("councils", 70),
    ("contact", 60),
    ("spending", 65),
    ("glossary", 50),
    ("about", 80),
];

/// The index, split into its parts.
#[derive(Debug, Clone, Copy)]
pub struct Index<'t> {
    pages: &'t str,
    words: &'t str,
    others: &'t str,
}

impl<'t> Index<'t> {
    /// Reads the file; none where it is no index.
    pub fn of(text: &'t str) -> Option<Self> {
        let mut parts = text.splitn(3, "\n\n");
        Some(Self { pages: parts.next()?, words: parts.next()?, others: parts.next()? })
    }

    /// Every page, in the order of the index.
    pub fn pages(self) -> impl Iterator<Item = Page<'t>> {
        self.pages.split('\n').filter_map(|line| {
            let mut parts = line.splitn(4, '\t');
            Some(Page {
                address: parts.next()?,
                part: parts.next()?,
                title: parts.next()?,
                description: parts.next()?,
            })
        })
    }

    /// The pages that fit best, best first.
    pub fn find(self, asked: &str) -> Vec<Page<'t>> {
        let pages: Vec<Page<'t>> = self.pages().collect();
        let mut asked = wording::words(asked);
        asked.truncate(MOST_WORDS);
        asked.dedup();
        if asked.iter().any(|word| !self.is_ignored(word)) {
            asked.retain(|word| !self.is_ignored(word));
        }
        // For each page: the sum of what all words count there, and how many of the words it has.
        let mut scores = vec![(0_u32, 0_u32); pages.len()];
        for word in &asked {
            for ((all, met), score) in scores.iter_mut().zip(self.of_word(word, pages.len())) {
                *all = all.saturating_add(score);
                *met += u32::from(score > 0);
            }
        }
        let all = u32::try_from(asked.len()).unwrap_or(1).max(1);
        let mut found: Vec<(u32, Page<'t>)> = pages
            .iter()
            .zip(scores)
            .filter(|(_, (_, met))| *met > 0)
            .map(|(page, (score, met))| {
                let second =
                    SECOND.iter().find(|(part, _)| *part == page.part).map_or(100, |(_, count)| *count);
                // A page with all the words is better than a page with one word, even a rare one.
                let met = (met * met * 100) / (all * all);
                let of_title = 100 + self.of_title(&asked, page.title);
                let score =
                    u64::from(score) * u64::from(second) * u64::from(met) * u64::from(of_title) / 10_000;
                (u32::try_from(score).unwrap_or(u32::MAX), *page)
            })
            .collect();
        sorted::sort_by_key(&mut found, |(score, _)| std::cmp::Reverse(*score));
        let least = found.first().map_or(0, |(best, _)| best / 8);
        found.into_iter().filter(|(score, _)| *score >= least.max(1)).map(|(_, page)| page).collect()
    }

    /// The pages that fit best, grouped by part. The part with the best page comes first.
    pub fn grouped(self, asked: &str) -> Vec<Group<'t>> {
        let mut groups: Vec<Group<'t>> = Vec::new();
        let mut count = 0;
        for page in self.find(asked) {
            let at = groups.iter().position(|group| group.part == page.part);
            match at.and_then(|at| groups.get_mut(at)) {
                Some(group) if group.pages.len() >= MOST_OF_A_PART => continue,
                Some(group) => group.pages.push(page),
                None => groups.push(Group { part: page.part, pages: vec![page] }),
            }
            count += 1;
            if count >= MOST {
                break;
            }
        }
        groups
    }

    /// How much of the title was typed, and how much of what was typed is in the title, in hundredths.
    fn of_title(self, asked: &[String], title: &str) -> u32 {
        let mut title = wording::words(title);
        title.retain(|word| !self.is_ignored(word));
        let is_met = |word: &&String| asked.iter().any(|asked| wording::nearness(asked, word) >= ONE_SLIP);
        let met = title.iter().filter(is_met).count();
        let all = title.len().max(1) * title.len().max(asked.len()).max(1);
        u32::try_from(met * met * 400 / all).unwrap_or(0)
    }

    fn is_ignored(self, word: &str) -> bool {
        self.others_of(word).is_some_and(str::is_empty)
    }

    /// The words that mean the same as this one. The text is empty for a word without meaning of its own, such as
    /// "the".
    fn others_of(self, word: &str) -> Option<&'t str> {
        self.others
            .split('\n')
            .filter_map(|line| line.split_once('\t'))
            .find(|(known, _)| *known == word)
            .map(|(_, others)| others)
    }

    /// How much one word that somebody typed counts on each page.
    fn of_word(self, asked: &str, pages: usize) -> Vec<u32> {
        let lines = || self.words.split('\n').filter_map(|line| line.split_once('\t'));
        let nearness = |asked: &str, forms: &str| {
            forms.split(' ').map(|known| wording::nearness(asked, known)).max().unwrap_or(0)
        };
        let best = lines().map(|(forms, _)| nearness(asked, forms)).max().unwrap_or(0);
        let mut alike: Vec<(&str, u32)> = vec![(asked, 100)];
        alike.extend(
            self.meant(asked, best).split(' ').filter(|word| !word.is_empty()).map(|word| (word, SYNONYM)),
        );
        let mut found = vec![0_u32; pages];
        let rarity = |places: usize| u32::try_from(pages * 4 / places.max(1)).unwrap_or(0).max(2).ilog2();
        // A word that only means the same is never worth more for its rarity than the word that was typed.
        let own = lines().filter(|(forms, _)| nearness(asked, forms) == best.max(1));
        let own = own.map(|(_, places)| rarity(places_of(places).count())).max().unwrap_or(u32::MAX);
        for (forms, places) in lines() {
            let near = alike.iter().map(|(word, hundredths)| {
                let near = nearness(word, forms);
                // Where the typed word itself is in the index, other words that look like it are not meant.
                let is_slip = near < BEGINNING && (best >= BEGINNING || *hundredths < 100 || near < best);
                // A word that means the same must match exactly or by its stem.
                let is_guess = *hundredths < 100 && near <= BEGINNING;
                if is_slip || is_guess { 0 } else { u32::from(near) * hundredths / 100 }
            });
            let near = near.max().unwrap_or(0);
            if near == 0 {
                continue;
            }
            let places: Vec<(usize, u32)> = places_of(places).collect();
            let rare = rarity(places.len()).min(own);
            for (page, count) in places {
                let score = near * count * rare;
                if let Some(known) = found.get_mut(page) {
                    *known = (*known).max(score);
                }
            }
        }
        found
    }

    /// The words that mean the same as the one typed, even where it has a slip.
    fn meant(self, asked: &str, best: u8) -> &'t str {
        if let Some(others) = self.others_of(asked) {
            return others;
        }
        if best == SAME {
            return "";
        }
        let others = self.others.split('\n').filter_map(|line| line.split_once('\t'));
        let near = others.map(|(known, others)| (wording::nearness(asked, known), others));
        near.filter(|(near, others)| *near > 0 && *near >= best && !others.is_empty())
            .max_by_key(|(near, _)| *near)
            .map_or("", |(_, others)| others)
    }
}

/// The pages that a word is on, by number, with what it counts on each.
fn places_of(text: &str) -> impl Iterator<Item = (usize, u32)> {
    let mut page = 0_usize;
    text.split_inclusive(|sign: char| sign.is_ascii_lowercase()).filter_map(move |place| {
        let letter = place.chars().next_back()?;
        let steps: usize = place.strip_suffix(letter)?.parse().ok()?;
        page = page.saturating_add(steps);
        let count = COUNTS.iter().find(|(known, _)| *known == letter).map_or(1, |(_, count)| *count);
        Some((page, count))
    })
}

#[cfg(test)]
mod tests;
