const WHOLE =
  'có từ 2 đến 7 phương án (không kể "Không biết"), phương án nào cũng có số liệu được công bố';
const SPREAD =
  'câu không chia nhóm, không có số liệu giữ kín: thang điểm từ 8 bậc trở lên, hoặc câu bằng số có các lớp rộng bằng nhau';
const SAME =
  'các đợt cùng địa bàn và cùng các phương án trả lời (từ 2 đến 8), phương án nào cũng có số liệu được công bố';

/** What each kind of chart needs, as the end of a sentence. */
export const CHART_NEEDS: Readonly<Record<string, string>> = {
  pyramid:
    'câu nền có thứ bậc (ordinal), từ 3 bậc trở lên, chia theo một câu nền có đúng hai nhóm (by)',
  diverging: `câu chọn một có thang hai phía (bipolar), ${WHOLE}`,
  stacked: `câu chọn một có thang thứ bậc (ordinal) hoặc hai phía (bipolar), ${WHOLE}`,
  tiles:
    'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của hơn một nửa số tỉnh, thành phố cùng thời kỳ',
  ranked:
    'một phương án (choice của <Compare>) chia theo tỉnh, thành phố, có số liệu của từ 10 tỉnh, thành phố cùng thời kỳ trở lên',
  interval: 'một phương án (choice của <Compare>) chia theo nhóm (by), của mẫu xác suất',
  histogram: SPREAD,
  quantiles: SPREAD,
  heat: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 phương án và từ 2 nhóm trở lên, tên nhóm ngắn',
  grouped: 'câu chia theo nhóm (by), có số liệu được công bố của từ 2 nhóm trở lên',
  bar: 'câu không chia nhóm',
  slope: `chuỗi có đúng hai đợt, giữa hai đợt không có chỗ đứt chuỗi, ${SAME}`,
  multiples: `chuỗi có từ ba đợt trở lên, ${SAME}`,
};
