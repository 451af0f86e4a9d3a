//! Where something is, as it is written on a letter.

use crate::model::place::PostcodeNumber;
use crate::model::text::Name;

/// What is known of an address, whatever it is the address of.
#[derive(Clone, Copy, Default)]
pub struct PostalAddress<'a> {
    /// The building or room.
    pub house: Option<&'a Name>,
    /// Street and number.
    pub street: Option<&'a Name>,
    /// Postcode.
    pub postcode: Option<PostcodeNumber>,
    /// Post town.
    pub city: Option<&'a Name>,
}

impl PostalAddress<'_> {
    /// All of it on one line; the name of the kommune stands for a town that is not known.
    pub fn line(&self, kommune: Option<&str>) -> String {
        let code = self.postcode.map(String::from);
        let mut town: Vec<&str> = Vec::new();
        town.extend(code.as_deref());
        town.extend(self.city.map(Name::as_str));
        let town = town.join(" ");
        let mut parts: Vec<&str> = Vec::new();
        parts.extend(self.house.map(Name::as_str));
        parts.extend(self.street.map(Name::as_str));
        parts.extend(if town.is_empty() { kommune } else { Some(&*town) });
        parts.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_as_long_as_what_is_known_of_it() {
        for (house, street, postcode, city, kommune, line) in [
            ("", "", "", "", None, ""),
            ("", "", "", "", Some("Volda"), "Volda"),
            ("Uppheim", "", "", "", Some("Volda"), "Uppheim, Volda"),
            ("Uppheim", "", "", "", None, "Uppheim"),
            ("", "Storgata 1", "6100", "", Some("Volda"), "Storgata 1, 6100"),
            ("", "Storgata 1", "", "Folkestad", Some("Volda"), "Storgata 1, Folkestad"),
            ("Uppheim", "Storgata 1", "6100", "Volda", None, "Uppheim, Storgata 1, 6100 Volda"),
        ] {
            let name = |text: &str| Name::try_from(text.to_owned()).ok();
            let (house, street, city) = (name(house), name(street), name(city));
            let address = PostalAddress {
                house: house.as_ref(),
                street: street.as_ref(),
                postcode: postcode.parse().ok(),
                city: city.as_ref(),
            };
            assert_eq!(address.line(kommune), line);
        }
    }
}
