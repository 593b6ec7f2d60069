import type { Action } from './actions';

const writerMay: Action[] = ['intake', 'submit'];
const editorMay: Action[] = [
  ...writerMay,
  'audit',
  'send-back',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'correct',
];
const headMay: Action[] = [...editorMay, 'publish-at-once', 'withdraw', 'reinstate'];

/** A role made at the first start. A super admin may edit or remove it afterwards; it is not made again. */
export interface Role {
  code: string;
  /** In the three languages at once: Strapi keeps one name for a role, whatever the language of the panel. */
  name: string;
  description: string;
  /** Actions of the content manager on every noun of the desk. */
  contentManager: ('create' | 'read' | 'update' | 'delete' | 'publish')[];
  pressOffice: Action[];
}

export const roles: Role[] = [
  {
    code: 'press-office-writer',
    name: 'Writer · Rédacteur · محرر',
    description: 'Writes drafts, publishes nothing. · Rédige, ne publie rien. · يحرر المسودات ولا ينشر شيئا.',
    contentManager: ['create', 'read', 'update', 'delete'],
    pressOffice: writerMay,
  },
  {
    code: 'press-office-editor',
    name: 'Editor · Relecteur · مراجع',
    description: 'Writes, checks and publishes. · Rédige, vérifie et publie. · يحرر ويراجع وينشر.',
    contentManager: ['create', 'read', 'update', 'delete', 'publish'],
    pressOffice: editorMay,
  },
  {
    code: 'press-office-head',
    name: 'Head of press · Responsable presse · مسؤول الصحافة',
    description:
      'Answers for everything that is published. · Répond de tout ce qui est publié. · يتحمل مسؤولية كل ما ينشر.',
    contentManager: ['create', 'read', 'update', 'delete', 'publish'],
    pressOffice: headMay,
  },
];
