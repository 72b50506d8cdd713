import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { MISTAKES, responses, survey } from './mistakes.fixture.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('dlxh check', () => {
  it('is content with a sound folder', async () => {
    expect(await run('check', '--root', root)).toEqual({
      code: 0,
      out: 'Không có lỗi: 5 khảo sát, 4 bản tin.',
      err: '',
    });
  });

  it.each(MISTAKES)('finds %s', async (_, file, from, to, told) => {
    spoil(root, file, from, to);
    const { code, err } = await run('check', '--root', root);
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(err.split('\n').some((line) => line.startsWith(file))).toBe(true);
  });

  it('finds members that are no address, stand twice, or are the site itself', async () => {
    const settings = 'content/site.yaml';
    const member = (name: string, url: string) => `  - name: ${name}\n    url: ${url}\n`;
    const list = [
      member('Tỉnh A', 'a.example'),
      member('Tỉnh B', 'https://b.example/?q=1'),
      member('Tỉnh C', 'https://c.example/dlxh'),
    ];
    spoil(root, settings, /$/u, `members:\n${list.join('')}`);
    const { err } = await run('check', '--root', root);
    expect(err.match(/không phải là địa chỉ trang/gu)).toHaveLength(2);
    spoil(root, settings, list.slice(0, 2).join(''), member('Tỉnh C', 'https://c.example/dlxh/'));
    const twice = await run('check', '--root', root);
    expect(twice.err.match(/đã có trong danh sách này/gu)).toHaveLength(2);
    spoil(root, settings, list[2] ?? '', '');
    expect((await run('check', '--root', root)).code).toBe(0);
    const url = /^url: (.*)$/mu.exec(readFileSync(join(root, settings), 'utf8'))?.[1] ?? '';
    spoil(root, settings, 'https://c.example/dlxh/', url);
    const self = await run('check', '--root', root);
    expect(self.err).toContain('là địa chỉ của chính trang này');
  });

  it('finds a folder without files, a page without a folder, and a file that is not UTF-8', async () => {
    mkdirSync(join(root, 'data/surveys/trong'));
    cpSync(join(root, survey), join(root, 'content/surveys/mo-coi.mdx'));
    writeFileSync(
      join(root, 'content/briefings/tuan-44-2026.mdx'),
      Buffer.from([0x2d, 0x2d, 0x2d, 0xe3, 0x28]),
    );
    const { err } = await run('check', '--root', root);
    expect(err).toContain('data/surveys/trong: thư mục dữ liệu này không có trang đi kèm');
    expect(err).toContain('data/surveys/mo-coi/questions.csv: thiếu tệp');
    expect(err).toContain('content/briefings/tuan-44-2026.mdx: tệp không ở bảng mã UTF-8');
  });

  it('lists the problems of all files in one run, in either language, as text, JSON and annotations', async () => {
    spoil(root, survey, /frame: .*\n/u, '');
    spoil(root, responses, ',can_bo,', ',canbo,');
    spoil(root, 'content/briefings/tuan-45-2026.mdx', 'phan-anh.csv', 'phan-an.csv');
    const text = await run('check', '--root', root);
    expect(text.err).toContain('3 lỗi trong 3 tệp.');
    const english = await run('check', '--root', root, '--lang', 'en');
    expect(english.err).toContain('3 problems in 3 files.');
    const json: unknown = JSON.parse((await run('check', '--root', root, '--json')).out);
    expect(json).toHaveLength(3);
    expect(json).toContainEqual(
      expect.objectContaining({
        code: 'choice-unknown',
        file: responses,
        field: 'nguon_tin',
        seen: 'canbo',
      }),
    );
    const annotations = await run('check', '--root', root, '--format', 'github');
    expect(annotations.out.split('\n')).toHaveLength(3);
    expect(annotations.out).toMatch(
      /^::error file=content\/briefings\/tuan-45-2026\.mdx,line=\d+,col=\d+::/u,
    );
  });

  it('shows the first 50 of 10.000 problems in a file and counts the rest; --json has all', async () => {
    const row = 'nam,30,1,sai_ma,dai,,\n';
    writeFileSync(
      join(root, responses),
      `gioi,tuoi,trong_so,boi_thuong,nguon_tin,de_nghi,y_kien\n${row.repeat(10_000)}`,
    );
    spoil(
      root,
      survey,
      /issued: 320\nreturned: 280\nvalid: 260/u,
      'issued: 10000\nreturned: 10000\nvalid: 10000',
    );
    const { err } = await run('check', '--root', root);
    expect(
      err.split('\n').filter((line) => line.startsWith(`${responses}:`) && line.includes('sai_ma')),
    ).toHaveLength(50);
    expect(err).toContain('còn 9950 lỗi nữa');
    const all: unknown = JSON.parse((await run('check', '--root', root, '--json')).out);
    expect(all).toHaveLength(10_000);
  });
});

describe('a draft with gaps', () => {
  const draft = 'content/surveys/nhap-2026.mdx';

  it('stops nothing, and every gap is told in the order of the file', async () => {
    spoil(root, draft, /sponsor: .*\n/u, 'sponsor:\n');
    spoil(root, draft, /fieldwork: .*\n/u, 'fieldwork: { start: 2026-03-02, end: }\n');
    spoil(root, draft, 'Nháp.', 'Nháp.\n\n[cần viết: kết quả chính]');
    rmSync(join(root, 'data/surveys/nhap-2026'), { recursive: true });
    const { code, out, err } = await run('check', '--root', root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').map((line) => line.split(': ', 2).join(': '))).toEqual([
      'Không có lỗi: 4 khảo sát, 4 bản tin.',
      expect.stringContaining('còn 4 chỗ cần điền trong 2 tệp'),
      `${draft}:9:9 sponsor: mục này để trống → điền nội dung; chỉ khi dẫn lại số liệu đã công bố mà nguồn không nêu mới viết "không nêu"`,
      `${draft}:16:38 fieldwork.end: mục này để trống → điền nội dung; mục này bắt buộc`,
      `${draft}:31:1: đoạn này chưa viết`,
      'data/surveys/nhap-2026/questions.csv: thiếu tệp data/surveys/nhap-2026/questions.csv → thêm tệp này vào thư mục',
    ]);
    const json: unknown = JSON.parse((await run('check', '--root', root, '--json')).out);
    expect(json).toHaveLength(4);
    expect(json).toContainEqual(expect.objectContaining({ severity: 'gap', field: 'sponsor' }));
    const notes = await run('check', '--root', root, '--format', 'github');
    expect(notes.out).toMatch(/^::notice file=content/u);
  });

  it('is no Problem of a briefing either, and is one as soon as it is published', async () => {
    const briefing = 'content/briefings/tuan-45-2026.mdx';
    spoil(root, briefing, /issuer: .*\n/u, 'issuer:\n');
    expect((await run('check', '--root', root)).err).toContain(`${briefing}:`);
    spoil(root, briefing, 'status: published', 'status: draft');
    const { code, out } = await run('check', '--root', root);
    expect(code).toBe(0);
    expect(out).toContain('issuer: mục này để trống');
  });

  it('refuses a passage that is still to be written in a published report', async () => {
    spoil(root, survey, /\n## /u, '\n[cần viết: mở đầu]\n\n## ');
    const { code, err } = await run('check', '--root', root);
    expect(code).toBe(1);
    expect(err).toContain('đoạn này chưa viết: "[cần viết: mở đầu]"');
  });
});
