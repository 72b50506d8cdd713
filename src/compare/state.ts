import { readSelection, type Selected, writeSelection } from '../search/client/index.ts';

/** What a comparison's address asks for. */
export interface CompareState {
  readonly selected: readonly Selected[];
  /** The background question that splits the answers, by its name; null for everyone. */
  readonly by: string | null;
  /** The one answer that is shown, by its label; null for all. */
  readonly answer: string | null;
}

/** The fields' names in the address. Promises, as paths are. */
const [BY, ANSWER] = ['theo', 'phuong-an'];

/** @example readState(new URLSearchParams('cau=dat-dai-2025:q1&theo=gioi')).by // 'gioi' */
export function readState(query: URLSearchParams): CompareState {
  const of = (name: string): string | null => {
    const value = query.get(name)?.normalize('NFC') ?? '';
    return value === '' ? null : value;
  };
  return { selected: readSelection(query), by: of(BY), answer: of(ANSWER) };
}

/** The address's fields for a state: what `readState` reads. */
export function writeState({ selected, by, answer }: CompareState): string {
  const query = new URLSearchParams(writeSelection(selected));
  if (by !== null) query.set(BY, by);
  if (answer !== null) query.set(ANSWER, answer);
  return query.toString();
}
