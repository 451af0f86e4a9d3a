//! How a reader tells of a fault, and leaves for a map: addresses of other programs.

use crate::address::route::encode;
use crate::model::web::EmailAddress;

/// The address that opens a letter with a subject and a text in the reader's own mail program (RFC 6068).
pub fn letter(to: &EmailAddress, subject: &str, text: &str) -> String {
    let mut letter = String::from("mailto:");
    // A plus is allowed in a mailbox, and means nothing else there.
    letter.push_str(to.as_str());
    letter.push_str("?subject=");
    push_words(&mut letter, subject);
    letter.push_str("&body=");
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            letter.push_str("%0D%0A");
        }
        push_words(&mut letter, line);
    }
    letter
}

/// The page of a map that looks for a place. Ours asks it nothing; the reader's tap does.
pub fn map_of(address: &str) -> String {
    let mut page = String::from("https://www.openstreetmap.org/search?query=");
    push_words(&mut page, address);
    page
}

/// Appends a text in which a space is `%20`: outside of forms a plus is a plus.
fn push_words(to: &mut String, text: &str) {
    for (number, word) in text.split(' ').enumerate() {
        if number > 0 {
            to.push_str("%20");
        }
        encode(to, word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_everything_in_its_address() {
        let to = EmailAddress::try_from("feil+data@example.no".to_owned()).unwrap();
        assert_eq!(
            letter(&to, "Feil: Ås & co", "Hva er feil?\n\n1 + 1 = 100 %"),
            "mailto:feil+data@example.no?subject=Feil%3A%20%C3%85s%20%26%20co\
             &body=Hva%20er%20feil%3F%0D%0A%0D%0A1%20%2B%201%20%3D%20100%20%25"
        );
    }

    #[test]
    fn a_map_is_asked_for_an_address() {
        assert_eq!(
            map_of("Storgata 1, 9901 Eksempelvik"),
            "https://www.openstreetmap.org/search?query=Storgata%201,%209901%20Eksempelvik"
        );
    }
}
