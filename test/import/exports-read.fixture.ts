/** A file of an exporter, and what is told of how it was read: each a part of one line. */
export const EXPORTS_READ: readonly (readonly [
  folder: string,
  file: string,
  told: readonly RegExp[],
])[] = [
  [
    'bare-vietnamese-names',
    'vn-names.csv',
    [
      /80 phiếu/,
      /gioi_tinh .*đặc điểm/,
      /trinh_do .*đặc điểm/,
      /nghe_nghiep .*đặc điểm/,
      /dan_toc .*đặc điểm/,
    ],
  ],
  [
    'branch-columns-same-scale',
    'branches.csv',
    [
      /36 phiếu/,
      /Chuẩn 1 \[A\]/,
      /q2 .*chọn một .*có thứ tự .* 4 +4 /,
      /q5 .*chọn một .*có thứ tự .* 4 +8 /,
      /q7 .*chọn một .*có thứ tự .* 4 +24 /,
    ],
  ],
  [
    'duplicate-headers',
    'dup-branch.csv',
    [
      /60 phiếu/,
      /C, E: 2 nhánh của cùng một câu hỏi, gộp thành một/,
      /q2 .*hai phía .* 60 /,
      /D .*cột trống/,
    ],
  ],
  [
    'excel-column1-header',
    'column1.xlsx',
    [/60 phiếu/, /Bỏ 1 dòng tiêu đề do Excel tự đặt/, /q1 .*hai phía .*Ông bà có hài lòng không/],
  ],
  [
    'excel-error-cell',
    'na.csv',
    [/60 phiếu/, /21 ô ghi #N\/A hiểu là không trả lời/, /dia_ban .* 2 +39 /],
  ],
  [
    'excel-range-became-date',
    'range-date.csv',
    [/45 ô bị Excel đổi từ khoảng số thành ngày/, /q1 .*có thứ tự .* 4 +60 /],
  ],
  [
    'excel-range-became-date',
    'range-date.xlsx',
    [/Cột B chưa chắc \(có ngày lẫn với khoảng số: Excel có thể đã đổi/],
  ],
  ['google-forms-semicolon', 'google-semicolon.csv', [/80 phiếu/, /q1 .*chọn nhiều .* 4 +80 /]],
  ['grid-labels', 'grid.csv', [/q1 .*\[Thái độ\]/, /q2 .*\[Thời gian\]/, /q3 .*\[Phí, lệ phí\]/]],
  [
    'limesurvey-code',
    'lime-code.csv',
    [
      /LimeSurvey; 60 phiếu/,
      /G, H, I: gộp thành một câu chọn nhiều, cơ sở 60 phiếu/,
      /G01Q02 .*chọn nhiều .* 3 +60 /,
      /cột của phần mềm .*lastpage/,
      /cột của phần mềm .*startlanguage/,
    ],
  ],
  [
    'one-column-per-choice',
    'multi-columns.csv',
    [
      /C, D, E: gộp thành một câu chọn nhiều, cơ sở 60 phiếu/,
      /q1 .*chọn nhiều .* 3 +60 .*Kênh nhận tin/,
    ],
  ],
  [
    'percent-matrix',
    'pct-wide2.xlsx',
    [/3 bảng kết quả, 15 dòng/, /q1 .*hai phía .* 5 .*Thái độ cán bộ/, /q3 .*Phí, lệ phí/],
  ],
  [
    'qualtrics-three-headers',
    'qualtrics-label.csv',
    [/Qualtrics; 60 phiếu/, /Bỏ 2 dòng tiêu đề/, /Q2 .*chọn nhiều .* 3 +60 /],
  ],
  ['signature-rows', 'phieu-200.xlsx', [/200 phiếu/, /Bỏ 3 dòng cuối: chữ ký/]],
  [
    'sl-percent-pairs',
    'bieu-cap-so-luong.xlsx',
    [/3 bảng kết quả, 18 dòng/, /q1 .*hai phía .* 3 .*Thái độ của công chức/],
  ],
  [
    'tam-hai-long-scale',
    'vn-tax.csv',
    [/120 phiếu/, /hai phía .* 5 +120 .*Bạn có hài lòng với cơ quan thuế không/],
  ],
  ['utf16-unicode-text', 'utf16.csv', [/60 phiếu/, /q1 .*hai phía .* 5 +60 /]],
  ['ward-comma', 'ward-comma.csv', [/dia_ban .*chọn một/]],
];
