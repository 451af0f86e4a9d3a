//! A sort that is small in the browser: that of `std` is five kilobytes each time it is used for something else.

/// Sorts by the number; what is equal stays in its order (a radix sort, one byte at a time).
pub fn sort(items: &mut Vec<(u64, u32)>) {
    let mut spare = items.clone();
    for shift in (0..64).step_by(8) {
        let byte = |item: &(u64, u32)| (item.0 >> shift) as usize & 0xff;
        let mut places = [0; 256];
        for item in &*items {
            places[byte(item)] += 1;
        }
        // Nothing to do where all are the same.
        if places.contains(&items.len()) {
            continue;
        }
        let mut next = 0;
        for place in &mut places {
            next += std::mem::replace(place, next);
        }
        for item in &*items {
            let place = &mut places[byte(item)];
            spare[*place] = *item;
            *place += 1;
        }
        std::mem::swap(items, &mut spare);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library(numbers in proptest::collection::vec(any::<u64>(), 0..50), few in 1_u64..300) {
            for limit in [u64::MAX, few] {
                let mut items: Vec<_> = numbers.iter().zip(0..).map(|(number, at)| (number % limit, at)).collect();
                let mut expected = items.clone();
                expected.sort_by_key(|item| item.0);
                sort(&mut items);
                prop_assert_eq!(&items, &expected);
            }
        }
    }
}
