//! The settings of Apache.

use super::plan::{NOTICE, POLICY, Plan, REVALIDATED, TYPES, escaped};
use super::{PORT, ROOT};
use std::fmt::Write;

/// A file for `sites-available`.
pub fn write(plan: &Plan) -> String {
    let Plan { base, .. } = plan;
    let place = escaped(base.trim_end_matches('/'));
    let ends: Vec<&str> = TYPES.iter().map(|(end, _)| *end).collect();
    let ends = ends.join("|");
    let mut text = format!(
        "# {NOTICE}\n\
         # For /etc/apache2/sites-available/, after `a2enmod headers rewrite`. Put the site into {folder}; port and\n\
         # certificate are yours to change.\n\n\
         Listen {PORT}\n<VirtualHost *:{PORT}>\n    DocumentRoot {ROOT}\n    <Directory {ROOT}>\n        \
         Require all granted\n        AllowOverride None\n        Options FollowSymLinks\n    </Directory>\n\n",
        folder = plan.folder(ROOT),
    );
    for (end, kind) in TYPES {
        let _ = writeln!(text, "    AddType \"{kind}\" .{end}");
    }
    let _ = write!(
        text,
        "    AddEncoding br .br\n    AddEncoding gzip .gz\n    RemoveLanguage .br\n    RemoveType .br .gz\n\n    \
         RewriteEngine On\n    \
         RewriteRule ^{place}/_headers$ - [R=404,L]\n    \
         # The page of a folder, with or without its slash; a folder without a page is nothing.\n    \
         RewriteCond %{{DOCUMENT_ROOT}}$1/index.html -f\n    \
         RewriteRule ^(.*?)/?$ $1/index.html\n    \
         RewriteCond %{{DOCUMENT_ROOT}}$0 -d\n    \
         RewriteRule ^.*$ - [R=404,L]\n    \
         # What the build made smaller already.\n"
    );
    for (token, end) in [("br", "br"), ("gzip", "gz")] {
        let _ = write!(
            text,
            "    RewriteCond %{{HTTP:Accept-Encoding}} (^|[,\\s]){token}($|[,\\s]|;\\s*q=(1|0\\.0*[1-9]))\n    \
             RewriteCond %{{DOCUMENT_ROOT}}$0.{end} -f\n    \
             RewriteRule ^.+\\.({ends})$ $0.{end} [E=no-gzip:1,E=no-brotli:1,PT,L]\n"
        );
    }
    let _ = write!(
        text,
        "    RewriteRule ^(.*)$ $1 [PT]\n\n    \
         Header always merge Vary Accept-Encoding\n    \
         Header always set Cache-Control \"{REVALIDATED}\"\n"
    );
    for (paths, value) in &plan.kept {
        let pattern = paths.pattern();
        // Also of what was made smaller, whose name has another end here.
        let pattern =
            pattern.strip_suffix('$').map_or(pattern.clone(), |path| format!("{path}(\\.br|\\.gz)?$"));
        let _ = writeln!(
            text,
            "    Header always set Cache-Control \"{value}\" \"expr=%{{REQUEST_URI}} =~ m#{pattern}#\""
        );
    }
    let _ = write!(
        text,
        "    Header always set {POLICY} \"{}\"\n    \
         Header always set {POLICY} \"{}\" \"expr=%{{THE_REQUEST}} =~ /[?&]vert=embed[& ]/\"\n",
        plan.policy, plan.policy_of_embeds
    );
    for (name, value) in &plan.everywhere {
        let _ = writeln!(text, "    Header always set {name} \"{value}\"");
    }
    let _ = write!(text, "\n    ErrorDocument 404 {base}404.html\n");
    for language in &plan.languages {
        let _ = write!(
            text,
            "    <Location {base}{language}>\n        ErrorDocument 404 {base}{language}/404.html\n    </Location>\n"
        );
    }
    text.push_str("</VirtualHost>\n");
    text
}
