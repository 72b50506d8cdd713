import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { filesBelow } from '../../src/disk/files.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

const start = (...args: string[]) => run('new', ...args, '--root', root);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const WHOLE = [
  ...['--title', 'Mức hài lòng: đợt 2', '--summary', 'Một câu.', '--publish-at', '15/12/2026 8:00'],
  ...['--topics', 'Đất Đai', '--localities', 'quang ngai', '--sponsor', 'Đơn vị thử'],
  ...['--conductor', 'Đơn vị thử', '--population', 'người dân', '--frame', 'danh sách hộ'],
  ...['--sampling', 'mẫu xác suất', '--sampling-note', 'ngẫu nhiên', '--mode', 'trực tiếp, paper'],
  ...['--fieldwork', '5/10/2026 – 23/10/2026', '--issued', '1.800', '--returned', '1500'],
  ...['--valid', '1400', '--weighting', 'không', '--quality', 'có', '--limitations', 'mẫu nhỏ'],
  ...['--contact', 'Đơn vị thử'],
];

describe('dlxh new briefing', () => {
  it('proposes the next period of the cadence and writes the sections of the field', async () => {
    const { code, out } = await start('briefing', '--kind', 'weekly');
    expect(code).toBe(0);
    expect(out).toContain('Đã tạo content/briefings/tuan-46-2026.mdx');
    const text = read('content/briefings/tuan-46-2026.mdx');
    expect(text).toContain('period: { start: 2026-11-09, end: 2026-11-15 }');
    expect(text).toContain('number: 46');
    expect(text.match(/^## .*/gmu)).toEqual([
      '## Tình hình',
      '## Các luồng ý kiến',
      '## Dự báo',
      '## Kiến nghị, đề xuất',
    ]);
    expect(read('data/briefings/tuan-46-2026/streams.csv')).toBe(
      '\uFEFFopinion,weight,stance,topic\r\n',
    );
  });

  it('leaves gaps that check lists in the order of the file, and passes once they are filled', async () => {
    const { out } = await start('briefing', '--kind', 'tuần');
    const told = (await run('check', '--root', root)).out.split('\n');
    const gaps = told.filter((line) => line.includes('tuan-46-2026'));
    expect(out).toContain(`Còn ${String(gaps.length)} chỗ cần điền`);
    const lines = gaps.map((line) => Number(line.split(':')[1]));
    expect(lines.slice(0, -1)).toEqual(lines.slice(0, -1).toSorted((a, b) => a - b));
    const file = 'content/briefings/tuan-46-2026.mdx';
    for (const [name, value] of [
      ['summary', 'Một câu'],
      ['topics', '[dat-dai]'],
      ['localities', '["51"]'],
      ['issuer', 'Đơn vị thử'],
    ] as const)
      spoil(root, file, new RegExp(`^${name}:$`, 'mu'), `${name}: ${value}`);
    spoil(root, file, /\[cần viết: .*\]/gu, 'Đã viết.');
    spoil(root, file, 'status: draft', 'status: published');
    const streams = 'data/briefings/tuan-46-2026/streams.csv';
    writeFileSync(join(root, streams), `${read(streams)}Ý kiến,đa số,,\r\n`);
    expect(await run('check', '--root', root)).toMatchObject({
      code: 0,
      out: 'Không có lỗi: 5 khảo sát, 5 bản tin.',
    });
  });

  it('never overwrites', async () => {
    const before = read('content/briefings/tuan-45-2026.mdx');
    const { code, err } = await start('briefing', '--kind', 'weekly', '--id', 'tuan-45-2026');
    expect(code).toBe(1);
    expect(err).toContain('đã có tệp này nên không ghi đè');
    expect(read('content/briefings/tuan-45-2026.mdx')).toBe(before);
  });
});

describe('dlxh new survey', () => {
  it('with everything given, only data and findings are left to do', async () => {
    const { code, out } = await start('survey', ...WHOLE);
    expect(code).toBe(0);
    expect(out).toContain('Còn 3 chỗ cần điền');
    const text = read('content/surveys/muc-hai-long-dot-2.mdx');
    for (const line of [
      'title: "Mức hài lòng: đợt 2"',
      'publishAt: 2026-12-15T08:00:00+07:00',
      'topics: ["dat-dai"]',
      'localities: ["51"]',
      'sampling: probability',
      'mode: ["face-to-face", "paper"]',
      'fieldwork: { start: 2026-10-05, end: 2026-10-23 }',
      'issued: 1800',
    ])
      expect(text).toContain(`\n${line}\n`);
  });

  it('shows the first question of data that are there already, as a model', async () => {
    rmSync(join(root, 'content/surveys/nhap-2026.mdx'));
    const { code } = await start('survey', '--survey', 'nhap-2026', ...WHOLE);
    expect(code).toBe(0);
    const text = read('content/surveys/nhap-2026.mdx');
    const names = [...text.matchAll(/<Question name="(\w+)" \/>/gu)].map(([, name]) => name);
    expect(names).toHaveLength(1);
    const { out } = await run('check', '--root', root);
    expect(out).toContain('còn 1 chỗ cần điền trong 1 tệp');
    spoil(root, 'content/surveys/nhap-2026.mdx', /\[cần viết: .*\]/gu, 'Đã viết.');
    expect((await run('check', '--root', root)).out).toBe('Không có lỗi: 5 khảo sát, 4 bản tin.');
  });

  it.each([
    [
      ['--localities', 'Kon Tum'],
      'Tỉnh Kon Tum không còn vào ngày 2026-10-23 → ghi Tỉnh Quảng Ngãi',
    ],
    [['--localities', 'Quảng Nagi'], 'có phải là Tỉnh Quảng Ngãi (51)?'],
    [['--localities', 'Atlantis'], '"Atlantis" không phải là tỉnh, thành phố nào'],
    [['--topics', 'dat-dia'], 'có phải là "dat-dai"?'],
    [['--sampling', 'quotta'], 'có phải là "quota"?'],
    [['--mode', 'paper, fax'], '"fax" không phải là một trong'],
    [['--fieldwork', 'tháng mười'], 'không phải là ngày, tháng hoặc năm có thật'],
    [['--issued', 'nhiều'], 'không phải là số đếm'],
    [['--publish-at', '31/02/2026'], '"2026-02-31" là ngày không có trong lịch'],
    [['--id', 'Đất Đai'], 'tên tệp không dùng được làm địa chỉ trang'],
  ])('%j: says so, and writes nothing', async (wrong, told) => {
    const before = filesBelow(root);
    const { code, err } = await start('survey', ...WHOLE, ...wrong);
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(err).toContain('Không ghi tệp nào.');
    expect(filesBelow(root)).toEqual(before);
  });

  it('refuses a folder of data with Problems', async () => {
    renameSync(join(root, 'data/surveys/nhap-2026'), join(root, 'data/surveys/hong-2026'));
    spoil(root, 'data/surveys/hong-2026/questions.csv', /select_one/u, 'select_onee');
    const { code, err } = await start('survey', '--survey', 'hong-2026', ...WHOLE);
    expect(code).toBe(1);
    expect(err).toContain('select_onee');
    expect(existsSync(join(root, 'content/surveys/hong-2026.mdx'))).toBe(false);
  });

  it.each([
    [['survey']],
    [['briefing']],
    [['page']],
    [[]],
    [['survey', '--title', 'A', '--khong-co', '1']],
    [['survey', '--survey', 'khong-co']],
  ])('%j is used wrongly', async (args) => {
    expect((await start(...args)).code).toBe(2);
  });
});
