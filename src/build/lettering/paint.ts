export type Colour = readonly [red: number, green: number, blue: number];

/** What a style gives a class: the colour it is filled with, or null where it is more than a plain fill. */
export type Paint = (css: string) => Colour | null;

interface Rule {
  /** The classes that a shape must all have; none for every shape. */
  readonly classes: readonly string[];
  readonly fill: string | undefined;
  /** Lines around it or a part of the ground that shines through. */
  readonly more: boolean;
}

/**
 * Reads how a style fills classes: rules such as `svg{fill:#14212d}` and `.chart-bar.chart-apart{fill:#6b7680}`, the more exact
 * ones last.
 *
 * @example paintOf('svg{fill:#000}.a{fill:#fff}')('a b') // [255, 255, 255]
 */
export function paintOf(style: string): Paint {
  const rules = rulesOf(style);
  const known = new Map<string, Colour | null>();
  return (css) => {
    const found = known.get(css);
    if (found !== undefined) return found;
    const own = new Set(css.split(' '));
    const fitting = rules.filter(({ classes }) => classes.every((name) => own.has(name)));
    const fill = fitting.findLast((rule) => rule.fill !== undefined)?.fill ?? '#000';
    const colour = fitting.some(({ more }) => more) ? null : colourOf(fill);
    known.set(css, colour);
    return colour;
  };
}

function rulesOf(style: string): readonly Rule[] {
  return [...style.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selectors = '', body = '']) => {
    const fill = /(?:^|;)fill:\s*([^;]+)/u.exec(body)?.[1]?.trim();
    const more = /(?:^|;)(?:fill-opacity|stroke):(?!\s*none)/u.test(body);
    return selectors.split(',').flatMap((selector) => {
      const [tag, ...classes] = selector.trim().split('.');
      return tag === '' || tag === 'svg' ? [{ classes, fill, more }] : [];
    });
  });
}

/** Null where a fill is not written as #rgb or #rrggbb. */
function colourOf(fill: string): Colour | null {
  const hex = /^#((?:[0-9a-f]{3}){1,2})$/iu.exec(fill)?.[1];
  if (hex === undefined) return null;
  const full = hex.length === 3 ? hex.replaceAll(/./gu, '$&$&') : hex;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}
