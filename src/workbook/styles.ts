import { escapeXml } from './xml.ts';

/** How a cell looks; what is left out is as in a plain cell. */
interface Look {
  /** A code of number formats: `0.0%`. */
  readonly format?: string;
  readonly bold?: true;
  readonly shaded?: true;
  /** Text that runs on in lines, from the top of its cell. */
  readonly wrapped?: true;
  readonly right?: true;
}

/** Every style there is; the places are those of the file. */
const STYLES = {
  plain: {},
  head: { bold: true, shaded: true, wrapped: true },
  prose: { wrapped: true },
  mark: { right: true },
  count: { format: '#,##0' },
  percent0: { format: '0%' },
  percent1: { format: '0.0%' },
  percent2: { format: '0.00%' },
  number0: { format: '0' },
  number1: { format: '0.0' },
  number2: { format: '0.00' },
} as const satisfies Readonly<Record<string, Look>>;

export type CellStyle = keyof typeof STYLES;

const LOOKS: readonly (readonly [string, Look])[] = Object.entries<Look>(STYLES);
const PLACES: ReadonlyMap<string, number> = new Map(LOOKS.map(([name], at) => [name, at]));

/** The number of a style in the file. */
export function styleNumber(style: CellStyle): number {
  return PLACES.get(style) ?? 0;
}

/** Numbers of formats below this one are the standard's own. */
const OWN_FORMATS = 164;

const FORMATS = [...new Set(LOOKS.flatMap(([, { format }]) => format ?? []))];

function xf({ format, bold, shaded, wrapped, right }: Look): string {
  const number = format === undefined ? 0 : OWN_FORMATS + FORMATS.indexOf(format);
  const horizontal = right === true ? ' horizontal="right"' : '';
  const lines = wrapped === true ? ' vertical="top" wrapText="1"' : '';
  const alignment = horizontal + lines;
  return [
    `<xf numFmtId="${String(number)}" fontId="${bold === true ? '1' : '0'}" fillId="${shaded === true ? '2' : '0'}" borderId="0" xfId="0"`,
    number === 0 ? '' : ' applyNumberFormat="1"',
    alignment === '' ? '/>' : ` applyAlignment="1"><alignment${alignment}/></xf>`,
  ].join('');
}

const font = (bold: string): string =>
  `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

/** The part `xl/styles.xml`. The standard keeps the first two fills for itself. */
export function stylesXml(): string {
  const formats = FORMATS.map(
    (code, at) =>
      `<numFmt numFmtId="${String(OWN_FORMATS + at)}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = LOOKS.map(([, look]) => xf(look));
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${String(formats.length)}">${formats.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(xfs.length)}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
