import type { Core } from '@strapi/strapi';

import type { LocaleCode } from '../../../../contracts/locale';
import { checkPermission } from '../../access/check-permission.service';
import type { PlannedLine } from '../lines/plan-line';
import { writesOf } from './writes-of';

/**
 * Checks that the caller may make every save of an import, attribute by attribute as in the panel, and publish in every
 * locale that comes out with it.
 * @throws ForbiddenError NOT_PERMITTED
 */
export function checkPermissions(strapi: Core.Strapi, lines: readonly PlannedLine[]): void {
  const needed = new Map<string, { action: 'create' | 'update'; locale: LocaleCode; field: string }>();
  const published = new Set<LocaleCode>();
  for (const { save, key, publishes } of lines) {
    if (save === null || key === null) continue;
    for (const { locale, isFirst, data } of writesOf(save, key)) {
      const action = isFirst ? 'create' : 'update';
      for (const field of Object.keys(data)) needed.set(`${action} ${locale} ${field}`, { action, locale, field });
    }
    if (publishes) for (const locale of save.locales) published.add(locale);
  }
  for (const { action, locale, field } of needed.values()) {
    checkPermission(strapi, action, { kind: 'figure', locales: [locale], field });
  }
  checkPermission(strapi, 'publish', { kind: 'figure', locales: [...published] });
}
