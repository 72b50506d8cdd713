import { change, survey, table, write, type Attack } from './attack.fixture.ts';

/** Bytes and texts. */
export const IN_TEXT: readonly Attack[] = [
  ['an empty page', write(survey, ''), [`${survey}:1 front-absent`]],
  ['empty settings', write('content/site.yaml', ''), ['content/site.yaml:1 front-yaml']],
  ['UTF-16', write(survey, Buffer.from('\ufeff---\n', 'utf16le')), [`${survey} text-encoding`]],
  ['NUL', change(survey, 'title: Ý', 'title: \0Ý'), [`${survey}:2 text-nul`]],
  [
    'a lost letter',
    change(survey, 'Khảo sát', 'Kh\ufffdo sát'),
    [`${survey}:3 text-character-lost`],
  ],
  ['garbled letters', change(survey, 'Khảo sát', 'Kháº£o sÃ¡t'), [`${survey}:3 text-garbled`]],
  [
    'conflict marks',
    change(survey, 'status:', '<<<<<<< HEAD\nstatus:'),
    [`${survey}:4 text-conflict`],
  ],
  [
    'a text without end',
    change(survey, '## Qua', `${'dài '.repeat(250_001)}\n\n## Qua`),
    [`${survey} text-too-long`],
  ],
  [
    'front matter without end',
    change(survey, '---\n', `---\nx: ${'a'.repeat(50_000)}\n`),
    [`${survey}:2 front-long`],
  ],
  [
    'quotations without end',
    change(survey, '## Qua', `${'> '.repeat(20_000)}a\n\n## Qua`),
    [`${survey}:31 prose-deep`],
  ],
  ['a header alone', write(table, 'Nội dung,Số\n'), [`${table}:1 briefing-table-none`]],
  [
    'personal data in a table',
    write(table, 'Họ tên,Ghi chú\nA,gọi 0912 345 678\n'),
    [`${table}:1 briefing-personal`, `${table}:2 text-personal`],
  ],
];
