import { describe, expect, test } from 'vitest';
import {
  isBarePhone,
  isPersonalHeader,
  isPersonalLabel,
  maskPersonal,
  personalSign,
} from './personal.ts';

describe('isPersonalHeader', () => {
  test.each([
    'Họ và tên',
    'ho_ten',
    'Số điện thoại',
    'SĐT',
    'Địa chỉ email',
    'E-mail',
    'CCCD',
    'Số CMND',
    'Địa chỉ',
  ])('knows %s', (header) => {
    expect(isPersonalHeader(header)).toBe(true);
  });

  test.each(['_submitted_by', '_geolocation', 'username', 'deviceid', 'IP', '_nha_latitude'])(
    'knows the tools’ own %s',
    (header) => {
      expect(isPersonalHeader(header)).toBe(true);
    },
  );

  test.each(['RespondentID', 'gioi_tinh', 'nam_sinh', '_id', 'tinh', 'dat_dai', 'diem'])(
    'lets %s pass',
    (header) => {
      expect(isPersonalHeader(header)).toBe(false);
    },
  );
});

test.each([
  ['Họ và tên của ông/bà', true],
  ['Số điện thoại liên hệ:', true],
  ['Email', true],
  ['Số điện thoại đường dây nóng có hữu ích không?', false],
  ['Ông/bà có điện thoại thông minh không?', false],
])('wording %s', (label, personal) => {
  expect(isPersonalLabel(label)).toBe(personal);
});

describe('personalSign', () => {
  test.each([
    ['0912345678', 'phone'],
    ['gọi 0912.345.678 nhé', 'phone'],
    ['+84 912 345 678', 'phone'],
    ['0912345678,0387654321', 'phone'],
    ['nguyenvana@example.org', 'email'],
    ['số 001095012345', 'identity'],
    ['079 095 012 345', 'identity'],
  ])('finds %s', (cell, sign) => {
    expect(personalSign(cell)).toBe(sign);
  });

  test.each([
    '3436139758', // a key of an online collector
    '10803838381',
    '0.912345678', // a number with nine decimals
    '0,912345678',
    '12.0912345678',
    '84912345678', // a phone number only if the whole column is like it
    '350000000',
    '2026-11-02T08:00:00.000+07:00',
    'Nghị quyết 35-NQ/TW',
    '30/2020/NĐ-CP',
    '999123456789',
    '09123456789', // eleven digits
    'tỷ lệ 0,35',
  ])('lets %s pass', (cell) => {
    expect(personalSign(cell)).toBeNull();
  });

  test('a bare 84 is a question for the whole column', () => {
    expect(isBarePhone('84912345678')).toBe(true);
    expect(isBarePhone('84112345678')).toBe(false);
  });
});

test('maskPersonal hides all of it but the first two characters', () => {
  expect(maskPersonal('gọi 0912345678 hoặc a.b@example.org, 001095012345')).toBe(
    'gọi 09******** hoặc a.*@*******.***, 00**********',
  );
  expect(maskPersonal('không biết')).toBe('không biết');
});
