/** A file's name as it may stand in a terminal: without line ends, commands to the terminal and invisible signs. */
export const shown = (file) => file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
