/** A permission of the panel, as it is asked for. */
export interface Permission {
  action: string;
  /** Null for what has none: Strapi compares it as it stands. */
  subject?: string | null;
}

/** The permission to do something with records of a type, as the content manager has it. */
export const toContent = (act: 'create' | 'read' | 'update' | 'publish', subject: string): Permission => ({
  action: `plugin::content-manager.explorer.${act}`,
  subject,
});
