import { type Cache, digestOf } from '../../cache/index.ts';
import type { Outcome } from '../../problem/index.ts';
import { type Survey, withNumberChoices } from '../../survey/index.ts';
import { filePartsOf, readOnce, type Folder } from '../read/index.ts';
import { dataFilesOf, readData } from './data.ts';
import { type Figures, keepFigures, openFigures, packFigures, recallFigures } from './kept.ts';
import { notesOf } from './notes.ts';
import { type Conditions, tabulate } from './tabulate.ts';

/** Figures, and the digest of the very bytes that they are made from. */
interface Made {
  readonly digest: string;
  /** Whether they were known under that digest. */
  readonly isKnown: boolean;
  readonly figures: Outcome<Figures>;
}

/** The figures of one survey: from the cache where it has them, else made, and kept where nothing is wrong with the data. */
export function figuresOf(
  folder: Folder,
  id: string,
  conditions: Conditions,
  cache: Cache,
): Outcome<Figures> {
  const { digest, isKnown, figures } = makeFigures(folder, id, conditions, (key) =>
    recallFigures(cache, key),
  );
  if (isKnown || figures.value === null) return figures;
  const packed = packFigures(figures.value);
  keepFigures(cache, digest, packed, figures.problems);
  return { value: openFigures(packed), problems: figures.problems };
}

/**
 * Makes the figures of one survey. Its answers are in memory until it returns, and not after.
 *
 * @param recall what is known under a digest, if so: then nothing is parsed
 */
export function makeFigures(
  folder: Folder,
  id: string,
  conditions: Conditions,
  recall: (digest: string) => Figures | null,
): Made {
  const { digest, known, survey, problems } = read(readOnce(folder), id, conditions, recall);
  if (known !== null) return { digest, isKnown: true, figures: { value: known, problems } };
  if (survey === null) return { digest, isKnown: false, figures: { value: null, problems } };
  const { design, results, tests, comparisons } = tabulate(survey, conditions);
  const questions = withNumberChoices(survey.questions, results);
  const notes = notesOf(survey, results);
  const rows = survey.source.kind === 'responses' ? survey.source.responses.rows : 0;
  const value = { questions, design, results, tests, comparisons, notes, rows };
  return { digest, isKnown: false, figures: { value, problems } };
}

/** All but the figures: when it returns, only the survey remembers what its files held. */
function read(
  folder: Folder,
  id: string,
  conditions: Conditions,
  recall: (digest: string) => Figures | null,
) {
  const digest = digestOfData(folder, id, conditions);
  const known = recall(digest);
  const { value, problems }: Outcome<Survey> =
    known === null ? readData(folder, id, conditions) : { value: null, problems: [] };
  return { digest, known, survey: value, problems };
}

/** A digest of all that a survey's figures are made from: the content of its files, and what its front matter says of the sample. */
export function digestOfData(folder: Folder, id: string, conditions: Conditions): string {
  const files = filePartsOf(folder, dataFilesOf(folder, id));
  return digestOf([id, JSON.stringify(conditions), ...files]);
}
