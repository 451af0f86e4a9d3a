//! A container with the site in it.

use super::plan::{NOTICE, Plan};
use super::{PORT, ROOT};

/// A Containerfile: Debian's Caddy, as it is tested, without root.
pub fn write(plan: &Plan) -> String {
    format!(
        "# {NOTICE}\n\
         # After `./dev build`: podman build -f deploy/Containerfile -t naermest . && podman run -p {PORT}:{PORT} naermest\n\
         FROM debian:bookworm-slim\n\
         RUN apt-get update \\\n    \
         && apt-get install -y --no-install-recommends caddy \\\n    \
         && rm -rf /var/lib/apt/lists/*\n\
         COPY deploy/Caddyfile /etc/caddy/Caddyfile\n\
         COPY dist {folder}\n\
         USER caddy\n\
         EXPOSE {PORT}\n\
         CMD [\"caddy\", \"run\", \"--config\", \"/etc/caddy/Caddyfile\"]\n",
        folder = plan.folder(ROOT),
    )
}
