import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Inference } from '../../import/index.ts';
import { importWords } from '../../words/area/import.ts';
import type { Context } from '../terminal/index.ts';

/** Which files were written, what must not be forgotten, and what comes next. */
export function tellWritten(
  { drafts }: Inference,
  id: string,
  { effects, lang, root }: Context,
): void {
  const words = importWords[lang];
  const written = Object.entries(drafts).filter(
    ([name, draft]) => draft !== null && (name !== 'choices' || draft.rows.length > 0),
  );
  effects.out('');
  effects.out(words.written(`data/surveys/${id}/`));
  written.forEach(([name]) => {
    effects.out(`  ${name}.csv`);
  });
  effects.out('');
  effects.out(words.privacy);
  const page = existsSync(join(root, 'content/surveys', `${id}.mdx`));
  effects.out(page ? words.nextExisting : words.next(id));
}
