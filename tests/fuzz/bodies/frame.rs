//! What the page around a frame says of it, in an address that anybody may write.

use naermest::address::frame::Frame;

/// What is kept of it says the same again, and is nothing but names and words of closed lists.
pub fn body(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for page in ["/kalender", "/kommune/1577", "/en/hjelpetelefoner"] {
        let frame = Frame::parse("", &format!("{page}?vert=embed&{text}"));
        let kept = frame.kept();
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "&=,".contains(letter);
        assert!(kept.chars().all(is_plain) && kept.len() < 250, "{kept}");
        let again = Frame::parse("", &format!("{page}?vert=embed{kept}"));
        assert_eq!(again.kept(), kept);
        assert_eq!(again.colour, frame.colour);
    }
}
