import { listed } from '../languages/listed';
import { fold } from '../text/fold';

/**
 * Towns and regions that press releases speak of before any place is on record, in Arabic, French and English: those of
 * Morocco, where the product began, and the capitals and seats of organisations they deal with. A place that an earlier
 * release was dated from needs no entry.
 */
export const towns: readonly string[] = [
  ...listed(`
    الرباط, Rabat, سلا, Salé, تمارة, Témara, تامسنا, Tamesna, القنيطرة, Kénitra, الدار البيضاء, Casablanca, المحمدية,
    Mohammedia, النواصر, Nouaceur, سطات, Settat, الجديدة, El Jadida, فاس, Fès, Fez, مكناس, Meknès, مراكش, Marrakech,
    Marrakesh, أكادير, Agadir, طنجة, Tanger, Tangier, تطوان, Tétouan, الحسيمة, Al Hoceïma, الناظور, Nador, وجدة, Oujda,
    بركان, Berkane, تازة, Taza, بني ملال, Béni Mellal, خريبكة, Khouribga, آسفي, Safi, الصويرة, Essaouira, ورزازات,
    Ouarzazate, الرشيدية, Errachidia, كلميم, Guelmim, العيون, Laâyoune, الداخلة, Dakhla, بنجرير, بن جرير, Benguérir,
    بوزنيقة, Bouznika, إفران, Ifrane, الخميسات, Khémisset, العرائش, Larache, طانطان, Tan-Tan, شفشاون, Chefchaouen,
    تاونات, Taounate, صفرو, Sefrou, بوجدور, Boujdour, السمارة, Smara, تارودانت, Taroudant, تيزنيت, Tiznit, زاكورة,
    Zagora, تنغير, Tinghir, ميدلت, Midelt, خنيفرة, Khénifra, أزيلال, Azilal, سيدي قاسم, Sidi Kacem, سيدي سليمان,
    Sidi Slimane, الصخيرات, Skhirat, برشيد, Berrechid, بنسليمان, Benslimane, جرادة, Jerada, تاوريرت, Taourirt, جرسيف,
    Guercif, الحوز, Al Haouz, شيشاوة, Chichaoua, قلعة السراغنة, اليوسفية, Youssoufia, سيدي بنور, Sidi Bennour,
    الفقيه بن صالح, Fquih Ben Salah, وزان, Ouezzane, الفنيدق, Fnideq, المضيق, M’diq, اشتوكة آيت باها, إنزكان, Inezgane,
    آسا الزاك, وادي الذهب, طرفاية, Tarfaya, سوس ماسة, Souss-Massa, درعة تافيلالت, Drâa-Tafilalet
  `),
  ...listed(`
    الجزائر العاصمة, Alger, Algiers, نواكشوط, Nouakchott, طرابلس, Tripoli, القاهرة, Le Caire, Cairo, الرياض, Riyad, Riyadh,
    الدوحة, Doha, أبوظبي, أبو ظبي, Abou Dhabi, Abu Dhabi, دبي, Dubaï, Dubai, عمّان, Amman, بيروت, Beyrouth, Beirut,
    بغداد, Bagdad, Baghdad, دمشق, Damas, Damascus, الخرطوم, Khartoum, القدس, Jérusalem, Jerusalem, رام الله, Ramallah,
    داكار, دكار, Dakar, أبيدجان, Abidjan, نيروبي, Nairobi, أديس أبابا, Addis-Abeba, Addis Ababa, باريس, Paris, بروكسيل,
    بروكسل, Bruxelles, Brussels, جنيف, Genève, Geneva, برلين, Berlin, بون, Bonn, مدريد, Madrid, لشبونة, Lisbonne, Lisbon,
    روما, Rome, لندن, Londres, London, فيينا, Vienne, Vienna, لاهاي, La Haye, The Hague, ستراسبورغ, Strasbourg, نيويورك,
    New York, واشنطن, Washington, سيول, Séoul, Seoul, بكين, بيجين, Pékin, Beijing, طوكيو, Tokyo, موسكو, Moscou, Moscow,
    إسطنبول, Istanbul, أنقرة, Ankara, مالقة, Málaga, إشبيلية, Séville, Seville, برشلونة, Barcelone, Barcelona
  `),
];

/** Of them, those whose name is an everyday word too: only where something says that a place is meant. */
export const ambiguousTowns: ReadonlySet<string> = new Set(
  listed(`
    الجديدة, العيون, الداخلة, بركان, سلا, فاس, الحوز, المضيق, السمارة, النواصر, بون, تازة, عمان, الرياض, القدس, العرائش,
    Rome, Nador, Vienne, Damas, Amman, Salé, Safi, Smara, Fez
  `).map(fold),
);
