import type { Sentences } from '../params/all.ts';
import type { ProseParams } from '../params/prose.ts';

export const prose: Sentences<ProseParams> = {
  'prose-component-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a component that may be used (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'use one of the list' : `did you mean <${suggestion} />?`,
  }),
};
