import { languageOf } from '../languages';
import { lexiconOf } from '../languages/lexicon';
import { emptyClaims } from '../text/claims';
import { layOut } from '../text/layout';
import { expandedAcronyms } from './expanded-acronyms';
import { suggestOrganisations } from './suggest-organisations';
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
    ['fr', 'le programme d’appui aux quais (PAQ) et le programme Forsa', ['PAQ: programme d’appui aux quais', 'Forsa']],
    ['en', 'the new Paths to Sea Work Program (PSWP)', ['PSWP: Paths to Sea Work Program']],
    ['fr', 'un projet intitulé « Jeunes marins »', ['Jeunes marins']],
    ['en', 'the CAPMER project and the Youth at Sea programme', ['CAPMER: CAPMER', 'Youth at Sea']],
    ['en', 'the “Clean Quays” initiative', ['Clean Quays']],
    ['en', 'Green Furrow project to save water', ['Green Furrow']],
    ['en', "in the first phase of the Miners' Homes Upgrade (MHU)", ["MHU: Miners' Homes Upgrade"]],
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

const organisationsIn = (text: string, locale: string): string[] => {
  const { layout, lexicon } = laidOut(text, locale);
  const none = emptyClaims(layout.tokens.length);
  return suggestOrganisations({ layout, lexicon }, expandedAcronyms({ layout, lexicon }), none, new Set()).map(
    ({ acronym, name }) => [acronym, name].filter(Boolean).join(': '),
  );
};

