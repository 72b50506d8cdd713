import { Schema, type Input, type Output } from './schema.ts';

/** Fields by name. */
export type Fields = Readonly<Record<string, Schema<unknown, unknown>>>;

type Needless<F extends Fields> = {
  [K in keyof F]: undefined extends Input<F[K]> ? K : never;
}[keyof F];

type Flat<T> = { [K in keyof T]: T[K] };
export type ObjectOutput<F extends Fields> = Flat<{ [K in keyof F]: Output<F[K]> }>;
export type ObjectInput<F extends Fields> = Flat<
  { [K in Exclude<keyof F, Needless<F>>]: Input<F[K]> } & {
    [K in Needless<F>]?: Input<F[K]>;
  }
>;

/** A record of fields; what is no field of it is left out. */
export class ObjectSchema<F extends Fields> extends Schema<ObjectOutput<F>, ObjectInput<F>> {
  readonly fields: F;

  constructor(fields: F) {
    super((value, at) => {
      if (typeof value !== 'object' || value === null) throw new Error(`${at}: no object`);
      const given = new Map(Object.entries(value));
      const read = Object.entries(fields).map(([name, field]) => [
        name,
        field.read(given.get(name), at === '' ? name : `${at}.${name}`),
      ]);
      return Object.fromEntries(read) as ObjectOutput<F>;
    });
    this.fields = fields;
  }
}

/**
 * A record of these fields.
 *
 * @example object({ label: text(), marks: list(text()).default([]) }).parse({ label: 'a' }) // { label: 'a', marks: [] }
 */
export function object<F extends Fields>(fields: F): ObjectSchema<F> {
  return new ObjectSchema(fields);
}
