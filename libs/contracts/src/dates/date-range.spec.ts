import { findDates, monthsBetween, parseDate } from './date-range.ts';

const first = (text: string) => {
  const [range] = findDates(text);
  return range && [range.start, range.end];
};

describe('ranges', () => {
  it.each([
    ['Apr 2022 – Present', '2022-04', 'present'],
    ['04/2014 - 03/2016', '2014-04', '2016-03'],
    ['10.2016–06.2019', '2016-10', '2019-06'],
    ['2017-09 — 2021-04', '2017-09', '2021-04'],
    ['2021-05 —', '2021-05', 'present'],
    ['seit 07.2019', '2019-07', 'present'],
    ['since March 2020', '2020-03', 'present'],
    ["May '18 – Aug '20", '2018-05', '2020-08'],
    ['Nov, 2019 - Present', '2019-11', 'present'],
    ['September 2018 to July 2020', '2018-09', '2020-07'],
    ['2014–16', '2014', '2016'],
    ['2013 – 2016', '2013', '2016'],
    ['2012/2014', '2012', '2014'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ['März 2019 bis heute', '2019-03', 'present'],
    ['janvier 2018 à décembre 2020', '2018-01', '2020-12'],
    ['depuis septembre 2021', '2021-09', 'present'],
    ['enero de 2015 – actualidad', '2015-01', 'present'],
    ['abril de 2015 até o momento', '2015-04', 'present'],
    ['Sept 2007 - May 2011', '2007-09', '2011-05'],
    ['01.03.2018 - 31.12.2019', '2018-03', '2019-12'],
    ['Q3 2020 - Q1 2021', '2020-07', '2021-03'],
    ['2018 Q1 – 2020/Q2', '2018-01', '2020-06'],
    ["Q1'19 to present", '2019-01', 'present'],
    ['3rd quarter 2015 to second quarter of 2016', '2015-07', '2016-06'],
    ['2. Quartal 2017 bis 1. Quartal 2018', '2017-04', '2018-03'],
    ['03/19 - 11/21', '2019-03', '2021-11'],
    ['5/98 to 10/01', '1998-05', '2001-10'],
    ['09.15 – 12.19', '2015-09', '2019-12'],
    ['05/18 – present', '2018-05', 'present'],
    ["10/'14 – 03/'17", '2014-10', '2017-03'],
    ['Aug 2015 to date', '2015-08', 'present'],
    ['2014 - To Date', '2014', 'present'],
    ['02/2017 till date', '2017-02', 'present'],
    ['Feb. 2020 - date', '2020-02', 'present'],
    ['2014 – Date', '2014', 'present'],
    ['03/19 - date', '2019-03', 'present'],
    ['Sep 2018 up to now', '2018-09', 'present'],
    ['Nov 2019 to the present day', '2019-11', 'present'],
    ['2012 / 09 - 2014 / 02', '2012-09', '2014-02'],
    ['2012 /09 – present', '2012-09', 'present'],
    ['2012. 09. – 2014. 02.', '2012-09', '2014-02'],
    ['Summer 2012 and 2013', '2012', '2013'],
    ['summers 2015 & 2016', '2015', '2016'],
    ['17-02-2014 - 30-04-2016', '2014-02', '2016-04'],
    ['02/17/2014 - 04/30/2016', '2014-02', '2016-04'],
  ])('%s', (text, start, end) => expect(first(text)).toEqual([start, end]));

  it('says where it stands', () => {
    const text = 'Engineer, 2019 – 2021, Berlin';
    const [range] = findDates(text);
    expect(text.slice(range?.from, range?.to)).toBe('2019 – 2021');
  });

  it.each([
    ['2016 - 2014'],
    ['call 030 2016'],
    ['12 people'],
    ['version 2.0'],
    ['grew 10.5 - 12.5 %'],
    ['3/4 to 5/6'],
    ['shift 08/16'],
    ['Bought and sold 2012 and 2013'],
    ['Signed 2014 - date of birth below'],
    ['Signed 2014 - date: 3 May'],
  ])('%s is no range', (text) => {
    expect(findDates(text).filter((d) => d.isRange)).toEqual([]);
  });
});

describe('single dates', () => {
  it.each([
    ['Mar 01, 2020', '2020-03'],
    ['1. März 2020', '2020-03'],
    ['2022-08', '2022-08'],
    ['Summer 2019', '2019'],
    ['2012', '2012'],
    ['2011 / 11', '2011-11'],
    ['Q2 2018', '2018-06'],
    ['no date', undefined],
  ])('%s is %s', (text, date) => expect(parseDate(text)).toBe(date));
});

it('keeps both readings where day and month look alike, and one where one of them tells', () => {
  expect(findDates('03/05/2016 - 06/04/2019')[0]).toMatchObject({
    start: '2016-05',
    end: '2019-04',
    monthFirst: { start: '2016-03', end: '2019-06' },
  });
  // The other way round the range would run backwards.
  expect(findDates('01/11/2016 - 04/05/2016')[0]).toMatchObject({ start: '2016-01', end: '2016-04' });
  for (const sure of ['13/05/2016', '05/13/2016', '05/05/2016', '03.05.2016'])
    expect(findDates(sure)[0]?.monthFirst).toBeUndefined();
});

it('counts both months, and none where one is missing', () => {
  expect([
    monthsBetween('2019-01', '2019-03'),
    monthsBetween('2019-11', '2020-02'),
    monthsBetween('2019', '2020-02'),
  ]).toEqual([3, 4, undefined]);
});
