import { Parser } from 'htmlparser2';

/** What the audit wants to know of a page. */
export interface PageFacts {
  readonly ids: readonly string[];
  /** Ids that stand on the page more than once. */
  readonly repeated: readonly string[];
  /** Values of href and src, each once. */
  readonly links: readonly string[];
  /** Inline scripts that could run, inline styles and event handlers, as `tag[attribute]`. */
  readonly inline: readonly string[];
  readonly hasPolicy: boolean;
}

const DATA_BLOCKS: ReadonlySet<string | undefined> = new Set([
  'application/ld+json',
  'application/json',
]);

/** Gives the first of equal texts, as a text of its own. */
export type SameText = (text: string) => string;

/**
 * Has equal texts in memory once, and none as a part of the page it was read from: the links of a site's pages are mostly the same,
 * and a part of a text keeps the whole of it.
 *
 * @example sameTexts()('/khao-sat/')
 */
export function sameTexts(): SameText {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? Buffer.from(text).toString('utf8');
    known.set(found, found);
    return found;
  };
}

/**
 * Reads a page's ids, links and inline code.
 *
 * @param same what is done with each text that is kept
 */
export function factsOf(html: string, same: SameText = sameTexts()): PageFacts {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const links = new Set<string>();
  const inline: string[] = [];
  let hasPolicy = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'id') (ids.has(value) ? repeated : ids).add(same(value));
        if (attribute === 'href' || attribute === 'src') links.add(same(value));
        if (attribute === 'style' || attribute.startsWith('on'))
          inline.push(`${name}[${attribute}]`);
      }
      if (name === 'style') inline.push(name);
      if (
        name === 'script' &&
        attributes['src'] === undefined &&
        !DATA_BLOCKS.has(attributes['type'])
      )
        inline.push(name);
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') hasPolicy = true;
    },
  });
  parser.end(html);
  return { ids: [...ids], repeated: [...repeated], links: [...links], inline, hasPolicy };
}

const LISTS = ['ids', 'repeated', 'links', 'inline'] as const;

/** Whether a value, read back, has the form of facts. */
export function isPageFacts(value: unknown): value is PageFacts {
  if (typeof value !== 'object' || value === null) return false;
  const facts: Readonly<Record<string, unknown>> = { ...value };
  return typeof facts['hasPolicy'] === 'boolean' && LISTS.every((name) => isList(facts[name]));
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
