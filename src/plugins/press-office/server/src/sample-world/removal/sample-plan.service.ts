import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../../contracts/locale';
import type { SamplePlan, SampleThing } from '../../../../contracts/settings';
import { mayReadAccounts, permittedLocales } from '../../access/check-permission.service';
import { isFileOnRecord } from '../../editions/read/names-file';
import { hashOf } from '../../editions/seal';
import type { Desk } from '../../shared/desk';
import { knownLocales } from '../../shared/known-locales';
import { nouns } from '../../shared/subjects';
import { coverName } from '../cover/store-cover.service';
import { findSample, type FoundRecord } from './find-sample.service';
import { linkedFromElsewhere } from './linked-from-elsewhere.service';
import { accountNumbers, findAccounts } from './sample-accounts.service';
import { type SampleNoun, sampleNouns } from './sample-records';

/**
 * What would be removed with the sample world now, in the order in which it is, and what would stay and why,
 * with names only where the caller may read them. Changes nothing.
 */
export async function samplePlan(desk: Desk): Promise<SamplePlan> {
  const found = await findSample(desk);
  const untouched = found.filter(({ isChanged }) => !isChanged);
  const linked = await linkedFromElsewhere(desk.strapi, untouched);
  const accounts = await findAccounts(desk.strapi, desk.database);
  const account = ({ email }: { email: string }): SampleThing => ({
    kind: 'account',
    id: email,
    title: email,
    locale: null,
  });
  const readable = await readableNouns(desk.strapi);
  const thing = (record: FoundRecord): SampleThing => thingOf(record, desk.say.language, readable);
  const removed = [
    ...untouched.filter(({ documentId }) => !linked.has(documentId)).map(thing),
    ...accounts.filter(({ kept }) => kept === null).map(account),
  ];
  const kept: SamplePlan['kept'] = [
    ...found.filter(({ isChanged }) => isChanged).map((record) => ({ ...thing(record), reason: 'changed' as const })),
    ...untouched
      .filter(({ documentId }) => linked.has(documentId))
      .map((record) => ({ ...thing(record), reason: 'linked' as const })),
    ...(await keptFile(desk)),
    ...accounts.flatMap((one) => (one.kept === null ? [] : [{ ...account(one), reason: one.kept }])),
  ];
  return { seen: hashOf({ removed, kept }), removed, kept };
}

/** A thing is called what the caller may read of it, and otherwise by its documentId. */
function thingOf({ noun, documentId, titles }: FoundRecord, language: string, readable: ReadableNouns): SampleThing {
  const told = Object.entries(titles).filter(([locale]) => readable.get(noun)?.includes(locale));
  const [locale, title] = told.find(([one]) => one === language) ?? told[0] ?? [null, documentId];
  return { kind: noun, id: documentId, title, locale };
}

type ReadableNouns = ReadonlyMap<SampleNoun, readonly LocaleCode[]>;

/** In which languages the caller may read what the records of each noun are called. */
async function readableNouns(strapi: Core.Strapi): Promise<ReadableNouns> {
  const locales = await knownLocales(strapi);
  const fieldOf = (kind: SampleNoun) => (kind === 'media-contact' ? 'name' : nouns[kind].titleAttribute);
  return new Map(
    sampleNouns.map((kind) => [kind, permittedLocales(strapi, 'read', { kind, locales, field: fieldOf(kind) })]),
  );
}

/**
 * A plan as whoever asks may be told it: who may not read accounts is told their numbers. To be asked before the plan is
 * carried out.
 */
export async function toldPlan({ strapi }: Desk, plan: SamplePlan): Promise<SamplePlan> {
  if (mayReadAccounts(strapi)) return plan;
  const numbers = await accountNumbers(strapi);
  const told = <Thing extends SampleThing>(thing: Thing): Thing => {
    const number = thing.kind === 'account' ? numbers.get(thing.id) : undefined;
    return number === undefined ? thing : { ...thing, id: String(number), title: String(number) };
  };
  return { ...plan, removed: plan.removed.map(told), kept: plan.kept.map(told) };
}

/** The picture was public, and the bytes of what was public are kept. Once no edition that names it is open, nobody can read it. */
async function keptFile({ strapi, database }: Desk): Promise<SamplePlan['kept']> {
  const file = (await strapi.db.query('plugin::upload.file').findOne({ where: { name: coverName } })) as {
    url: string;
  } | null;
  if (file === null || !(await isFileOnRecord(database, [file.url]))) return [];
  return [{ kind: 'file', id: coverName, title: coverName, locale: null, reason: 'on-record' }];
}
