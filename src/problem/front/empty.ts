import { defineProblem, given } from '../definition/index.ts';

/** `mayBeUnstated`: a field where a survey published elsewhere may say "không nêu"; `required`: it may not be left out. */
export const frontEmpty = defineProblem({
  code: 'front-empty',
  params: given<{ readonly mayBeUnstated: boolean; readonly required: boolean }>(),
  vi: ({ mayBeUnstated, required }) => ({
    message: 'mục này để trống',
    remedy: mayBeUnstated
      ? 'điền nội dung; chỉ khi dẫn lại số liệu đã công bố mà nguồn không nêu mới viết "không nêu"'
      : required
        ? 'điền nội dung; mục này bắt buộc'
        : 'điền nội dung; nếu mục không bắt buộc thì có thể xóa cả mục',
  }),
  en: ({ mayBeUnstated, required }) => ({
    message: 'the field is empty',
    remedy: mayBeUnstated
      ? 'fill it in; only what a published source does not say is written "không nêu"'
      : required
        ? 'fill it in; it is required'
        : 'fill it in, or leave the field out if it is not required',
  }),
  guide: {
    why: 'Mục có tên mà chưa có nội dung.',
    params: { mayBeUnstated: true, required: true },
  },
});
