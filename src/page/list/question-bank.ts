import { sortVi } from '../../format/index.ts';
import { indexResults } from '../../figure/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import type { Counted } from './browse.ts';
import {
  byEnd,
  type Head,
  type Link,
  type PageContext,
  pageHead,
  paths,
  reportsAt,
  yearOf,
} from '../frame/index.ts';
import { entryOf, questionGroups, questionLine, titleOfUnit } from '../report/index.ts';

/** A question with its headline figure. */
interface BankLine extends Link {
  readonly figure: string;
}

/** The questions of one survey. */
export interface BankSurvey extends Link {
  readonly facts: string;
  readonly badges: readonly string[];
  readonly lines: readonly BankLine[];
}

/** `/cau-hoi/<way>/<value>/`: the questions of one topic, year or place, by year. */
interface BankModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly years: readonly { readonly year: string; readonly surveys: readonly BankSurvey[] }[];
}

/** The ways into the question bank, as its addresses name them. */
type BankWay = 'chu-de' | 'nam' | 'dia-phuong';

/** One page of the question bank. */
export interface BankProps {
  readonly way: BankWay;
  readonly value: string;
  readonly name: string;
  readonly surveys: readonly SurveyReport[];
}

/** Every page of the question bank that has questions. */
export function bankPages(ctx: PageContext): readonly BankProps[] {
  const { site, lang } = ctx;
  const surveys = site.surveys.toSorted(byEnd);
  const topics = site.registers.topics.map(({ id, label, labelEn }): BankProps => ({
    way: 'chu-de',
    value: id,
    name: lang === 'vi' ? label : labelEn,
    surveys: surveys.filter(({ front }) => front.topics.includes(id)),
  }));
  const years = [...Map.groupBy(surveys, yearOf)].map(([year, own]): BankProps => ({
    way: 'nam',
    value: year,
    name: year,
    surveys: own,
  }));
  const places = site.registers.localities
    .filter(({ validTo }) => validTo === null)
    .map((unit): BankProps => ({
      way: 'dia-phuong',
      value: unit.slug,
      name: titleOfUnit(ctx, unit),
      surveys: reportsAt(unit, surveys, site.registers.localities).map(({ report }) => report),
    }));
  return [...topics, ...years, ...places].filter(({ surveys: own }) => own.length > 0);
}

/** One page of the question bank. */
export function bankPage(ctx: PageContext, { way, value, name, surveys }: BankProps): BankModel {
  const { search } = ctx.words;
  const title = search.bankOf(name);
  const groups = [...Map.groupBy(surveys, yearOf)].toSorted(([a], [b]) => b.localeCompare(a));
  return {
    head: pageHead(title, search.bankLede, paths.bank(way, value)),
    title,
    lede: search.bankLede,
    years: groups.map(([year, own]) => ({
      year,
      surveys: own.map((report) => bankSurvey(ctx, report)),
    })),
  };
}

function bankSurvey(ctx: PageContext, report: SurveyReport): BankSurvey {
  const { href, title, when, place, badges } = entryOf(ctx, report);
  const results = indexResults(report);
  return {
    href,
    text: title,
    facts: `${when} · ${place}`,
    badges: badges.map(({ text }) => text),
    lines: questionsOf(report).map((question) => {
      const record = questionLine(ctx, report, question, results.get(question.name) ?? []);
      return { href: `${href}${question.name}/`, text: record.wording, figure: record.figure };
    }),
  };
}

function questionsOf(report: SurveyReport): readonly Question[] {
  return questionGroups(report).flatMap((group) => group.questions);
}

/** `/cau-hoi/`: the ways into the question bank, each with the number of its questions. */
export function bankIndex(ctx: PageContext): {
  readonly head: Head;
  readonly lists: readonly { readonly title: string; readonly links: readonly Counted[] }[];
} {
  const { site, search } = ctx.words;
  const pages = bankPages(ctx);
  const links = (way: BankWay): readonly Counted[] =>
    pages
      .filter((page) => page.way === way)
      .map(({ value, name, surveys }) => ({
        href: ctx.href(paths.bank(way, value)),
        text: name,
        count: surveys.flatMap(questionsOf).length,
      }));
  return {
    head: pageHead(search.bank, search.bankLede, 'cau-hoi/'),
    lists: [
      { title: site.byTopic, links: links('chu-de') },
      { title: site.byYear, links: links('nam').toSorted((a, b) => b.text.localeCompare(a.text)) },
      { title: site.byPlace, links: sortVi(links('dia-phuong'), ({ text }) => text) },
    ],
  };
}
