import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { emptyClaims } from '../text/claims';
import { layOut } from '../text/layout';
import { expandedAcronyms } from './expanded-acronyms';
import { suggestPeople } from './suggest-people';
import { suggestProjects } from './suggest-projects';

function laidOut(text: string, locale: string) {
  const lexicon = lexiconOf(languageOf(locale)!);
  return { lexicon, layout: layOut(text, lexicon.abbreviations) };
}

function projectsIn(text: string, locale: string): string[] {
  const { layout, lexicon } = laidOut(text, locale);
  const none = emptyClaims(layout.tokens.length);
  const expanded = expandedAcronyms({ layout, lexicon });
  return suggestProjects({ layout, lexicon, times: none }, expanded, none).map(({ acronym, name }) =>
    [acronym, name].filter(Boolean).join(': '),
  );
}

function peopleIn(text: string, locale: string): string[] {
  const { layout, lexicon } = laidOut(text, locale);
  return suggestPeople({ layout, lexicon, organisations: [], people: emptyClaims(layout.tokens.length) }, []).map(
    ({ name }) => name,
  );
}

describe('projects', () => {
  test.each([
    ['ar', 'انطلق مشروع SAWAHIL-2 (سواحل بلا حدود)، ثم مشروع SAWAHIL-2', ['SAWAHIL-2: سواحل بلا حدود']],
    ['ar', 'مشروع آخر مع الجمعية، في الفترة الماضية، حول "بحر الغد"', ['بحر الغد']],
    ['ar', 'برنامج التأهيل في مجال صيانة السفن بتمويل', ['برنامج التأهيل في مجال صيانة السفن']],
    ['fr', 'le projet « Quais propres » (QPR) et le programme CAPMER', ['QPR: Quais propres', 'CAPMER: CAPMER']],
    ['fr', 'un projet intitulé « Jeunes marins »', ['Jeunes marins']],
    ['en', 'the CAPMER project and the Youth at Sea programme', ['CAPMER: CAPMER', 'Youth at Sea']],
    ['en', 'the “Clean Quays” initiative', ['Clean Quays']],
  ])('named in %s: %s', (locale, text, expected) => {
    expect(projectsIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['ar', 'مشروع قانون المالية ومشروع المدينة الجديدة وبرنامج الحكومة'],
    ['fr', 'PROJET DE LOI SUR LES PORTS. Ce projet avance. Programme National De Formation'],
    ['en', 'New Programme Launched In Rabat. The project manager spoke.'],
  ])('but not what has no name of its own, in %s', (locale, text) => {
    expect(projectsIn(text, locale)).toEqual([]);
  });
});

describe('people', () => {
  test.each([
    ['ar', 'استقبل السيد كريم الزاهي، رئيس الجمعية، الدكتورة ليلى بناني مديرة المركز', ['كريم الزاهي', 'ليلى بناني']],
    ['fr', 'Mme Salma El Idrissi, directrice, et M. Jean-Marc Petit', ['Salma El Idrissi', 'Jean-Marc Petit']],
    ['en', 'Dr. Hanae Tazi met Mr Omar Alaoui.', ['Hanae Tazi', 'Omar Alaoui']],
  ])('after an honorific in %s', (locale, text, expected) => {
    expect(peopleIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['ar', 'السيد الوزير، والسيدة المديرة العامة، والسيد كريم الزاهي يزور المشروع'],
    ['fr', 'Monsieur le Ministre et Madame Directrice'],
    ['en', 'Mr Minister, Mr President'],
  ])('but not an office, nor a name whose end is not sure, in %s', (locale, text) => {
    expect(peopleIn(text, locale)).toEqual([]);
  });
});
