import { type Verb, verbs } from '../../../contracts/publication';

/** Verbs that have a permission of their own; a draft is deleted by the content manager's. */
const permitted = verbs.filter((verb): verb is Exclude<Verb, 'delete'> => verb !== 'delete');

const names: Record<(typeof permitted)[number], string> = {
  submit: 'Submit a press release',
  'send-back': 'Send a press release back to its writer',
  approve: 'Approve a press release',
  schedule: 'Schedule a press release',
  unschedule: 'Take a press release off the agenda',
  publish: 'Publish an approved press release',
  'publish-at-once': 'Publish a press release that nobody has approved',
  correct: 'Correct a published press release',
  withdraw: 'Withdraw a published press release',
  reinstate: 'Reinstate a withdrawn press release',
};

const action = <U extends string>(uid: U, displayName: string, subCategory: string) => ({
  section: 'plugins',
  pluginName: 'press-office',
  uid,
  displayName,
  subCategory,
});

/** What an administrator may be allowed to do beyond the content manager's own permissions. */
export const actions = [
  action('intake', 'Turn texts into drafts', 'intake'),
  action('audit', 'Read the audit', 'audit'),
  action('settings', 'Change the settings of the press office', 'settings'),
  ...permitted.map((verb) => action(verb, names[verb], 'publication')),
];

export type Action = 'intake' | 'audit' | 'settings' | (typeof permitted)[number];

/** The policy of a desk route for whoever is signed in at the panel; what she may see of it is looked at there. */
export const signedIn = ['admin::isAuthenticatedAdmin'];

/** The policies of a desk route: signed in at the panel, and allowed to do this. */
export const only = (action: Action) => [...signedIn, { name: 'plugin::press-office.may', config: { action } }];
