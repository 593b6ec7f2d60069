import auditEntry from './audit-entry';

/** The table of the audit. */
export const auditTables = {
  'audit-entry': { schema: auditEntry },
};
