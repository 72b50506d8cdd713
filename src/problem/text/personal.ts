import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** What gives a person away in a text. */
type TextSign = 'email' | 'phone' | 'identity' | 'bank' | 'address' | 'name';

const SIGNS: InBoth<Record<TextSign, string>> = {
  vi: {
    email: 'địa chỉ thư điện tử',
    phone: 'số điện thoại',
    identity: 'số giấy tờ tùy thân',
    bank: 'số tài khoản',
    address: 'địa chỉ nhà',
    name: 'họ tên một người',
  },
  en: {
    email: 'an e-mail address',
    phone: 'a telephone number',
    identity: 'a number of identity papers',
    bank: 'a bank account',
    address: 'a home address',
    name: 'the name of a person',
  },
};

export const textPersonal = defineProblem({
  code: 'text-personal',
  params: given<{ readonly sign: TextSign }>(),
  vi: ({ sign }, seen) => ({
    message: `chỗ này được công bố mà có ${SIGNS.vi[sign]}: ${seen}`,
    remedy:
      sign === 'name'
        ? 'bỏ họ tên, viết “một người dân”; nếu là người giữ chức vụ công hoặc tác giả của nguồn, thêm một dòng vào data/personal-exceptions.csv: cột text ghi đúng họ tên, cột why ghi lý do'
        : 'xóa đi; nếu là của cơ quan, thêm một dòng vào data/personal-exceptions.csv: cột text ghi đúng như trong bài, cột why ghi lý do',
  }),
  en: ({ sign }, seen) => ({
    message: `this will be published, and holds ${SIGNS.en[sign]}: ${seen}`,
    remedy:
      sign === 'name'
        ? 'leave the name out, write “a resident”; for a holder of public office or the author of a source, add a line to data/personal-exceptions.csv: the name in column text, the reason in column why'
        : 'delete it; if it is an office’s, add a line to data/personal-exceptions.csv: as it is written in column text, the reason in column why',
  }),
  guide: {
    why: 'Không ai được nhận ra từ một báo cáo dư luận: tên kèm “ông”, “bà”, “anh”, “chị”, số điện thoại, số căn cước, tài khoản, địa chỉ nhà, thư điện tử riêng đều không được lên trang, dù ở trong bài, trong bảng, trong tên phương án hay mô tả ảnh. Số và địa chỉ của cơ quan thì được, khi ngay trước đó có chữ như “đường dây nóng”, “trụ sở”, “văn phòng”; người có chức vụ thì được, khi chức vụ viết liền bên tên. Đã lưu vào kho thì phải báo người quản trị kho, vì Git giữ mọi bản cũ.',
    params: { sign: 'name' },
    seen: 'Tr** Th* B***',
  },
});
