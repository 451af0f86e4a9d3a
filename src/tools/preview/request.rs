//! A request, as far as a static host reads it.

use std::io::{self, BufRead, Read};

/// The longest head that is read; browsers send about one kilobyte.
const LONGEST_HEAD: u64 = 64 * 1024;

/// A request's head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// The method, such as `GET`.
    pub method: String,
    /// The path and query as they were sent.
    pub target: String,
    /// The path alone, still percent-encoded.
    pub path: String,
    /// Whether the client takes brotli.
    pub takes_brotli: bool,
    /// The tags of the copies that the client has.
    pub if_none_match: String,
    /// Whether the connection ends after the answer.
    pub closes: bool,
}

impl Request {
    /// Reads the next head, or `None` when the client is done.
    ///
    /// # Errors
    /// When the client goes away, falls silent or does not speak HTTP.
    pub fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = reader.by_ref().take(LONGEST_HEAD);
        let Some(first) = next_line(&mut head)? else { return Ok(None) };
        let mut words = first.split(' ');
        let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next()) else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the first line is not a request"));
        };
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let mut request = Self {
            method: method.to_owned(),
            target: target.to_owned(),
            path: path.to_owned(),
            closes: version != "HTTP/1.1",
            ..Self::default()
        };
        while let Some(line) = next_line(&mut head)? {
            if line.is_empty() {
                return Ok(Some(request));
            }
            if let Some((name, value)) = line.split_once(':') {
                request.take_header(&name.to_ascii_lowercase(), value.trim());
            }
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, "the head of the request has no end"))
    }

    fn take_header(&mut self, name: &str, value: &str) {
        match name {
            "accept-encoding" => self.takes_brotli = takes_brotli(value),
            "if-none-match" => self.if_none_match = value.to_owned(),
            "connection" => self.closes |= value.eq_ignore_ascii_case("close"),
            // What follows such a head is not read, so the next head could not be found.
            "content-length" | "transfer-encoding" => self.closes |= value != "0",
            _ => {}
        }
    }
}

fn next_line(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = Vec::new();
    if reader.read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&line);
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}

fn takes_brotli(accepted: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut settings = part.split(';').map(str::trim);
        settings.next() == Some("br") && !settings.any(|setting| matches!(setting, "q=0" | "q=0.0"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_up_to_its_empty_line() {
        let mut bytes: &[u8] =
            b"GET /a%20b?q=1 HTTP/1.1\r\nAccept-Encoding: gzip, br;q=1\r\n\r\nGET / HTTP/1.0\r\n\r\n";
        let first = Request::read(&mut bytes).unwrap().unwrap();
        assert_eq!((first.target.as_str(), first.path.as_str()), ("/a%20b?q=1", "/a%20b"));
        assert!(first.takes_brotli && !first.closes);
        assert!(Request::read(&mut bytes).unwrap().unwrap().closes);
        assert_eq!(Request::read(&mut bytes).unwrap(), None);
    }

    #[test]
    fn brotli_is_taken_only_when_it_is_offered() {
        for (header, expected) in
            [("gzip, br", true), ("br;q=0", false), ("gzip", false), ("", false), ("brx", false)]
        {
            assert_eq!(takes_brotli(header), expected, "{header}");
        }
    }

    #[test]
    fn an_endless_or_foreign_head_is_an_error() {
        assert!(Request::read(&mut &b"\x16\x03\x01\r\n\r\n"[..]).is_err());
        let endless = format!("GET / HTTP/1.1\r\nx: {}", "y".repeat(100_000));
        assert!(Request::read(&mut endless.as_bytes()).is_err());
    }
}
