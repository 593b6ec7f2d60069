import type { SamplePlan, SampleThing } from '../../../../contracts/settings';
import { isFileOnRecord } from '../../editions/read/names-file';
import { hashOf } from '../../editions/seal';
import type { Desk } from '../../shared/desk';
import { coverName } from '../cover/store-cover.service';
import { findSample, type FoundRecord } from './find-sample.service';
import { linkedFromElsewhere } from './linked-from-elsewhere.service';
import { findAccounts } from './sample-accounts.service';

/**
 * What would be removed with the sample world now, in the order in which it is, and what would stay and why. Changes nothing.
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
  const thing = (record: FoundRecord): SampleThing => thingOf(record, desk.say.language);
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

function thingOf({ noun, documentId, titles }: FoundRecord, language: string): SampleThing {
  const [locale, title] = Object.entries(titles).find(([one]) => one === language) ??
    Object.entries(titles)[0] ?? [null, ''];
  return { kind: noun, id: documentId, title, locale };
}

/** The picture was public, and the bytes of what was public are kept. Once no edition that names it is open, nobody can read it. */
async function keptFile({ strapi, database }: Desk): Promise<SamplePlan['kept']> {
  const file = (await strapi.db.query('plugin::upload.file').findOne({ where: { name: coverName } })) as {
    url: string;
  } | null;
  if (file === null || !(await isFileOnRecord(database, [file.url]))) return [];
  return [{ kind: 'file', id: coverName, title: coverName, locale: null, reason: 'on-record' }];
}
