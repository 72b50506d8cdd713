import type { DesignParams } from '../params/design.ts';
import { guide, type Guides } from './guide.ts';

export const design: Guides<DesignParams> = {
  'design-lonely': guide(
    'Với một đơn vị chọn mẫu trong tầng thì không ước lượng được mức dao động trong tầng. Người làm mẫu phải nói đơn vị ấy được chọn thế nào.',
    { strata: ['Miền núi'] },
  ),
  'groups-few-outside': guide(
    'Số liệu chung tính trên mọi người trả lời; bảng chia nhóm chỉ gồm những người cho biết mình thuộc nhóm nào. Người đọc lấy số chung trừ các nhóm thì ra câu trả lời của số ít người còn lại; nếu chỉ có một người thì lộ cả phiếu của người ấy. Phương án có `kind` là `other` được coi là một nhóm, nên được giữ kín như mọi nhóm ít người.',
    { count: 3, minimum: 10 },
  ),
  'population-small': guide(
    'Không thể chọn nhiều đơn vị hơn số đơn vị có trong tổng thể. Thường do ghi số người thay cho số cụm, hoặc ngược lại.',
    { stratum: 'Miền núi', units: 40, population: 12 },
  ),
  'population-varies': guide(
    'Mỗi tầng chỉ có một quy mô tổng thể, nên mọi phiếu của tầng phải ghi cùng một số.',
    { stratum: 'Miền núi', population: 120, other: 210 },
  ),
};
