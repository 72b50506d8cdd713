/** What a link may point at: a path of this site, a place in it relative to the page, another site, a mailbox. */
type AddressKind = 'internal' | 'relative' | 'external' | 'mail';

/** Spaces, control characters and invisible ones: browsers drop some of them, so `java\tscript:` would run. */
const HIDDEN = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\\]/u;

/**
 * The kind of a link's address, or null when it may not be used: other schemes (`javascript:`, `data:`), `//host`,
 * backslashes, spaces and invisible characters.
 *
 * @param url with entities already resolved, as the parser gives it
 * @example addressKind('/khao-sat/') // 'internal'
 */
export function addressKind(url: string): AddressKind | null {
  if (url === '' || HIDDEN.test(url) || url.startsWith('//')) return null;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return url.startsWith('/') ? 'internal' : 'relative';
  if (scheme === 'mailto') return 'mail';
  return (scheme === 'http' || scheme === 'https') && URL.canParse(url) ? 'external' : null;
}

/** Drives that only their owners open, and machines of an office's own network. */
const PRIVATE =
  /^https?:\/\/(?:(?:drive|docs)\.google\.com|onedrive\.live\.com|1drv\.ms|[\w-]+\.sharepoint\.com|(?:www\.)?dropbox\.com|localhost|10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/iu;

/** Whether an address leads into a drive or a network that readers are not let into. */
export const isPrivate = (url: string): boolean => PRIVATE.test(url);
