import type { ImportWords } from '../type/index.ts';

export const importing: ImportWords = {
  formats: {
    xlsform: 'XLSForm (KoboToolbox, ODK) with answers',
    google: 'Google Forms',
    microsoft: 'Microsoft Forms',
    'survey-monkey': 'SurveyMonkey',
    qualtrics: 'Qualtrics',
    'lime-survey': 'LimeSurvey',
    plain: 'a sheet, one row a respondent',
    spss: 'SPSS',
    tables: 'finished tables',
  },
  found: (file, format, rows, columns) =>
    `${file}: ${format}; ${rows} responses, ${columns} columns.`,
  tables: (file, questions, rows) => `${file}: ${questions} finished tables, ${rows} rows.`,
  keptTitle: (count) => `Kept, ${count} columns:`,
  keptHeader: ['column', 'name', 'read as', 'role, scale', 'choices', 'answered', 'question'],
  droppedTitle: (count) => `Dropped, ${count} columns, written nowhere:`,
  droppedHeader: ['column', 'reason', 'cells', 'header'],
  types: {
    select_one: 'one choice',
    select_multiple: 'several choices',
    integer: 'whole number',
    decimal: 'number',
  },
  roles: {
    question: '',
    background: 'background',
    weight: 'weight',
    stratum: 'stratum',
    cluster: 'cluster',
    stratum_clusters: 'clusters in the stratum',
    cluster_people: 'people in the cluster',
    population: 'population size',
    ignore: 'not used',
  },
  scales: { nominal: '', ordinal: 'ordered', bipolar: 'two-sided' },
  reasons: {
    name: 'names of persons',
    phone: 'telephone numbers',
    email: 'e-mail addresses',
    identity: 'identity numbers',
    address: 'addresses',
    device: 'network addresses, devices, attachments',
    place: 'coordinates',
    birth: 'day or year of birth (use age groups instead)',
    text: 'answers in free text',
    time: 'moment of the answer',
    date: 'dates',
    key: 'row numbers, keys',
    empty: 'empty',
    tool: 'column of the tool',
    weight: 'weights are missing or not above 0 in some rows',
    chosen: 'dropped on request',
    unasked: 'not in the form',
  },
  notes: {
    'header-made': () =>
      'Left out the header that Excel made up (Column1, Column2…); the true one stands below.',
    'header-rows': (count) => `Left out ${count} rows of headers.`,
    numbering: () => 'Left out the row that numbers the columns.',
    'repeated-header': (count) => `Left out ${count} rows that repeat the header.`,
    signature: (count) => `Left out the last ${count} rows: signatures.`,
    total: (count) => `Left out the last ${count} rows: totals.`,
    remark: (count) => `Left out the last ${count} rows: notes.`,
    joined: (count, letters) =>
      `Columns ${letters}: joined as one question with several choices, base ${count}. If only some were asked, empty the zeros of the others in responses.csv.`,
    united: (count, letters) => `Columns ${letters}: ${count} branches of one question, united.`,
    alike: (count, letters) =>
      `Columns ${letters} have one header and different answers: kept as ${count} questions; word each of them in questions.csv.`,
    twin: (_, letters) => `Columns ${letters} are the same: the first is kept.`,
    'no-answer': (count, letters, seen) =>
      `Column ${letters}: ${count} cells of ${seen} are no answers.`,
    previews: (count) => `Left out ${count} answers of those who tried the form.`,
    'range-dates': (count, letters) =>
      `Column ${letters}: ${count} cells that Excel turned from ranges into days (1-2 into 01-Feb) are put back.`,
    battery: (count, letters) => `Columns ${letters}: ${count} items on one scale share one list.`,
    'codes-only': (_, letters) =>
      `Columns ${letters} hold codes alone (A1, A2…). For the words of the choices export again from LimeSurvey with "Full answers".`,
    'names-spaced': (count) =>
      `${count} names of choices with spaces are written with underscores.`,
    'wide-table': (count) =>
      `A table with levels side by side: ${count} criteria, each a question.`,
  },
  merged: (letter, count) =>
    `Column ${letter}: ${count} rare answers, or answers with private details, became "other".`,
  grouped: (letter) => `Column ${letter}: exact ages became age groups.`,
  unread: (sheets) =>
    `Sheets that were not read: ${sheets}. For another one write --sheet "its name".`,
  doubts: {
    codes: 'few small whole numbers: marks, codes of choices, or counts',
    commas: 'a comma may part two choices or belong to one',
    dates:
      'days among ranges of numbers: Excel may have turned 1-2, 3-5 into days. Mend the original (format the column as Text) and import again',
    text: 'free text, or choices that few took',
  },
  readings: { one: 'one choice', many: 'several choices', number: 'a number', drop: 'drop it' },
  doubt: (letter, doubt, taken) => `Column ${letter} is unclear (${doubt}); read as: ${taken}.`,
  question: (letter, header, doubt) => `Column ${letter} "${header}": ${doubt}.`,
  option: (number, reading, taken) => `  ${number}. ${reading}${taken ? ' (default)' : ''}`,
  prompt: 'Type a number and Enter (empty for the default): ',
  notOption: 'There is no such number, please choose again.',
  written: (folder) => `Written to ${folder}:`,
  privacy:
    'Not all personal data can be found by a program: open the files just written and read them before you commit. Never copy the original into the repository.',
  next: (id) =>
    `Next: npx dlxh new survey --survey ${id} for the page, fill in its front matter, then npx dlxh check.`,
  nextExisting: 'Next: npx dlxh check.',
  nothingWritten: 'Nothing was written.',
};
