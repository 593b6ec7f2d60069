import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

import type { FieldProps } from './field-props';

type CustomField = Extract<Parameters<StrapiApp['customFields']['register']>[0], { name: string }>;

const customField = (name: string, Input: () => Promise<ComponentType<FieldProps>>): CustomField => ({
  name,
  pluginId: 'press-office',
  type: 'json',
  intlLabel: { id: `press-office.custom-fields.${name}.name`, defaultMessage: name },
  intlDescription: { id: `press-office.custom-fields.${name}.description`, defaultMessage: name },
  // Strapi's type forgets the props that the content manager gives to every input.
  components: { Input: async () => ({ default: (await Input()) as ComponentType }) },
});

/** The inputs of the custom fields that the server registers. */
export const customFields: CustomField[] = [
  customField('words', async () => (await import('./words/words-input')).WordsInput),
  customField('figure-marks', async () => (await import('./figure-marks/figure-marks-input')).FigureMarksInput),
  customField('phases', async () => (await import('./phases/phases-input')).PhasesInput),
  customField('unit-forms', async () => (await import('./unit-forms/unit-forms-input')).UnitFormsInput),
];
