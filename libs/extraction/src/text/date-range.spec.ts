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
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ['März 2019 bis heute', '2019-03', 'present'],
    ['janvier 2018 à décembre 2020', '2018-01', '2020-12'],
    ['depuis septembre 2021', '2021-09', 'present'],
    ['enero de 2015 – actualidad', '2015-01', 'present'],
    ['abril de 2015 até o momento', '2015-04', 'present'],
    ['Sept 2007 - May 2011', '2007-09', '2011-05'],
    ['01.03.2018 - 31.12.2019', '2018-03', '2019-12'],
  ])('%s', (text, start, end) => expect(first(text)).toEqual([start, end]));

  it('says where it stands', () => {
    const text = 'Engineer, 2019 – 2021, Berlin';
    const [range] = findDates(text);
    expect(text.slice(range?.from, range?.to)).toBe('2019 – 2021');
  });

  it.each([['2016 - 2014'], ['call 030 2016'], ['12 people'], ['version 2.0']])('%s is no range', (text) => {
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
    ['no date', undefined],
  ])('%s is %s', (text, date) => expect(parseDate(text)).toBe(date));
});

it('counts both months, and none where one is missing', () => {
  expect([
    monthsBetween('2019-01', '2019-03'),
    monthsBetween('2019-11', '2020-02'),
    monthsBetween('2019', '2020-02'),
  ]).toEqual([3, 4, undefined]);
});
