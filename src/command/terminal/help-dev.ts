import type { CommandHelp } from './help.ts';

/** The help of `dlxh dev`. */
export const devHelp: CommandHelp = {
  usage: 'dlxh dev [--port N]',
  vi: 'xem trước trang trên máy này; lưu tệp là trang đổi theo, lỗi hiện ngay trên trang',
  en: 'preview the site on this machine; it follows each file saved, problems shown on the page',
  options: [
    {
      usage: '--port N',
      vi: 'cổng của địa chỉ (mặc định: 4321)',
      en: 'the port of the address (default: 4321)',
    },
  ],
};
