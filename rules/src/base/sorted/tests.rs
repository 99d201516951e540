use std::collections::{BTreeMap, BTreeSet};

use super::{Map, Set, sort_by_key};

/// Numbers without a pattern, which are the same in every run.
fn numbers() -> impl Iterator<Item = u32> {
    std::iter::successors(Some(7_u32), |last| Some(last.wrapping_mul(1_103_515_245).wrapping_add(12_345)))
        .map(|number| number >> 16)
}

#[test]
fn a_set_does_what_a_tree_does() {
    let (mut set, mut tree) = (Set::new(), BTreeSet::new());
    for number in numbers().take(4_000) {
        let value = number % 50;
        if number % 3 == 0 {
            assert_eq!(set.remove(&value), tree.remove(&value), "{value}");
        } else {
            assert_eq!(set.insert(value), tree.insert(value), "{value}");
        }
        assert_eq!(set.contains(&(value + 1)), tree.contains(&(value + 1)));
        assert!(set.iter().eq(tree.iter()), "{set:?} is not {tree:?}");
        assert_eq!((set.len(), set.is_empty()), (tree.len(), tree.is_empty()));
    }
}

#[test]
fn a_map_does_what_a_tree_does() {
    let (mut map, mut tree) = (Map::new(), BTreeMap::new());
    for number in numbers().take(4_000) {
        let (key, value) = (number % 50, number);
        if number % 3 == 0 {
            assert_eq!(map.remove(&key), tree.remove(&key), "{key}");
        } else {
            assert_eq!(map.insert(key, value), tree.insert(key, value), "{key}");
        }
        assert_eq!(map.get(&(key + 1)), tree.get(&(key + 1)));
        assert_eq!(map.get_mut(&key), tree.get_mut(&key));
        assert!(map.iter().eq(tree.iter()), "{map:?} is not {tree:?}");
        assert!(map.keys().eq(tree.keys()) && map.values().eq(tree.values()));
    }
}

#[test]
fn items_with_one_key_stay_as_they_stand() {
    for length in 0..40 {
        let mut items: Vec<(u32, u32)> =
            numbers().take(length).zip(0..).map(|(key, place)| (key % 5, place)).collect();
        let mut expected = items.clone();
        expected.sort_by_key(|(key, _)| *key);
        sort_by_key(&mut items, |(key, _)| *key);
        assert_eq!(items, expected);
    }
}

#[test]
fn json_is_that_of_the_standard_library() -> serde_json::Result<()> {
    let text = r#"{"a":[1,2],"b":[]}"#;
    let map: Map<String, Set<u8>> = serde_json::from_str(r#"{"b": [], "a": [2, 1, 2]}"#)?;
    assert_eq!(serde_json::to_string(&map)?, text);
    let tree: BTreeMap<String, BTreeSet<u8>> = serde_json::from_str(text)?;
    assert_eq!(serde_json::to_string(&tree)?, text);
    for wrong in ["{}", "[300]", "[1", "null"] {
        let ours = serde_json::from_str::<Set<u8>>(wrong).map_err(|error| error.to_string());
        let theirs = serde_json::from_str::<BTreeSet<u8>>(wrong).map_err(|error| error.to_string());
        assert_eq!(ours.err(), theirs.err(), "{wrong}");
        assert!(serde_json::from_str::<Set<u8>>(wrong).is_err(), "{wrong}");
    }
    Ok(())
}
