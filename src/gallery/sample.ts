import { ChartSpecSchema, type ChartSpec, type ChartSpecInput } from '../chart/spec.ts';

/** A chart of made-up figures, with why it stands in the gallery. */
export interface Sample {
  readonly name: string;
  /** What is hard about it. */
  readonly note: string;
  readonly spec: ChartSpec;
}

type Common = 'id' | 'title' | 'lang';
type Body = ChartSpecInput extends infer S ? (S extends unknown ? Omit<S, Common> : never) : never;

/** Fills what all samples have in common. */
export function sample(name: string, note: string, body: Body): Sample {
  const common = { id: `mau-${name}`, title: `Biểu đồ mẫu: ${note}`, lang: 'vi' };
  return { name, note, spec: ChartSpecSchema.parse({ ...common, ...body }) };
}

/** A label of 120 characters, the longest that the site promises to show. */
export const LONG =
  'Cấp giấy chứng nhận quyền sử dụng đất, giải quyết tranh chấp và bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất';
