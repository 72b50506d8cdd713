import { offsetOf } from './position.ts';

type Kind =
  | 'autolink'
  | 'less-than'
  | 'malformed'
  | 'brace'
  | 'expression'
  | 'unclosed'
  | 'unopened'
  | 'comment';

/** A syntax error of Sätteri, understood. */
export interface SyntaxFault {
  readonly kind: Kind;
  /** The name in the tag; empty where there is none. */
  readonly tag: string;
  /** Where the `<` and `{` stand that must be masked to go on, in UTF-16 units; the first is the place of the mistake. */
  readonly offsets: readonly number[];
  /** The tag that a closing tag should have closed. */
  readonly opener: string | null;
}

const AUTOLINK = /^<(?:[a-z]+:|[^\s<>@]+@)[^\s<>]*>/i;

/** What an error of Sätteri means, or null when its message or its place is not one we know. */
export function readSyntaxError(error: Error, text: string): SyntaxFault | null {
  const [, line, column, message = ''] = /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
  if (line === undefined || column === undefined) return null;
  const at = offsetOf(text, Number(line), Number(column));
  const { kind, tag } = kindOf(message, text.slice(at));
  const first = kind === 'expression' ? text.lastIndexOf('{', at) : at;
  if (!'<{'.includes(text[first] ?? ' ')) return null;
  const more = others(kind, first, message, text);
  const opener = kind === 'unopened' && more[0] !== undefined ? tagAt(text.slice(more[0])) : null;
  return { kind, tag, offsets: [first, ...more], opener };
}

/** What must be masked besides: else it would be reported as a mistake of its own. */
function others(kind: Kind, first: number, message: string, text: string): number[] {
  if (kind === 'comment') return insideComment(text, first);
  if (kind === 'less-than') return sameLine(text, first);
  if (kind === 'autolink') return [text.indexOf('>', first)];
  return openTag(kind, message, text);
}

/** Further signs before digits on the line are the same mistake; finding each by a parse of its own would take long. */
function sameLine(text: string, first: number): number[] {
  const line = /^[^\n]*/.exec(text.slice(first + 1))?.[0] ?? '';
  if (line.includes('`')) return [];
  return [...line.matchAll(/(?<!\\)<(?=\d)/g)].map(({ index }) => first + 1 + index);
}

/** A closing tag that crosses another's opening: both are masked, or the opening would be reported again. */
function openTag(kind: Kind, message: string, text: string): number[] {
  const found = /closing tag for `<[^`]*>` \((\d+):(\d+)\) \(mdx/.exec(message);
  return kind === 'unopened' && found !== null
    ? [offsetOf(text, Number(found[1]), Number(found[2]))]
    : [];
}

function insideComment(text: string, start: number): number[] {
  const end = text.indexOf('-->', start);
  const comment = text.slice(start + 1, end < 0 ? start + 1 : end);
  return [...comment.matchAll(/[<{]/g)].map(({ index }) => start + 1 + index);
}

function kindOf(message: string, rest: string): { kind: Kind; tag: string } {
  const tag = tagAt(rest);
  if (AUTOLINK.test(rest)) return { kind: 'autolink', tag };
  if (rest.startsWith('<!--')) return { kind: 'comment', tag };
  if (message.startsWith('Could not parse expression')) return { kind: 'expression', tag };
  if (rest.startsWith('{')) return { kind: 'brace', tag };
  if (message.startsWith('Expected a closing tag')) return { kind: 'unclosed', tag };
  if (message.startsWith('Unexpected closing tag')) return { kind: 'unopened', tag };
  return { kind: /^[A-Z]/.test(tag) ? 'malformed' : 'less-than', tag };
}

function tagAt(text: string): string {
  return /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/u.exec(text)?.[1] ?? '';
}
