import type { Core, Modules, UID } from '@strapi/strapi';

import { defaultLocale } from '../shared/known-locales';
import { atDesk, type Desk } from '../shared/desk';
import { type DeskRow, draftRows } from '../shared/desk-documents';
import { sayToCaller } from '../shared/desk-language';
import { kindOf, nouns } from '../shared/subjects';
import { checkAmounts } from './check-amounts';
import { checkBlocks } from './check-blocks';
import { checkEmbargo } from './check-embargo';
import { checkPeriods } from './check-periods';
import { checkRange } from './check-range';
import { checkedLists } from './checked-lists';
import { checkedUnitForms } from './checked-unit-forms';
import { keepLinksAlike, linkAttributes, readLinks } from './keep-links-alike.service';
import { keepIdentity } from './keep-identity';
import { slugForDraft } from './slug-for-draft.service';
import { storableText } from '../shared/storable-text';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];

interface SaveParams {
  documentId?: string;
  locale?: string;
  data?: Record<string, unknown>;
}

/**
 * What happens whenever a draft is saved, from the panel or from code: lists and texts are checked, a slug is made,
 * and the links of the translations are kept alike, all in the transaction of the save.
 */
export const drafting =
  (strapi: Core.Strapi): Middleware =>
  async (context, next) => {
    if (!context.uid.startsWith('plugin::press-office.')) return next();
    if (context.action === 'clone') {
      const params = context.params as SaveParams;
      params.data = keepIdentity(params.data ?? {}, null, sayToCaller(strapi));
      leaveSlugBehind(context);
    }
    if (context.action !== 'create' && context.action !== 'update') return next();
    return atDesk(strapi, async (desk) => {
      const params = checkedParams(desk, context);
      const locale = params.locale ?? (await defaultLocale(strapi));
      await checkAndName(desk, context, { ...params, locale });
      if (params.documentId === undefined) return next();

      const target = { uid: context.uid, documentId: params.documentId, locale };
      const before = await readLinks(strapi, target.uid, target.documentId);
      const saved = await next();
      if (!before.has(locale) || touchesLinks(strapi, context)) await keepLinksAlike(strapi, { ...target, before });
      return saved;
    });
  };

/** The parameters of the save, with its lists and texts as they will be kept. */
function checkedParams({ strapi, say }: Desk, context: Context): SaveParams {
  const params = context.params as SaveParams;
  if (params.data === undefined) return params;
  const { attributes } = strapi.contentType(context.uid);
  const texts = Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');
  checkBlocks(params.data, texts, say);
  const data = keepIdentity(params.data, params.documentId ?? null, say);
  const checked = { ...data, ...checkedLists(data, say), ...checkedUnitForms(data, say) };
  checkPeriods(checked, say);
  if (kindOf(context.uid) === 'figure') checkAmounts(checked, say);
  checkEmbargo(checked, say);
  params.data = Object.fromEntries(
    Object.entries(checked).map(([name, value]) => [
      name,
      typeof value === 'string' || texts.includes(name) ? storableText(value) : value,
    ]),
  );
  return params;
}

function touchesLinks(strapi: Core.Strapi, context: Context): boolean {
  const data = (context.params as SaveParams).data ?? {};
  return linkAttributes(strapi, context.uid).some(({ name }) => name in data);
}

/** Checks the words as they will be after the save, and gives them a slug. */
async function checkAndName(
  desk: Desk,
  context: Context,
  { documentId, locale, data }: SaveParams & { locale: string },
) {
  const kind = kindOf(context.uid);
  if (kind === null || data === undefined) return;
  const { slugAttribute } = nouns[kind];
  const rows = documentId ? await draftRows(desk.strapi, { uid: context.uid, documentId }) : [];
  const existing = rows.find((row) => row.locale === locale) ?? sharedWords(desk.strapi, context.uid, rows[0]);
  const words = { ...existing, ...data };
  checkRange(words, desk.say);
  const slug = await slugForDraft(desk, { kind, documentId: documentId ?? null, locale, words });
  if (slug !== null) (context.params as SaveParams).data = { ...data, [slugAttribute]: slug };
}

/** A copy gets a slug of its own when it is saved or published: the one it was copied from keeps its own. */
function leaveSlugBehind(context: Context): void {
  const kind = kindOf(context.uid);
  if (kind === null) return;
  const { data } = context.params as SaveParams;
  Object.assign(context.params, { data: { ...data, [nouns[kind].slugAttribute]: null } });
}

/** What a new translation will have from its siblings: the attributes that all translations share. */
function sharedWords(strapi: Core.Strapi, uid: string, sibling: DeskRow | undefined): Record<string, unknown> {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  const isShared = (name: string) => {
    const options = attributes[name]?.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
    return options?.i18n?.localized === false;
  };
  return Object.fromEntries(Object.entries(sibling ?? {}).filter(([name]) => isShared(name)));
}
