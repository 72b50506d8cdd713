import { type Field, proposeField, type Value, type Values, wordsOf } from '../../form/index.ts';
import { describeProblem } from '../../problem/sentence/index.ts';
import type { Problem } from '../../problem/index.ts';
import type { Desk } from './desk.ts';
import { understand } from './understand.ts';

/** Asked first: what the other proposals rest on. The rest follows in the order of the schema. */
const FIRST: readonly string[] = [
  'kind',
  'period',
  'number',
  'title',
  'fieldwork',
  'localities',
  'topics',
];

/** Never asked: a new report is a draft. */
const FIXED: Values = { status: 'draft' };

export type Ask = (question: string) => Promise<string | null>;

/** The values of a new report, and what is wrong with those given by options. */
interface Collected {
  readonly values: Values;
  readonly problems: readonly Problem[];
}

/**
 * The fields of a new report: given by options, else asked for, else proposed, else left empty.
 *
 * @param given what options say, by field
 * @param ask null where nobody can be asked
 * @returns null when the person broke off
 */
export async function collect(
  desk: Desk,
  given: (name: string) => string | undefined,
  ask: Ask | null,
): Promise<Collected | null> {
  const values: Record<string, Value | undefined> = { ...FIXED };
  const problems: Problem[] = [];
  for (const field of inOrder(desk.fields)) {
    const typed = given(field.name);
    const proposal = proposeField(field.name, values, desk, desk.form);
    if (typed !== undefined) {
      const understood = understand(field, typed, values, desk);
      values[field.name] = understood.value;
      problems.push(...understood.problems);
    } else if (ask === null || !isAsked(field)) values[field.name] = proposal;
    else {
      const answer = await askFor(field, proposal, values, desk, ask);
      if (answer === null) return null;
      values[field.name] = answer.value;
    }
  }
  return { values, problems };
}

/** Optional fields are in the file to be filled in there; of them only the number of a briefing is asked for. */
function isAsked({ name, required }: Field): boolean {
  return required || name === 'number';
}

function inOrder(fields: readonly Field[]): readonly Field[] {
  const open = fields.filter(({ name }) => FIXED[name] === undefined);
  const first = FIRST.flatMap((name) => open.find((field) => field.name === name) ?? []);
  return [...first, ...open.filter((field) => !first.includes(field))];
}

async function askFor(
  field: Field,
  proposal: Value | undefined,
  values: Values,
  desk: Desk,
  ask: Ask,
): Promise<{ readonly value: Value | undefined } | null> {
  let standing = proposal === undefined ? null : typedAs(proposal);
  for (;;) {
    const typed = await ask(questionText(field, standing, desk));
    if (typed === null) return null;
    const text = typed.trim() === '' ? standing : numbered(field, typed.trim());
    if (text === null) return { value: undefined };
    const { value, problems, instead } = understand(field, text, values, desk);
    if (problems.length === 0) return { value };
    for (const problem of problems) {
      const { message, remedy } = describeProblem(problem, desk.context.lang);
      desk.context.effects.err(`  ${message} → ${remedy}`);
    }
    standing = instead ?? (standing === text ? null : standing);
  }
}

/** A choice may be told by its place in the list. */
function numbered({ kind, choices }: Field, typed: string): string {
  if (kind !== 'choice' && kind !== 'choices') return typed;
  return typed
    .split(',')
    .map((part) => choices[Number(part.trim()) - 1] ?? part)
    .join(',');
}

function questionText(field: Field, standing: string | null, desk: Desk): string {
  const { label, hint, example } = wordsOf(field, desk.form);
  const named = field.choices.map(
    (word, at) => `  ${String(at + 1)}. ${desk.form.choices[word] ?? word} (${word})`,
  );
  const topics = desk.registers.topics.map(({ id, label: name }) => `${name} (${id})`);
  const lines = [
    '',
    `${label}. ${desk.words.hints[field.name] ?? hint}${named.length === 0 ? ` ${desk.form.example(bare(example))}` : ''}`,
    ...named,
    ...(field.name === 'topics' ? [desk.words.topics(topics)] : []),
  ];
  return `${lines.join('\n')}\n> ${standing === null ? '' : desk.words.proposed(standing)}`;
}

/** An example as a person would type it, without the signs of YAML. */
function bare(example: string): string {
  return example
    .replaceAll(/[{}[\]"]|\b(?:start|end):/gu, '')
    .replaceAll(/ +/gu, ' ')
    .trim();
}

/** A value as a person would type it. */
function typedAs(value: Value): string {
  if (typeof value === 'string') return value;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.length === 0 ? '[]' : parts.map(String).join(', ');
}
