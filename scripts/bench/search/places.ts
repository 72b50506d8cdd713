import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A unit of data/localities.csv. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  /** Empty while in force. */
  readonly to: string;
}

/** The units of a register of localities. */
export function placesIn(file: string): readonly Place[] {
  const [header = [], ...rows] = parse(readFileSync(file, 'utf8'), { bom: true });
  const at = (name: string): number => header.indexOf(name);
  return rows.map((row) => ({
    code: row[at('code')] ?? '',
    name: row[at('name')] ?? '',
    from: row[at('valid_from')] ?? '',
    to: row[at('valid_to')] ?? '',
  }));
}
