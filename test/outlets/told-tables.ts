import type { Element } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { baseOf, resultsOfSplit, sideNames } from '../../src/chart/index.ts';
import { figure } from '../../src/words/vi/figure/figure.ts';
import { table as tableWords } from '../../src/words/vi/figure/table.ts';
import type { Result } from '../../src/survey/model/result.ts';
import { byClass, byTag, seenText, type Figure } from './figures.ts';
import { keyOf, type Told } from './told.ts';

/** Every number and mark of the tables of a figure, and of the line that says whom it speaks for. */
export function toldInTables(figure: Figure, outlet: string): readonly Told[] {
  const lines = baseLine(figure).map((one) => ({ ...one, outlet }));
  return [...lines, ...inTables(figure, outlet)];
}

function baseLine({ report, question, element }: Figure): readonly Bare[] {
  const own = report.results.filter((one) => one.question === question.name);
  const all = own.filter(({ by }) => by === null);
  const [text] = byClass('figure__base', element).map(seenText);
  // Under a chart by groups it may be another base than everyone's: the line itself says which.
  const base = (text ?? '').includes(`(${figure.bases.valid})`) ? 'valid' : baseOf(question, own);
  const any = all.find((one) => one.base === base) ?? all[0];
  const [, people, sheets] = /^Cơ sở: (\d[\d.]*)|của (\d[\d.]*) phiếu/u.exec(text ?? '') ?? [];
  const n = people ?? sheets;
  return any === undefined || text === undefined
    ? []
    : [{ key: keyOf(any), field: 'baseN', text: n ?? '–' }];
}

function inTables(figure: Figure, outlet: string): readonly Told[] {
  return byTag('table', figure.element).flatMap((table) => {
    const caption = DomUtils.textContent([...byTag('caption', table)]);
    const by = figure.report.questions.find(
      ({ role, label }) => role === 'background' && caption.endsWith(` – theo ${label}`),
    );
    const rows = rowsOf(table);
    return (by === undefined ? totals(figure, rows) : splits(figure, rows, by.name)).map((one) => ({
      ...one,
      outlet,
    }));
  });
}

type Row = readonly string[];
type Bare = Omit<Told, 'outlet'>;

const rowsOf = (table: Element): readonly Row[] =>
  byTag('tr', table).map((row) =>
    DomUtils.findAll(({ name }) => name === 'td' || name === 'th', row.children).map(seenText),
  );

/** The net that a row of a table of everyone tells. */
function netOf(question: Figure['question'], label: string): string | null {
  const names = sideNames(question, 'vi');
  if (label === tableWords.statistics.net) return 'balance';
  if (names === null) return null;
  return (['top', 'bottom'] as const).find((side) => label === tableWords.net(names[side])) ?? null;
}

function totals({ report, question }: Figure, [head = [], ...rows]: readonly Row[]): Bare[] {
  const own = report.results.filter((one) => one.question === question.name && one.by === null);
  const base = baseOf(
    question,
    report.results.filter((one) => one.question === question.name),
  );
  const counts = /^Số /u.test(head.at(-1) ?? '');
  return rows.flatMap(([label = '', value = '', ...rest]): Bare[] => {
    if (label.startsWith('Cơ sở')) {
      const any = own.find((one) => one.base === base) ?? own[0];
      return any === undefined ? [] : [{ key: keyOf(any), field: 'baseN', text: value }];
    }
    const choice = question.choices.find((one) => one.label === label);
    const net = netOf(question, label);
    if (net !== null) {
      const result = own.find(
        (one) => one.statistic === 'net' && one.base === base && one.choice === net,
      );
      return result === undefined ? [] : [{ key: keyOf(result), field: 'value', text: value }];
    }
    const statistic = /rung vị/u.test(label) ? 'median' : 'mean';
    const result = own.find((one) =>
      choice === undefined
        ? one.statistic === statistic
        : one.statistic === 'share' && one.base === base && one.choice === choice.name,
    );
    if (result === undefined) throw new Error(`unknown row of ${question.name}: ${label}`);
    const key = keyOf(result);
    const n = counts && choice !== undefined ? [rest.at(-1) ?? ''] : [];
    return [
      { key, field: 'value', text: value },
      ...n.map((text): Bare => ({ key, field: 'n', text })),
    ];
  });
}

function splits(
  { report, question }: Figure,
  [head = [], ...rows]: readonly Row[],
  by: string,
): Bare[] {
  const split = report.questions.find(({ name }) => name === by) ?? null;
  const all = report.results.filter((one) => one.question === question.name);
  const own = resultsOfSplit(all, split);
  const base = baseOf(question, own);
  const groups = split?.choices ?? [];
  const shares = own.some((one) => one.statistic === 'share' && one.by === by);
  return rows.flatMap(([label = '', ...cells]) => {
    const group = groups.find((one) => one.label === label)?.name ?? null;
    const place = (one: Result) => one.group === group && one.by === (group === null ? null : by);
    const found = head.slice(1, -1).map((name) => {
      const choice = question.choices.find((one) => one.label === name)?.name;
      const is = (one: Result) =>
        shares
          ? one.statistic === 'share' && one.base === base && one.choice === choice
          : one.statistic === 'mean';
      return own.find((one) => place(one) && is(one));
    });
    const told = found.flatMap((one, at): Bare[] =>
      one === undefined ? [] : [{ key: keyOf(one), field: 'value', text: cells[at] ?? '' }],
    );
    const [any] = found.filter((one) => one !== undefined);
    const text = (cells.at(-1) ?? '').replace(/ \(.*\)$/u, '');
    return any === undefined ? told : [...told, { key: keyOf(any), field: 'baseN', text }];
  });
}
