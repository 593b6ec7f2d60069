const megabyte = 1024 * 1024;

/** A text of nearly 1 MB as a press office might paste it by mistake: a report of many pages, full of names and numbers. */
export function longText(number) {
  const paragraphs = [`Rapport annuel numéro ${number}`, 'Rabat, le 12 mars 2024 – Le rapport est publié aujourd’hui.'];
  let bytes = 0;
  for (let step = 0; ; step += 1) {
    const paragraph = paragraphOf(step);
    bytes += Buffer.byteLength(paragraph) + 2;
    if (bytes > megabyte - 1000) return paragraphs.join('\n\n');
    paragraphs.push(paragraph);
  }
}

const paragraphOf = (step) =>
  `Le projet « Avenir ${step} », porté par l’Agence nationale de l’emploi, a permis de former plus de ${1250 + step} ` +
  `stagiaires en 2023, dont ${430 + step} femmes, avec un budget de ${3 + (step % 90)},5 millions de dirhams. M. Karim ` +
  `Tazi, directeur général de l’agence, a indiqué que le projet a retenu ${18 + (step % 70)} % des demandes depuis le ` +
  `${1 + (step % 28)} avril 2022. « Nous poursuivons ce travail avec nos partenaires », a-t-il ajouté.`;
