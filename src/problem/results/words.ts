/** A number with the comma that parts decimals in Vietnamese. */
export const comma = (value: number | string): string => String(value).replace('.', ',');
