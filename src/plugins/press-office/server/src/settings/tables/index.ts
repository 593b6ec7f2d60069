import officeSettings from './office-settings';

/** The table of the settings. */
export const settingsTables = {
  'office-settings': { schema: officeSettings },
};
