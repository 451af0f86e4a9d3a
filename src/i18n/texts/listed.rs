//! What is made of texts, and so can be written as a list of them and read from one.

/// Something that is made of texts.
pub(super) trait Listed: Sized {
    /// As it is before its texts are read.
    const EMPTY: Self;
    /// Tells it from that of another version.
    const FINGERPRINT: u32;

    /// Adds its texts to a list.
    fn write(&self, list: &mut Vec<&'static str>);

    /// Takes its texts from the front of a list.
    fn read(&mut self, list: &mut List);
}

/// A list that is being read.
pub(super) struct List {
    texts: std::vec::IntoIter<String>,
    is_too_short: bool,
}

impl List {
    pub fn new(texts: Vec<String>) -> Self {
        Self { texts: texts.into_iter(), is_too_short: false }
    }

    /// The next text. It is read until the page is left; so it may stay for ever.
    pub fn take(&mut self) -> &'static str {
        let text = self.texts.next();
        self.is_too_short |= text.is_none();
        text.unwrap_or_default().leak()
    }

    /// Whether all of it was taken, and no more.
    pub fn is_done(&self) -> bool {
        !self.is_too_short && self.texts.len() == 0
    }
}

/// Tells one set of names from another.
pub(super) const fn fingerprint(names: &str) -> u32 {
    // FNV-1a; it has to tell apart, not to resist anybody.
    let (names, mut hash, mut at) = (names.as_bytes(), 0x811c_9dc5, 0);
    while at < names.len() {
        hash = mixed(hash, names[at] as u32);
        at += 1;
    }
    hash
}

/// The fingerprint of what has a part with another.
pub(super) const fn mixed(whole: u32, part: u32) -> u32 {
    (whole ^ part).wrapping_mul(0x0100_0193)
}

impl Listed for &'static str {
    const EMPTY: Self = "";
    const FINGERPRINT: u32 = 0;

    fn write(&self, list: &mut Vec<&'static str>) {
        list.push(self);
    }

    // One call for each field of the words: as few bytes as can be.
    #[inline(never)]
    fn read(&mut self, list: &mut List) {
        *self = list.take();
    }
}

impl<T: Listed, const N: usize> Listed for [T; N] {
    const EMPTY: Self = [T::EMPTY; N];
    const FINGERPRINT: u32 = mixed(T::FINGERPRINT, N as u32);

    fn write(&self, list: &mut Vec<&'static str>) {
        self.iter().for_each(|item| item.write(list));
    }

    fn read(&mut self, list: &mut List) {
        self.iter_mut().for_each(|item| item.read(list));
    }
}

/// Declares a struct of texts, which is [`Listed`] field by field.
macro_rules! listed {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $type:ty,)+ }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$doc])* pub $field: $type),+ }

        impl $crate::i18n::texts::listed::Listed for $name {
            const EMPTY: Self = Self { $($field: $crate::i18n::texts::listed::Listed::EMPTY),+ };
            const FINGERPRINT: u32 = {
                use $crate::i18n::texts::listed::{Listed, fingerprint, mixed};
                let whole = fingerprint(concat!($(stringify!($field), ";"),+));
                $(let whole = mixed(whole, <$type as Listed>::FINGERPRINT);)+
                whole
            };

            fn write(&self, list: &mut Vec<&'static str>) {
                $($crate::i18n::texts::listed::Listed::write(&self.$field, list);)+
            }

            fn read(&mut self, list: &mut $crate::i18n::texts::listed::List) {
                $($crate::i18n::texts::listed::Listed::read(&mut self.$field, list);)+
            }
        }
    };
}
pub(super) use listed;
