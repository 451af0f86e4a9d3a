//! Sorting in little code: every sort of `std` is five kilobytes in the browser, this is one for all.

use std::cmp::Ordering;

/// Sorts a list; what is equal keeps its order. As fast as `std` for the hundreds of records that it is used on.
pub fn sort_by<T>(list: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..list.len()).collect();
    merge_sort(&mut order, &|a, b| compare(&list[a], &list[b]));
    let mut taken: Vec<Option<T>> = list.drain(..).map(Some).collect();
    list.extend(order.into_iter().filter_map(|number| taken[number].take()));
}

/// Sorts a list by a key; what is equal keeps its order.
pub fn sort_by_key<T, K: Ord>(list: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(list, |a, b| key(a).cmp(&key(b)));
}

/// Merges runs of doubling length. Not generic, so that there is one of it.
fn merge_sort(order: &mut Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) {
    let mut merged = Vec::with_capacity(order.len());
    let mut run = 1;
    while run < order.len() {
        merged.clear();
        for pair in order.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let (Some(&a), Some(&b)) = (left.first(), right.first()) {
                if compare(b, a) == Ordering::Less {
                    merged.push(b);
                    right = &right[1..];
                } else {
                    merged.push(a);
                    left = &left[1..];
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(order, &mut merged);
        run *= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_std_does(list in proptest::collection::vec((0..20u8, any::<u8>()), 0..200)) {
            let (mut ours, mut theirs) = (list.clone(), list);
            sort_by_key(&mut ours, |pair| pair.0);
            theirs.sort_by_key(|pair| pair.0);
            prop_assert_eq!(ours, theirs);
        }
    }
}
