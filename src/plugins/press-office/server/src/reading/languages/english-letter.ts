import type { LetterWords } from './letter-words';
import { listed } from './listed';

/** Mails and labels in English. */
export const englishLetter: LetterWords = {
  mailHeaders: {
    sender: ['From', 'Sender'],
    recipient: ['To', 'Cc', 'Bcc'],
    date: ['Date', 'Sent', 'Sent on'],
    subject: ['Subject', 'Re'],
    other: ['Reply-To', 'Attachment', 'Attachments', 'Importance', 'Priority', 'Message-ID', 'Content-Type'],
  },
  forwarded: ['Forwarded message', 'Original message', 'Begin forwarded message'],
  subjectPrefixes: ['Re', 'RE', 'Fwd', 'FW', 'Fw', 'FWD'],
  greetings: listed(`
    Hello, Hello all, Hello everyone, Hi, Hi all, Hi everyone, Good morning, Good afternoon, Good evening, Good morning all,
    Dear all, Dear editor, Dear editors, Dear Sir, Dear Madam, Dear Sir or Madam, Dear Sir Madam, Dear Sirs, Dear colleagues,
    Dear journalists, Dear friends, Dear partners, To whom it may concern
  `),
  addresses: ['Dear', 'Hello', 'Hi'],
  addressEnds: [],
  covering: listed(`
    Please find below, Please find attached, Please find enclosed, Please find our press release, Please find the press release,
    Kindly find attached, Kindly find below, You will find below, You will find attached, Attached is our press release,
    Attached please find, Enclosed please find, Below is our press release, We are pleased to send you,
    I am pleased to send you, I am pleased to share the following press release,
    We are pleased to share the following press release
  `),
  closings: listed(`
    Best regards, Kind regards, Warm regards, With kind regards, With best regards, Regards, Best, Best wishes, Sincerely,
    Sincerely yours, Yours sincerely, Yours faithfully, Yours truly, Respectfully, Many thanks and best regards,
    Thanks and regards, Thanks and best regards, Cordially
  `),
  closingOpeners: listed(`
    Thank you for publishing, Thank you for your coverage, Thank you in advance for, We would be grateful if you could publish
  `),
  sentFrom: ['Sent from my', 'Sent from Outlook', 'Sent from Mail', 'Get Outlook for'],
  appendices: listed(`
    Contact, Contacts, Press contact, Press contacts, Media contact, Media contacts, Media enquiries, About,
    Notes, Notes to editors, Note to editors, For more information, For further information, Annex
  `),
  institutions: listed(`
    Ministry of, Kingdom of Morocco, Department of, Directorate, Agency for, Office of, University of, Council of, Embassy of,
    Chamber of, Press Office, Communications Department
  `),
  labels: listed(`
    Press release, Joint press release, Media release, News release, Press statement, Press note, Media advisory,
    For immediate release, For immediate publication, For immediate use, For publication, For release
  `),
  numbering: ['No', 'number'],
  endMarks: ['End', 'Ends', 'The end', 'End of release', 'End of press release'],
  embargo: {
    sure: listed(`
      under embargo, embargoed until, embargoed till, embargoed for, embargo until, not for publication before,
      not for publication until, not for release before, not for release until, not for broadcast before,
      not for broadcast or publication before, not to be published before, not to be released before, hold for release until,
      hold until, strictly embargoed, embargoed
    `),
    likely: ['embargo', 'embargo lifts', 'for release on', 'for release at', 'for release from', 'for publication on'],
    carriers: listed(`
      strictly, this, release, press, material, information, document, text, content, is, are, remains, the, please, note, that,
      attention, important, news, media
    `),
    around: listed(`
      until, till, on, at, the, of, to, from, for, and, not, before, time, local, release, publication, publish, published,
      broadcast, or, a, m, am, pm, p, hours, hrs, o, clock, noon, midday, midnight, sharp, morning, afternoon, evening, th, st,
      nd, rd, gmt, utc
    `),
  },
  clock: {
    before: ['at'],
    hours: ['h', 'hrs', 'hours', 'o clock'],
    morning: ['am', 'a m', 'in the morning'],
    afternoon: ['pm', 'p m', 'in the afternoon', 'in the evening'],
    night: ['at night'],
    noon: ['noon', '12 noon', 'midday', '12 midday'],
    midnight: ['midnight', '12 midnight'],
    hourNames: {
      ...{
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
        eleven: 11,
        twelve: 12,
      },
    },
    minuteNames: {},
    and: [],
    minutes: [],
    localTime: ['local time'],
    timeOf: [],
    timeAfter: ['time'],
    zones: {
      ...{ Rabat: 'Africa/Casablanca', Morocco: 'Africa/Casablanca', Moroccan: 'Africa/Casablanca' },
      ...{ 'Greenwich Mean': 'UTC', 'Coordinated Universal': 'UTC', Universal: 'UTC', UK: 'Europe/London' },
      ...{ Geneva: 'Europe/Zurich', 'Central European': 'Europe/Paris', Washington: 'America/New_York' },
      ...{ 'New York': 'America/New_York', Eastern: 'America/New_York', Cairo: 'Africa/Cairo' },
    },
  },
};
