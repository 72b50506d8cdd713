const LONGEST_SEEN = 80;

/** A text with control and invisible characters written as `\u…`, so that they are seen, and do nothing to a terminal or page. */
export function showHidden(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000\u3164\ufffd]/gu,
    (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The offending text made visible: quoted, cut at 80 characters, control and invisible characters written as `\u…`. */
export function quoteSeen(seen: string): string {
  const cut = seen.length > LONGEST_SEEN ? `${seen.slice(0, LONGEST_SEEN)}…` : seen;
  return `"${showHidden(cut)}"`;
}
