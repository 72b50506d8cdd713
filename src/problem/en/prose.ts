import { proseElements } from './prose-elements.ts';
import { proseReferences } from './prose-references.ts';
import { proseSyntax } from './prose-syntax.ts';
import type { Sentences } from '../params/all.ts';
import type { Binding, ProseParams } from '../params/prose.ts';

const REMEDY =
  'use <Value question="…" choice="…" /> so that it comes from the data; figures quoted from elsewhere belong in a block quote (lines beginning with >), a <Note>, a footnote, or a link to the source: [94,1%](https://…)';

export const prose: Sentences<ProseParams> = {
  ...proseSyntax,
  ...proseElements,
  ...proseReferences,
  'prose-link': (_, seen) => ({
    message: `the link address ${seen} cannot be used`,
    remedy:
      'use https://, http://, mailto: or a path of this site such as /khao-sat/, without spaces or invisible characters',
  }),
  'prose-image': (_, seen) => ({
    message: `images are not supported yet (${seen})`,
    remedy: 'remove it; for charts use <Question … />, for tables of figures <Table … />',
  }),
  'prose-heading': (_, seen) => ({
    message: `the level-one heading (#) ${seen} takes the place of the title`,
    remedy: 'use ## for the largest headings; the title stands in "title" of the front matter',
  }),
  'prose-deep': ({ limit }) => ({
    message: `more than ${limit} lists, quotations or blocks stand inside one another`,
    remedy: 'remove surplus > or - signs at the start of lines',
  }),
  'prose-percentage': ({ binding }, seen) => ({
    message: `the percentage ${seen} is typed by hand and not bound to the data${said(binding)}`,
    remedy:
      binding === null
        ? REMEDY
        : `write ${binding.component} instead; link a figure of another source to it`,
  }),
  'prose-count': ({ binding }, seen) => ({
    message: `${seen} is typed by hand${said(binding)}`,
    remedy: 'write that component in its place, so that the figure follows the data',
  }),
  'prose-precision': ({ survey, sampling }, seen) => ({
    message: `${seen} speaks of a sampling error, but ${survey === null ? 'this survey' : `the survey "${survey}" that this briefing uses`} is no probability sample (sampling: ${sampling}) and has none`,
    remedy:
      'remove it and say that the result speaks of those who answered only; a sampling error given by another source belongs in a block quote (lines beginning with >) or a link to the source; for a probability sample use <Value … interval="95" />',
  }),
  'prose-gap': (_, seen) => ({
    message: `this passage is still to be written: ${seen}`,
    remedy:
      'write it in place of all that stands in the square brackets, or delete the heading too where there is nothing to say',
  }),
  'prose-footnote-missing': (_, seen) => ({
    message: `the footnote ${seen} has no text`,
    remedy: 'add a line such as "[^1]: text of the footnote" with this very sign',
  }),
};

/** What the data say of a typed figure. */
function said(binding: Binding | null): string {
  if (binding === null) return '';
  const { fit, component, figure } = binding;
  return fit === 'equal'
    ? `; it equals ${component} (${figure})`
    : `; it contradicts ${component} (${figure})`;
}
