import type { CommandHelp } from './help.ts';

/** The help of `dlxh new`. */
export const newHelp: CommandHelp = {
  usage: 'dlxh new survey|briefing [--yes] [--title T] [--period START/END] …',
  vi: 'tạo một khảo sát hoặc bản tin mới: hỏi từng mục, hoặc nhận các mục qua dòng lệnh',
  en: 'start a survey or briefing: asks for each field, or takes them as options',
  options: [
    {
      usage: '--<field> VALUE',
      vi: 'một mục của phần đầu tệp, viết thường, nối bằng gạch: --sampling-note "…"; danh sách ngăn bằng dấu phẩy',
      en: 'a field of the front matter, in kebab case: --sampling-note "…"; lists parted by commas',
    },
    {
      usage: '--localities A,B',
      vi: 'tên hoặc mã tỉnh, thành phố, có dấu hay không',
      en: 'names or codes of provinces, with or without accents',
    },
    {
      usage: '--kind KIND',
      vi: 'loại bản tin; kỳ tiếp theo được tự tính',
      en: 'the kind of briefing; its next period is worked out',
    },
    { usage: '--id ID', vi: 'mã, cũng là địa chỉ trang', en: 'the id, also the address' },
    {
      usage: '--survey ID',
      vi: 'thư mục data/surveys/ID đã có số liệu: mỗi câu hỏi được chèn sẵn vào bài',
      en: 'a folder data/surveys/ID that has data: each question is put into the body',
    },
    {
      usage: '--yes',
      vi: 'không hỏi; nhận mọi đề xuất, mục còn lại để trống',
      en: 'do not ask; take what is proposed, leave the rest empty',
    },
  ],
};
