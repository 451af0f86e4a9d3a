//! Min liste: a link from somebody, and what stands in the storage of a device.

use naermest::find::saved::Saved;

/// What is read is read again from what is written; what was kept otherwise is not taken.
pub fn body(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let saved = Saved::parse(text);
    assert_eq!(Saved::parse(&saved.written()), saved);
    assert_eq!(Saved::restore(&saved.kept()), Some(saved.clone()));
    if let Some(restored) = Saved::restore(text) {
        assert_eq!(restored.kept(), text);
    }
    saved.needs();
}
