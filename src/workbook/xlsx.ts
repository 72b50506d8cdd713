import { strToU8, zipSync } from 'fflate';
import { SharedStrings } from './shared-strings.ts';
import { type Sheet, sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { escapeXml, xmlPart } from './xml.ts';

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a ZIP archive can tell, in the time of wherever it is written: the same bytes everywhere. */
const TIME = new Date(1980, 0, 1);

/** The effort of deflate: twice as much makes the file a twentieth smaller. */
const LEVEL = 4;

/**
 * Sheets as an XLSX workbook.
 *
 * @throws where a cell is not a finite number
 * @example
 * toXlsx([{ name: 'Kết quả', widths: [12], headed: false, rows: [[{ value: 0.5, style: 'percent1' }]] }]);
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const strings = new SharedStrings();
  const files = sheets.map((_, at) => `worksheets/sheet${String(at + 1)}.xml`);
  const drawn = sheets.map((sheet, at) => [`xl/${files[at] ?? ''}`, sheetXml(sheet, strings)]);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(files),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...files.map((file) => ['worksheet', file] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': strings.toXml(),
    ...Object.fromEntries(drawn),
  };
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(xmlPart(text))]);
  return zipSync(Object.fromEntries(packed), { level: LEVEL, mtime: TIME });
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    ...sheets.map((file) => [file, 'worksheet']),
  ];
  const overrides = parts.map(
    ([file, type]) =>
      `<Override PartName="/xl/${file ?? ''}" ContentType="${SPREADSHEET}.${type ?? ''}+xml"/>`,
  );
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** What a part refers to; the numbers are those of `workbookXml`. */
function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(({ name }, at) => {
    const place = String(at + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${place}" r:id="rId${place}"/>`;
  });
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${items.join('')}</sheets></workbook>`;
}
