// Skills that are named by common words: in a sentence such a word alone says little.
import { fold } from '@vitae/contracts';

/** In a sentence they count beside another skill only. */
const AMBIGUOUS = new Set(
  `r c go swift excel spark less rust dart julia flask bash chef puppet salt word access outlook teams project express react unity flow
  ada basic bottle cake cocoa core crystal elm ember factor forth grails grunt gulp hack haxe helm hive io jade kafka lean logo make mocha
  nim pony prolog pure racket ring scheme scratch shell slack spring stata sketch tableau vault wing zephyr notion linear miro jest karma
  sage concur oracle illustrator figma aurora beam storm sails meteor`.split(/\s+/),
);

/** Whether a name is a common word as well. */
export const isAmbiguous = (name: string): boolean => AMBIGUOUS.has(fold(name));
