const PAINT = /^(?:fill|fill-opacity|stroke|stroke-width|stroke-dasharray|stroke-linejoin):/u;

function outside(css: string): string {
  // Everything before the first @media, @container: the light colours of the screen.
  return css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/@import[^;]+;/gu, '')
    .replace(/@[\s\S]*?\{(?:[^{}]*\{[^{}]*\})*\s*\}/gu, '');
}

/**
 * The site's own rules for charts with their light colours, as a picture can hold them: no variables, no queries.
 *
 * @param tokenText a style sheet that gives the colours: chart-tokens.css
 * @param rules one that says where they go: chart.css and chart-tones.css
 */
export function pictureStyle(tokenText: string, rules: string): string {
  const tokens = new Map(
    [...outside(tokenText).matchAll(/(--chart-[\w-]+):\s*([^;]+);/gu)].map(
      ([, name = '', value = '']) => [name, /var\([^,]+,\s*([^)]+)\)/u.exec(value)?.[1] ?? value],
    ),
  );
  const found = [...outside(rules).matchAll(/([^{}]+)\{([^{}]*)\}/gu)];
  const lines = found.flatMap(([, selector = '', body = '']) => {
    const paints = body
      .split(';')
      .map((one) => one.trim())
      .filter((one) => PAINT.test(one));
    if (paints.length === 0 || selector.includes(':is(') || selector.trim() === '.chart-svg')
      return [];
    const filled = paints
      .join(';')
      .replace(/var\((--chart-[\w-]+)\)/gu, (_, name: string) => tokens.get(name) ?? 'none');
    return [`${selector.trim().replace(/\s*\n\s*/gu, '')}{${filled}}`];
  });
  const ink = tokens.get('--chart-ink') ?? '#000';
  return [
    `svg{fill:${ink}}`,
    `.paper{fill:${tokens.get('--chart-paper') ?? '#fff'}}`,
    ...lines,
  ].join('');
}
