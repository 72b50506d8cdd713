import { defineProblem, given, type InBoth } from '../definition/index.ts';
import type { PersonalSign } from '../response/index.ts';

const SIGNS: InBoth<Record<PersonalSign, string>> = {
  vi: {
    type: 'dữ liệu cá nhân hoặc dữ liệu thiết bị',
    header: 'cột này có tên của một loại dữ liệu cá nhân',
    email: 'ô này có địa chỉ thư điện tử',
    phone: 'ô này có số điện thoại',
    identity: 'ô này có số định danh cá nhân (căn cước)',
  },
  en: {
    type: 'it holds data of a person or a device',
    header: 'the name of this column is that of personal data',
    email: 'this cell holds an e-mail address',
    phone: 'this cell holds a phone number',
    identity: 'this cell holds an identity number',
  },
};

export const briefingPersonal = defineProblem({
  code: 'briefing-personal',
  params: given<{ readonly sign: PersonalSign }>(),
  vi: ({ sign }, seen) => ({
    message: `bảng của bản tin được công bố nguyên như tệp, mà ${SIGNS.vi[sign]}: ${seen}`,
    remedy: 'xóa dữ liệu này trước khi lưu tệp vào kho; nếu đã lưu, báo người quản trị kho',
  }),
  en: ({ sign }, seen) => ({
    message: `tables of briefings are published as they are, but ${SIGNS.en[sign]}: ${seen}`,
    remedy: 'delete it before the file enters the repository; if it has, tell whoever keeps it',
  }),
  guide: {
    why: 'Bảng của bản tin được công bố nguyên như tệp. Dữ liệu của một người cụ thể không bao giờ được lên trang.',
    params: { sign: 'phone' },
    seen: 'gọi 09********',
  },
});
