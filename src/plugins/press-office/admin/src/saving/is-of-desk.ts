/** Whether a document is of one of the desk's kinds, and not of the host's own. */
export const isOfDesk = ({ model }: { model: string }): boolean => model.startsWith('plugin::press-office.');
