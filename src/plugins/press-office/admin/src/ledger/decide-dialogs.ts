/** What is asked before a release that quotes an older value gets a note or a correction: loaded when either is opened. */
export { CorrectQuoteDialog } from './correct-quote-dialog';
export { NoteDialog } from './note-dialog';
