/** A variable of an SPSS file to be made: numbers when `width` is 0, else texts of so many bytes. */
export interface SavVariable {
  readonly name: string;
  readonly label: string;
  readonly width: number;
  readonly labels?: ReadonlyMap<number, string>;
  readonly missing?: readonly number[];
  /** SPSS's code of the print format: 5 for numbers, 20 for dates, 22 for moments. */
  readonly format?: number;
}

const NUMBER_FORMAT = 5;
const TEXT_FORMAT = 1;
const SYSTEM_MISSING = -Number.MAX_VALUE;

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
};
const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};
/** Text in UTF-8, filled up with spaces or cut. */
const text = (value: string, length: number): Buffer => {
  const bytes = Buffer.alloc(length, ' ');
  Buffer.from(value).copy(bytes);
  return bytes;
};
const padded = (bytes: Buffer, to: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((to - (bytes.length % to)) % to, ' ')]);
const slots = (width: number): number => Math.max(1, Math.ceil(width / 8));

/**
 * Writes an SPSS system file, plain or compressed by bytes, as PSPP's description of the format has it: header, variables,
 * value labels, long names, encoding, cases. `null` is a missing number.
 */
export function savFile(
  variables: readonly SavVariable[],
  cases: readonly (readonly (number | string | null)[])[],
  { weight, compressed = false }: { readonly weight?: string; readonly compressed?: boolean } = {},
): Buffer {
  const places = variables.map((_, at) =>
    variables.slice(0, at).reduce((sum, { width }) => sum + slots(width), 1),
  );
  const size = variables.reduce((sum, { width }) => sum + slots(width), 0);
  const weightAt = variables.findIndex(({ name }) => name === weight);
  const slotsOf = Buffer.concat(
    cases.flatMap((row) => variables.map(({ width }, at) => cellOf(row[at] ?? null, width))),
  );
  return Buffer.concat([
    text('$FL2', 4),
    text('@(#) SPSS DATA FILE - made by a test', 60),
    ...[
      int(2),
      int(size),
      int(compressed ? 1 : 0),
      int(weightAt < 0 ? 0 : (places[weightAt] ?? 0)),
    ],
    ...[int(cases.length), double(100), text('05 Nov 26', 9), text('09:30:00', 8)],
    ...[text('', 64), Buffer.alloc(3)],
    ...variables.flatMap(variableRecords),
    ...variables.flatMap(({ labels }, at) => labelRecords(labels, places[at] ?? 1)),
    ...longNames(variables),
    ...[int(7), int(20), int(1), int(5), text('UTF-8', 5)],
    ...[int(999), int(0)],
    compressed ? compress(slotsOf) : slotsOf,
  ]);
}

const shortName = (at: number): string => `V${String(at + 1)}`;

function variableRecords(
  { label, width, missing = [], format }: SavVariable,
  at: number,
): Buffer[] {
  const kind = format ?? (width === 0 ? NUMBER_FORMAT : TEXT_FORMAT);
  const shape = int((kind << 16) | (Math.max(8, Math.min(width, 255)) << 8));
  const wording = Buffer.from(label);
  const first = [
    ...[int(2), int(width), int(1), int(missing.length), shape, shape, text(shortName(at), 8)],
    ...[int(wording.length), padded(wording, 4), ...missing.map(double)],
  ];
  const more = Array.from({ length: slots(width) - 1 }, () =>
    Buffer.concat([int(2), int(-1), int(0), int(0), int(0), int(0), text('', 8)]),
  );
  return [...first, ...more];
}

function labelRecords(labels: ReadonlyMap<number, string> | undefined, place: number): Buffer[] {
  if (labels === undefined) return [];
  const entries = [...labels].map(([value, label]) => {
    const bytes = Buffer.from(label);
    const body = Buffer.concat([Buffer.from([bytes.length]), bytes]);
    return Buffer.concat([double(value), padded(body, 8)]);
  });
  return [int(3), int(labels.size), ...entries, int(4), int(1), int(place)];
}

function longNames(variables: readonly SavVariable[]): Buffer[] {
  const names = Buffer.from(variables.map(({ name }, at) => `${shortName(at)}=${name}`).join('\t'));
  return [int(7), int(13), int(1), int(names.length), names];
}

function cellOf(cell: number | string | null, width: number): Buffer {
  if (width > 0) return text(String(cell ?? ''), slots(width) * 8);
  return double(typeof cell === 'number' ? cell : SYSTEM_MISSING);
}

const BIAS = 100;
const [END, RAW, BLANK, MISSING] = [252, 253, 254, 255];

/** Eight codes, then the eight bytes of each that is no small number, no blank and no missing value. */
function compress(data: Buffer): Buffer {
  const parts = Array.from({ length: data.length / 8 }, (_, at) =>
    data.subarray(at * 8, at * 8 + 8),
  );
  const coded = parts.map((part) => ({ code: codeOf(part), part }));
  const all = [...coded, { code: END, part: Buffer.alloc(0) }];
  const blocks = Array.from({ length: Math.ceil(all.length / 8) }, (_, at) =>
    all.slice(at * 8, at * 8 + 8),
  );
  return Buffer.concat(
    blocks.flatMap((block) => {
      const codes = Buffer.alloc(8);
      block.forEach(({ code }, at) => codes.writeUInt8(code, at));
      return [codes, ...block.flatMap(({ code, part }) => (code === RAW ? [part] : []))];
    }),
  );
}

function codeOf(part: Buffer): number {
  if (part.every((byte) => byte === 0x20)) return BLANK;
  const value = part.readDoubleLE();
  if (value === SYSTEM_MISSING) return MISSING;
  return Number.isInteger(value) && value > -BIAS && value < END - BIAS ? value + BIAS : RAW;
}
