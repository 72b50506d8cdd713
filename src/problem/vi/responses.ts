import type { Sentences } from '../params/all.ts';
import type { ChoiceSlip, PersonalSign, ResponsesParams } from '../params/responses.ts';

const LISTED = 12;

const SLIPS: Record<ChoiceSlip, string> = {
  'space-end': 'Thừa dấu cách ở cuối?',
  'space-start': 'Thừa dấu cách ở đầu?',
  'space-hidden': 'Có ký tự không nhìn thấy?',
  lookalike: 'Có chữ của bảng chữ khác trông giống chữ Việt?',
  case: 'Sai chữ hoa, chữ thường hoặc dấu?',
  number: 'Mã đã bị Excel đổi thành số?',
  label: 'Tệp ghi nội dung thay cho mã phương án?',
  separator: 'Các phương án phải cách nhau bằng dấu cách.',
  'excel-date': 'Mã đã bị Excel đổi thành ngày? Định dạng cột là Text trước khi nhập.',
  'excel-error': 'Đây là báo lỗi của Excel, không phải câu trả lời.',
  'excel-formula': 'Đây là công thức, không phải câu trả lời.',
};

const SIGNS: Record<PersonalSign, string> = {
  type: 'loại câu hỏi này thu dữ liệu cá nhân hoặc dữ liệu thiết bị',
  header: 'tên cột cho thấy đây là dữ liệu cá nhân',
  email: 'có địa chỉ thư điện tử',
  phone: 'có số điện thoại',
  identity: 'có số định danh cá nhân (căn cước)',
};

const DESIGN = {
  stratum: 'tầng (stratum)',
  cluster: 'cụm (cluster)',
  population: 'quy mô tổng thể (population)',
};

/** The list as far as it helps; provinces are 63. */
function listed(choices: readonly string[]): string {
  const shown = choices.slice(0, LISTED).join(', ');
  return choices.length > LISTED ? `${shown}, …` : shown;
}

export const responses: Sentences<ResponsesParams> = {
  'choice-unknown': ({ list, choices, suggestion, slip = null }, seen) => ({
    message: `${seen} không phải là phương án của "${list}" (${listed(choices)})${
      slip === null ? '' : `. ${SLIPS[slip]}`
    }`,
    remedy:
      suggestion === null
        ? 'sửa câu trả lời, hoặc thêm phương án vào choices.csv'
        : `sửa thành "${suggestion}"`,
  }),
  'personal-column': ({ sign }) => ({
    message: `cột này không được lưu cùng phiếu trả lời: ${SIGNS[sign]}`,
    remedy:
      'xóa cả cột khỏi responses.csv trước khi lưu tệp vào kho; nếu đã lưu, báo người quản trị kho',
  }),
  'response-column-unknown': ({ suggestion }, seen) => ({
    message: `cột ${seen} không có trong questions.csv`,
    remedy:
      suggestion === null
        ? 'thêm câu hỏi vào questions.csv (role = ignore nếu không dùng), hoặc xóa cột; khi xuất từ Kobo, chọn "XML values and headers"'
        : `có phải là "${suggestion}"?`,
  }),
  'response-column-missing': ({ question }) => ({
    message: `thiếu cột của câu hỏi "${question}"`,
    remedy:
      'thêm cột này vào responses.csv, hoặc xóa câu hỏi khỏi questions.csv, hoặc ghi role = ignore',
  }),
  'response-column-twice': ({ question, first }, seen) => ({
    message: `cột ${seen} và cột "${first}" cùng là câu hỏi "${question}"`,
    remedy: 'chỉ giữ một cột',
  }),
  'response-none': () => ({
    message: 'tệp không có phiếu trả lời nào',
    remedy: 'thêm các dòng trả lời dưới dòng tiêu đề',
  }),
  'response-split': (_, seen) => ({
    message: `${seen} không phải là 0 hoặc 1`,
    remedy:
      'cột tách theo phương án chỉ ghi 1 (có chọn), 0 (không chọn) hoặc để trống (không trả lời)',
  }),
  'response-integer': (_, seen) => ({
    message: `${seen} không phải là số nguyên`,
    remedy: 'sửa câu trả lời, hoặc đổi loại câu hỏi thành decimal',
  }),
  'response-date': (_, seen) => ({
    message: `${seen} không phải là một ngày có thật`,
    remedy: 'ghi ngày theo dạng 2026-11-22 hoặc 22/11/2026',
  }),
  'weight-empty': () => ({
    message: 'phiếu này chưa có trọng số',
    remedy: 'ghi trọng số lớn hơn 0 cho mọi phiếu, hoặc bỏ phiếu này',
  }),
  'weight-bad': (_, seen) => ({
    message: `trọng số ${seen} không lớn hơn 0`,
    remedy: 'ghi trọng số lớn hơn 0, hoặc bỏ phiếu này',
  }),
  'population-bad': (_, seen) => ({
    message: `quy mô tổng thể ${seen} không lớn hơn 0`,
    remedy: 'ghi số người (hoặc số đơn vị) của tổng thể',
  }),
  'design-empty': ({ role }) => ({
    message: `phiếu này chưa ghi ${DESIGN[role]}`,
    remedy: 'ghi đủ cho mọi phiếu, vì sai số được tính theo cột này',
  }),
};
