import { diceFor } from './dice';
import { type InEach, inEach } from './locales';

/** A name in Latin and in Arabic letters. */
interface Name {
  latin: string;
  arabic: string;
}

/** How a name is written in each language. */
export const inLetters = ({ latin, arabic }: Name): InEach<string> =>
  inEach((locale) => (locale === 'ar' ? arabic : latin));

const syllables: readonly (readonly [string, string])[] = [
  ...([
    ['ta', 'تا'],
    ['mer', 'مر'],
    ['zou', 'زو'],
    ['igh', 'إغ'],
    ['ral', 'رال'],
    ['ben', 'بن'],
    ['kas', 'كاس'],
  ] as const),
  ...([
    ['our', 'أور'],
    ['tif', 'تيف'],
    ['lil', 'ليل'],
    ['dar', 'دار'],
    ['sou', 'سو'],
    ['nef', 'نف'],
    ['chab', 'شاب'],
  ] as const),
  ...([
    ['wiz', 'ويز'],
    ['han', 'هان'],
    ['gou', 'كو'],
    ['rim', 'ريم'],
    ['bat', 'بات'],
    ['jel', 'جل'],
    ['fou', 'فو'],
  ] as const),
  ...([
    ['qas', 'قاس'],
    ['ya', 'يا'],
    ['mid', 'ميد'],
    ['khe', 'خي'],
    ['sla', 'سلا'],
    ['not', 'نوط'],
    ['ain', 'عين'],
  ] as const),
];

/** Villages, valleys, centres: made of syllables, most of them rare, as the names in an archive are. */
export const places: readonly Name[] = coined('places', 3000);
/** Family names. */
export const families: readonly Name[] = coined('families', 1500);

export const givenNames: readonly Name[] = pairs(
  'Amina أمينة, Karim كريم, Salma سلمى, Youssef يوسف, Hajar هاجر, Omar عمر, Nadia نادية, Hamza حمزة, Imane إيمان, ' +
    'Rachid رشيد, Latifa لطيفة, Mehdi مهدي, Zineb زينب, Anas أنس, Khadija خديجة, Bilal بلال, Souad سعاد, Driss إدريس, ' +
    'Meryem مريم, Tarik طارق, Loubna لبنى, Hicham هشام, Asmae أسماء, Jamal جمال, Ghita غيثة, Reda رضا, Naima نعيمة',
);

export const towns: readonly Name[] = pairs(
  'Rabat الرباط, Casablanca الدار-البيضاء, Agadir أكادير, Tanger طنجة, Oujda وجدة, Fès فاس, Meknès مكناس, Marrakech مراكش, ' +
    'Tétouan تطوان, Nador الناظور, Laâyoune العيون, Dakhla الداخلة, Safi آسفي, Kénitra القنيطرة, Settat سطات, Taza تازة, ' +
    'Errachidia الرشيدية, Ouarzazate ورزازات, Khouribga خريبكة, Larache العرائش, Guelmim كلميم, Tiznit تزنيت, Berkane بركان, ' +
    'Azilal أزيلال, Zagora زاكورة, Midelt ميدلت, Ifrane إفران, Azrou أزرو, Essaouira الصويرة, Benguerir بنجرير',
);

function pairs(list: string): Name[] {
  return list.split(', ').map((pair) => {
    const [latin = '', arabic = ''] = pair.split(' ');
    return { latin, arabic: arabic.replace('-', ' ') };
  });
}

function coined(purpose: string, howMany: number): Name[] {
  const dice = diceFor('names', purpose);
  const made = new Map<string, Name>();
  while (made.size < howMany) {
    const parts = Array.from({ length: dice.between(2, 3) }, () => dice.pick(syllables));
    const small = parts.map(([latin]) => latin).join('');
    const latin = small.charAt(0).toUpperCase() + small.slice(1);
    made.set(latin, { latin, arabic: parts.map(([, arabic]) => arabic).join('') });
  }
  return [...made.values()];
}
