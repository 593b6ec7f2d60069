import type { NameWords } from './language';
import { listed } from './listed';

/** The words around names in English. */
export const englishNames: NameWords = {
  projectNouns: ['project', 'programme', 'program', 'initiative'],
  titledAs: ['called', 'entitled', 'named', 'titled', 'dubbed', 'known as'],
  describedNouns: [],
  fieldLinks: [],
  hasNameBeforeNoun: true,
  projectReferences: listed(`
    this project, this programme, this program, this initiative, the project, the programme, the program,
    the initiative
  `),
  honorifics: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Professor'],
  offices: listed(`
    Minister, Director, President, Ambassador, Governor, Secretary, Chair, Chairman, Speaker
  `),
  speechVerbs: listed(`
    said, says, stated, declared, added, stressed, explained, noted, told, remarked, underlined, announced
  `),
  countryAliases: {
    'Kingdom of Morocco': 'MA',
    UK: 'GB',
    'Great Britain': 'GB',
    Britain: 'GB',
    USA: 'US',
    'United States of America': 'US',
    UAE: 'AE',
    Turkey: 'TR',
    'Ivory Coast': 'CI',
    'Czech Republic': 'CZ',
    'Republic of Korea': 'KR',
    Palestine: 'PS',
    'the Netherlands': 'NL',
    'the Gambia': 'GM',
    'Democratic Republic of the Congo': 'CD',
    'Bosnia and Herzegovina': 'BA',
    Holland: 'NL',
  },
  ambiguousCountries: ['Jordan', 'Georgia', 'Chad', 'Jersey', 'Turkey', 'Dominica', 'Grenada', 'Guinea'],
  locatives: ['in', 'to', 'from', 'at', 'of', 'for', 'and', 'city of', 'across', 'visit'],
  whereabouts: ['in', 'to', 'into', 'for', 'at', 'in the', 'to the', 'for the'],
  articles: ['the', 'a', 'an'],
  releaseLabels: listed(`
    Press release, For immediate release, Media release, News release, Joint press release, Press statement
  `),
  datelineOpeners: ['Done at', 'Done in'],
};
