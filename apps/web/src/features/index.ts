// All features of the workspace: one line each to import, one to register.
import { inbox } from './inbox/feature.ts';
import { resume } from './resume/feature.ts';

export const features = [inbox, resume] as const;
