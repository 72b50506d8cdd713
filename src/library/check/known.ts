import { isSound, type Problem } from '../../problem/index.ts';
import type { Registers } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { ParsedRoot } from '../parse/index.ts';
import type { Root } from '../read/index.ts';

/** All that references are resolved against. */
export interface Known {
  readonly surveys: ReadonlyMap<string, SurveyReport>;
  /** Ids that exist but could not be read: a reference to one is not a mistake of its own. */
  readonly unread: readonly string[];
  /** Whether none is unread for a mistake in it; a draft with gaps is no wave yet. */
  readonly whole: boolean;
  readonly registers: Registers;
}

/** What of a root folder the others may refer to. */
export function knownOf(names: Root['surveys'], { surveys, registers }: ParsedRoot): Known {
  const loaded = surveys.flatMap(({ loaded }) => loaded?.report ?? []);
  const lost = surveys.flatMap(({ id, loaded }) => (loaded === null ? [id] : []));
  const unread = [...names.unread, ...lost];
  const problems: readonly Problem[] = [names, ...surveys].flatMap((one) => one.problems);
  return {
    surveys: new Map(loaded.map((report) => [report.id, report])),
    unread,
    whole: unread.length === 0 || isSound(problems),
    registers,
  };
}
