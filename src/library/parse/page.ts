import type { z } from 'zod';
import { blankFront, type Front, parseFields, readFront } from '../../front/index.ts';
import type { Outcome } from '../../problem/index.ts';
import { parseProse, proseText } from '../../guard/index.ts';
import { COMPONENTS } from '../../mdx/index.ts';
import type { Prose } from '../../prose/index.ts';
import { readText, type Folder } from '../read/index.ts';

/** Where the front matter has no end, nobody can tell where the body begins. */
const BOUNDLESS: readonly string[] = ['front-absent', 'front-unclosed'];
const NOTHING: Outcome<Prose> = { value: null, problems: [] };

/** An MDX file's front matter and body, each null where it could not be parsed. */
interface Page<T> {
  readonly front: Front<T> | null;
  readonly prose: Prose | null;
  /** The very text that the guard read; a standing page's front matter is blank in it, its lines stay in place. */
  readonly body: string;
  readonly draft: boolean;
}

/**
 * Parses an MDX file; when its front matter is not closed off, whatever would be wrong with the body is left unsaid.
 *
 * @returns no page where its text cannot be had.
 */
export function parsePage<S extends z.ZodObject>(
  folder: Folder,
  file: string,
  schema: S,
  figures: 'bound' | 'free' = 'bound',
): Outcome<Page<z.output<S>>> {
  const text = readText(folder, file);
  if (text.value === null) return { value: null, problems: text.problems };
  const fields = readFront(text.value, file);
  const front = parseFields(fields, schema);
  const isBounded = !front.problems.some(({ code }) => BOUNDLESS.includes(code));
  const body = figures === 'free' ? blankFront(proseText(text.value)) : text.value;
  const prose = isBounded ? parseProse(body, file, COMPONENTS, figures) : NOTHING;
  const draft = fields.value?.values['status'] === 'draft';
  return {
    value: { front: front.value, prose: prose.value, body, draft },
    problems: [...text.problems, ...front.problems, ...prose.problems],
  };
}
