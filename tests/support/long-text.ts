/** A text of at least so many characters, with names, numbers and dates that all have to be read; nothing is wrong with it. */
export function longText(characters: number): string {
  const paragraphs = ['Rapport annuel de l’agence', 'Rabat, le 12 mars 2024 – Le rapport est publié aujourd’hui.'];
  for (let length = 0, step = 0; length < characters; step += 1) {
    const paragraph = paragraphOf(step);
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

const paragraphOf = (step: number) =>
  `Le projet « Avenir ${step} » a permis de former plus de ${1250 + step} stagiaires en 2023, dont ${430 + step} femmes, ` +
  `avec un budget de ${3 + (step % 90)},5 millions de dirhams. M. Karim Tazi, directeur général de l’agence, a indiqué que ` +
  `le projet a retenu ${18 + (step % 70)} % des demandes. « Nous poursuivons ce travail », a-t-il ajouté.`;
