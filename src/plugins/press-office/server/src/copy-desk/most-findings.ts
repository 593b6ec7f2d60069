/** The most findings of one rule: whoever gets more has a text to write anew, not to correct. */
export const mostFindings = 200;
