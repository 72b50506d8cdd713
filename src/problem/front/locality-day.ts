import { defineProblem } from '../definition/index.ts';

export const frontLocalityDay = defineProblem({
  code: 'front-locality-day',
  vi: () => ({
    message: 'không có ngày khảo sát nên không biết mã địa phương thuộc thời kỳ nào',
    remedy: 'thêm mục localitiesOn: năm hoặc ngày mà mã địa phương có hiệu lực',
  }),
  en: () => ({
    message: 'without fieldwork dates nobody knows in which period the locality codes hold',
    remedy: 'add localitiesOn: the year or day on which the codes are valid',
  }),
  guide: { why: 'Mã địa phương chỉ có nghĩa cùng với một ngày.' },
});
