/**
 * What every public answer says, whatever is in it: any site may read it, and no browser takes JSON for a page. It stands for
 * the headers of Strapi's stack, which the front door goes without.
 */
export const fixedHeaders: readonly string[] = [
  ...['Access-Control-Allow-Origin', '*'],
  ...['Access-Control-Expose-Headers', 'Content-Language, ETag, Last-Modified, Link, Surrogate-Key'],
  ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...['Cross-Origin-Resource-Policy', 'cross-origin'],
  ...['Referrer-Policy', 'no-referrer'],
  ...['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ...['X-Content-Type-Options', 'nosniff'],
];
