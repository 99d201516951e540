//! Sets and maps made one item at a time. `collect` sorts first, and each kind of sorting is a few kilobytes in the
//! browser program; these lists are short.

use std::collections::{BTreeMap, BTreeSet};

/// The items as a set.
pub fn set<T: Ord>(items: &mut dyn Iterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    for item in items {
        set.insert(item);
    }
    set
}

/// The pairs as a map.
pub fn map<K: Ord, V>(items: &mut dyn Iterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in items {
        map.insert(key, value);
    }
    map
}
