// Entries written as many write them, which nobody could read by one line alone: lists of jobs, promotions, forms, text without stops.
import { readWritten as read } from './testing/read-written.ts';

const HEAD = 'Nora Feldmann\nnora.feldmann@example.org\n\n';
const jobsOf = (lines: string) =>
  read(`${HEAD}EXPERIENCE\n\n${lines}\n`).positions.map((p) => [
    p.title?.value,
    p.organisation?.value,
    p.start?.value,
    p.end?.value,
  ]);
const studiesOf = (lines: string) =>
  read(`${HEAD}EDUCATION\n\n${lines}\n`).qualifications.map((q) => [
    q.degree?.value,
    q.institution?.value,
    q.end?.value,
  ]);

describe('a list whose items are the entries', () => {
  it('is one entry an item', () => {
    expect(
      jobsOf(
        '- Pipe Welder, Gulf Marine Fabricators, 05/2017 - present\n- Machinist, Bayou Steel Works, 02/2014 - 04/2017\n- Driver, Delta Freight LLC, 2012 - 2014',
      ),
    ).toEqual([
      ['Pipe Welder', 'Gulf Marine Fabricators', '2017-05', 'present'],
      ['Machinist', 'Bayou Steel Works', '2014-02', '2017-04'],
      ['Driver', 'Delta Freight LLC', '2012', '2014'],
    ]);
  });

  it('may begin with the dates, and hold text below them', () => {
    expect(
      jobsOf(
        '- 2018 - 2021: Baker at Corner Loaf Ltd\nBaked at night.\n- 2015 - 2018: Cook at Harbour Hotel\nCooked for 80 guests.',
      ),
    ).toEqual([
      ['Baker', 'Corner Loaf Ltd', '2018', '2021'],
      ['Cook', 'Harbour Hotel', '2015', '2018'],
    ]);
  });

  it('holds schools as well', () => {
    expect(
      studiesOf('- BSc Nursing, Westbridge University, 2008 – 2011\n- A Levels, Filton College, 2006 – 2008'),
    ).toEqual([
      ['BSc', 'Westbridge University', '2011'],
      ['A Levels', 'Filton College', '2008'],
    ]);
  });

  it('is none under a head that has the dates itself', () => {
    const { positions } = read(
      `${HEAD}EXPERIENCE\n\nBaker, Corner Loaf Ltd, 2018 - 2021\n- Led the night shift, 2019 - 2020\n- Baked rye\n`,
    );
    expect(positions).toHaveLength(1);
    expect(positions[0]?.highlights).toHaveLength(2);
  });
});

describe('several titles at one employer', () => {
  const expected = [
    ['Plant Manager', 'Tallow Creek Mills', '2019-05', 'present'],
    ['Shift Supervisor', 'Tallow Creek Mills', '2014-01', '2019-04'],
    ['Machinist', 'Ostrander Tools', '2010-03', '2013-12'],
  ];

  it('share it, where its own dates span theirs', () => {
    expect(
      jobsOf(
        'Tallow Creek Mills\t2014 – Present\nPlant Manager\tMay 2019 – Present\n- Owns the budget\nShift Supervisor\tJan 2014 – Apr 2019\n- Ran the night shift\nOstrander Tools\t2010 – 2013\nMachinist\tMar 2010 – Dec 2013\n- Cut gears',
      ),
    ).toEqual(expected);
  });

  it('share it, where it has no dates', () => {
    expect(
      jobsOf(
        'Tallow Creek Mills\nPlant Manager | May 2019 – Present\nShift Supervisor | Jan 2014 – Apr 2019\n- Ran the night shift\n\nOstrander Tools\nMachinist | Mar 2010 – Dec 2013',
      ),
    ).toEqual(expected);
  });

  it('are titles, where no list has them', () => {
    expect(
      jobsOf(
        'Trattoria Ponte Group\nHead Chef | September 2019 - current\nSous Chef | March 2016 - August 2019\nCommis | June 2014 - February 2016',
      ).map(([title, organisation]) => [title, organisation]),
    ).toEqual([
      ['Head Chef', 'Trattoria Ponte Group'],
      ['Sous Chef', 'Trattoria Ponte Group'],
      ['Commis', 'Trattoria Ponte Group'],
    ]);
  });

  it('leave an employer alone that was worked for without a title', () => {
    expect(
      jobsOf('Ostrander Tools\t2010 – 2013\n- Cut gears\nTallow Creek Mills\t2014 – 2018\n- Ground corn').map(
        ([, organisation]) => organisation,
      ),
    ).toEqual(['Ostrander Tools', 'Tallow Creek Mills']);
  });
});

describe('a form', () => {
  it('may give the two dates apart', () => {
    expect(
      jobsOf(
        'Employer: Lindfield Dairy\nPosition: Cheese Maker\nFrom: 03/2014\nTo: 10/2021\nEmployer: Corner Loaf Ltd\nPosition: Baker\nFrom: November 2021\nTo: Present',
      ),
    ).toEqual([
      ['Cheese Maker', 'Lindfield Dairy', '2014-03', '2021-10'],
      ['Baker', 'Corner Loaf Ltd', '2021-11', 'present'],
    ]);
  });

  it('may name a school for the employer of a teacher', () => {
    expect(
      jobsOf('Position: Chemistry Teacher\nSchool: Lakeside Grammar\nStart date: 2016\nEnd date: 2019'),
    ).toEqual([['Chemistry Teacher', 'Lakeside Grammar', '2016', '2019']]);
  });

  it('may say one thing only', () => {
    expect(studiesOf('School: Harwick Maritime Academy')).toEqual([
      [undefined, 'Harwick Maritime Academy', undefined],
    ]);
  });
});

describe('what is no part of a head', () => {
  it('is a sentence below the date, though it ends without a stop', () => {
    expect(
      jobsOf(
        'Cook, Harbour Hotel\nMay 2017 - Present\nTrained four helpers and wrote the summer menu\nCut food waste by a tenth over two years\n\nWaiter, Old Quay\n2015 - 2017\nServed up to forty guests on the terrace',
      ).map(([title, organisation]) => [title, organisation]),
    ).toEqual([
      ['Cook', 'Harbour Hotel'],
      ['Waiter', 'Old Quay'],
    ]);
  });

  it('are the tools that stand behind the date', () => {
    expect(
      jobsOf(
        'Lead Developer, Kestrel Games\n2016-07 — Present | Java PostgreSQL Docker\n- Owns the server\nNetwork Technician, Dockside Shipping\n2012-10 — 2016-06 | Python, Ansible, Linux\n- Kept the network up',
      ),
    ).toEqual([
      ['Lead Developer', 'Kestrel Games', '2016-07', 'present'],
      ['Network Technician', 'Dockside Shipping', '2012-10', '2016-06'],
    ]);
  });

  it('is a town that no list has, before its state', () => {
    const [position] = read(
      `${HEAD}EXPERIENCE\n\nBaker, Crust Cottage\nLower Wexcombe, OR\nMay 2017 - Present\n- Bakes\n`,
    ).positions;
    expect(position?.organisation?.value).toBe('Crust Cottage');
    expect(position?.location?.value).toBe('Lower Wexcombe, OR');
  });
});

it('counts to the present by many words', () => {
  for (const now of [
    'Date',
    'date',
    'till date',
    'to date',
    'Present',
    'current',
    'now',
    'today',
    'ongoing',
    'heute',
    'actualidad',
    'aujourd’hui',
  ])
    expect([now, jobsOf(`Baker, Corner Loaf Ltd, 2015 - ${now}`)[0]?.[3]]).toEqual([now, 'present']);
});
