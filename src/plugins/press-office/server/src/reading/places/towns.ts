/**
 * Towns that press releases are dated from before any place is on record, in Arabic, French and English: those of
 * Morocco, where the product began. A place that an earlier release was dated from needs no entry.
 */
export const towns: readonly string[] = `
  الرباط, Rabat, سلا, Salé, تمارة, Témara, تامسنا, Tamesna, القنيطرة, Kénitra, الدار البيضاء, Casablanca,
  المحمدية, Mohammedia, النواصر, Nouaceur, سطات, Settat, الجديدة, El Jadida, فاس, Fès, Fez, مكناس, Meknès, Meknes,
  مراكش, Marrakech, Marrakesh, أكادير, Agadir, طنجة, Tanger, Tangier, تطوان, Tétouan, الحسيمة, Al Hoceïma, الناظور, Nador,
  وجدة, Oujda, بركان, Berkane, تازة, Taza, بني ملال, Béni Mellal, خريبكة, Khouribga, آسفي, Safi, الصويرة, Essaouira,
  ورزازات, Ouarzazate, الرشيدية, Errachidia, كلميم, Guelmim, العيون, Laâyoune, الداخلة, Dakhla, بنجرير, Benguérir,
  بوزنيقة, Bouznika, إفران, Ifrane, الخميسات, Khémisset, العرائش, Larache, طانطان, Tan-Tan, شفشاون, Chefchaouen
`
  .split(',')
  .map((town) => town.trim());
