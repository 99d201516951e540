//! Decides which chunks become one file. Each file costs a request, but a joined file makes tools load what they don't
//! need.

use std::collections::{BTreeMap, BTreeSet};

/// Chunks that are loaded together.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Group {
    /// The tools that need at least one of them.
    pub tools: BTreeSet<String>,
    /// The size of their code and data.
    pub bytes: u64,
    /// The chunks.
    pub modules: Vec<Vec<u8>>,
}

/// The most shared files that a page may load, besides the program and the code of its tool.
const MOST: usize = 6;
/// What one more file costs, counted as the weight of bytes that are loaded but not needed.
const A_FILE: u64 = 3_000;
/// How much a byte weighs that a tool's page loads and does not need.
const TOOL: u64 = 10;
/// What a byte weighs in other chunks: every page of words loads the first; who loads the second has loaded the code of a tool
/// before, so that it is at hand.
const OTHERS: [(&str, u64); 2] = [("static_page", 200), ("kept", 0)];

/// Joins groups, beginning with the pair that wastes least, until no tool needs too many files and no further join
/// costs less than a file.
pub fn few(mut groups: Vec<Group>) -> Vec<Group> {
    loop {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for tool in groups.iter().flat_map(|group| &group.tools) {
            *counts.entry(tool).or_default() += 1;
        }
        let too_many: BTreeSet<String> =
            counts.iter().filter(|(_, count)| **count > MOST).map(|(tool, _)| (*tool).to_owned()).collect();
        let helps = |one: &Group, other: &Group| {
            let mut both = one.tools.intersection(&other.tools);
            both.any(|tool| too_many.contains(tool)) || waste(one, other) < A_FILE
        };
        let pairs = groups.iter().enumerate().flat_map(|(place, one)| {
            let others = groups.iter().enumerate().skip(place + 1);
            others
                .filter(|(_, other)| helps(one, other))
                .map(move |(other_place, other)| (waste(one, other), place, other_place))
        });
        let Some((_, place, other_place)) = pairs.min() else { return groups };
        let other = groups.remove(other_place);
        let one = &mut groups[place];
        one.bytes += other.bytes;
        one.tools.extend(other.tools);
        one.modules.extend(other.modules);
    }
}

/// The bytes that tools would load without need if the two were one file.
fn waste(one: &Group, other: &Group) -> u64 {
    let in_vain = |from: &Group, into: &Group| {
        let weight = |tool: &String| {
            OTHERS.iter().find(|(other, _)| tool == other).map_or(TOOL, |(_, weight)| *weight)
        };
        into.tools.difference(&from.tools).map(weight).sum::<u64>() * from.bytes
    };
    in_vain(one, other) + in_vain(other, one)
}

#[cfg(test)]
mod tests {
    use super::{Group, MOST, few};

    fn group(tools: &[&str], bytes: u64) -> Group {
        let tools = tools.iter().map(|tool| (*tool).to_owned()).collect();
        Group { tools, bytes, modules: vec![vec![0; bytes as usize]] }
    }

    #[test]
    fn what_the_same_tools_need_is_one_file() {
        let joined =
            few(vec![group(&["a", "b"], 9_000), group(&["b", "c"], 9_000), group(&["b", "a"], 8_000)]);
        assert_eq!(joined.iter().map(|group| group.bytes).collect::<Vec<_>>(), [17_000, 9_000]);
    }

    #[test]
    fn what_is_small_is_joined_and_what_is_large_stays() {
        let joined = few(vec![group(&["a", "b"], 90_000), group(&["b", "c"], 100), group(&["a", "c"], 80)]);
        assert_eq!(joined.iter().map(|group| group.bytes).collect::<Vec<_>>(), [90_000, 180]);
    }

    #[test]
    fn no_tool_needs_too_many_and_nothing_is_lost() {
        let tools = ["a", "b", "c", "d", "e"];
        let all: Vec<Group> = (1..32_usize)
            .map(|mask| {
                let some = tools.iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0);
                group(&some.map(|(_, tool)| *tool).collect::<Vec<_>>(), 5_000)
            })
            .collect();
        let joined = few(all.clone());
        for tool in tools {
            assert!(joined.iter().filter(|group| group.tools.contains(tool)).count() <= MOST, "{tool}");
        }
        assert_eq!(joined.iter().map(|group| group.modules.len()).sum::<usize>(), all.len());
        for group in &all {
            assert!(joined.iter().any(|joined| joined.tools.is_superset(&group.tools)));
        }
    }

    #[test]
    fn pages_of_words_load_little() {
        let joined = few(vec![group(&["static_page", "a"], 400), group(&["a", "b"], 900)]);
        assert_eq!(joined.len(), 2);
    }
}
