// The review of one profile: which value one is at, what is being written, and what can be done. Without one a profile is only read.
import type { Field } from '@vitae/contracts';
import { createContext, useContext } from 'react';
import type { Place, Said, Target } from './targets.ts';

export interface Conflict {
  readonly target: Target;
  readonly mine: Said;
  /** What stands there meanwhile; undefined: nothing. */
  readonly theirs: Field<unknown> | undefined;
}

/** What each value of the profile follows: it stays as it is while somebody types. */
export interface ReviewMarks {
  readonly mayCorrect: boolean;
  readonly current: Place | undefined;
  readonly placeOf: (field: Field<unknown>) => Place | undefined;
  readonly go: (place: Place | undefined) => void;
}

export interface Review extends ReviewMarks {
  readonly places: readonly Place[];
  readonly doubtful: readonly Place[];
  /** The next that asks to be checked, after where one is; false where there is none. */
  readonly next: () => boolean;
  readonly isEditing: boolean;
  readonly edit: (on: boolean) => void;
  readonly draft: string | undefined;
  readonly setDraft: (text: string) => void;
  readonly say: (target: Target, said: Said) => void;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly conflict: Conflict | undefined;
  readonly settle: (keepMine: boolean) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
}

export const ReviewContext = createContext<Review | undefined>(undefined);
export const useReview = () => useContext(ReviewContext);
export const ReviewMarksContext = createContext<ReviewMarks | undefined>(undefined);
export const useReviewMarks = () => useContext(ReviewMarksContext);
