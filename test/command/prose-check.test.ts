import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { weekly } from '../attack/attack.fixture.ts';
import { survey } from './mistakes.fixture.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

async function told(file: string, text: string): Promise<readonly [number, string]> {
  spoil(root, file, /$/u, `\n${text}\n`);
  const { code, err } = await run('check', '--root', root);
  return [code, err];
}

describe('figures and documents typed into the prose', () => {
  it('says which component a count equals, without failing', async () => {
    const [code, err] = await told(survey, 'Có 260 người trả lời.');
    expect(code).toBe(0);
    expect(err).toContain('1 cảnh báo trong 1 tệp');
    expect(err).toContain('số "260 người" được gõ tay; khớp với <Base /> (260)');
  });

  it('names the survey in a briefing', async () => {
    const [, err] = await told(weekly, 'Cuộc khảo sát hỏi 260 người.');
    expect(err).toContain('khớp với <Base survey="dat-dai-2025" /> (260)');
  });

  it('says that a percentage contradicts the choice it names', async () => {
    const [code, err] = await told(survey, 'Có 99,9% rất hài lòng.');
    expect(code).toBe(1);
    expect(err).toMatch(
      /tỷ lệ "99,9%" được gõ tay, không gắn với dữ liệu; trái với <Value question="boi_thuong" choice="rat_hai_long" \/> \(\d+,\d%\) → thay bằng <Value/u,
    );
  });

  it.each([
    [
      'Kết luận 100 - KL/TW.',
      1,
      'số văn bản "100 - KL/TW" viết khác với danh mục → viết "100-KL/TW"',
    ],
    ['Kết luận 100-KL/TW ngày 18/8/2004.', 1, 'ghi ngày 2004-08-18, nhưng danh mục ghi 2014-08-18'],
    ['Kết luận 100-KL/TW ngày 18/8/2014.', 0, ''],
    ['> Kết luận 100-KL/TW ngày 18/8/2004.', 0, ''],
    ['Kết luận 101-KL/TW.', 0, 'văn bản "101-KL/TW" nhắc trong bài không có trong danh mục'],
  ])('of "%s" ends with %i: %s', async (text, code, message) => {
    const [ended, err] = await told(survey, text);
    expect(ended).toBe(code);
    expect(err).toContain(message);
    if (message === '') expect(err).toBe('');
  });

  it('warns of a period without an issue, and builds on', async () => {
    spoil(
      root,
      weekly,
      '{ start: 2026-11-02, end: 2026-11-08 }',
      '{ start: 2026-11-16, end: 2026-11-22 }',
    );
    spoil(root, weekly, 'number: 45', 'number: 47');
    spoil(root, weekly, 'publishAt: 2026-11-09', 'publishAt: 2026-11-23');
    const { code, err } = await run('check', '--root', root);
    expect(code).toBe(0);
    expect(err).toContain('chưa có bản tin cùng loại cho thời gian từ 2026-11-02 đến 2026-11-15');
    const json = await run('check', '--root', root, '--json');
    expect(JSON.parse(json.out)).toMatchObject([{ code: 'issue-missing', severity: 'warning' }]);
    expect((await run('check', '--root', root, '--format', 'github')).out).toMatch(
      /^::warning file=/u,
    );
  });
});
