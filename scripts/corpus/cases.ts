import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './case.ts';
import { CELL_KINDS, type CellKind } from './cell-kinds.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { BODY_KINDS, FRONT_KINDS } from './mdx-kinds.ts';
import { TARGETS, type Target } from './targets.ts';

const SITE = 'test/fixtures/site';
const SURVEY = 'content/surveys/dat-dai-2025.mdx';

const textOf = (file: string): string => readFileSync(join(SITE, file), 'utf8');

/** Every single mutation of the fixture site's good files, in a fixed order. */
export function allCases(): readonly Case[] {
  return [...cellCases(), ...fileCases(), ...bodyCases(), ...frontCases()];
}

function cellCases(): readonly Case[] {
  return TARGETS.flatMap((target) => CELL_KINDS.flatMap((kind) => cellCase(target, kind)));
}

function cellCase(
  [file, line, column, holds]: Target,
  [kind, may, spoil]: CellKind,
): readonly Case[] {
  if (!may.includes(holds)) return [];
  const rows = textOf(file).split('\n');
  const cells = splitRow(rows[line - 1] ?? '');
  const cell = cells[column - 1] ?? '';
  const put = spoil(cell);
  if (put === cell || cell === '') return [];
  cells[column - 1] = put;
  rows[line - 1] = cells.join(',');
  return [{ kind, file, holds, line, column, content: rows.join('\n'), put }];
}

/** A CSV's row as cells as written; of the fixtures only quoted cells hold commas. */
function splitRow(row: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of row) {
    if (sign === '"') quoted = !quoted;
    if (sign === ',' && !quoted) cells.push('');
    else cells.push((cells.pop() ?? '') + sign);
  }
  return cells;
}

function fileCases(): readonly Case[] {
  const files = [...new Set(TARGETS.map(([file]) => file))];
  return files.flatMap((file) =>
    FILE_KINDS.flatMap(([kind, spoil]): readonly Case[] => {
      const content = spoil(textOf(file));
      if (content === textOf(file)) return [];
      return [{ kind, file, holds: 'file', line: null, column: null, content, put: file }];
    }),
  );
}

function bodyCases(): readonly Case[] {
  const text = textOf(SURVEY);
  const line = text.split('\n').length + 1;
  return BODY_KINDS.map(([kind, put, column]) => {
    const content = `${text}\n${put}\n`;
    return { kind, file: SURVEY, holds: 'mdx', line, column, content, put };
  });
}

function frontCases(): readonly Case[] {
  const text = textOf(SURVEY);
  return FRONT_KINDS.map(([kind, from, put, column]) => {
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`nothing to spoil: ${from}`);
    const line = text.slice(0, at).split('\n').length + (kind === 'mục lặp' ? 1 : 0);
    const content = text.replace(from, put);
    return { kind, file: SURVEY, holds: 'mdx', line, column, content, put };
  });
}
