//! The address bar, and links from anywhere.

use naermest::address::route::Address;

/// What an address means has an address of its own, on this host, and that means the same.
pub fn body(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for base in ["", "/sub/path"] {
        let address = Address::parse(base, &format!("{base}{text}"));
        let href = address.href(base);
        assert!(href.starts_with(&format!("{base}/")) && !href.starts_with("//"), "{href}");
        assert!(href.is_ascii() && !href.contains(['<', '>', '"', ' ', '\\', '\n']), "{href}");
        assert_eq!(Address::parse(base, &href), address, "{href}");
    }
}
