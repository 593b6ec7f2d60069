import type { Core } from '@strapi/strapi';

import { presentSettings } from '../shared/office-settings';

/** The institution's time zone, by its IANA name: embargoes are entered and told in it. */
export const timeZoneOf = (strapi: Core.Strapi): string => presentSettings(strapi).timeZone;
