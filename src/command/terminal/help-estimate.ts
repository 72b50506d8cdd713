import type { CommandHelp } from './help.ts';

/** The help of `dlxh estimate`. */
export const estimateHelp: CommandHelp = {
  usage: 'dlxh estimate <survey-id | DIR> [--question q] [--by var] [--json] [--raw]',
  vi: 'in bảng số liệu sau bước giữ kín của một khảo sát',
  en: "print a survey's table after disclosure control",
  options: [
    { usage: '--question q', vi: 'chỉ một câu hỏi', en: 'one question only' },
    {
      usage: '--by var',
      vi: 'chỉ bảng chia theo một đặc điểm',
      en: 'only the table split by one background question',
    },
    {
      usage: '--lonely-psu error|centred|certainty',
      vi: 'cách tính với tầng chỉ có một cụm (mặc định: báo lỗi)',
      en: 'what to do with a stratum of one cluster (default: report it)',
    },
    {
      usage: '--json',
      vi: 'in JSON, các khóa ghi trong docs/estimates.md',
      en: 'print JSON, its keys documented in docs/estimates.md',
    },
    {
      usage: '--raw',
      vi: 'trước bước giữ kín, chỉ xem trên máy này',
      en: 'before disclosure control, for this terminal only',
    },
  ],
};
