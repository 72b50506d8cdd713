import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of a palette. */
const INDEXED = 3;
/** Higher ones take three times as long for a tenth of the bytes. */
const LEVEL = 3;

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/**
 * A PNG of colours of a palette: of up to 16 colours two px a byte, which halves the time and the bytes.
 *
 * @param pixels the place in the palette of each px, row by row
 * @param width divisible by 4
 * @param palette up to 256 colours, red, green and blue of each
 */
export function toPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly (readonly [number, number, number])[],
): Uint8Array {
  const each = palette.length > 16 ? 1 : 2;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8 / each, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rowsOf(pixels, width, height, each), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** One room for the rows of all pictures: to ask for half a megabyte a picture takes as long as to fill it. */
let room = new Uint8Array();

function roomFor(bytes: number): Uint8Array {
  if (room.length === bytes) room.fill(0);
  else room = new Uint8Array(bytes);
  return room;
}

/** Every row begins with how it is filtered: not at all. */
function rowsOf(pixels: Uint8Array, width: number, height: number, each: 1 | 2): Uint8Array {
  const across = width / each + 1;
  const rows = roomFor(across * height);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    if (each === 1) rows.set(row, y * across + 1);
    else pack(row, rows, y * across + 1);
  }
  return rows;
}

/** Two px a byte, four at a time: most of a card is paper, which is nought already. */
function pack(row: Uint8Array, rows: Uint8Array, from: number): void {
  const fours = new Uint32Array(row.buffer, row.byteOffset, row.length / 4);
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue;
    const [at, to] = [four * 4, from + four * 2];
    rows[to] = ((row[at] ?? 0) << 4) | (row[at + 1] ?? 0);
    rows[to + 1] = ((row[at + 2] ?? 0) << 4) | (row[at + 3] ?? 0);
  }
}
