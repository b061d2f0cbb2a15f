// Dates as the twelve languages write them: months with their cases and abbreviations, the present, since when, seasons.
import { findDates, parseDate, saysPresent } from './date-range.ts';

const first = (text: string) => {
  const [range] = findDates(text);
  return range && [range.start, range.end];
};

describe('ranges', () => {
  it.each([
    // Italian
    ['gennaio 2018 – oggi', '2018-01', 'present'],
    ['dal maggio 2015 al giugno 2019', '2015-05', '2019-06'],
    ['03/2016 - in corso', '2016-03', 'present'],
    ['Sett. 2014 – Dic. 2016', '2014-09', '2016-12'],
    ['da marzo 2019 ad oggi', '2019-03', 'present'],
    ['dal 2020', '2020', 'present'],
    ["dall'aprile 2020", '2020-04', 'present'],
    // Dutch
    ['maart 2018 – heden', '2018-03', 'present'],
    ['mei 2014 tot en met augustus 2016', '2014-05', '2016-08'],
    ['sinds mrt 2021', '2021-03', 'present'],
    ['2019 – nu', '2019', 'present'],
    ['jan. 2012 t/m dec. 2013', '2012-01', '2013-12'],
    // Polish
    ['styczeń 2018 – obecnie', '2018-01', 'present'],
    ['od września 2016 do czerwca 2019', '2016-09', '2019-06'],
    ['paź 2014 – lut 2017', '2014-10', '2017-02'],
    ['10.2018 r. – do chwili obecnej', '2018-10', 'present'],
    ['od 2019 r.', '2019', 'present'],
    ['maj 2020 – nadal', '2020-05', 'present'],
    // Swedish
    ['augusti 2019 – pågående', '2019-08', 'present'],
    ['jan 2015 till dec 2017', '2015-01', '2017-12'],
    ['sedan maj 2020', '2020-05', 'present'],
    ['2018 – nuvarande', '2018', 'present'],
    ['okt 2016 – tills vidare', '2016-10', 'present'],
    // Turkish
    ['Ocak 2018 – Halen', '2018-01', 'present'],
    ['Şubat 2014 - Ağustos 2016', '2014-02', '2016-08'],
    ['KASIM 2015 – ARALIK 2016', '2015-11', '2016-12'],
    ['Eylül 2019 – devam ediyor', '2019-09', 'present'],
    ["2019'dan beri", '2019', 'present'],
    ['Mayıs 2020 - günümüz', '2020-05', 'present'],
    // Russian
    ['январь 2018 – настоящее время', '2018-01', 'present'],
    ['с сентября 2015 по май 2019', '2015-09', '2019-05'],
    ['Март 2016 г. — июнь 2018 г.', '2016-03', '2018-06'],
    ['с 2019 года по настоящее время', '2019', 'present'],
    ['окт. 2014 – н.в.', '2014-10', 'present'],
    ['с мая 2020 г.', '2020-05', 'present'],
    ['ИЮЛЬ 2012 — АПРЕЛЬ 2013', '2012-07', '2013-04'],
    // Chinese
    ['2018年3月–至今', '2018-03', 'present'],
    ['2018年3月至2020年6月', '2018-03', '2020-06'],
    ['2015 年 9 月 — 2019 年 6 月', '2015-09', '2019-06'],
    ['2018.03 - 至今', '2018-03', 'present'],
    ['2018.3—2020.11', '2018-03', '2020-11'],
    ['2016/09～2020/06', '2016-09', '2020-06'],
    ['2014年–2018年', '2014', '2018'],
    ['自2019年5月起', '2019-05', 'present'],
    ['2021年7月至今', '2021-07', 'present'],
    ['上海银行2018年3月5日至2019年1月31日', '2018-03', '2019-01'],
    // more of the others
    ['Été 2012 – Automne 2013', '2012', '2013'],
    ['1er mars 2018 au 30 juin 2019', '2018-03', '2019-06'],
    ['1 de março de 2018 até à data', '2018-03', 'present'],
    ['Jänner 2019 – dato', '2019-01', 'present'],
    ['del 2010 al 2014', '2010', '2014'],
    ['since 03/19', '2019-03', 'present'],
    ['2019 March – 2020 June', '2019-03', '2020-06'],
    ['Jan. 2019 – to the present', '2019-01', 'present'],
  ])('%s', (text, start, end) => expect(first(text)).toEqual([start, end]));

  it.each([
    ['Mailing list 2019'],
    ['In 2019 set up three branches'],
    ['2018 a mis en place'],
    ['Signed 2014 - data di nascita'],
  ])('%s is no range', (text) => expect(findDates(text).filter((d) => d.isRange)).toEqual([]));
});

describe('single dates', () => {
  it.each([
    ['15 marzo 2020', '2020-03'],
    ['czerwca 2016 r.', '2016-06'],
    ['лето 2018 г.', '2018'],
    ['verano de 2018', '2018'],
    ['Sommaren 2017', '2017'],
    ['III квартал 2019', '2019-09'],
    ['2 kwartał 2019', '2019-06'],
    ['2019年第三季度', '2019-09'],
    ['2020年春季', '2020'],
    ['15 Ağustos 2020', '2020-08'],
    ['2020 Mai', '2020-05'],
    ['In 2019 set', '2019'],
  ])('%s is %s', (text, date) =>
    expect(parseDate(findDates(text).map((d) => text.slice(d.from, d.to))[0] ?? '')).toBe(date),
  );

  it.each([
    'oggi',
    'heden',
    'do dziś',
    'dags dato',
    'Şu an',
    'по настоящее время',
    '至今',
    'à ce jour',
    'até o momento',
  ])('%s is the present', (text) => expect(saysPresent(text)).toBe(true));
  it.each(['data', 'date', 'fecha', 'dagen', '今年', 'nulla'])('%s is not', (text) =>
    expect(saysPresent(text)).toBe(false),
  );
});
