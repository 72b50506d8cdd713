import { Parser } from 'htmlparser2';

/** What the renderers of prose, figures and charts write; anything else came out of somebody's text. */
const TAGS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'br',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
  ],
  ...[
    'blockquote',
    'a',
    'sup',
    'section',
    'aside',
    'span',
    'div',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
  ],
  ...[
    'tr',
    'th',
    'td',
    'details',
    'summary',
    'figure',
    'figcaption',
    'dl',
    'dt',
    'dd',
    'abbr',
    'small',
    'q',
    'b',
    'button',
  ],
  ...[
    'svg',
    'g',
    'path',
    'rect',
    'line',
    'circle',
    'text',
    'tspan',
    'title',
    'desc',
    'polyline',
    'polygon',
    'defs',
    'pattern',
  ],
]);

const SAFE_ADDRESS = /^(?:https?:|mailto:|\/(?!\/)|#|[^:/?#]*(?:[/?#]|$))/iu;

/** Tags, attributes and addresses in a piece of HTML or SVG that no renderer of ours writes. */
export function escapesIn(html: string, more: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!TAGS.has(name) && !more.includes(name)) found.push(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          if (/^on|^style$|^srcdoc$|^formaction$|:/u.test(attribute))
            found.push(`${name}[${attribute}]`);
          if (!/^[a-z][a-zA-Z0-9-]*$/u.test(attribute)) found.push(`${name}[${attribute}]`);
          if (
            ['href', 'src', 'action', 'xlink:href'].includes(attribute) &&
            !SAFE_ADDRESS.test(value)
          )
            found.push(`${name}[${attribute}=${value}]`);
        }
      },
      oncomment: (text) => found.push(`<!--${text}-->`),
      onprocessinginstruction: (name) => found.push(`<${name}>`),
    },
    { lowerCaseTags: true },
  );
  parser.end(html);
  return found;
}
