import { defineProblem, given } from '../definition/index.ts';

const COLUMNS = {
  stratum: 'tầng (stratum)',
  cluster: 'cụm (cluster)',
  population: 'quy mô tổng thể (population)',
  stratum_clusters: 'số cụm của tầng (stratum_clusters)',
  cluster_people: 'số người của cụm (cluster_people)',
};

export const designEmpty = defineProblem({
  code: 'design-empty',
  params: given<{ readonly role: keyof typeof COLUMNS }>(),
  vi: ({ role }) => ({
    message: `phiếu này chưa ghi ${COLUMNS[role]}`,
    remedy: 'ghi đủ cho mọi phiếu, vì sai số được tính theo cột này',
  }),
  en: ({ role }) => ({
    message: `this respondent has no value in the ${role} column`,
    remedy: 'fill it in for everyone: the margins of error rest on this column',
  }),
  guide: {
    why: 'Sai số được tính theo tầng và cụm; thiếu ở một phiếu là tính sai cho cả khảo sát.',
    params: { role: 'stratum' },
  },
});
