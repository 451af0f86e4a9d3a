//! What is made of texts, and so can be written as a list of them and read from one.

/// Something that is made of texts.
pub(super) trait Listed: Sized {
    /// Adds its texts to a list.
    fn write(&self, list: &mut Vec<&'static str>);

    /// Takes its texts from the front of a list; `None` if there are too few.
    fn read(list: &mut impl Iterator<Item = &'static str>) -> Option<Self>;
}

impl Listed for &'static str {
    fn write(&self, list: &mut Vec<&'static str>) {
        list.push(self);
    }

    fn read(list: &mut impl Iterator<Item = &'static str>) -> Option<Self> {
        list.next()
    }
}

impl<T: Listed, const N: usize> Listed for [T; N] {
    fn write(&self, list: &mut Vec<&'static str>) {
        self.iter().for_each(|item| item.write(list));
    }

    fn read(list: &mut impl Iterator<Item = &'static str>) -> Option<Self> {
        let items: Option<Vec<T>> = (0..N).map(|_| T::read(list)).collect();
        items?.try_into().ok()
    }
}

/// Makes a struct of texts [`Listed`], field by field in the order given.
macro_rules! listed {
    ($type:ty { $($field:ident),+ $(,)? }) => {
        impl $crate::i18n::texts::listed::Listed for $type {
            fn write(&self, list: &mut Vec<&'static str>) {
                $($crate::i18n::texts::listed::Listed::write(&self.$field, list);)+
            }

            fn read(list: &mut impl Iterator<Item = &'static str>) -> Option<Self> {
                Some(Self { $($field: $crate::i18n::texts::listed::Listed::read(list)?),+ })
            }
        }
    };
}
pub(super) use listed;
