type Read<Out> = (value: unknown, at: string) => Out;

function fail(message: string, at: string, value: unknown): never {
  throw new Error(
    `${at === '' ? 'spec' : at}: ${message}: ${JSON.stringify(value) ?? 'undefined'}`,
  );
}

/** What a part of a spec must be; `In` is what may be given, `Out` what is read of it, defaults filled. */
export class Schema<Out, In = Out> {
  /** Never there: carries the type of what may be given. */
  declare readonly given?: In;
  readonly read: Read<Out>;

  constructor(read: Read<Out>) {
    this.read = read;
  }

  /** @throws where the value does not fit, naming the place */
  parse(value: unknown): Out {
    return this.read(value, '');
  }

  refine(test: (value: Out) => boolean, message: string): Schema<Out, In> {
    return new Schema((value, at) => {
      const out = this.read(value, at);
      return test(out) ? out : fail(message, at, value);
    });
  }

  nullable(): Schema<Out | null, In | null> {
    return new Schema((value, at) => (value === null ? null : this.read(value, at)));
  }

  default(other: Out): Schema<Out, In | undefined> {
    return new Schema((value, at) => (value === undefined ? other : this.read(value, at)));
  }
}

/** A schema of anything. */
export type AnySchema = Schema<unknown, unknown>;
export type Output<S> = S extends Schema<infer Out, unknown> ? Out : never;
export type Input<S> = S extends { readonly given?: infer In } ? In : never;

/** Text; where `form` is given, of that form. */
export function text(form?: RegExp): Schema<string> {
  return new Schema((value, at) =>
    typeof value === 'string' && form?.test(value) !== false
      ? value
      : fail('no such text', at, value),
  );
}

/** A finite number from `least` to `most`. */
export function number(least = -Infinity, most = Infinity): Schema<number> {
  return new Schema((value, at) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
      ? value
      : fail('no such number', at, value),
  );
}

/** A whole number from `least` up. */
export function whole(least = -Infinity): Schema<number> {
  return number(least).refine(Number.isInteger, 'no whole number');
}

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(
  ...values: readonly T[]
): Schema<T> {
  return new Schema(
    (value, at) => values.find((one) => one === value) ?? fail('none of its values', at, value),
  );
}

/** A list of `least` items or more. */
export function list<Out, In>(item: Schema<Out, In>, least = 0): Schema<Out[], In[]> {
  return new Schema((value, at) =>
    Array.isArray(value) && value.length >= least
      ? value.map((one: unknown, nth) => item.read(one, `${at}[${nth}]`))
      : fail(`no list of ${least} or more`, at, value),
  );
}
