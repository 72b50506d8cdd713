import type { Locality } from '../../register/register.ts';

/** Two provinces of which one went into the other on 2025-07-01, for tests. */

export const konTum: Locality = {
  code: '62',
  name: 'Kon Tum',
  level: 'Tỉnh',
  validFrom: '2008-08-01',
  validTo: '2025-06-30',
  successorCode: '51',
  aliases: [],
  slug: 'kon-tum',
};

export const oldQuangNgai: Locality = {
  ...konTum,
  code: '51',
  name: 'Quảng Ngãi',
  slug: 'quang-ngai-truoc-2025',
};

export const quangNgai: Locality = {
  ...oldQuangNgai,
  validFrom: '2025-07-01',
  validTo: null,
  successorCode: null,
  slug: 'quang-ngai',
};
