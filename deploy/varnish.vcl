# Varnish 7 in front of Press Office, with varnish-modules for xkey. Start it with -p http_gzip_support=off (README.md).
vcl 4.1;

import std;
import xkey;

backend application {
  .host = "127.0.0.1";
  .port = "1337";
  .first_byte_timeout = 120s;
  .probe = {
    .request = "HEAD /_health HTTP/1.1" "Host: localhost" "Connection: close";
    .expected_response = 204;
    .interval = 2s;
    # One that is busy is slow, and is not gone.
    .timeout = 10s;
    .window = 4;
    .threshold = 2;
    # Taken to be well until a probe says otherwise.
    .initial = 4;
  }
}

# Who may purge: the machines that the application runs on.
acl application_nodes {
  "127.0.0.1";
}

sub vcl_recv {
  # Before a comma stands another proxy's word for whom it asks: a purge that came through one is not the application's.
  if (req.method == "PURGE") {
    if (client.ip !~ application_nodes || req.http.X-Forwarded-For ~ ",") {
      return (synth(403, "Not yours to purge"));
    }
    if (!req.http.Surrogate-Key) {
      return (synth(400, "No Surrogate-Key"));
    }
    set req.http.X-Purged = xkey.purge(req.http.Surrogate-Key);
    return (synth(200, "Purged " + req.http.X-Purged));
  }

  # Where TLS ends before Varnish, it has said so.
  if (!req.http.X-Forwarded-Proto) {
    set req.http.X-Forwarded-Proto = "http";
  }
  set req.http.X-Forwarded-Host = req.http.Host;
  if (req.http.Upgrade) {
    return (pipe);
  }
  if ((req.method != "GET" && req.method != "HEAD") || req.http.Authorization) {
    return (pass);
  }

  # The public API, and nothing else: the panel, its API and /uploads, whose files may be closed at any moment, go through.
  # Paths that the plugin's option `paths` has changed are to be changed here.
  if (req.url ~ "^[^?]*(\.\.|%)") {
    # An address that is written to lead elsewhere.
    return (pass);
  }
  if (req.url ~ "^/api/(press-releases|partner-projects|figures|organisations|people|search)([./?]|$)") {
    # JSON is what whoever asks for none of the other forms gets: one copy for all browsers.
    if (req.http.Accept !~ "(?i)text/(csv|\*)|ld\+json|sdmx") {
      set req.http.Accept = "application/json";
    }
  } elsif (req.url !~ "^/graphql\?") {
    return (pass);
  }

  # No answer depends on these, and each of their values would have a copy of its own.
  unset req.http.Cookie;
  unset req.http.Origin;
  set req.url = std.querysort(req.url);

  # One copy for each coding that the application has ready.
  set req.http.X-Codings = regsuball(req.http.Accept-Encoding, "(?i)[a-z*]+\s*;\s*q=0(\.0*)?\s*(,|$)", "");
  unset req.http.Accept-Encoding;
  if (req.http.X-Codings ~ "(?i)\bbr\b") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.X-Codings ~ "(?i)\bgzip\b") {
    set req.http.Accept-Encoding = "gzip";
  }
  unset req.http.X-Codings;

  # A copy is given for as long as the application said, and not a moment longer: what it hides at the end of an embargo, or
  # after a withdrawal, would be hidden by us. Only while the application does not answer at all, older copies are better than none.
  if (std.healthy(req.backend_hint)) {
    set req.grace = 0s;
  }
  return (hash);
}

sub vcl_backend_response {
  if (bereq.uncacheable) {
    return (deliver);
  }
  # Kept only if it says so: GraphQL, errors and redirects do not.
  if (beresp.http.Cache-Control !~ "(?i)\bpublic\b" || beresp.http.Set-Cookie || beresp.ttl <= 0s) {
    set beresp.uncacheable = true;
    set beresp.ttl = 5s;
    set beresp.grace = 0s;
    return (deliver);
  }
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  set beresp.grace = 2m;
  # For this long after, the application is asked only whether the copy is still good (If-None-Match).
  set beresp.keep = 10m;
  return (deliver);
}

sub vcl_deliver {
  unset resp.http.xkey;
  # It has done its work, unless another cache stands in front of this one.
  unset resp.http.Surrogate-Key;
  set resp.http.X-Cache = "miss";
  if (obj.hits > 0) {
    set resp.http.X-Cache = "hit";
  }
  return (deliver);
}
