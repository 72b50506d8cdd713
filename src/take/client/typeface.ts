/** The typeface of the site; on pages by the name of its variable font. */
const FAMILY = 'Source Sans 3';

/**
 * The page's own fonts as rules that hold them as data: those of the subsets that a text needs.
 *
 * @example await embeddedFaces('Hài lòng') // '@font-face{font-family:"Source Sans 3";…}'
 */
export async function embeddedFaces(text: string): Promise<string> {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, sheet })))
    .flatMap(({ rule, sheet }) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const get = (name: string): string => rule.style.getPropertyValue(name);
      const file = /url\(["']?([^"')]+\.woff2)["']?\)/u.exec(get('src'))?.[1];
      const ranges = get('unicode-range');
      if (file === undefined || !get('font-family').includes(FAMILY)) return [];
      if (!points.some((point) => holds(ranges, point))) return [];
      return [
        { url: new URL(file, sheet.href ?? document.baseURI), weight: get('font-weight'), ranges },
      ];
    });
  return (await Promise.all(faces.map(embedded))).join('');
}

/** Whether `U+0-FF, U+131` holds a character; no ranges hold all. */
function holds(ranges: string, point: number): boolean {
  if (ranges === '') return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    return parseInt(from, 16) <= point && point <= parseInt(to, 16);
  });
}

interface Face {
  readonly url: URL;
  readonly weight: string;
  readonly ranges: string;
}

async function embedded({ url, weight, ranges }: Face): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`not fetched: ${url.pathname}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const source = `url(data:font/woff2;base64,${data}) format("woff2")`;
  const range = ranges === '' ? '' : `;unicode-range:${ranges}`;
  return `@font-face{font-family:"${FAMILY}";font-weight:${weight || 'normal'};src:${source}${range}}`;
}
