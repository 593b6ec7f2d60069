import type { SampleRelease } from '../sample';

export const tamesnaVisit: SampleRelease = {
  slug: {
    ar: 'houngbo-yaktashif-tamesna',
    fr: 'gilbert-houngbo-decouvre-tamesna',
    en: 'gilbert-houngbo-discovers-tamesna',
  },
  type: 'press-release',
  releasedAt: '2024-05-08T15:00:00.000Z',
  dateline: { place: { ar: 'تامسنا', fr: 'Tamesna', en: 'Tamesna' }, date: '2024-05-08' },
  title: {
    ar: 'غيلبرت هونغبو يكتشف بتامسنا جيلا جديدا من مؤسسات التكوين',
    fr: 'À Tamesna, Gilbert F. Houngbo découvre une nouvelle génération d’établissements de formation',
    en: 'In Tamesna, Gilbert F. Houngbo discovers a new generation of training institutions',
  },
  kicker: { ar: 'تعاون دولي', fr: 'Coopération internationale', en: 'International cooperation' },
  subtitle: {
    ar: 'أربعة مشاريع شراكة في صلب اللقاء مع لبنى اطريشا',
    fr: 'Quatre projets de partenariat au cœur de la rencontre avec Loubna Tricha',
    en: 'Four partner projects at the heart of the meeting with Loubna Tricha',
  },
  summary: {
    ar: 'المدير العام لمنظمة العمل الدولية يتعرف على مدينة المهن والكفاءات وعلى المشاريع التي ينجزها مكتب التكوين المهني وإنعاش الشغل مع شركائه.',
    fr: 'Le directeur général de l’OIT a découvert la Cité des Métiers et des Compétences, ainsi que les projets que l’OFPPT mène avec ses partenaires.',
    en: 'The ILO’s Director-General saw the Trades and Skills Campus, and the projects that OFPPT carries out with its partners.',
  },
  body: [
    {
      paragraph: {
        ar: 'كان غيلبرت هونغبو، المدير العام لمنظمة العمل الدولية، يوم الأربعاء 8 ماي 2024، ضيف مدينة المهن والكفاءات بتامسنا. ورحبت به هناك لبنى اطريشا، المديرة العامة لمكتب التكوين المهني وإنعاش الشغل (OFPPT). ودار اللقاء حول التحول الذي يعرفه التكوين المهني بالمغرب، وحول ما أنجزته المؤسستان معا.',
        fr: 'Gilbert F. Houngbo, directeur général de l’Organisation internationale du travail (OIT), était le mercredi 8 mai 2024 l’hôte de la Cité des Métiers et des Compétences de Tamesna. Loubna Tricha, directrice générale de l’Office de la formation professionnelle et de la promotion du travail (OFPPT), l’y a accueilli. Au centre de leur rencontre : la transformation de la formation professionnelle au Maroc et les réalisations communes des deux institutions.',
        en: 'Gilbert F. Houngbo, Director-General of the International Labour Organization (ILO), was the guest of the Trades and Skills Campus in Tamesna on Wednesday 8 May 2024. Loubna Tricha, Director General of the Office of Vocational Training and Job Promotion (OFPPT), welcomed him there. Their meeting dealt with the transformation of vocational training in Morocco, and with what the two institutions have achieved together.',
      },
    },
    {
      heading: {
        ar: 'مؤسسة من جيل جديد',
        fr: 'Un établissement de nouvelle génération',
        en: 'A campus of a new generation',
      },
    },
    {
      paragraph: {
        ar: 'على هذا الصنف من المؤسسات تراهن خارطة الطريق الخاصة بالقطاع. ويجد المتدربون في تامسنا 79 شعبة، أما الطاقة القصوى للمؤسسة فتصل إلى 4.560 مقعدا بيداغوجيا. وبعد اللقاء، جال الضيف والوفد المرافق له بين الورشات، واطلعوا على سلسلة الابتكار.',
        fr: 'La feuille de route du secteur mise sur ce type d’établissement. À Tamesna, les stagiaires ont le choix entre 79 filières, et la capacité du site atteint jusqu’à 4 560 places pédagogiques. Après la rencontre, l’invité et sa délégation ont parcouru les ateliers et découvert la chaîne d’innovation.',
        en: 'The sector’s roadmap counts on institutions of this kind. In Tamesna trainees can choose between 79 branches, and the campus has room for up to 4,560 training places. After the meeting the guest and his delegation walked through the workshops and saw the innovation chain.',
      },
    },
    {
      heading: {
        ar: 'أربعة مشاريع وشركاء كثر',
        fr: 'Quatre projets, plusieurs partenaires',
        en: 'Four projects, several partners',
      },
    },
    {
      list: [
        {
          ar: 'THAMM، للتنقل المهني نحو أوروبا: وجد ما يقارب 50 شابا من خريجي المكتب عملا خلال المرحلة التجريبية، ويستعد 43 شابا منهم للسفر إلى ألمانيا بتكوين خاص، ويوجد 50 شابا آخرون ببلجيكا. وتجري المرحلة الثانية من 2024 إلى 2028.',
          fr: 'THAMM, pour la mobilité de main-d’œuvre vers l’Europe : environ 50 jeunes lauréats de l’Office ont été recrutés pendant la phase pilote, parmi lesquels 43 jeunes se forment avant leur départ en Allemagne ; 50 autres jeunes sont en Belgique. La deuxième phase s’étend de 2024 à 2028.',
          en: 'THAMM, for labour mobility towards Europe: about 50 young graduates of the Office were recruited in the pilot phase, 43 young people among them are training before they leave for Germany, and 50 other young people are in Belgium. The second phase runs from 2024 to 2028.',
        },
        {
          ar: 'STED-AMT، للمهارات والتجارة بالمغرب وتونس والجزائر، بتمويل كوري: تدرب 15 موظفا من المكتب على منهجية المشروع.',
          fr: 'STED-AMT, pour les compétences et le commerce au Maroc, en Tunisie et en Algérie, avec un financement coréen : 15 agents de l’Office se sont formés à la méthode du projet.',
          en: 'STED-AMT, for skills and trade in Morocco, Tunisia and Algeria, with Korean funding: 15 staff members of the Office were trained in the project’s method.',
        },
        {
          ar: '«الشباب والعمل»، من 2012 إلى 2016: روح المبادرة في مؤسسات التكوين، بعد خطاب نوايا وقعه الطرفان سنة 2014.',
          fr: '« Jeunes au travail », de 2012 à 2016 : l’esprit d’entreprise dans les établissements de formation, avec une lettre d’intention signée en 2014.',
          en: '“Youth at Work”, from 2012 to 2016: the spirit of enterprise in training institutions, with a letter of intent signed in 2014.',
        },
        {
          ar: 'ريادة الأعمال، منذ 2008 وبدعم كندي: 66.729 متدربا و606 مكونين.',
          fr: 'L’entrepreneuriat, depuis 2008 et avec l’appui du Canada : 66 729 stagiaires et 606 formateurs formés.',
          en: 'Entrepreneurship, since 2008 and with Canadian support: 66,729 trainees and 606 trainers.',
        },
      ],
    },
    {
      paragraph: {
        ar: 'ويبقى تشغيل الشباب، بالنسبة إلى المكتب، الغاية من انخراطه في أوراش المملكة، ومنها الأوراش التي يتقاسمها مع منظمة العمل الدولية.',
        fr: 'Pour l’Office, l’emploi des jeunes reste la raison d’être de son engagement dans les chantiers du Royaume, dont ceux qu’il partage avec l’OIT.',
        en: 'For the Office, jobs for young people remain the reason for its part in the Kingdom’s projects, among them those it shares with the ILO.',
      },
    },
    {
      reference: {
        before: { ar: 'منظمة العمل الدولية: ', fr: 'Le site de l’OIT : ', en: 'The ILO online: ' },
        link: { ar: 'موقع المنظمة', fr: 'ilo.org', en: 'ilo.org' },
        url: 'https://www.ilo.org',
      },
    },
  ],
  projects: ['thamm', 'sted-amt', 'youth-at-work', 'entrepreneurship'],
  figures: [
    'thamm-pilot-recruited',
    'thamm-germany-pre-departure',
    'thamm-belgium',
    'sted-staff-trained',
    'entrepreneurship-trainees',
    'entrepreneurship-trainers',
    'cmc-tamesna-branches',
    'cmc-tamesna-seats',
  ],
  organisations: ['ofppt', 'ilo', 'koica', 'cida', 'european-union'],
  people: ['loubna-tricha', 'gilbert-houngbo'],
  topics: ['international-cooperation', 'vocational-training', 'employment'],
  cover: {
    alternativeText: {
      ar: 'زخرفة هندسية مستوحاة من الزليج المغربي: نجوم زرقاء ثمانية الرؤوس، قلبها ذهبي، على أرضية خضراء.',
      fr: 'Composition géométrique inspirée du zellige marocain : des étoiles bleues à huit branches et au cœur doré, sur fond vert.',
      en: 'A geometric pattern inspired by Moroccan zellige: blue eight-pointed stars with golden hearts, on a green ground.',
    },
    caption: {
      ar: 'أشكال مترابطة، على صورة شراكات المكتب.',
      fr: 'Des formes qui s’imbriquent, à l’image des partenariats de l’Office.',
      en: 'Shapes that interlock, like the Office’s partnerships.',
    },
    credit: {
      ar: 'رسم مولد بالحاسوب',
      fr: 'Image générée par ordinateur',
      en: 'Computer-generated image',
    },
  },
};
