import { readFileSync, statSync, writeFileSync, chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';
import { responses, survey } from './mistakes.fixture.ts';

const results = 'data/surveys/hoa-binh-2023/results.csv';
let root: string;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string): string => join(root, file, '..');

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

function makeSloppy(): void {
  const crlf = read(survey).replaceAll('\n', '\r\n').replace('Khảo sát', 'Khảo\u200b sát');
  writeFileSync(join(root, survey), `\ufeff${crlf}`);
  spoil(root, results, '81.2', '"81,2"');
  spoil(root, responses, 'nu,61,1.406', ' nu ,61\u00a0,"1,4065"');
  const topics = read('data/topics.csv').normalize('NFD');
  writeFileSync(join(root, 'data/topics.csv'), topics);
}

describe('dlxh check --fix', () => {
  it('mends what is safe, tells each change, and then checks', async () => {
    const sound = [read(survey), read(results), read('data/topics.csv')];
    makeSloppy();
    const { code, err, out } = await run('check', '--root', root, '--fix');
    expect(code).toBe(0);
    expect(out).toContain('Không có lỗi');
    expect(err.split('\n')).toEqual([
      `${survey}: bỏ dấu thứ tự byte (BOM) ở đầu tệp`,
      `${survey}: đổi dấu xuống dòng của Windows thành dấu xuống dòng thường`,
      `${survey}:3:14: bỏ ký tự không nhìn thấy: "summary: Khảo\\u200b sát thử về đất đai" → "summary: Khảo sát thử về đất đai"`,
      'data/topics.csv: ghép chữ và dấu thành chữ tiếng Việt dựng sẵn',
      `${responses}:2:1 (A2): bỏ dấu cách ở đầu và cuối ô`,
      `${responses}:2:2 (B2): đổi dấu cách lạ thành dấu cách thường`,
      `${responses}:2:2 (B2): bỏ dấu cách ở đầu và cuối ô`,
      `${responses}:2:3 (C2): đổi dấu phẩy thập phân thành dấu chấm: "1,4065" → "1.4065"`,
      `${results}:2:7 (G2): đổi dấu phẩy thập phân thành dấu chấm: "81,2" → "81.2"`,
      'Đã sửa 9 chỗ trong 4 tệp.',
    ]);
    expect([read(survey), read(results), read('data/topics.csv')]).toEqual(sound);
    expect(read(responses)).toContain('\nnu,61,1.4065,');
  });

  it('changes nothing the second time, nor in a sound folder', async () => {
    makeSloppy();
    await run('check', '--root', root, '--fix');
    const before = statSync(join(root, survey)).mtimeMs;
    const { err } = await run('check', '--root', root, '--fix', '--lang', 'en');
    expect(err).toBe('Nothing that could be mended for certain.');
    expect(statSync(join(root, survey)).mtimeMs).toBe(before);
  });

  it('with --dry-run tells and writes nothing; the Problems are those of the files as they are', async () => {
    makeSloppy();
    const before = read(results);
    const { code, err } = await run('check', '--root', root, '--dry-run');
    expect(code).toBe(1);
    expect(err).toContain('Sẽ sửa 9 chỗ trong 4 tệp; chưa ghi gì');
    expect(err).toContain('"81,2" không đọc được thành số');
    expect(read(results)).toBe(before);
  });

  it('keeps the rights of a file and leaves nothing beside it', async () => {
    makeSloppy();
    chmodSync(join(root, results), 0o640);
    await run('check', '--root', root, '--fix');
    expect(statSync(join(root, results)).mode & 0o777).toBe(0o640);
    expect(readdirSync(folderOf(results)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
