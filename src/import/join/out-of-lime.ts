import { fold } from '../../format/index.ts';
import { noteOf } from '../draft/index.ts';
import type { Column } from '../sheet/index.ts';
import type { Joined } from './joined.ts';

const SYSTEM =
  /^(?:id|response id|submitdate|date submitted|lastpage|last page|startlanguage|start language|seed|startdate|date started|datestamp|date last action|ipaddr|ip address|refurl|referrer url|token|access code|interviewtime|total time|grouptime\d*|(?:\w+|question|group) ?time(?:: .*)?)$/u;
const CODE = /^(?:A\d{1,3}|AO\d{2,3})$/u;
const OTHER = /\[other\]$/iu;

/** Leaves out what LimeSurvey writes by itself, and the words typed beside "other" where no column of choices stands by. */
export function outOfLime(columns: readonly Column[]): Joined {
  const marked = columns.map((column): Column => {
    if (SYSTEM.test(fold(column.header).trim())) return { ...column, out: 'tool' };
    const stem = column.header.replace(OTHER, '');
    const ticks = columns.some(
      ({ header }) => header !== column.header && header.startsWith(`${stem}[`),
    );
    return OTHER.test(column.header) && !ticks ? { ...column, out: 'text' } : column;
  });
  const coded = marked.filter(
    ({ out, cells }) =>
      out === null &&
      cells.some((cell) => CODE.test(cell)) &&
      cells.every((cell) => cell === '' || CODE.test(cell) || cell === '-oth-'),
  );
  const at = coded.map((column) => column.at);
  return { columns: marked, notes: at.length > 0 ? [noteOf('codes-only', at.length, at)] : [] };
}
