import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { EDITED } from '../serve/edit/content.ts';
import { editor as en } from '../words/en/editor.ts';
import { form as formEn } from '../words/en/form.ts';
import { editor as vi } from '../words/vi/editor.ts';
import { form as formVi } from '../words/vi/form.ts';
import { editorConfig, listsOfNone } from './config.ts';
import { NONE } from './field.ts';
import { registerOptions } from './register-options.ts';

const topics = [{ id: 'dat-dai', label: 'Đất đai', labelEn: 'Land', description: '' }];
const unit = { level: 'Tỉnh', validFrom: '2008-08-01', aliases: [], slug: '' } as const;
const localities = [
  { ...unit, code: '15', name: 'Yên Bái', validTo: '2025-06-30', successorCode: '15' },
  { ...unit, code: '15', name: 'Lào Cai', validTo: null, successorCode: null },
];
const registers = { topics, localities, documents: [], series: [], synonyms: [] };

const configOf = (form = formVi, words = vi) =>
  editorConfig({
    title: 'Trang',
    backend: { name: 'gitea', repo: 'a/b' },
    schemas: EDITED,
    form,
    words,
    registers: registerOptions(registers, ['a-2026'], words),
  });

const collection = (name: string) => {
  const found = configOf().collections.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no collection: ${name}`);
  return found;
};

describe('editorConfig', () => {
  it.each([
    ['surveys', EDITED.surveys],
    ['surveys-unstated', EDITED.surveys],
    ['briefings', EDITED.briefings],
    ['pages', EDITED.pages],
  ])('%s: a form field for every field of the schema, then the body', (name, schema) => {
    const names = collection(name).fields.map((field) => field.name);
    expect(names).toEqual([...Object.keys(schema.shape), 'body']);
  });

  it('offers the very words of the schema, and those of the registers', () => {
    const fields = Object.fromEntries(collection('surveys').fields.map((one) => [one.name, one]));
    const values = (name: string) => fields[name]?.options?.map(({ value }) => value);
    expect(values('sampling')).toEqual(EDITED.surveys.shape.sampling.in.options);
    expect(values('mode')).toEqual(EDITED.surveys.shape.mode.element.options);
    expect(values('topics')).toEqual(['dat-dai']);
    expect(values('localities')).toEqual([NONE, '15']);
    expect(fields['localities']?.options?.[1]?.label).toBe(
      '15: Tỉnh Yên Bái (đến 30/06/2025); Tỉnh Lào Cai',
    );
    expect(listsOfNone(EDITED)).toEqual(['localities']);
  });

  it('refuses in the form what the check would refuse', () => {
    const fields = Object.fromEntries(collection('surveys').fields.map((one) => [one.name, one]));
    const takes = (name: string, text: string) =>
      new RegExp(fields[name]?.pattern?.[0] ?? 'khong co', 'u').test(text);
    expect(['800', 'không nêu'].every((text) => takes('issued', text))).toBe(true);
    expect(['1.200', '12x', 'x12', ''].some((text) => takes('issued', text))).toBe(false);
    expect(takes('publishAt', '2026-12-15')).toBe(true);
    expect(takes('publishAt', '2026-12-15T08:00:00+07:00')).toBe(true);
    expect(takes('publishAt', '2026-02-30')).toBe(false);
  });

  it('never deletes a report, nor makes a standing page', () => {
    expect(configOf().collections.every((one) => !one.delete)).toBe(true);
    expect(collection('pages').create).toBe(false);
  });

  it('has no word of one language in the other', () => {
    expect(configOf(formEn, en).collections.map(({ label }) => label)).not.toEqual(
      configOf().collections.map(({ label }) => label),
    );
  });

  it('is JSON that a form can be made of', () => {
    const config = configOf();
    expect(z.json().safeParse(config).success).toBe(true);
  });
});
