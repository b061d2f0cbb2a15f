// Fictitious people with a history, drawn from a seed: the gold of a strange resume, as JSON Resume.
import { half, WORDS } from './words.mjs';

/** Draws from the words of one fold. */
class Draw {
  #random;
  #fold;
  constructor(random, fold) {
    this.#random = random;
    this.#fold = fold;
  }
  /** So many different ones of a list of words. */
  some(list, count) {
    const left = half(WORDS[list], this.#fold);
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.#random.below(left.length), 1)[0],
    );
  }
  one(list) {
    return this.some(list, 1)[0];
  }
  /** A number from `least` to `most`. */
  between(least, most) {
    return least + this.#random.below(most - least + 1);
  }
}

const month = (year, number) => `${year}-${String(number).padStart(2, '0')}`;

/** Positions one after the other, the newest first. */
function workOf(draw) {
  const count = draw.between(2, 4);
  const [houses, titles] = [draw.some('house', count), draw.some('title', count)];
  let year = 2025 - draw.between(1, 3);
  return houses.map((name, i) => {
    const end = year;
    year -= draw.between(2, 4);
    const done = draw.some('done', draw.between(1, 3));
    const what = draw.some('what', done.length);
    return {
      name,
      position: titles[i],
      location: draw.one('city'),
      startDate: month(year, draw.between(1, 6)),
      ...(i > 0 && { endDate: month(end, draw.between(7, 12)) }),
      highlights: done.map((begin, k) => `${begin} ${what[k]}.`),
    };
  });
}

function educationOf(draw, before) {
  const count = draw.between(1, 2);
  const degrees = draw.some('degree', count);
  return draw.some('school', count).map((institution, i) => {
    const [studyType, area] = degrees[i].split(' in ');
    const end = before - 4 * i - draw.between(0, 1);
    return { institution, studyType, area, startDate: `${end - 3}`, endDate: `${end}` };
  });
}

/** A person of a fold (0 or 1); the same random numbers give the same person. */
export function strangePerson(random, fold) {
  const draw = new Draw(random, fold);
  const [given, family] = [draw.one('given'), draw.one('family')];
  const work = workOf(draw);
  const years = () => `${draw.between(2014, 2024)}`;
  const levels = draw.some('level', 3);
  return {
    motto: draw.one('motto'),
    basics: {
      name: `${given} ${family}`,
      label: work[0].position,
      email: `${given}.${family}@example.org`.toLowerCase(),
      phone: `+44 7700 900${String(draw.between(100, 999))}`,
      summary: draw.one('character'),
      location: { city: draw.one('city') },
    },
    work,
    education: educationOf(draw, Number(work.at(-1).startDate.slice(0, 4))),
    skills: [{ name: 'Skills', keywords: draw.some('skill', draw.between(4, 8)) }],
    languages: draw
      .some('language', draw.between(2, 3))
      .map((language, i) => ({ language, fluency: levels[i] })),
    certificates: draw
      .some('paper', draw.between(1, 3))
      .map((name) => ({ name, issuer: draw.one('issuer'), date: years() })),
    awards: draw.between(0, 1) ? [{ title: draw.one('prize'), date: years() }] : [],
  };
}

/** What somebody of a fold made and wrote beside the work; many have nothing. */
export function strangeWorks(random, fold) {
  const draw = new Draw(random, fold);
  const made = draw.some('project', Math.max(0, draw.between(-1, 3)));
  const about = draw.some('about', made.length);
  const written = draw.some('article', Math.max(0, draw.between(-1, 2)));
  return {
    projects: made.map((name, i) => ({ name, description: about[i] })),
    publications: written.map((name) => ({
      name,
      publisher: draw.one('journal'),
      releaseDate: `${draw.between(2014, 2024)}`,
    })),
  };
}
