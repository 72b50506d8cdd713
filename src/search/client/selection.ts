/** A question of a survey, as an address names it. */
export interface Selected {
  readonly survey: string;
  readonly question: string;
}

/** The field of the address that names one question; it may stand there several times. */
export const FIELD = 'cau';
/** More than this are not read side by side. */
export const MOST_SELECTED = 6;

const NAME = /^(?<survey>[a-z0-9][a-z0-9-]*):(?<question>[\p{L}\p{N}_.-]+)$/u;

/**
 * The questions that an address asks to compare, each once; what is no name is passed over.
 *
 * @example readSelection(new URLSearchParams('cau=dat-dai-2024:q1&cau=dat-dai-2025:q1'))
 */
export function readSelection(query: URLSearchParams): readonly Selected[] {
  const names = [...new Set(query.getAll(FIELD))].slice(0, MOST_SELECTED);
  return names.flatMap((name) => {
    const { survey, question } = NAME.exec(name)?.groups ?? {};
    return survey === undefined || question === undefined ? [] : [{ survey, question }];
  });
}

/** The address's fields for a selection. */
export function writeSelection(selected: readonly Selected[]): string {
  const fields = selected.map(({ survey, question }) => [FIELD, `${survey}:${question}`]);
  return new URLSearchParams(fields).toString();
}
