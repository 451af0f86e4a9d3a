//! The list of all pages for search engines, and the file that leads to it.

use super::maker::Made;
use crate::html::escaped;

/// `sitemap.xml` and `robots.txt` for these addresses of the site at `root`. Search engines read the second
/// only at the root of a host.
pub fn files(addresses: &[String], root: &str) -> [Made; 2] {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses {
        map.push_str(&format!("<url><loc>{}</loc></url>\n", escaped(address)));
    }
    map.push_str("</urlset>\n");
    let robots = format!("User-agent: *\nDisallow:\n\nSitemap: {root}/sitemap.xml\n");
    [
        Made { file: "sitemap.xml".to_owned(), content: map },
        Made { file: "robots.txt".to_owned(), content: robots },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_stands_in_the_map_and_the_robots_find_it() {
        let [map, robots] = files(&["https://a.no/x?a=1&b".to_owned()], "https://a.no/sub");
        assert!(map.content.contains("<loc>https://a.no/x?a=1&amp;b</loc>"), "{}", map.content);
        assert!(robots.content.contains("Sitemap: https://a.no/sub/sitemap.xml\n"), "{}", robots.content);
    }
}
