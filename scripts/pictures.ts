import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCamera, type Camera } from './pictures/camera.ts';
import { openDesk, type Desk } from './pictures/desk.ts';
import { BRIEFING_FLAGS, SURVEY_FLAGS, written } from './pictures/fill.ts';
import { sampleForms } from './pictures/sample.ts';
import { start } from './browser/running.ts';
import { openChromium } from './browser/chromium.ts';

// `npm run pictures`: does what docs/huong-dan.md tells a clerk to do, and takes its pictures while doing it.
const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const PICTURES = join(PROJECT, 'docs/hinh');
const SAMPLE = join(PROJECT, 'docs/mau/phieu-google-forms.csv');
const SURVEY = 'dich-vu-cong-2026';
const PHONE = { width: 390, height: 760 };
const DESKTOP = { width: 1200, height: 760 };

const desk = openDesk(PROJECT);
const before = `${desk.root}-truoc`;
const browser = await openChromium();
try {
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(join(PROJECT, 'docs/mau'), { recursive: true });
  writeFileSync(SAMPLE, sampleForms());
  cpSync(SAMPLE, join(desk.root, 'phieu-google-forms.csv'));
  const camera = openCamera(browser, PICTURES);
  await survey(desk, camera);
  await briefing(desk, camera);
  await change(desk, camera);
  await editor(desk, camera);
} finally {
  await browser.close();
  desk.clear();
  rmSync(before, { recursive: true, force: true });
}

async function survey({ root, run }: Desk, camera: Camera): Promise<void> {
  const file = join(root, `content/surveys/${SURVEY}.mdx`);
  const importing = ['import', 'phieu-google-forms.csv', '--survey', SURVEY];
  await camera.terminal('01-nhap-tep', `npx dlxh ${importing.join(' ')}`, await run(...importing));
  const creating = ['new', 'survey', '--survey', SURVEY];
  await camera.terminal(
    '02-tao-trang',
    `npx dlxh ${creating.join(' ')}`,
    await run(...creating, '--yes'),
  );
  await camera.terminal('03-cho-can-dien', 'npx dlxh check', await run('check'));
  rmSync(file);
  await run(...creating, '--yes', ...SURVEY_FLAGS);
  writeFileSync(
    file,
    written(readFileSync(file, 'utf8')).replace('status: draft', 'status: published'),
  );
  await camera.terminal('04-het-loi', 'npx dlxh check', await run('check'));
  const preview = await start(['dev', '--root', root]);
  const page = `${preview.url}khao-sat/${SURVEY}/`;
  await camera.page('05-trang-tren-dien-thoai', page, PHONE, async (open) => {
    await open.waitForLoadState('networkidle');
    await open
      .locator('.figure')
      .first()
      .evaluate((figure) => {
        figure.scrollIntoView();
      });
  });
  const responses = join(root, `data/surveys/${SURVEY}/responses.csv`);
  const good = readFileSync(responses, 'utf8');
  writeFileSync(responses, good.replace(/^([^\n]*\n[^,\n]*),/u, '$1x,'));
  const mistake = await run('check');
  await camera.terminal('06-thong-bao-loi', 'npx dlxh check', mistake);
  await camera.page('07-loi-tren-trang', page, DESKTOP, (open) =>
    open.getByRole('alert').waitFor(),
  );
  writeFileSync(responses, good);
  preview.stop();
}

async function briefing({ run }: Desk, camera: Camera): Promise<void> {
  const flags = ['new', 'briefing', '--yes', ...BRIEFING_FLAGS];
  await camera.terminal('08-tao-ban-tin', 'npx dlxh new briefing', await run(...flags));
  await camera.terminal('09-ban-tin-con-thieu', 'npx dlxh check', await run('check'));
}

async function change({ root, run }: Desk, camera: Camera): Promise<void> {
  cpSync(root, before, { recursive: true });
  const responses = join(root, `data/surveys/${SURVEY}/responses.csv`);
  const lines = readFileSync(responses, 'utf8').split('\n');
  writeFileSync(responses, [...lines.slice(0, 200), ''].join('\n'));
  const said = await run('diff', before);
  await camera.terminal('10-xem-thay-doi', 'npx dlxh diff', said);
  writeFileSync(responses, lines.join('\n'));
  await camera.terminal('11-dung-trang', 'npm run build', await run('build'));
}

async function editor({ root }: Desk, camera: Camera): Promise<void> {
  const running = await start(['edit', '--root', root]);
  await camera.page('12-trang-soan-thao', running.url, DESKTOP, (page) =>
    page.waitForLoadState('networkidle'),
  );
  running.stop();
}
