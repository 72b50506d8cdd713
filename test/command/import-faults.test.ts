import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './copy.fixture.ts';
import { BAD_SHEETS } from '../import/bad-sheets.fixture.ts';
import { FOREIGN_FILES } from '../import/foreign-files.fixture.ts';
import { formSample, koboSample } from '../import/kobo-samples.fixture.ts';
import { plainSample } from '../import/office-samples.fixture.ts';
import { googleSample } from '../import/online-samples.fixture.ts';
import { csv } from '../import/sample-parts.fixture.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dlxh-faults-'));
  mkdirSync(join(root, 'content'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('dlxh import, given a file it cannot take', () => {
  it.each([...FOREIGN_FILES, ...BAD_SHEETS])(
    '%s: says what it is and writes nothing',
    async (_, name, make, told) => {
      writeFileSync(join(root, name), await make());
      const { code, err } = await run(
        'import',
        join(root, name),
        '--survey',
        'thu',
        '--root',
        root,
        '--yes',
      );
      expect(err).toContain(told);
      expect(err).toContain('Không ghi gì.');
      expect(err).not.toContain('ngoài dự tính');
      expect(code).toBe(1);
      expect(existsSync(join(root, 'data/surveys/thu'))).toBe(false);
    },
  );

  it('is told of a missing file, a bad id, a foreign sheet, and answers to another form', async () => {
    const at = (name: string): string => join(root, name);
    writeFileSync(at('a.csv'), googleSample());
    writeFileSync(at('b.xlsx'), await plainSample());
    writeFileSync(at('form.xlsx'), await formSample());
    writeFileSync(
      at('other.csv'),
      csv([
        ['Cao', 'Nặng'],
        ['1', '2'],
      ]),
    );
    const told = async (...args: string[]): Promise<string> =>
      (await run('import', ...args, '--root', root, '--yes')).err;
    expect(await told(at('khong-co.csv'))).toContain('không có tệp này');
    expect(await told(at('a.csv'), '--survey', 'Đất đai')).toContain('--survey dat-dai');
    expect(await told(at('b.xlsx'), '--sheet', 'Sheet9')).toContain('Tổng hợp');
    expect(await told(at('form.xlsx'), '--data', at('other.csv'), '--survey', 'f')).toContain(
      'không cột nào',
    );
    expect(await told(at('b.xlsx'), '--data', at('a.csv'), '--survey', 'f')).toContain(
      '--data chỉ dùng',
    );
    expect(await told()).toContain('dlxh import FILE');
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  it('tells where an answer is no choice of the form, and not what it says', async () => {
    const answers = koboSample()
      .toString()
      .replace(/;"nam";"1";/u, ';"Trần Thị Bí Mật";"1";');
    writeFileSync(join(root, 'kobo.csv'), answers);
    writeFileSync(join(root, 'form.xlsx'), await formSample());
    const { code, out, err } = await run(
      'import',
      join(root, 'form.xlsx'),
      join(root, 'kobo.csv'),
      '--survey',
      'k',
      '--root',
      root,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/kobo\.csv:\d+:6 F\d+ gioi: "\*+ \*+ \*+ \*+" không phải là phương án/u);
    expect(out + err).not.toContain('Trần');
  });

  it('never replaces unasked, and leaves nothing behind', async () => {
    const file = join(root, 'kobo.csv');
    writeFileSync(file, koboSample());
    writeFileSync(join(root, 'form.xlsx'), await formSample());
    const again = (...more: string[]) =>
      run('import', join(root, 'form.xlsx'), file, '--survey', 'k', '--root', root, ...more);
    expect((await again()).code).toBe(0);
    const second = await again();
    expect(second.code).toBe(1);
    expect(second.err).toContain('đã có số liệu của khảo sát "k"');
    expect((await again('--replace')).code).toBe(0);
    expect(readdirSync(join(root, 'data/surveys'))).toEqual(['k']);
    expect(readdirSync(join(root, 'data/surveys/k')).sort()).toEqual([
      'choices.csv',
      'questions.csv',
      'responses.csv',
    ]);
  });
});
