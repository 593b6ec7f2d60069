import { useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';

import { directionOf } from './direction-of';

/** Tells the sheet of `followWritingDirection` which way the content in the form is written. Shows nothing. */
export function ContentDirection() {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale;
  useEffect(() => {
    const { dataset } = document.documentElement;
    // An address may say anything.
    if (locale !== undefined && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(locale))
      dataset.pressOfficeContent = directionOf(locale);
    return () => {
      delete dataset.pressOfficeContent;
    };
  }, [locale]);
  return null;
}
