/** A noun: singular and plural. */
export interface EnglishNoun {
  one: string;
  many: string;
}

/** Plain form, third person, past and -ing. */
export interface EnglishVerb {
  plain: string;
  one: string;
  past: string;
  ing: string;
}

const irregular: Record<string, string> = { person: 'people', woman: 'women', man: 'men', child: 'children' };

const pluralOf = (word: string) => {
  if (irregular[word] !== undefined) return irregular[word];
  if (/[^aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** The commonest first. */
export const nouns: readonly EnglishNoun[] = (
  'training partnership project skill worker region programme migration centre job employer trainee agreement partner ' +
  'institution ministry agency sector company certificate mobility qualification apprenticeship office service measure ' +
  'policy strategy initiative meeting province commune department delegation committee study survey session platform ' +
  'scholarship application offer career technology industry harvest fishery hospital hotel energy workshop team ' +
  'evaluation phase budget grant fund donor operator council network seminar report result indicator objective plan ' +
  'framework mechanism desk adviser right wage house journey campus dormitory laboratory tool module standard candidate ' +
  'graduate entrepreneur country continent exchange dialogue forum congress prize label refugee migrant technician ' +
  'instructor teacher student school university academy association city village farm factory port airport market ' +
  'territory economy contract visa departure return stay pathway profile site craft garment network community family ' +
  'child woman person challenge opportunity commitment vision priority principle law decree charter signature ceremony'
)
  .split(' ')
  .map((one) => ({ one, many: pluralOf(one) }));

/** The commonest first. */
export const adjectives: readonly string[] = (
  'vocational national regional technical international public social economic initial continuous local qualified legal ' +
  'bilateral multilateral European African Moroccan Tunisian German Belgian female rural urban industrial digital ' +
  'innovative sustainable inclusive fair circular seasonal temporary permanent annual practical joint sectoral territorial ' +
  'strategic operational financial administrative institutional common specialised certified accredited private ' +
  'agricultural maritime touristic clinical logistical ambitious exceptional new open modern shared early voluntary ' +
  'independent responsible additional comprehensive coherent concrete decisive demanding effective equal fruitful gradual'
).split(' ');

/** The commonest first: regular ones. */
export const verbs: readonly EnglishVerb[] = (
  'support strengthen develop improve present launch sign finance organise prepare guide evaluate orient inform mobilise ' +
  'connect integrate certify modernise diversify consolidate inaugurate visit adopt validate coordinate share adapt ensure ' +
  'propose implement create equip deploy test document record examine discuss approve guarantee simplify harmonise welcome ' +
  'follow host expand open train monitor assess publish protect recognise place accompany complete extend renew'
)
  .split(' ')
  .map((plain) => {
    const stem = plain.endsWith('e') ? plain.slice(0, -1) : plain;
    const isSoft = /[^aeo]y$/.test(plain);
    const doubled = plain === 'plan' ? 'plann' : stem;
    const past = isSoft ? `${plain.slice(0, -1)}ied` : `${doubled}ed`;
    return { plain, one: pluralOf(plain), past, ing: `${doubled}ing` };
  });
