import type { Sentences } from '../params/all.ts';
import type { ProseParams } from '../params/prose.ts';

export const prose: Sentences<ProseParams> = {
  'prose-component-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là thành phần được dùng (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'dùng một thành phần trong danh sách' : `có phải ý bạn là <${suggestion} />?`,
  }),
};
