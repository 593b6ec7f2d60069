/** What an administrator may be allowed to do beyond the content manager's own permissions. */
export const actions = [
  {
    section: 'plugins',
    pluginName: 'press-office',
    uid: 'intake',
    displayName: 'Turn texts into drafts',
    subCategory: 'intake',
  },
  {
    section: 'plugins',
    pluginName: 'press-office',
    uid: 'publish',
    displayName: 'Publish press releases, with what they link to',
    subCategory: 'publication',
  },
  {
    section: 'plugins',
    pluginName: 'press-office',
    uid: 'audit',
    displayName: 'Read the audit',
    subCategory: 'audit',
  },
] as const;

export type Action = (typeof actions)[number]['uid'];

/** The policies of a desk route: signed in at the panel, and allowed to do this. */
export const only = (action: Action) => [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [`plugin::press-office.${action}`] } },
];
