/** What links may lead to. */
export interface Targets {
  /** The path under which the site is served; `/` at both ends. */
  readonly base: string;
  readonly files: ReadonlySet<string>;
  /** The ids of each page. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether a link of a page leads somewhere. */
export type LinkCheck = (link: string, file: string) => boolean;

/** Checks links; those from the root of the site, which stand on many pages, once. */
export function linkCheck(targets: Targets): LinkCheck {
  const known = new Map<string, boolean>();
  return (link, file) => {
    if (!link.startsWith('/')) return leadsSomewhere(link, file, targets);
    const found = known.get(link) ?? leadsSomewhere(link, '', targets);
    known.set(link, found);
    return found;
  };
}

function leadsSomewhere(link: string, file: string, { base, files, ids }: Targets): boolean {
  const here = new URL(`http://site${base}${file}`);
  const target = URL.parse(link, here.href);
  if (target === null) return false;
  if (target.host !== here.host) return ['http:', 'https:', 'mailto:'].includes(target.protocol);
  const [path, anchor] = [decode(target.pathname), decode(target.hash.slice(1))];
  if (path === null || anchor === null || !path.startsWith(base)) return false;
  const rest = path.slice(base.length);
  const found = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  return files.has(found) && (anchor === '' || ids.get(found)?.has(anchor) === true);
}

/** Null where the percent signs of an address are no UTF-8. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
