import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../format/fold.ts';
import { findHeadings } from './find.ts';
import { toHits } from './hits.ts';
import type { HeadingIndex } from '../index/reader.ts';
import { indexOf, questionOf, recordOf } from '../index/index.fixture.ts';

const records = [
  recordOf('dat-2025', 'Ý kiến về bồi thường đất đai', {
    year: '2025',
    questions: [
      questionOf('boi_thuong', 'Ông/bà hài lòng đến mức nào về mức bồi thường khi thu hồi đất?'),
      questionOf('nguon', 'Ông/bà biết thông tin về đất đai chủ yếu từ đâu?'),
    ],
  }),
  recordOf('dat-2024', 'Ý kiến về bồi thường đất đai', { documents: ['100-KL/TW'] }),
  recordOf('y-te', 'Mức độ hài lòng về khám bệnh, chữa bệnh', {
    place: 'Hòa Bình',
    places: ['Hòa Bình'],
    successors: ['Phú Thọ'],
    topics: ['Y tế'],
    questions: [questionOf('cho_doi', 'Thời gian chờ đợi ở trạm y tế có hợp lý không?')],
  }),
  recordOf('dlxh', 'Công tác dư luận xã hội ở cơ sở', { topics: ['Xây dựng Đảng'] }),
];

let index: HeadingIndex;

beforeAll(async () => {
  index = await indexOf(records, [['DLXH', 'dư luận xã hội']]);
});

async function urls(text: string): Promise<readonly string[]> {
  const { matches } = await findHeadings(index, { text, chosen: {} });
  return toHits(matches).map(({ url }) => url.replace('/khao-sat/', ''));
}

describe('findHeadings', () => {
  it.each(['bồi thường đất đai', 'boi thuong dat dai', 'BỒI THƯỜNG ĐẤT ĐAI'.normalize('NFD')])(
    'finds titles by "%s", the newest first',
    async (query) => {
      expect((await urls(query)).slice(0, 2)).toEqual(['dat-2025/', 'dat-2024/']);
    },
  );

  it('takes a typed year as the year a report speaks of', async () => {
    expect((await urls('bồi thường đất đai 2024'))[0]).toBe('dat-2024/');
    expect((await urls('boi thuong dat dai nam 2025'))[0]).toBe('dat-2025/');
  });

  it('finds a question at its own page, and its survey beside it', async () => {
    const found = await urls('thông tin về đất đai chủ yếu từ đâu');
    expect(found.slice(0, 2)).toEqual(['dat-2025/nguon/', 'dat-2025/']);
  });

  it.each(['Hoà Bình', 'hòa bình', 'hoa binh y te', 'y tế Hòa Bình'])(
    'finds a place by "%s"',
    async (query) => {
      expect((await urls(query))[0]).toMatch(/^y-te/u);
    },
  );

  it('finds a report under the unit that took over from its own', async () => {
    expect(await urls('quảng ngãi đất đai')).toContain('dat-2024/');
  });

  it.each(['DLXH', 'dlxh cơ sở', 'dư luận xã hội'])('knows abbreviations: %s', async (query) => {
    expect((await urls(query))[0]).toBe('dlxh/');
  });

  it.each(['100-KL/TW', '100 kl tw', 'KL.100', '100KL/TW', 'kết luận 100', 'ket luan so 100'])(
    'finds a document by "%s"',
    async (query) => {
      expect((await urls(query))[0]).toBe('dat-2024/');
    },
  );

  it('takes the document that a number names before texts that have the words of its issuer', async () => {
    const own = recordOf('so', 'Ý kiến về hộ tịch', { documents: ['633-KL/UBND'] });
    const other = recordOf('uy-ban', 'Tiếp công dân của Ủy ban nhân dân');
    const site = await indexOf([other, own], [['UBND', 'Ủy ban nhân dân']]);
    for (const text of ['633KL/UBND', 'KL.633.UBND', '633 UBND']) {
      const [first] = (await findHeadings(site, { text, chosen: {} })).matches;
      expect([first?.record.url, first?.best.level]).toEqual(['/khao-sat/so/', 'whole']);
    }
  });

  it('wants quoted words side by side', async () => {
    expect(await urls('"thu hồi đất"')).toEqual(['dat-2025/boi_thuong/', 'dat-2025/']);
    expect(await urls('"đất thu hồi"')).toEqual([]);
    expect(await urls('"đất đai" "thu hồi đất"')).toEqual(['dat-2025/boi_thuong/', 'dat-2025/']);
    expect((await urls('"100-KL/TW"'))[0]).toBe('dat-2024/');
    expect((await urls('"Kon Tum"')).length).toBeGreaterThan(2);
    expect(await urls('"thu"')).toEqual(['dat-2025/boi_thuong/', 'dat-2025/']);
  });

  it('counts and reads only pages that have what is quoted', async () => {
    const { pages, read } = await findHeadings(index, { text: '"thu hồi đất"', chosen: {} });
    expect([pages, [...read]]).toEqual([[0], [0]]);
  });

  it.each([
    ['boi thuogn dat dai', 'bồi thường đất đai'],
    ['khám bệnh chưã bẹnhh', 'khám bệnh chữa bệnh'],
    ['boithuong dat dai', 'bồi thường đất đai'],
  ])('asks whether "%s" means "%s"', async (query, meant) => {
    const answer = await findHeadings(index, { text: query, chosen: {} });
    expect(answer.meant).toBe(meant);
    expect(answer.matches.length).toBeGreaterThan(0);
  });

  it('leaves words that stand side by side in a whole text as they are', async () => {
    const text = 'boi thuogn dat dai';
    const apart = await indexOf(records, [], ['Việc bồi thuogn. Giá đất đai']);
    expect((await findHeadings(apart, { text, chosen: {} })).meant).toBe('bồi thường đất đai');
    const known = await indexOf(records, [], ['bồi thuogn đất đai']);
    expect((await findHeadings(known, { text, chosen: {} })).meant).toBeNull();
    expect((await findHeadings(known, { text: 'thuogn', chosen: {} })).meant).toBeNull();
  });

  it('mends nothing that is found as it is', async () => {
    expect((await findHeadings(index, { text: 'dat dai', chosen: {} })).meant).toBeNull();
  });

  it('finds nothing for letters that mean nothing, and for none', async () => {
    for (const query of ['xyzzy', '???', '', 'constructor', '__proto__'])
      expect(await urls(query)).toEqual([]);
  });

  it('filters, and counts without filtering', async () => {
    const chosen = { year: ['2025'] };
    const { matches, pages } = await findHeadings(index, { text: 'bồi thường đất đai', chosen });
    expect(matches.map(({ record }) => record.year)).toEqual(['2025']);
    expect(pages).toEqual([0, 1]);
  });

  it('finds every title by itself, with accents and without, in NFC and NFD', async () => {
    const titles = [...new Set(records.map(({ title }) => title))];
    const forms = [(text: string) => text, fold, (text: string) => text.normalize('NFD')];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...titles),
        fc.constantFrom(...forms),
        async (title, form) => {
          const { matches } = await findHeadings(index, { text: form(title), chosen: {} });
          expect(matches[0]?.record.title).toBe(title);
          expect(matches[0]?.best.level).toBe('whole');
        },
      ),
    );
  });

  it('never fails, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const { matches } = await findHeadings(index, { text, chosen: {} });
        expect(matches.every(({ best }) => Number.isFinite(best.score))).toBe(true);
      }),
    );
  });
});
