import { Parser } from 'htmlparser2';

/** What the audit wants to know of a page. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  /** Ids that stand on the page more than once. */
  readonly repeated: readonly string[];
  /** Values of href and src. */
  readonly links: readonly string[];
  /** Inline scripts that could run, inline styles and event handlers, as `tag[attribute]`. */
  readonly inline: readonly string[];
  readonly hasPolicy: boolean;
}

const DATA_BLOCKS: ReadonlySet<string | undefined> = new Set([
  'application/ld+json',
  'application/json',
]);

/** Reads a page's ids, links and inline code. */
export function factsOf(html: string): PageFacts {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  const links: string[] = [];
  const inline: string[] = [];
  let hasPolicy = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === 'id') (ids.has(value) ? repeated : ids).add(value);
        if (attribute === 'href' || attribute === 'src') links.push(value);
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
  return { ids, repeated: [...repeated], links, inline, hasPolicy };
}
