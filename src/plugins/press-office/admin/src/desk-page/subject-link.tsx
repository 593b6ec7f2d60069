import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

import type { LocaleCode } from '../../../contracts/locale';
import type { SubjectKind } from '../../../contracts/subject';

interface Props {
  kind: SubjectKind;
  documentId: string;
  /** The language to open it in; the panel's choice where it is left out. */
  locale: LocaleCode | undefined;
  children: ReactNode;
}

/** Leads to the form of a record. */
export function SubjectLink({ kind, documentId, locale, children }: Props) {
  const query = locale === undefined ? '' : `?plugins[i18n][locale]=${locale}`;
  return (
    <Link tag={NavLink} to={`/content-manager/collection-types/plugin::press-office.${kind}/${documentId}${query}`}>
      {children}
    </Link>
  );
}
