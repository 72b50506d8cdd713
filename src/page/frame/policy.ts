/**
 * What a page may load: its own files only; WebAssembly is for the search engine. Nothing inline. What `default-src` says of
 * styles, fonts and connections is not said again.
 *
 * @param origins other sites that the page may ask: those that the search page searches
 */
export function contentSecurityPolicy(origins: readonly string[] = []): string {
  const asked = ["connect-src 'self'", ...new Set(origins)].join(' ');
  return [...DIRECTIVES, ...(origins.length > 0 ? [asked] : [])].join('; ');
}

const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];
