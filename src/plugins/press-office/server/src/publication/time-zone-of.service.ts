import type { Core } from '@strapi/strapi';

/** The institution's time zone, by its IANA name: embargoes are entered and told in it. */
export const timeZoneOf = (strapi: Core.Strapi): string => strapi.plugin('press-office').config<string>('timeZone');
