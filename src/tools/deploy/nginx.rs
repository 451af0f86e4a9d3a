//! The settings of nginx.

use super::plan::{NOTICE, POLICY, Plan, REVALIDATED, TYPES, escaped};
use super::{PORT, ROOT};
use std::fmt::Write;

/// A file for `conf.d`.
pub fn write(plan: &Plan) -> String {
    let Plan { base, .. } = plan;
    let mut text = format!(
        "# {NOTICE}\n\
         # For /etc/nginx/conf.d/. Put the site into {folder}; port and certificate are yours to change.\n\
         # `brotli_static` is in Debian's libnginx-mod-http-brotli-static; without it, leave the line out.\n\n\
         map $uri $naermest_kept {{\n    default \"{REVALIDATED}\";\n",
        folder = plan.folder(ROOT),
    );
    for (paths, value) in &plan.kept {
        let _ = writeln!(text, "    \"~{}\" \"{value}\";", paths.pattern());
    }
    let _ = write!(
        text,
        "}}\n\n# By what was asked for, which the page for unknown addresses has no more.\n\
         map $request_uri $naermest_policy {{\n    default \"{}\";\n    \"~[?&]vert=embed(&|$)\" \"{}\";\n}}\n\n\
         map $uri $naermest_unknown {{\n    default {base}404.html;\n",
        plan.policy, plan.policy_of_embeds
    );
    for language in &plan.languages {
        let _ = writeln!(text, "    \"~^{}{language}/\" {base}{language}/404.html;", escaped(base));
    }
    let _ = write!(
        text,
        "}}\n\nserver {{\n    listen {PORT};\n    root {ROOT};\n    server_tokens off;\n    default_type application/octet-stream;\n    types {{\n"
    );
    for (end, kind) in TYPES {
        let _ = writeln!(text, "        \"{kind}\" {end};");
    }
    text.push_str("    }\n\n    gzip_static on;\n    brotli_static on;\n    gzip_vary on;\n\n");
    let _ = writeln!(text, "    add_header Cache-Control $naermest_kept always;");
    let _ = writeln!(text, "    add_header {POLICY} $naermest_policy always;");
    for (name, value) in &plan.everywhere {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    let _ = write!(
        text,
        "\n    error_page 404 $naermest_unknown;\n    location = {base}_headers {{\n        return 404;\n    }}\n"
    );
    // Under a base the rest of the host is somebody else's.
    let places = if base == "/" { vec!["/"] } else { vec![base.as_str(), base.trim_end_matches('/')] };
    for (number, place) in places.iter().enumerate() {
        let exact = if number == 0 { "" } else { "= " };
        let _ = write!(
            text,
            "    location {exact}{place} {{\n        try_files $uri $uri/index.html =404;\n    }}\n"
        );
    }
    text.push_str("}\n");
    text
}
