import { z } from 'zod';
import { isSound, problem, type Problem } from '../../problem/index.ts';
import { COMPONENTS } from '../../mdx/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import type { StandingPage } from '../../report.ts';
import type { Root } from '../read/index.ts';
import { parsePage } from './page.ts';

/** The front matter of `content/pages/<id>.mdx`. */
export const PageFrontSchema = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
});

/** Parses `content/pages/*.mdx` through the same guard as reports: prose, never code. Only what passed it has a body. */
export function parsePages({ folder, pages: { ids } }: Root): {
  readonly pages: readonly StandingPage[];
  readonly problems: readonly Problem[];
} {
  const each = ids.map((id) => {
    const file = `content/pages/${id}.mdx`;
    const { value, problems } = parsePage(folder, file, PageFrontSchema, 'free');
    const { front = null, prose = null, body = '' } = value ?? {};
    const figures = (prose?.elements ?? []).flatMap(figureProblem);
    const found = [...problems, ...figures];
    const passed = front && prose && isSound(found);
    return {
      pages: passed ? [{ id, ...front.data, headings: prose.headings, body }] : [],
      problems: found,
    };
  });
  return {
    pages: each.flatMap(({ pages }) => pages),
    problems: each.flatMap(({ problems }) => problems),
  };
}

/** A standing page belongs to no report, so it has no figures to show. */
function figureProblem({ name, file, line, column }: ProseElement): readonly Problem[] {
  const standing = COMPONENTS.get(name)?.standing === true;
  return standing ? [] : [problem('page-figure', { file, line, column, seen: name }, {})];
}
