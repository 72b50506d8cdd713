import type { SurveyReport } from '../../report.ts';
import { type PageContext, proseToc, tocItem, type TocItem } from '../frame/index.ts';
import { backgroundQuestions, publishedQuestions, type ReleaseModel } from '../report/index.ts';

/** The parts of a survey's page, in its order; parts that are missing are left out. */
export function surveyToc(
  { words }: PageContext,
  report: SurveyReport,
  release: ReleaseModel,
): readonly TocItem[] {
  const { site } = words;
  const part = (
    shown: boolean,
    id: string,
    text: string,
    items: readonly TocItem[] = [],
  ): readonly TocItem[] => (shown ? [tocItem(id, text, items)] : []);
  return [
    ...proseToc(report.prose),
    ...part(publishedQuestions(report).length > 0, 'ket-qua', site.results),
    ...part(backgroundQuestions(report).length > 0, 'nguoi-tra-loi', site.background),
    ...part(true, 'cach-lam', site.about),
    ...part(release.corrections.length > 0, 'dinh-chinh', site.corrections),
    ...part(release.documents.length > 0, 'van-ban', site.documents),
    ...part(
      release.sources.length + report.front.publishedElsewhere.length > 0,
      'dan-nguon',
      site.sources,
    ),
    ...part(true, 'tai-du-lieu', site.downloads),
    ...part(true, 'trich-dan', site.citation),
  ];
}
