// The list of resumes and the files on their way, for every view of the workspace.
import { createContext, useContext } from 'react';
import type { Resumes } from './use-resumes.ts';

export const ResumesContext = createContext<Resumes | undefined>(undefined);

export function useResumesContext(): Resumes {
  const resumes = useContext(ResumesContext);
  if (!resumes) throw new Error('resumes are only known inside the workspace');
  return resumes;
}
