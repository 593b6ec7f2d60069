import { detectLanguage } from './detect-language';

test.each([
  ['ar', 'وقع الوزير على الاتفاقية مع European Maritime Safety Agency في طنجة'],
  ['fr', 'Le ministre a signé un accord sur le port avec une agence'],
  ['en', 'The minister has signed an agreement on the port with an agency'],
  ['fr', 'UN ACCORD POUR LE PORT EST SIGNÉ PAR LES DEUX PARTIES'],
  ['en', 'According to the report from Le Port de la Mer, which was written in Rabat, the works are on time'],
])('tells %s: %s', (code, text) => {
  expect(detectLanguage(text).code).toBe(code);
});
