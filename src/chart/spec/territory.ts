/** The divisions of the country into provinces: 63 until 2025-06-30, 34 from 2025-07-01. */
export const TERRITORIES = ['34', '63'] as const;
export type Territory = (typeof TERRITORIES)[number];

/** A province of one division, and where its tile stands. */
interface Unit {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

// A line is a row of tiles from north to south: column, code, short form and name. Codes are those of data/localities.csv.
const UNITS: Readonly<Record<Territory, readonly string[]>> = {
  '34': [
    '1 12 LCh Lai Châu|2 15 LCa Lào Cai|3 08 TQ Tuyên Quang|4 04 CB Cao Bằng',
    '0 11 ĐB Điện Biên|1 14 SL Sơn La|2 25 PT Phú Thọ|3 19 TNg Thái Nguyên|4 20 LS Lạng Sơn',
    '2 01 HN Hà Nội|3 24 BN Bắc Ninh|4 22 QNi Quảng Ninh',
    '2 37 NB Ninh Bình|3 33 HY Hưng Yên|4 31 HP Hải Phòng',
    '2 38 TH Thanh Hóa',
    '2 40 NA Nghệ An',
    '3 42 HT Hà Tĩnh',
    '3 44 QT Quảng Trị',
    '3 46 Huế Huế|4 48 ĐNa Đà Nẵng',
    '4 51 QNg Quảng Ngãi',
    '4 52 GL Gia Lai',
    '4 66 ĐL Đắk Lắk',
    '1 80 TNi Tây Ninh|2 75 ĐNi Đồng Nai|3 68 LĐ Lâm Đồng|4 56 KH Khánh Hòa',
    '0 91 AG An Giang|1 82 ĐT Đồng Tháp|2 79 HCM Hồ Chí Minh',
    '0 96 CM Cà Mau|1 92 CT Cần Thơ|2 86 VL Vĩnh Long',
  ],
  '63': [
    '1 12 LCh Lai Châu|2 10 LCa Lào Cai|3 02 HG Hà Giang|4 04 CB Cao Bằng',
    '0 11 ĐB Điện Biên|2 15 YB Yên Bái|3 08 TQ Tuyên Quang|4 06 BKạ Bắc Kạn|5 20 LS Lạng Sơn',
    '1 14 SL Sơn La|2 25 PT Phú Thọ|3 26 VP Vĩnh Phúc|4 19 TNg Thái Nguyên|5 24 BG Bắc Giang|6 22 QNi Quảng Ninh',
    '2 17 HB Hòa Bình|3 01 HN Hà Nội|4 27 BN Bắc Ninh|5 30 HD Hải Dương|6 31 HP Hải Phòng',
    '3 35 HNa Hà Nam|4 33 HY Hưng Yên|5 34 TB Thái Bình',
    '2 38 TH Thanh Hóa|3 37 NB Ninh Bình|4 36 NĐ Nam Định',
    '2 40 NA Nghệ An',
    '3 42 HT Hà Tĩnh',
    '3 44 QB Quảng Bình',
    '4 45 QT Quảng Trị',
    '4 46 Huế Thừa Thiên Huế|5 48 ĐNa Đà Nẵng',
    '5 49 QNa Quảng Nam',
    '4 62 KT Kon Tum|5 51 QNg Quảng Ngãi',
    '4 64 GL Gia Lai|5 52 BĐ Bình Định',
    '4 66 ĐL Đắk Lắk|5 54 PY Phú Yên',
    '3 70 BP Bình Phước|4 67 ĐNô Đắk Nông|5 56 KH Khánh Hòa',
    '2 72 TNi Tây Ninh|3 74 BD Bình Dương|4 68 LĐ Lâm Đồng|5 58 NT Ninh Thuận',
    '1 80 LA Long An|2 79 HCM Hồ Chí Minh|3 75 ĐNi Đồng Nai|4 60 BTh Bình Thuận',
    '0 89 AG An Giang|1 87 ĐT Đồng Tháp|2 82 TG Tiền Giang|3 77 BV Bà Rịa - Vũng Tàu',
    '0 91 KG Kiên Giang|1 92 CT Cần Thơ|2 86 VL Vĩnh Long|3 83 BTr Bến Tre',
    '0 95 BL Bạc Liêu|1 93 HGi Hậu Giang|2 84 TV Trà Vinh',
    '0 96 CM Cà Mau|1 94 ST Sóc Trăng',
  ],
};

function unitsIn(line: string, row: number): Unit[] {
  return line.split('|').map((tile) => {
    const [column = '', code = '', short = '', ...name] = tile.split(' ');
    return { code, name: name.join(' '), short, column: Number(column), row };
  });
}

const GRIDS = {
  '34': UNITS['34'].flatMap(unitsIn),
  '63': UNITS['63'].flatMap(unitsIn),
} satisfies Record<Territory, readonly Unit[]>;

/** All provinces of a division, from north to south. */
export function unitsOf(territory: Territory): readonly Unit[] {
  return GRIDS[territory];
}

/**
 * A province by its code at the time of that division: a code alone means different places before and after 2025-07-01.
 *
 * @example unitOfCode('63', '62')?.name // 'Kon Tum'; undefined in '34'
 */
export function unitOfCode(territory: Territory, code: string): Unit | undefined {
  return GRIDS[territory].find((unit) => unit.code === code);
}
