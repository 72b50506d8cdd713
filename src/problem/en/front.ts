import type { Expected, FrontParams, YamlTrouble } from '../params/front.ts';
import type { Sentences } from '../params/all.ts';

const troubles: Readonly<Record<YamlTrouble, readonly [string, string]>> = {
  colon: [
    'a colon in the text makes this line unreadable',
    'put the whole text in double quotes: title: "A: B"',
  ],
  space: [
    'this line is not of the form "field: text"',
    'write the field, a colon, a space, then the text',
  ],
  quote: [
    'a closing quote or bracket, or a comma between items, is missing',
    'add it, or put the whole text in double quotes',
  ],
  sign: [
    'the text begins with a sign that has a meaning of its own (one of & * ! % @ `)',
    'put the whole text in double quotes',
  ],
  key: ['the name of the field is no word', 'write "field: text", with the fields of the guide'],
  indent: [
    'the line is not indented like its neighbours',
    'indent with spaces, as many as the neighbouring lines',
  ],
  tab: ['the line is indented with a tab', 'use two spaces instead of the tab'],
  'hidden-space': [
    'this line holds an odd space (a non-breaking one, as copied from Word), so it cannot be read',
    'delete the space after the colon and at the start of the line, and type it again',
  ],
  'wide-colon': ['this colon is of another keyboard (：)', 'type a plain colon, then a space'],
  'smart-quote': [
    'an item of a list stands between the curly quotes “ ” of Word, which then count as text',
    'put straight quotes " in their place',
  ],
  duplicate: ['this field stands above already', 'keep one of the two lines'],
  deep: ['too many levels inside one another', 'write it again as in the guide'],
  empty: ['there are no fields', 'write each field on a line: "field: text"'],
  other: ['the front matter cannot be read', 'write each line as "field: text"'],
};

const expectations: Readonly<Record<Expected, readonly [string, string]>> = {
  text: ['must be text', 'write the text after the colon'],
  list: ['must be a list of at least one item', 'write ["first", "second"]'],
  entries: [
    'must be a list of entries with fields of their own',
    'write each on a line, such as: - { date: 2026-10-05, note: "…" }',
  ],
  fields: ['must consist of fields of its own', 'see the example in the guide'],
  period: ['must have a first and a last day', 'write { start: 2026-10-05, end: 2026-10-23 }'],
  day: ['is not a date', 'write year-month-day: 2026-10-05'],
  'partial-day': ['is not a real day, month or year', 'write 2026-10-05, 2026-10 or 2026'],
  moment: ['is not a moment', 'write 2026-10-05 or 2026-10-05T08:00:00+07:00'],
  count: ['is not a count', 'write digits only: 1200'],
  number: ['is not an ordinal number', 'write a whole number from 1 up'],
  'below-one': ['is not a number between 0 and 1', 'write it with a decimal point, as in 0.3'],
  'above-one': ['is not a number above 1', 'write it with a decimal point, as in 3.5'],
  tiny: ['is not a number between 0 and 0.01', 'write it with a decimal point, as in 0.000001'],
  url: ['is not an address', 'write the whole address, beginning with https://'],
  origin: [
    'is not the origin of a site',
    'write it as https://example.org, with nothing after; a path belongs in base',
  ],
  path: ['is not a path', 'begin and end it with /, such as /reports/'],
  flag: ['must be true or false', 'write true or false'],
};

export const front: Sentences<FrontParams> = {
  'front-absent': ({ dashes }, seen) =>
    dashes
      ? {
          message: `the first line ${seen} should be three hyphens ---, but was changed (as Word does)`,
          remedy:
            'type exactly three hyphens on the first line and on the last line of the front matter',
        }
      : {
          message: 'the file has no front matter',
          remedy: 'add it between two lines of --- at the very top; the guide has a sample',
        },
  'front-unclosed': () => ({
    message: 'the front matter is opened by --- but never closed',
    remedy: 'add a line --- after its last field',
  }),
  'front-yaml': ({ trouble }, seen) => {
    const [message, remedy] = troubles[trouble];
    return { message: seen === '' ? message : `${message}: ${seen}`, remedy };
  },
  'front-missing': () => ({
    message: 'a required field is missing',
    remedy: 'add it to the front matter',
  }),
  'front-empty': ({ mayBeUnstated, required }) => ({
    message: 'the field is empty',
    remedy: mayBeUnstated
      ? 'fill it in; only what a published source does not say is written "không nêu"'
      : required
        ? 'fill it in; it is required'
        : 'fill it in, or leave the field out if it is not required',
  }),
  'front-long': ({ limit }) => ({
    message: `the front matter is longer than ${limit.toLocaleString('en-GB')} characters`,
    remedy: 'move long text below the second ---',
  }),
  'front-repeated': (_, seen) => ({
    message: `${seen} stands in this list already`,
    remedy: 'keep it once',
  }),
  'front-needs': ({ needs }) => ({
    message: `this field needs the field "${needs}"`,
    remedy: `add "${needs}", or remove this field`,
  }),
  'front-unknown': ({ suggestion }, seen) => ({
    message: `${seen} is not a field of the front matter`,
    remedy: suggestion === null ? 'remove it' : `did you mean "${suggestion}"?`,
  }),
  'front-choice': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not one of: ${allowed.join(', ')}`,
    remedy: suggestion === null ? 'choose one of the list' : `did you mean "${suggestion}"?`,
  }),
  'front-value': ({ expected, suggestion = null }, seen) => {
    const [message, remedy] = expectations[expected];
    return {
      message: seen === '' ? message : `${seen} ${message}`,
      remedy: suggestion === null ? remedy : `write ${suggestion}`,
    };
  },
  'front-dates-order': ({ earlier, later }, seen) => ({
    message: `${seen}: the date "${later}" is before "${earlier}"`,
    remedy: 'check both dates, the years above all',
  }),
  'front-counts-order': ({ more, fewer }, seen) => ({
    message: `"${fewer}" (${seen}) is larger than "${more}"`,
    remedy: 'the order must be issued ≥ returned ≥ valid ≥ rows of responses.csv',
  }),
  'front-unstated': () => ({
    message: 'only a survey whose tables were published elsewhere may say "không nêu"',
    remedy: 'write the real text, or name the source in publishedElsewhere',
  }),
  'front-locality-day': () => ({
    message: 'without fieldwork dates nobody knows in which period the locality codes hold',
    remedy: 'add localitiesOn: the year or day on which the codes are valid',
  }),
};
