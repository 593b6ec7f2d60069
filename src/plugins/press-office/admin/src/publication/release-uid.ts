/** How Strapi names the content type of press releases. */
export const releaseUid = 'plugin::press-office.press-release';
