/**
 * What a page may load: its own files only; WebAssembly is for the search engine. Nothing inline.
 *
 * @param origins other sites that the page may ask: those that the search page searches
 */
export function contentSecurityPolicy(origins: readonly string[] = []): string {
  return DIRECTIVES.map((one) =>
    one.startsWith('connect-src') ? [one, ...new Set(origins)].join(' ') : one,
  ).join('; ');
}

const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];
