import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** How personal data gave itself away. */
export type PersonalSign = 'type' | 'header' | 'email' | 'phone' | 'identity';

const SIGNS: InBoth<Record<PersonalSign, string>> = {
  vi: {
    type: 'loại câu hỏi này thu dữ liệu cá nhân hoặc dữ liệu thiết bị',
    header: 'tên cột cho thấy đây là dữ liệu cá nhân',
    email: 'có địa chỉ thư điện tử',
    phone: 'có số điện thoại',
    identity: 'có số định danh cá nhân (căn cước)',
  },
  en: {
    type: 'this type of question collects personal or device data',
    header: 'its name says that it holds personal data',
    email: 'it holds an e-mail address',
    phone: 'it holds a telephone number',
    identity: 'it holds a personal identity number',
  },
};

export const personalColumn = defineProblem({
  code: 'personal-column',
  params: given<{ readonly sign: PersonalSign }>(),
  vi: ({ sign }) => ({
    message: `cột này không được lưu cùng phiếu trả lời: ${SIGNS.vi[sign]}`,
    remedy:
      'xóa cả cột khỏi responses.csv trước khi lưu tệp vào kho; nếu đã lưu, báo người quản trị kho',
  }),
  en: ({ sign }) => ({
    message: `this column may not be kept with the answers: ${SIGNS.en[sign]}`,
    remedy:
      'delete the whole column from responses.csv before committing; if it is committed already, tell whoever keeps the repository',
  }),
  guide: {
    why: 'Tệp phiếu không được chứa họ tên, điện thoại, thư điện tử, số căn cước hay vị trí. Git giữ mọi bản cũ: nếu đã lưu thì xóa cột thôi chưa đủ, phải báo người quản trị kho.',
    params: { sign: 'header' },
    seen: 'Số điện thoại',
  },
});
