import { defineProblem, given } from '../definition/index.ts';

/** `cluster`: the question that holds the role of the cluster. */
export const clustersWhole = defineProblem({
  code: 'clusters-whole',
  severity: 'warning',
  params: given<{ readonly cluster: string }>(),
  vi: ({ cluster }) => ({
    message: `vai trò population đi cùng cụm "${cluster}" nghĩa là mọi người trong mỗi cụm được chọn đều được hỏi; nếu chỉ hỏi một số người, sai số tính ra sẽ nhỏ hơn sai số thật`,
    remedy:
      'trong questions.csv, đổi population thành stratum_clusters; nếu biết mỗi cụm có bao nhiêu người, thêm một cột số có vai trò cluster_people',
  }),
  en: ({ cluster }) => ({
    message: `the role population beside the cluster "${cluster}" means that everyone in each drawn cluster was asked; if only some were, the errors come out smaller than they are`,
    remedy:
      'in questions.csv, change population to stratum_clusters; where it is known how many people each cluster has, add a column of numbers with the role cluster_people',
  }),
  guide: {
    why: 'Mẫu hai bước (chọn xã, rồi chọn người trong xã) dao động ở cả hai bước. Chỉ biết số cụm của tầng thì không thể giảm sai số theo tỷ lệ mẫu; biết thêm số người của từng cụm thì tính được đủ hai bước.',
    params: { cluster: 'xa' },
  },
});
