import type { DoubtKind, DropReason, Format, NoteKind, Reading } from '../../import/index.ts';
import type { Role, Scale } from '../../survey/index.ts';

/** What `dlxh import` says besides Problems. */
export interface ImportWords {
  readonly formats: Readonly<Record<Format, string>>;
  readonly found: (file: string, format: string, rows: string, columns: string) => string;
  readonly tables: (file: string, questions: string, rows: string) => string;
  readonly keptTitle: (count: string) => string;
  readonly keptHeader: readonly [string, string, string, string, string, string, string];
  readonly droppedTitle: (count: string) => string;
  readonly droppedHeader: readonly [string, string, string, string];
  readonly types: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly reasons: Readonly<Record<DropReason, string>>;
  /** What was done before the columns were read: a number, letters of columns, a mark. */
  readonly notes: Readonly<
    Record<NoteKind, (count: string, letters: string, seen: string) => string>
  >;
  readonly merged: (letter: string, count: string) => string;
  readonly grouped: (letter: string) => string;
  readonly unread: (sheets: string) => string;
  readonly doubts: Readonly<Record<DoubtKind, string>>;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly doubt: (letter: string, doubt: string, taken: string) => string;
  readonly question: (letter: string, header: string, doubt: string) => string;
  readonly option: (number: string, reading: string, taken: boolean) => string;
  readonly prompt: string;
  readonly notOption: string;
  readonly written: (folder: string) => string;
  readonly privacy: string;
  readonly next: (id: string) => string;
  readonly nextExisting: string;
  readonly nothingWritten: string;
}
