import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from '../../../src/disk/index.ts';
import { between, type Random } from '../../synthetic/random.ts';

/** What a clerk may do to a root folder between two builds. */
export interface Edit {
  readonly name: string;
  /** Does it to files that chance chooses. */
  readonly to: (root: string, random: Random) => void;
}

/** Every kind of edit. They may leave the folder with Problems, as clerks do. */
export const EDITS: readonly Edit[] = [
  edit('answers', /^data\/surveys\/.*\/responses\.csv$/u, swapAnswers),
  edit('wording', /^data\/surveys\/.*\/questions\.csv$/u, inLine(/^[^,"]+,[^,"]+,[^,"]+/u)),
  edit('choice', /^data\/surveys\/.*\/choices\.csv$/u, inLine(/^[^,"]+,[^,"]+,[^,"]+/u)),
  edit('stream', /^data\/briefings\/.*\.csv$/u, inLine(/^[^,"]*[^,"\d]/u)),
  edit('survey title', /^content\/surveys\/.*\.mdx$/u, inLine(/^title: .*$/u)),
  edit('briefing title', /^content\/briefings\/.*\.mdx$/u, inLine(/^title: .*$/u)),
  edit('body', /^content\/(?:surveys|briefings)\/.*\.mdx$/u, (text) => `${text}\nThêm một câu.\n`),
  edit('embargo', /^content\/(?:surveys|briefings)\/.*\.mdx$/u, embargo),
  edit('topic', /^data\/topics\.csv$/u, inLine(/^[^,"]+,[^,"]+/u)),
  edit('series', /^data\/series\.csv$/u, inLine(/^[^,"]+,[^,"]+/u)),
  edit('synonym', /^data\/synonyms\.csv$/u, inLine(/^[^,"]+,[^,"]+/u)),
  edit('document', /^data\/documents\.csv$/u, inLine(/^[^,"]+,[^,"]+/u)),
  edit('setting', /^content\/site\.yaml$/u, inLine(/^(?:title|organisation|notice): .*$/u)),
  edit('standing page', /^content\/pages\/.*\.mdx$/u, (text) => `${text}\nThêm một câu.\n`),
  { name: 'briefing gone', to: takeAway },
];

/** An edit of one file among those whose path fits. */
function edit(name: string, files: RegExp, change: (text: string, random: Random) => string): Edit {
  return {
    name,
    to: (root, random) => {
      const path = one(
        filesBelow(root).filter((file) => files.test(file)),
        random,
      );
      if (path === undefined) return;
      const text = readFileSync(join(root, path), 'utf8');
      writeFileSync(join(root, path), change(text, random));
    },
  };
}

const one = <T>(all: readonly T[], random: Random): T | undefined =>
  all[between(random, 0, all.length - 1)];

/** Two words more at the end of what fits, on a line among those where it does, the header aside. */
function inLine(part: RegExp): (text: string, random: Random) => string {
  return (text, random) => {
    const lines = text.split('\n');
    const at = one(
      lines.flatMap((line, place) => (place > 0 && part.test(line) ? [place] : [])),
      random,
    );
    return lines
      .map((line, place) => (place === at ? line.replace(part, (found) => `${found} (sửa)`) : line))
      .join('\n');
  };
}

/** Two respondents change one answer with each other. */
function swapAnswers(text: string, random: Random): string {
  const rows = text.split('\n').map((line) => (line.includes('"') ? null : line.split(',')));
  const free = rows.flatMap((row, at) => (at > 0 && row !== null && row.length > 1 ? [row] : []));
  const [a, b] = [one(free, random), one(free, random)];
  const column = between(random, 0, (a?.length ?? 1) - 1);
  const [first, second] = [a?.[column], b?.[column]];
  if (a === undefined || b === undefined || first === undefined || second === undefined)
    return text;
  a[column] = second;
  b[column] = first;
  return text
    .split('\n')
    .map((line, at) => rows[at]?.join(',') ?? line)
    .join('\n');
}

/** A report is to come out on a day that lies among those of the builds. */
function embargo(text: string, random: Random): string {
  return text.replace(/^publishAt: .*$/mu, `publishAt: 2026-11-${random() < 0.5 ? '21' : '29'}`);
}

function takeAway(root: string, random: Random): void {
  const briefings = filesBelow(root).filter((file) => /^content\/briefings\/.*\.mdx$/u.test(file));
  const path = one(briefings, random);
  if (path === undefined || briefings.length < 3) return;
  rmSync(join(root, path));
  rmSync(join(root, 'data/briefings', basename(path, '.mdx')), { recursive: true, force: true });
}
