import type { InBoth, Sentence } from '../definition/index.ts';

/** Why a file or folder cannot be opened. */
export type Unopened = 'folder' | 'file' | 'link' | 'special' | 'large' | 'permission' | 'other';

const UNOPENED: InBoth<Record<Unopened, readonly [string, string]>> = {
  vi: {
    folder: ['ở đây phải là một tệp, nhưng lại là một thư mục', 'đổi tên hoặc xóa thư mục này'],
    file: ['ở đây phải là một thư mục, nhưng lại là một tệp', 'đổi tên hoặc xóa tệp này'],
    link: [
      'đây là liên kết tới một tệp không có thật',
      'xóa liên kết và chép chính tệp đó vào thư mục',
    ],
    special: ['đây không phải là một tệp thông thường', 'xóa đi và chép tệp thật vào thư mục'],
    large: ['tệp lớn quá 256 MB', 'kiểm tra lại tệp; chỉ giữ những cột thật sự dùng đến'],
    permission: [
      'không có quyền đọc',
      'cấp quyền đọc cho người đang chạy lệnh, hoặc nhờ người quản trị máy',
    ],
    other: ['máy không đọc được', 'kiểm tra ổ đĩa, hoặc chép lại từ bản gốc'],
  },
  en: {
    folder: ['a file must stand here, but this is a folder', 'rename or delete the folder'],
    file: ['a folder must stand here, but this is a file', 'rename or delete the file'],
    link: ['this is a link to a file that is not there', 'delete it and copy the file itself here'],
    special: ['this is not an ordinary file', 'delete it and copy the real file here'],
    large: ['the file is larger than 256 MB', 'check it, and keep only the columns in use'],
    permission: ['it may not be read', 'grant the right to read it to whoever runs the command'],
    other: ['the machine cannot read it', 'check the disk, or copy it again from its source'],
  },
};

/** What keeps a file or folder from being opened, as a whole sentence. */
export const unopened: InBoth<(why: Unopened) => Sentence> = {
  vi: (why) => told(UNOPENED.vi[why]),
  en: (why) => told(UNOPENED.en[why]),
};

function told([message, remedy]: readonly [string, string]): Sentence {
  return { message, remedy };
}
