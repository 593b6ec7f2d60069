/** Whoever may open the settings. The server asks again. */
export const mayChangeSettings = [{ action: 'plugin::press-office.settings', subject: null }];
