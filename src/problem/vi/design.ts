import type { Sentences } from '../params/all.ts';
import type { DesignParams } from '../params/design.ts';

const LISTED = 12;

/** The list as far as it helps; strata may be many. */
function listed(choices: readonly string[]): string {
  const shown = choices.slice(0, LISTED).join(', ');
  return choices.length > LISTED ? `${shown}, …` : shown;
}

const inStratum = (stratum: string | null): string =>
  stratum === null ? '' : `tầng "${stratum}": `;
const number = (n: number): string => n.toLocaleString('vi-VN');

export const design: Sentences<DesignParams> = {
  'design-lonely': ({ strata }) => ({
    message:
      strata === null
        ? 'cả mẫu chỉ có một đơn vị chọn mẫu, nên không tính được sai số'
        : `tầng chỉ có một đơn vị chọn mẫu, nên không tính được sai số: ${listed(strata)}`,
    remedy:
      strata === null
        ? 'kiểm tra lại cột có role là "cluster"'
        : 'gộp với tầng gần giống; hoặc ghi vào phần đầu của tệp khảo sát "lonelyPsu: certainty" nếu đơn vị ấy chắc chắn được chọn, "lonelyPsu: centred" nếu không',
  }),
  'groups-few-outside': ({ count }) => ({
    message: `${number(count)} người không thuộc nhóm nào (để trống, không biết hoặc từ chối trả lời): lấy số liệu chung trừ số liệu các nhóm thì biết họ đã trả lời thế nào`,
    remedy:
      'thêm phương án "Không trả lời" có kind là "other" và ghi mã ấy vào phiếu của họ, hoặc gộp họ vào một nhóm đã có, như "Khác"; nếu không cần chia nhóm theo câu này thì đổi role thành "ignore"',
  }),
  'population-small': ({ stratum, units, population }) => ({
    message: `${inStratum(stratum)}mẫu có ${number(units)} đơn vị, nhiều hơn tổng thể (${number(population)})`,
    remedy: 'ghi số đơn vị chọn mẫu của tổng thể: số cụm nếu mẫu chọn theo cụm, số người nếu không',
  }),
  'population-varies': ({ stratum, population, other }) => ({
    message: `${inStratum(stratum)}quy mô tổng thể được ghi khác nhau: ${number(population)} và ${number(other)}`,
    remedy: 'ghi cùng một số cho mọi phiếu của tầng',
  }),
};
