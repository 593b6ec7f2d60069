import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';
import { knownLocales } from '../shared/known-locales';
import { nouns } from '../shared/subjects';
import { permittedLocales } from './check-permission.service';

/** What whoever sent the present request may be told of what is on record. */
export interface ReadableRecords {
  /** The locales in which she may read what records of a kind are called, and of figures their values too. */
  localesOf: (kind: SubjectKind) => readonly LocaleCode[];
  /** Whether that is everything. */
  isAll: boolean;
}

/** Whoever may not read a record is not told of it, neither in a finding nor beside a number. Code is told of all. */
export async function readableRecords(strapi: Core.Strapi): Promise<ReadableRecords> {
  const known = await knownLocales(strapi);
  const kinds = Object.keys(nouns) as SubjectKind[];
  const readable = new Map(kinds.map((kind) => [kind, readableIn(strapi, kind, known)]));
  return {
    localesOf: (kind) => readable.get(kind) ?? [],
    isAll: kinds.every((kind) => readable.get(kind)?.length === known.length),
  };
}

function readableIn(strapi: Core.Strapi, kind: SubjectKind, known: readonly LocaleCode[]): LocaleCode[] {
  const told = kind === 'figure' ? ['label', 'key', 'value'] : [nouns[kind].titleAttribute];
  return told.reduce<LocaleCode[]>(
    (locales, field) => permittedLocales(strapi, 'read', { kind, locales, field }),
    [...known],
  );
}
