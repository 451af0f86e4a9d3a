//! What every host has to do, before it is said in a host's own words.

use crate::model::lang::Lang;
use crate::tools::headers::Rules;
use crate::vocabulary::Vocabulary;

/// What stands at the top of each file.
pub const NOTICE: &str =
    "Made by `./dev data deploy public/_headers --out deploy`: change public/_headers instead.";
/// What pages get that no rule speaks of: asked for anew, and taken from the copy if nothing changed.
pub const REVALIDATED: &str = "no-cache";
/// The header that says who may frame a page.
pub const POLICY: &str = "Content-Security-Policy";

/// The media types of what a build has in it, by the ends of names; hosts know some of them, not all alike.
pub const TYPES: [(&str, &str); 12] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
];

/// What every host has to do.
pub struct Plan {
    /// The path under which the site lives, with a slash at both ends.
    pub base: String,
    /// The headers of every answer but the policy.
    pub everywhere: Vec<(String, String)>,
    /// The policy of a page that may be framed by others.
    pub policy_of_embeds: String,
    /// The policy of all others.
    pub policy: String,
    /// How long what is kept, by the start of its path.
    pub kept: Vec<(Paths, String)>,
    /// The languages that stand in addresses, each with a page for unknown ones.
    pub languages: Vec<&'static str>,
}

/// The paths of a rule.
pub enum Paths {
    /// This one.
    One(String),
    /// Those that start like this.
    Under(String),
}

impl Plan {
    /// The plan of a site under a base.
    ///
    /// # Errors
    /// A sentence with the rule that not every host can follow.
    pub fn new(rules: &Rules, base: &str) -> Result<Self, String> {
        let mut plan = Self {
            base: base.to_owned(),
            everywhere: Vec::new(),
            policy_of_embeds: String::new(),
            policy: String::new(),
            kept: Vec::new(),
            languages: Lang::ALL.iter().filter_map(|lang| lang.prefix()).collect(),
        };
        for rule in rules.iter() {
            let pattern = rule.pattern.as_str();
            for (name, value) in &rule.headers {
                if value.contains(['"', '\\', '$', '%', '{', '}']) {
                    let problem = "has a quotation mark, a backslash, `$`, `%` or braces in it";
                    return Err(format!("{pattern}: `{name}` {problem}"));
                }
                match name.as_str() {
                    POLICY if pattern == "/*" => {
                        plan.policy_of_embeds = value.clone();
                        plan.policy = without_frames(value);
                    }
                    _ if pattern == "/*" => plan.everywhere.push((name.clone(), value.clone())),
                    "Cache-Control" => plan.kept.push((paths(base, pattern)?, value.clone())),
                    // The type goes by the end of the name, on every host.
                    "Content-Type" if TYPES.iter().any(|(_, kind)| kind == value) => {}
                    "Content-Type" => {
                        return Err(format!("{pattern}: `{name}: {value}`; no file has this type"));
                    }
                    _ => return Err(format!("{pattern}: `{name}`; only /* may set it")),
                }
            }
        }
        Ok(plan)
    }

    /// Where the folder of the site is when the folder of the host is `root`.
    pub fn folder(&self, root: &str) -> String {
        format!("{root}{}", self.base.trim_end_matches('/'))
    }
}

/// The policy with nobody but the site itself in `frame-ancestors`.
fn without_frames(policy: &str) -> String {
    let directives = policy.split(';').map(str::trim).map(|directive| {
        if directive.starts_with("frame-ancestors ") { "frame-ancestors 'self'" } else { directive }
    });
    directives.collect::<Vec<_>>().join("; ")
}

fn paths(base: &str, pattern: &str) -> Result<Paths, String> {
    let inside = pattern.trim_start_matches('/');
    match inside.split_once('*') {
        None => Ok(Paths::One(format!("{base}{inside}"))),
        Some((start, "")) => Ok(Paths::Under(format!("{base}{start}"))),
        Some(_) => Err(format!("{pattern}: a star may stand only at the end")),
    }
}

/// A text as it stands in a regular expression; paths have no other letters that mean something there.
pub fn escaped(text: &str) -> String {
    text.replace('.', "\\.")
}

impl Paths {
    /// As a regular expression.
    pub fn pattern(&self) -> String {
        match self {
            Self::One(path) => format!("^{}$", escaped(path)),
            Self::Under(start) => format!("^{}", escaped(start)),
        }
    }

    /// As a path with a star.
    pub fn glob(&self) -> String {
        match self {
            Self::One(path) => path.clone(),
            Self::Under(start) => format!("{start}*"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_no_embed_is_framed_by_nobody_else() {
        let policy = "default-src 'none'; frame-ancestors 'self' https:; base-uri 'self'";
        assert_eq!(without_frames(policy), "default-src 'none'; frame-ancestors 'self'; base-uri 'self'");
    }
}
