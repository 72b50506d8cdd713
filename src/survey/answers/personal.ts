import { type PersonalSign, problem } from '../../problem/index.ts';
import {
  headerPlace,
  hide,
  isBarePhone,
  isPersonalHeader,
  isPersonalLabel,
  personalSign,
  type Source,
} from '../form/index.ts';
import type { FormColumn } from '../model/index.ts';

/**
 * Reports a column that holds personal data, once: by the type of its question, its header, its wording,
 * or by the first cell that looks like an e-mail address, a phone number or an identity number.
 *
 * @param tabulated whether the cells are choices, which need no search.
 */
export function checkPersonal(
  source: Source,
  at: number,
  column: FormColumn,
  tabulated: boolean,
): void {
  if (column.use === 'skipped' || tabulated) return;
  const place = headerPlace(source.table, at);
  const report = (sign: PersonalSign): void => {
    source.problems.push(problem('personal-column', place, { sign }));
  };
  if (column.use === 'personal') report('type');
  else if (isPersonalHeader(column.name) || isPersonalLabel(column.label)) report('header');
  else checkCells(source, at);
}

function checkCells({ table, problems }: Source, at: number): void {
  let bare = 0;
  let filled = 0;
  for (const [row, cells] of table.rows.entries()) {
    const cell = (cells[at] ?? '').trim();
    if (cell === '') continue;
    filled++;
    if (isBarePhone(cell)) bare++;
    const sign = personalSign(cell);
    if (sign !== null) {
      problems.push(problem('personal-column', signPlace(row, cell), { sign }));
      return;
    }
  }
  const first = table.rows.findIndex((cells) => isBarePhone((cells[at] ?? '').trim()));
  if (filled === 0 || bare < filled) return;
  const cell = (table.rows[first]?.[at] ?? '').trim();
  problems.push(problem('personal-column', signPlace(first, cell), { sign: 'phone' }));

  function signPlace(row: number, cell: string) {
    const field = table.header[at];
    return { file: table.file, line: table.lines[row], column: at + 1, field, seen: hide(cell) };
  }
}
