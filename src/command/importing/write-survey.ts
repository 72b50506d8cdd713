import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type SurveyDrafts, toCsv } from '../../import/index.ts';
import { openFolder, parseSurveyTables } from '../../library/index.ts';
import type { Problem } from '../../problem/index.ts';

const SURVEYS = 'data/surveys';

/** The folder of a survey's files. */
export function surveyFolder(root: string, id: string): string {
  return join(root, SURVEYS, id);
}

/**
 * Writes a survey's files all or not at all: into a hidden folder first, where the project's own reader tries them, then
 * by rename in the place of what was there.
 *
 * @returns every Problem of the written files; then the old ones stay.
 */
export function writeSurvey(root: string, id: string, drafts: SurveyDrafts): readonly Problem[] {
  const folder = join(root, SURVEYS);
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, '.dlxh-import-'));
  try {
    const made = join(work, 'new');
    mkdirSync(made);
    for (const [name, draft] of Object.entries(drafts)) {
      const written = draft === null || (name === 'choices' && draft.rows.length === 0);
      if (!written) writeFileSync(join(made, `${name}.csv`), toCsv(draft));
    }
    const { problems } = parseSurveyTables(
      openFolder(root),
      `${SURVEYS}/${basename(work)}/new`,
      id,
    );
    if (problems.length === 0) swap(made, surveyFolder(root, id), join(work, 'old'));
    return problems;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Puts the new folder in the place of the old one, which comes back if that fails. */
function swap(made: string, place: string, old: string): void {
  const had = existsSync(place);
  if (had) renameSync(place, old);
  try {
    renameSync(made, place);
  } catch (error) {
    if (had) renameSync(old, place);
    throw error;
  }
}
