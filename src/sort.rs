//! Sorting, with two instances of the standard library's sort for all lists: each type and each order of its own is
//! another 4 KB of program.

use std::cmp::Ordering;

/// Sorts by what `key` says of each item, asked once for each; equal ones stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    arrange(items, order(keys.len(), &|a, b| keys[a].cmp(&keys[b])));
}

/// Sorts by comparing one item with another; equal ones stay in their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(items, order);
}

/// Sorts numbers by the key beside each; equal ones stay in their order. This is the fast one, for what the search
/// sorts at every key press.
pub fn sort_numbers(numbers: &mut [(u64, u32)]) {
    numbers.sort_by_key(|(key, _)| *key);
}

fn arrange<T>(items: &mut [T], order: Vec<usize>) {
    for (at, from) in swaps(order) {
        items.swap(at, from);
    }
}

/// Where the items of a sorted list stand today, in their new order.
fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    order.sort_by(|a, b| compare(*a, *b));
    order
}

/// The swaps, one after the other, that put a list into that order.
fn swaps(mut order: Vec<usize>) -> Vec<(usize, usize)> {
    let mut swaps = Vec::new();
    for start in 0..order.len() {
        let mut at = start;
        loop {
            let from = std::mem::replace(&mut order[at], at);
            if from == start || from == at {
                break;
            }
            swaps.push((at, from));
            at = from;
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_is_sorted_as_the_standard_library_sorts_it(items: Vec<(u8, u32)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| key % 8);
            let (mut by_key, mut by_comparing) = (items.clone(), items);
            sort_by_key(&mut by_key, |(key, _)| key % 8);
            sort_by(&mut by_comparing, |(a, _), (b, _)| (a % 8).cmp(&(b % 8)));
            prop_assert_eq!(&by_key, &expected);
            prop_assert_eq!(&by_comparing, &expected);
        }
    }

    #[test]
    fn a_key_is_asked_for_once_and_nothing_is_no_trouble() {
        let asked = std::cell::Cell::new(0);
        let mut items = vec!["c", "a", "b"];
        sort_by_key(&mut items, |item| {
            asked.set(asked.get() + 1);
            item.to_string()
        });
        assert_eq!((items, asked.get()), (vec!["a", "b", "c"], 3));
        sort_by_key(&mut Vec::<u8>::new(), |item| *item);
    }
}
