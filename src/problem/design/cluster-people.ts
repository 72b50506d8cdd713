import { defineProblem, given } from '../definition/index.ts';
import { number } from './words.ts';

/** `other`: another size given for the same cluster, or null where more people were asked than it has. */
export const clusterPeople = defineProblem({
  code: 'cluster-people',
  params: given<{
    readonly cluster: string;
    readonly people: number;
    readonly asked: number;
    readonly other: number | null;
  }>(),
  vi: ({ cluster, people, asked, other }) => ({
    message:
      other === null
        ? `cụm "${cluster}": mẫu có ${number.vi(asked)} người, nhiều hơn số người của cụm (${number.vi(people)})`
        : `cụm "${cluster}": số người của cụm được ghi khác nhau: ${number.vi(people)} và ${number.vi(other)}`,
    remedy:
      other === null
        ? 'ghi số người của cụm vào lúc chọn mẫu, ít nhất bằng số người được hỏi'
        : 'ghi cùng một số cho mọi phiếu của cụm',
  }),
  en: ({ cluster, people, asked, other }) => ({
    message:
      other === null
        ? `cluster "${cluster}": ${number.en(asked)} people in the sample, more than the cluster has (${number.en(people)})`
        : `cluster "${cluster}": the number of its people is given in two ways: ${number.en(people)} and ${number.en(other)}`,
    remedy:
      other === null
        ? 'write how many people the cluster had when the sample was drawn, no fewer than were asked'
        : 'give the same number for all respondents of the cluster',
  }),
  guide: {
    why: 'Mỗi cụm có một số người, không ít hơn số người được hỏi trong cụm.',
    params: { cluster: 'Xã A', people: 20, asked: 24, other: null },
  },
});
