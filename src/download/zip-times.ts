/** 1980-01-01 00:00, the least that a ZIP archive can tell: date, then time, in the format of MS-DOS. */
const DATE = 0x0021;
const TIME = 0;

const END_LENGTH = 22;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The archive with one fixed time at all its files, so that equal files make equal archives on any day. In place, without
 * packing anew. Precondition: an archive without a comment at its end. Source: APPNOTE.TXT 6.3, 4.3.7, 4.3.12, 4.3.16.
 *
 * @example withFixedTimes(await writeXlsxFile(sheets).toBuffer())
 */
export function withFixedTimes(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('not a plain zip archive');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== ENTRY) throw new Error(`no zip entry at byte ${entry}`);
    stamp(view, entry + 12);
    stamp(view, view.getUint32(entry + 42, true) + 10);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return archive;
}

function stamp(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}
