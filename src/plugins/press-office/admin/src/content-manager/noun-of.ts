/** What a layout of the content manager says about its content type: the schema's `pluginOptions`, among others. */
export interface LayoutOptions {
  'press-office'?: { noun: string };
}

/** The noun whose list or form this is, or undefined when it is not one of the plugin's. */
export const nounOf = (layout: { options: LayoutOptions }): string | undefined => layout.options['press-office']?.noun;

/** The message that the content manager itself asks for to label an attribute. */
export const labelId = (noun: string, attribute: string) =>
  `content-manager.content-types.plugin::press-office.${noun}.${attribute}`;
