import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyFixture, removeCopy, run, spoil } from './copy.fixture.ts';

let root: string;

beforeEach(() => {
  root = copyFixture();
});

afterEach(() => {
  removeCopy(root);
});

describe('margins', () => {
  const SEX = 'question,choice,population\ngioi,nam,30\ngioi,nu,70\n';
  const own = 'data/surveys/dat-dai-2024/margins.csv';
  const central = 'data/margins/dat-dai-2024.csv';
  const write = (file: string, text: string) => {
    mkdirSync(join(root, 'data/margins'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const estimated = (...more: string[]) =>
    run('estimate', 'dat-dai-2024', '--root', root, '--question', 'gioi', ...more);

  it.each([own, central])('weigh a survey from %s', async (file) => {
    write(file, SEX);
    const { out } = await estimated('--json');
    const printed = JSON.parse(out) as {
      design: { type: string; raking: { questions: string[] } };
      estimates: { choice: string; value: number }[];
    };
    expect(printed.design).toMatchObject({ type: 'weighted', raking: { questions: ['gioi'] } });
    expect(printed.estimates.find(({ choice }) => choice === 'nam')?.value).toBeCloseTo(0.3, 12);
    expect((await estimated()).out).toContain('cơ cấu dân số: gioi');
    expect((await run('check', '--root', root)).code).toBe(0);
  });

  it('weigh a folder that is no part of a library', async () => {
    const folder = join(root, '../le-2024');
    cpSync(join(root, 'data/surveys/dat-dai-2024'), folder, { recursive: true });
    writeFileSync(join(folder, 'margins.csv'), SEX);
    const { out } = await run('estimate', folder, '--root', root, '--json');
    expect(JSON.parse(out)).toHaveProperty('design.raking.questions', ['gioi']);
  });

  it('are refused where they are wrong, in two places, or of no survey', async () => {
    write(own, SEX);
    write(central, SEX);
    write('data/margins/dat-dai-2042.csv', SEX);
    const { code, err, out } = await run('check', '--root', root);
    expect(code).toBe(1);
    expect(`${err}${out}`).toContain(`cơ cấu dân số của khảo sát này còn có ở ${central}`);
    expect(`${err}${out}`).toContain('không có khảo sát "dat-dai-2042"');
    writeFileSync(join(root, central), SEX.replace('nu,70', 'nuu,70'));
    rmSync(join(root, own));
    const wrong = await estimated();
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('"nuu" không phải là phương án của câu "gioi"');
  });

  it('must be there where front matter says how to rake', async () => {
    const raking = 'raking: { trimUpper: "3" }\nsampling:';
    spoil(root, 'content/surveys/dat-dai-2024.mdx', 'sampling:', raking);
    const { code, err, out } = await run('check', '--root', root);
    expect(code).toBe(1);
    expect(`${err}${out}`).toContain(`thêm tệp ${central}`);
    write(central, SEX);
    expect((await run('check', '--root', root)).code).toBe(0);
    spoil(root, 'content/surveys/dat-dai-2024.mdx', '"3"', '"0.5"');
    expect((await run('check', '--root', root)).code).toBe(1);
  });
});
