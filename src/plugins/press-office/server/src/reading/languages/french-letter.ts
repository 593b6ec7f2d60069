import type { LetterWords } from './letter-words';
import { listed } from './listed';

/** Mails and labels in French. */
export const frenchLetter: LetterWords = {
  mailHeaders: {
    sender: ['De', 'Expéditeur'],
    recipient: ['À', 'A', 'Pour', 'Destinataire', 'Destinataires', 'Cc', 'Cci', 'Copie', 'Copie à'],
    date: ['Date', 'Envoyé', 'Envoyé le', 'Le'],
    subject: ['Objet', 'Sujet'],
    other: ['Répondre à', 'Pièce jointe', 'Pièces jointes', 'PJ', 'P.J', 'Importance', 'Priorité'],
  },
  forwarded: listed(`
    Message transféré, Message d origine, Début du message transféré, Début du message réexpédié, Message réexpédié
  `),
  subjectPrefixes: ['TR', 'Tr', 'RE', 'Réf'],
  greetings: listed(`
    Bonjour, Bonjour à tous, Bonjour à toutes et à tous, Bonjour à toutes et tous, Bonsoir, Bonsoir à tous, Madame,
    Monsieur, Madame Monsieur, Mesdames Messieurs, Mesdames et Messieurs, Mesdames, Messieurs, Chers confrères,
    Chères consoeurs et chers confrères, Chers confrères chères consoeurs, Chères consoeurs chers confrères,
    Chers collègues, Chers amis journalistes, Chers journalistes, Chers partenaires, Chers tous, Chères toutes chers tous
  `),
  addresses: ['Bonjour', 'Bonsoir', 'Cher', 'Chère', 'Chers', 'Chères', 'Madame', 'Monsieur', 'Mesdames', 'Messieurs'],
  addressEnds: [],
  covering: listed(`
    Veuillez trouver ci-dessous, Veuillez trouver ci-après, Veuillez trouver ci-joint, Veuillez trouver ci-jointe,
    Veuillez trouver ci-joints, Veuillez trouver en pièce jointe, Veuillez trouver en annexe, Veuillez trouver en attaché,
    Merci de trouver ci-dessous, Merci de trouver ci-joint, Merci de trouver ci-après, Merci de trouver en pièce jointe,
    Vous trouverez ci-dessous, Vous trouverez ci-joint, Vous trouverez ci-après, Vous trouverez en pièce jointe,
    Je vous prie de trouver, Nous vous prions de trouver, Je vous prie de bien vouloir trouver,
    Nous vous prions de bien vouloir trouver, Nous avons le plaisir de vous transmettre,
    Nous avons le plaisir de vous adresser, Nous avons l honneur de vous transmettre,
    J ai le plaisir de vous transmettre, Je vous transmets ci-dessous, Je vous transmets ci-joint,
    Nous vous transmettons ci-dessous, Nous vous transmettons ci-joint, Ci-dessous le communiqué,
    Ci-joint le communiqué, Ci-après le communiqué, Voici le communiqué, Voici notre communiqué,
    Merci de bien vouloir diffuser le communiqué, Merci de bien vouloir publier le communiqué,
    Prière de trouver ci-dessous, Prière de trouver ci-joint
  `),
  closings: listed(`
    Cordialement, Bien cordialement, Très cordialement, Cordiales salutations, Salutations cordiales, Bien à vous,
    Salutations distinguées, Sincères salutations, Meilleures salutations, Respectueusement, Bonne réception,
    Bonne réception cordialement, Bien confraternellement, Confraternellement
  `),
  closingOpeners: listed(`
    Veuillez agréer, Veuillez recevoir Madame, Je vous prie d agréer, Nous vous prions d agréer, Recevez Madame,
    Vous en souhaitant bonne réception, Nous vous en souhaitons bonne réception, Vous remerciant par avance,
    Avec nos remerciements, Merci pour votre diffusion, Merci de votre diffusion, Merci par avance
  `),
  sentFrom: ['Envoyé de mon', 'Envoyé depuis mon', 'Envoyé à partir de', 'Envoyé depuis', 'Télécharger Outlook'],
  appendices: listed(`
    Contact, Contacts, Contact presse, Contacts presse, Contact médias, Contacts médias, À propos, Notes, Note aux rédactions,
    Annexe, Annexes, Pour en savoir plus, Pour plus d informations
  `),
  institutions: listed(`
    Ministère, Royaume du Maroc, Direction, Agence, Office, Fonds, Université, Haut-Commissariat, Conseil, Département, Service,
    Secrétariat, Fondation, Chambre, Ambassade, Wilaya, Préfecture, Cellule de communication, Pôle
  `),
  labels: listed(`
    Communiqué, Communiqué de presse, Communiqué conjoint, Communiqué de presse conjoint, Note de presse, Information presse,
    Dossier de presse, Pour diffusion immédiate, Diffusion immédiate, À diffuser immédiatement, Pour publication immédiate,
    À publier immédiatement, À publier, Pour diffusion, Pour diffusion et publication, Merci de diffuser
  `),
  numbering: ['n', 'no', 'numéro'],
  endMarks: ['Fin', 'Fin du communiqué', 'Fin du communiqué de presse'],
  embargo: {
    sure: listed(`
      sous embargo, embargo jusqu, embargo jusqu à, embargo jusqu au, ne pas diffuser avant, ne pas publier avant,
      à ne pas diffuser avant, à ne pas publier avant, diffusion interdite avant, publication interdite avant,
      pas de diffusion avant, embargo strict
    `),
    likely: [
      'embargo',
      'levée de l embargo',
      'levée d embargo',
      'à diffuser à partir du',
      'diffusion à partir du',
      'à publier à partir du',
    ],
    carriers: listed(`
      strictement, strict, information, informations, document, texte, communiqué, de, presse, ce, cette, ces, le, la, les, est,
      sont, restent, reste, attention, important, contenu, dossier, note, conjoint, rappel, merci, respecter
    `),
    around: listed(`
      jusqu, à, au, le, la, du, de, des, d, l, et, heure, heures, h, locale, légale, précises, strict, strictement, diffusion,
      publication, presse, médias, toute, avant, cette, date, matin, soir, après, midi, minuit, en, à partir
    `),
  },
  clock: {
    before: ['à', 'dès', 'vers'],
    hours: ['h', 'heure', 'heures'],
    morning: ['du matin'],
    afternoon: ['de l après-midi', 'du soir'],
    night: [],
    noon: ['midi'],
    midnight: ['minuit'],
    hourNames: {
      ...{
        une: 1,
        deux: 2,
        trois: 3,
        quatre: 4,
        cinq: 5,
        six: 6,
        sept: 7,
        huit: 8,
        neuf: 9,
        dix: 10,
        onze: 11,
        douze: 12,
      },
      ...{ treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20 },
    },
    minuteNames: { 'et demie': 30, 'et quart': 15, 'moins le quart': -15, trente: 30, quinze: 15, vingt: 20, dix: 10 },
    and: [],
    minutes: ['mn', 'min', 'minutes'],
    localTime: ['heure locale', 'heures locales', 'heure légale'],
    timeOf: ['heure de', 'heure d', 'heure du', 'heures de', 'heure de la', 'heure à', 'heure'],
    timeAfter: [],
    zones: {
      ...{ Rabat: 'Africa/Casablanca', Maroc: 'Africa/Casablanca', marocaine: 'Africa/Casablanca' },
      ...{ Paris: 'Europe/Paris', française: 'Europe/Paris', Bruxelles: 'Europe/Brussels', Genève: 'Europe/Zurich' },
      ...{ Londres: 'Europe/London', Berlin: 'Europe/Berlin', Rome: 'Europe/Rome', Vienne: 'Europe/Vienna' },
      ...{ 'Le Caire': 'Africa/Cairo', Caire: 'Africa/Cairo', Alger: 'Africa/Algiers', Tunis: 'Africa/Tunis' },
      ...{
        Washington: 'America/New_York',
        'New York': 'America/New_York',
        Dakar: 'Africa/Dakar',
        Riyad: 'Asia/Riyadh',
      },
      ...{ Greenwich: 'UTC', universelle: 'UTC', 'Addis-Abeba': 'Africa/Addis_Ababa', Séoul: 'Asia/Seoul' },
    },
  },
};
