import { z } from 'zod';
import { parseFront } from '../front/parse.ts';
import { problem, type Problem } from '../problem/problem.ts';
import type { ProseElement } from '../prose/tree.ts';
import type { StandingPage } from '../report.ts';
import { parseBody } from './body.ts';
import type { Folder } from './folder.ts';
import { contentIds } from './ids.ts';
import { readText } from './text.ts';

const CONTENT = 'content/pages';

/** The first part of every other address of the site, those that are planned included. */
export const SECTIONS: readonly string[] = [
  ...['ban-tin', 'khao-sat', 'chu-de', 'dia-phuong', 'xu-huong', 'tim-kiem', 'pagefind'],
  ...['nhung', 'phong-cach', 'so-sanh'],
  ...['cau-hoi', 'phan-hoi', 'van-ban', 'lich-cong-bo', 'dinh-chinh', 'du-lieu'],
];

/** The front matter of `content/pages/<id>.mdx`. */
export const PageFrontSchema = z.strictObject({
  title: z.string().trim().min(1),
  summary: z.string().trim().min(1),
});

/** Loads `content/pages/*.mdx` through the same guarded door as reports: prose, never code. */
export function loadPages(folder: Folder): {
  pages: readonly StandingPage[];
  problems: readonly Problem[];
} {
  const { ids, problems: named } = contentIds(folder, CONTENT, SECTIONS);
  const pages: StandingPage[] = [];
  const problems: Problem[] = [...named];
  for (const id of ids) {
    const file = `${CONTENT}/${id}.mdx`;
    const text = readText(folder, file);
    problems.push(...text.problems);
    if (text.value === null) continue;
    const front = parseFront(text.value, file, PageFrontSchema);
    const prose = parseBody(text.value, file, front.problems, 'free');
    const figures = (prose.value?.elements ?? []).flatMap(figureProblem);
    problems.push(...front.problems, ...prose.problems, ...figures);
    if (front.value !== null && prose.value !== null)
      pages.push({ id, ...front.value.data, prose: prose.value });
  }
  return { pages, problems };
}

/** A standing page belongs to no report, so it has no figures to show. */
function figureProblem({ name, file, line, column }: ProseElement): readonly Problem[] {
  return name === 'Note' ? [] : [problem('page-figure', { file, line, column, seen: name }, {})];
}
