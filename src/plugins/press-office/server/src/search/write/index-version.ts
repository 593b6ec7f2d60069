/**
 * Which index this code writes and asks. Raise it with every change of the analyser, of the tokens, or of what is indexed of
 * a document: the index of a database that has another one is made anew at the next start.
 */
export const indexVersion = 2;
