import { findConflict, findGarbling, findHidden, withoutHidden } from '../table/index.ts';
import type { Change, Mended } from './change.ts';
import { wholeFileChanges } from './whole-file.ts';

const NOTHING: Mended = { text: null, changes: [] };
const AROUND = 20;

/**
 * An MDX file or settings as they should be: without byte order mark, lines ended by `\n`, in NFC, without hidden characters.
 * A file that is not UTF-8, or damaged, is left alone.
 */
export function mendText(bytes: Uint8Array, file: string): Mended {
  const changes = wholeFileChanges(bytes, file);
  if (changes.some(({ kind }) => kind === 'encoding')) return NOTHING;
  const text = new TextDecoder().decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n');
  if (text.includes('\ufffd') || findGarbling(text) !== null || findConflict(text, file) !== null)
    return NOTHING;
  const hidden = text.split('\n').flatMap((line, i) => hiddenIn(line, i + 1, file));
  if (changes.length + hidden.length === 0) return NOTHING;
  return { text: withoutHidden(text), changes: [...changes, ...hidden] };
}

function hiddenIn(text: string, line: number, file: string): readonly Change[] {
  const at = findHidden(text);
  if (at < 0) return [];
  const before = text.slice(Math.max(0, at - AROUND), at + AROUND);
  const after = withoutHidden(before);
  return [{ file, kind: 'hidden', line, column: at + 1, cell: null, before, after }];
}
