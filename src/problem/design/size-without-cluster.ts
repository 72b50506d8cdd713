import { defineProblem, given } from '../definition/index.ts';

export const sizeWithoutCluster = defineProblem({
  code: 'size-without-cluster',
  params: given<{ readonly role: 'stratum_clusters' | 'cluster_people' }>(),
  vi: ({ role }) => ({
    message: `có cột mang vai trò ${role} nhưng không có cột nào mang vai trò cluster`,
    remedy:
      role === 'stratum_clusters'
        ? 'trong questions.csv, giao vai trò cluster cho cột ghi mã cụm; nếu mẫu không chọn theo cụm, đổi vai trò này thành population'
        : 'trong questions.csv, giao vai trò cluster cho cột ghi mã cụm; nếu mẫu không chọn theo cụm, đổi vai trò này thành ignore',
  }),
  en: ({ role }) => ({
    message: `a column has the role ${role}, but none has the role cluster`,
    remedy:
      role === 'stratum_clusters'
        ? 'in questions.csv, give the role cluster to the column of cluster codes; if no clusters were drawn, change this role to population'
        : 'in questions.csv, give the role cluster to the column of cluster codes; if no clusters were drawn, change this role to ignore',
  }),
  guide: {
    why: 'Số cụm của tầng và số người của cụm chỉ có nghĩa khi biết mỗi phiếu thuộc cụm nào.',
    params: { role: 'stratum_clusters' },
  },
});
