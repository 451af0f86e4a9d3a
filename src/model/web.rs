//! Web and e-mail addresses as they stand in the data.

use serde::{Deserialize, Serialize};

/// An `https:` address; `http:` too, which the data must give a reason for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct WebAddress(Box<str>);

impl WebAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is `https:`.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https:")
    }

    /// The host without `www.`: what a person would call the site.
    pub fn site(&self) -> &str {
        let host = host_of(&self.0).unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

fn host_of(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next()
}

impl TryFrom<String> for WebAddress {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let plain =
            text.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"`{}|\\^".contains(&b)) && text.len() <= 500;
        match host_of(&text) {
            Some(host) if plain && is_host(host) => Ok(Self(text.into())),
            Some(_) => Err("an address with a host name of a-z, and no letters behind it but ASCII and %"),
            None => Err("an address that starts with https://"),
        }
    }
}

/// Whether this is a host name of at least two labels; no port, no user, no bare number. Lower case, because I looks
/// like l; and no `xn--`, behind which any letter of the world can look like one of ours.
fn is_host(host: &str) -> bool {
    let mut labels = host.split('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !label.starts_with("xn--")
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    host.len() <= 253
        && host.contains('.')
        && labels.all(is_label)
        && host.rsplit('.').next().is_some_and(|top| top.bytes().any(|b| b.is_ascii_alphabetic()))
}

/// The e-mail address of an office.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String")]
pub struct EmailAddress(Box<str>);

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the `@`.
    pub fn mailbox(&self) -> &str {
        self.0.split('@').next().unwrap_or_default()
    }

    /// The part after the `@`.
    pub fn host(&self) -> &str {
        self.0.split('@').next_back().unwrap_or_default()
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = text.split_once('@').is_some_and(|(mailbox, host)| {
            !mailbox.is_empty()
                && mailbox.len() <= 64
                && mailbox.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-+".contains(&b))
                && !mailbox.starts_with('.')
                && !mailbox.ends_with('.')
                && !mailbox.contains("..")
                && is_host(host)
        });
        if fits { Ok(Self(text.into())) } else { Err("an e-mail address like post@example.no") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_with_a_host_are_taken() {
        for good in [
            "https://www.oslo.kommune.no",
            "https://a.no/b?c=d#e",
            "http://x.no/%C3%A5",
            "https://a.no/b,c(d)",
        ] {
            assert!(WebAddress::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "//a.no",
            "https://",
            "https://a",
            "https://a.no/å",
            "https://a.no/ b",
            "https://u:p@a.no",
            "https://a..no",
            "https://127.0.0.1",
            "ftp://a.no",
            "HTTPS://a.no",
            "data:text/html,<script>",
            " https://a.no",
            "https://heIsenorge.no",
            "https://xn--hlsenorge-6fg.no",
            "https://h\u{435}lsenorge.no",
            "https://helsenorge.no\u{2044}.example.no",
            "https://helsenorge.no\\.example.no",
            "https://helsenorge.no@example.no",
            "https://a.no/\"onclick",
        ] {
            assert!(WebAddress::try_from(bad.to_owned()).is_err(), "{bad}");
        }
        assert_eq!(WebAddress::try_from("https://www.nav.no/800gjeld".to_owned()).unwrap().site(), "nav.no");
    }

    #[test]
    fn only_plain_mail_addresses_are_taken() {
        for good in ["post@leve.no", "si.hab.hed@sykehuset-innlandet.no", "a+b@c.no"] {
            assert!(EmailAddress::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "post",
            "post@",
            "@leve.no",
            "a b@c.no",
            "a@b",
            "a@b.no?subject=x",
            "a..b@c.no",
            "a@b@c.no",
            "a@xn--b.no",
            "a@B.no",
        ] {
            assert!(EmailAddress::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