describe('organisations', () => {
  test.each([
    [
      'ar',
      'مع الوكالة الكورية للموانئ KPA، ومع المكتب الوطني للسفن (ONN)',
      ['KPA: الوكالة الكورية للموانئ', 'ONN: المكتب الوطني للسفن'],
    ],
    [
      'ar',
      'بين وزارة الصيد والتجارة البحرية ووكالة الموانئ الرقمية.',
      ['وزارة الصيد والتجارة البحرية', 'وكالة الموانئ الرقمية'],
    ],
    ['ar', 'تابعة للمندوبية السامية للموانئ في الرباط', ['المندوبية السامية للموانئ']],
    [
      'fr',
      'l’Office national des quais (ONQ) et le Haut-Commissariat au Port.',
      ['ONQ: Office national des quais', 'Haut-Commissariat au Port'],
    ],
    ['fr', 'l’Agence marocaine pour la sécurité maritime a signé', ['Agence marocaine pour la sécurité maritime']],
    ['fr', 'le ministère de la Pêche, du Port et des Quais, à Rabat', ['ministère de la Pêche, du Port et des Quais']],
    [
      'en',
      'the Moroccan Agency for Safe Quays (AMQS) and the Ministry of Fishing signed with them yesterday after some long meetings',
      ['AMQS: Moroccan Agency for Safe Quays', 'Ministry of Fishing'],
    ],
  ])('named in %s: %s', (locale, text, expected) => {
    expect(organisationsIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['ar', 'أطلقت وزارة الصيد الحملة الوطنية. اجتمع المجلس الإداري للمؤسسة.'],
    ['fr', 'L’Office a signé. Le ministère chargé du port.'],
    ['en', 'The agency met. Director of the Bank Of Ports Launches New Office In Rabat Today.'],
  ])('but not where the end is not sure, in %s', (locale, text) => {
    expect(organisationsIn(text, locale)).toEqual([]);
  });
});

describe('people and what they are', () => {
  const rolesIn = (text: string, locale: string) => {
    const { layout, lexicon } = laidOut(text, locale);
    const people = emptyClaims(layout.tokens.length);
    return suggestPeople({ layout, lexicon, organisations: [], people }, []).map(({ name, role }) => [name, role]);
  };

  test.each([
    ['ar', 'وقال وزير الصيد، أمين التهراوي، إن الميناء مفتوح', ['أمين التهراوي', 'وزير الصيد']],
    ['ar', 'برئاسة السيدة وزيرة الاقتصاد، هند العمراني، خصصت', ['هند العمراني', 'وزيرة الاقتصاد']],
    ['ar', 'وكشف رئيس الجماعة سعد الدين الزاهي في تصريح', ['سعد الدين الزاهي', 'رئيس الجماعة']],
    ['ar', 'بحضور يونس الزاهي، وزير الصيد، إلى جانب شركاء', ['يونس الزاهي', 'وزير الصيد']],
    ['ar', 'وأكد الناطق باسم الوزارة محمد الزيود، أن العدد بلغ 50', ['محمد الزيود', 'الناطق باسم الوزارة']],
    ['ar', 'حضر معالي الدكتور خالد بنعلي والسيد الوالي', ['خالد بنعلي', null]],
    ['fr', 'Le ministre de la Pêche, Amine Tahraoui, a signé', ['Amine Tahraoui', 'ministre de la Pêche']],
    [
      'fr',
      'Amine Tahraoui, ambassadeur du Maroc à Lisbonne, a signé',
      ['Amine Tahraoui', 'ambassadeur du Maroc à Lisbonne'],
    ],
    [
      'fr',
      'Le ministre de la Pêche, de la Mer et des Ports, Amine Tahraoui, a signé',
      ['Amine Tahraoui', 'ministre de la Pêche, de la Mer et des Ports'],
    ],
    ['fr', 'auprès du Premier ministre, M. Amine Tahraoui, hier', ['Amine Tahraoui', 'Premier ministre']],
    ['fr', 'le nouveau préfet de police Amine Tahraoui a été nommé', ['Amine Tahraoui', 'préfet de police']],
    ['en', '"It is open," Judge Marta Oliveira said.', ['Marta Oliveira', null]],
    ['fr', 'le directeur général Amine Tahraoui', ['Amine Tahraoui', 'directeur général']],
    ['fr', 'S.E.M. Amine El Tahraoui, wali', ['Amine El Tahraoui', 'wali']],
    ['en', 'HE Ms Marta Oliveira, Ambassador of Portugal, spoke', ['Marta Oliveira', 'Ambassador of Portugal']],
    ['en', 'Prime Minister Marta Oliveira spoke', ['Marta Oliveira', 'Prime Minister']],
  ])('in %s: %s', (locale, text, expected) => {
    expect(rolesIn(text, locale)).toEqual([expected]);
  });
});

describe('people', () => {
  test.each([
    ['ar', 'استقبل السيد كريم الزاهي، رئيس الجمعية، الدكتورة ليلى بناني مديرة المركز', ['كريم الزاهي', 'ليلى بناني']],
    [
      'ar',
      'وزير الصيد نزار الزاهي، ووزير النقل عزيز بناني، وزير الماء كريم العلوي',
      ['نزار الزاهي', 'عزيز بناني', 'كريم العلوي'],
    ],
    ['ar', 'استقبلت السيدة سلمى الزاهiu المديرة العامة للمرفأ وفدا', ['سلمى الزاهiu']],
    ['fr', 'Mme Salma El Idrissi, directrice, et M. Jean-Marc Petit', ['Salma El Idrissi', 'Jean-Marc Petit']],
    ['en', 'Dr. Hanae Tazi met Mr Omar Alaoui.', ['Hanae Tazi', 'Omar Alaoui']],
  ])('after an honorific in %s', (locale, text, expected) => {
    expect(peopleIn(text, locale)).toEqual(expected);
  });

  test.each([
    [
      'ar',
      'رئيس جامعة محمد الخامس، مدير مستشفى كريم الزاهي، مديرة مشروع أمل المغرب، رئيس جامعة عبد الله الزاهي في فاس',
    ],
    ['ar', 'السيد الوزير، والسيدة المديرة العامة، والسيد كريم الزاهي يزور المشروع'],
    ['fr', 'Monsieur le Ministre et Madame Directrice'],
    ['en', 'Mr Minister, Mr President'],
  ])('but not an office, nor a name whose end is not sure, in %s', (locale, text) => {
    expect(peopleIn(text, locale)).toEqual([]);
  });
});
