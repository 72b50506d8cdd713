import type { Problem } from '../../problem/index.ts';
import type { BriefingReport, SiteSettings, StandingPage, SurveyReport } from '../../report.ts';
import type { Root } from '../read/index.ts';
import { parseBriefings } from './briefings.ts';
import { citationsOf } from './citations.ts';
import type { Memory } from './memory.ts';
import { parsePages } from './pages.ts';
import type { Parsed } from './parsed.ts';
import { parseRegisterFiles, type ParsedRegisters } from './registers.ts';
import { parseSettings } from './settings.ts';
import { parseSurveys } from './surveys.ts';

/** What every file of a root folder says by itself. */
export interface ParsedRoot extends Pick<ParsedRegisters, 'registers' | 'broken'> {
  readonly settings: SiteSettings | null;
  readonly surveys: readonly Parsed<SurveyReport>[];
  readonly briefings: readonly Parsed<BriefingReport>[];
  readonly pages: readonly StandingPage[];
  /** Of settings, registers and pages; those of a report stand with it. */
  readonly problems: readonly Problem[];
}

/** All but the surveys. */
export function parseAround(root: Root, memory: Memory): Omit<ParsedRoot, 'surveys'> {
  const settings = parseSettings(root.folder);
  const { registers, broken, problems } = parseRegisterFiles(root.folder);
  const { pages, problems: ofPages } = parsePages(root);
  const topics = registers.topics.map(({ id }) => id);
  return {
    settings: settings.value,
    registers,
    broken,
    briefings: parseBriefings(root, topics, memory.cache),
    pages,
    problems: [...settings.problems, ...problems, ...ofPages],
  };
}

/**
 * The second pass: each file by itself, whatever the others say, but for what texts cite of the groups of a survey. Surveys that
 * `memory` knows unchanged are not parsed again.
 *
 * @param around what is parsed already
 */
export function parseRoot(
  root: Root,
  memory: Memory,
  around = parseAround(root, memory),
): ParsedRoot {
  const citations = citationsOf(root, memory, around.briefings);
  return { ...around, surveys: parseSurveys(root, memory, citations) };
}
