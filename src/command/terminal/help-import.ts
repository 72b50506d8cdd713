import type { CommandHelp } from './help.ts';

/** The help of `dlxh import`. */
export const importHelp: CommandHelp = {
  usage: 'dlxh import FILE [--data FILE] [--survey id] [--sheet NAME] [--replace] [--yes]',
  vi: 'nhập tệp Kobo/ODK, Google Forms, Microsoft Forms, SurveyMonkey, Excel, CSV, SPSS thành số liệu của một khảo sát',
  en: "make a survey's files of an export of Kobo/ODK, Google or Microsoft Forms, SurveyMonkey, Excel, CSV or SPSS",
  options: [
    {
      usage: '--data FILE',
      vi: 'tệp phiếu trả lời, khi FILE là biểu mẫu XLSForm',
      en: 'the answers, where FILE is an XLSForm',
    },
    {
      usage: '--survey id',
      vi: 'mã khảo sát (mặc định: theo tên tệp)',
      en: "the survey's id (default: from the file's name)",
    },
    {
      usage: '--sheet NAME',
      vi: 'trang tính cần nhập, khi tệp có nhiều trang',
      en: 'the sheet to take, where there are several',
    },
    {
      usage: '--replace',
      vi: 'thay số liệu đã có của khảo sát này',
      en: 'replace the files that the survey has already',
    },
    {
      usage: '--yes',
      vi: 'không hỏi; chỗ chưa chắc thì làm theo cách ghi trong bảng',
      en: 'do not ask; take what the table says where unsure',
    },
  ],
};
