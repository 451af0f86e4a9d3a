//! The settings of Caddy.

use super::plan::{NOTICE, POLICY, Plan, REVALIDATED, TYPES};
use super::{PORT, ROOT};
use std::fmt::Write;

/// A Caddyfile.
pub fn write(plan: &Plan) -> String {
    let Plan { base, .. } = plan;
    let bare = base.trim_end_matches('/');
    let mut text = format!(
        "# {NOTICE}\n\
         # Put the site into {folder}. A name in the place of the port gets a certificate by itself.\n\n\
         :{PORT} {{\n\troot * {ROOT}\n\t@embed query vert=embed\n\troute {{\n\
         \t\t# The page of a folder, with or without its slash.\n\
         \t\ttry_files {{path}} {{path}}/index.html\n\n",
        folder = plan.folder(ROOT),
    );
    for (name, value) in &plan.everywhere {
        let _ = writeln!(text, "\t\theader {name} \"{value}\"");
    }
    let _ = writeln!(text, "\t\theader {POLICY} \"{}\"", plan.policy);
    let _ = writeln!(text, "\t\theader @embed {POLICY} \"{}\"", plan.policy_of_embeds);
    let _ = writeln!(text, "\t\theader Cache-Control \"{REVALIDATED}\"");
    for (paths, value) in &plan.kept {
        let _ = writeln!(text, "\t\theader {} Cache-Control \"{value}\"", paths.glob());
    }
    for (end, kind) in TYPES {
        // Only a matcher with a name can ask for the end of a path. Set last, because Caddy takes away the type of a
        // file that it does not know itself.
        let _ = write!(
            text,
            "\t\t@{end} path *.{end}\n\t\theader @{end} {{\n\t\t\tContent-Type \"{kind}\"\n\t\t\tdefer\n\t\t}}\n"
        );
    }
    let file_server = "file_server {\n\t\t\tprecompressed br gzip\n\t\t\thide _headers\n\t\t\tdisable_canonical_uris\n\t\t}";
    let _ = write!(text, "\n\t\t{file_server}\n\t}}\n\n\thandle_errors {{\n");
    let _ = write!(
        text,
        "\t\theader Cache-Control \"{REVALIDATED}\"\n\t\theader Content-Type \"text/html; charset=utf-8\"\n"
    );
    let mut others = Vec::new();
    for language in &plan.languages {
        let _ = writeln!(text, "\t\t@{language} path {bare}/{language}/*");
        others.push(format!("{bare}/{language}/*"));
    }
    let _ = writeln!(text, "\t\t@others not path {}", others.join(" "));
    for language in &plan.languages {
        let _ = writeln!(text, "\t\trewrite @{language} {base}{language}/404.html");
    }
    let _ = write!(text, "\t\trewrite @others {base}404.html\n\t\t{file_server}\n\t}}\n}}\n");
    text
}
