/** How Strapi names the content type of figures. */
export const figureUid = 'plugin::press-office.figure';
