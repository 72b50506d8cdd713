import { fold } from '../../format/index.ts';
import type { ChoiceKind } from '../../survey/index.ts';

const NOT_APPLICABLE =
  /^(?:khong (?:ap dung|lien quan|thuoc (?:dien|doi tuong)(?: hoi| khao sat)?)|n ?\/ ?a|not applicable)$/u;

const OTHER =
  /^(?:(?:y kien|muc|ly do|phuong an|nguon|kenh|hinh thuc|loai|nghe(?: nghiep)?|cong viec|dan toc|ton giao|cac) )?khac(?:$|\s*[:(.…_-].*|,? (?:xin |vui long )?(?:ghi|neu) ro.*)|^others?(?:$|[\s:(].*)/u;

/** A silent answer, and the word that makes it a level of a scale if another answer has it too. */
const SILENT: readonly (readonly [ChoiceKind, RegExp])[] = [
  ['dont_know', /^(?:toi )?(?:khong|ko|k|chua) (?<word>biet|ro|nho|chac)(?: chan| lam)?$/u],
  ['dont_know', /^(?:khong|ko|k|chua)(?: the)? (?<word>xac dinh)(?: duoc)?$/u],
  ['dont_know', /^kho (?:tra loi|noi|danh gia|xac dinh|nhan xet)$/u],
  ['dont_know', /^(?:khong|ko|chua)(?: co)? (?<word>y kien|nhan xet|danh gia)(?: gi)?$/u],
  ['dont_know', /^(?:k\.?b\.?|k\.?t\.?l\.?|dk)$/u],
  ['dont_know', /^(?:i )?(?:don['’]?t|do not) know$|^(?:not sure|unsure|no opinion|hard to say)$/u],
  ['refused', /^tu choi(?: tra loi| cung cap)?$/u],
  ['refused', /^(?:khong|ko)(?: muon| dong y)? (?:tra loi|cung cap|tiet lo|neu)$/u],
  ['refused', /^(?:refused?(?: to answer)?|prefer not to (?:say|answer)|no answer)$/u],
];

/**
 * What each answer of a list stands for: substance, "other", or a way of not answering. "Không biết" is silence beside
 * "Hài lòng", but an answer beside "Biết rõ".
 *
 * @example
 * answerKinds(['Có', 'Không', 'KB/KTL']); // ['answer', 'answer', 'dont_know']
 */
export function answerKinds(labels: readonly string[]): readonly ChoiceKind[] {
  const folded = labels.map((label) => fold(label).trim());
  return folded.map((label, at) => {
    if (NOT_APPLICABLE.test(label)) return 'not_applicable';
    if (OTHER.test(label)) return 'other';
    const rest = folded.filter((other, i) => i !== at && silence(other) === null);
    const found = silence(label);
    if (found === null) return 'answer';
    const shared = found.words.some((word) =>
      rest.some((other) => new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(other)),
    );
    return shared ? 'answer' : found.kind;
  });
}

function silence(label: string): { kind: ChoiceKind; words: readonly string[] } | null {
  const parts = label.split(/\s*[/,;()–-]\s*|\s+hoac\s+|\s+or\s+/u).filter((part) => part !== '');
  const found = parts.map(silentPart);
  const [first] = found;
  if (first === undefined || first === null || found.includes(null)) return null;
  return { kind: first.kind, words: found.flatMap((one) => one?.words ?? []) };
}

function silentPart(part: string): { kind: ChoiceKind; words: readonly string[] } | null {
  for (const [kind, pattern] of SILENT) {
    const match = pattern.exec(part);
    if (match === null) continue;
    const word = match.groups?.['word'];
    return { kind, words: word === undefined ? [] : [word] };
  }
  return null;
}
