import type { NameWords } from './language';
import { listed } from './listed';

/** The words around names in English. */
export const englishNames: NameWords = {
  projectNouns: ['project', 'programme', 'program', 'initiative'],
  organisationNouns: listed(`
    agency, office, ministry, organization, organisation, foundation, fund, bank, association, council, institute,
    university, commission, authority, directorate, department, center, centre, union, company, chamber,
    confederation, federation, school, faculty, academy, court, league, group, embassy, exchange, observatory,
    committee, secretariat, bureau, board, society, corporation, trust
  `),
  agencyNouns: listed(`
    ministry, agency, office, foundation, authority, institute, organization, organisation, fund, bank, commission, university, observatory, federation
  `),
  titledAs: ['called', 'entitled', 'named', 'titled', 'dubbed', 'known as'],
  describedNouns: [],
  fieldLinks: [],
  hasNameBeforeNoun: true,
  projectReferences: listed(`
    this project, this programme, this program, this initiative, the project, the programme, the program,
    the initiative
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
  placeNouns: listed(`city of, town of, province of, region of, prefecture of, port of`),
  locatives: ['in', 'to', 'from', 'at', 'of', 'for', 'and', 'city of', 'across', 'visit'],
  whereabouts: ['in', 'to', 'into', 'for', 'at', 'in the', 'to the', 'for the'],
  articles: ['the', 'a', 'an'],
  datelineOpeners: ['Done at', 'Done in'],
  honorifics: listed(`
    Judge, Justice, Captain, Colonel, Commander, Sheikh, Mr, Mrs, Ms, Miss, Mx, Dr, Prof, Professor, Sir, Dame, Lady, Lord, Eng, HE, H.E, HE Mr, HE Ms, HE Mrs, HE Dr,
    His Excellency, Her Excellency, His Excellency Mr, Her Excellency Ms, Her Excellency Mrs
  `),
  womensHonorifics: listed(`
    Mrs, Ms, Miss, Dame, Lady, HE Ms, HE Mrs, Her Excellency, Her Excellency Ms, Her Excellency Mrs
  `),
  offices: ['The', 'General'],
  roleNouns: listed(`
    minister, director, director-general, president, vice-president, chair, chairman, chairwoman, chairperson,
    secretary, secretary-general, ambassador, governor, head, representative, CEO, chief, commissioner, mayor, rector,
    dean, adviser, advisor, spokesperson, spokesman, spokeswoman, coordinator, manager, founder, deputy, speaker,
    economist, engineer, researcher, officer, prime minister, principal, chancellor, inspector
  `),
  roleAdjectives: listed(`
    general, executive, deputy, regional, national, country, managing, resident, technical, assistant, senior, acting,
    officer, director, minister, secretary, prime, chief, vice
  `),
  givenNames: [],
  nameEnders: listed(`who, which, that, is, was, has, have, will, on, during, while, as, also`),
  speechVerbs: {
    man: [],
    woman: [],
    anybody: listed(`
      said, says, stated, declared, added, adds, stressed, explained, explains, noted, notes, told, remarked, underlined,
      announced, commented, concluded, recalled, affirmed, emphasised, emphasized, highlighted, pointed out, observed,
      insisted, continued, warned, argued, acknowledged, confirmed, saying, adding
    `),
  },
  speechParticiples: [],
  auxiliaries: [],
  introducers: listed(`that`),
  accordingTo: ['according to', 'in the words of'],
  speakerPronouns: { man: ['he'], woman: ['she'], anybody: [] },
};
