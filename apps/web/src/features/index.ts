// All features of the workspace: one line each to import, one to register.
import { account } from './account/feature.ts';
import { adminAudit } from './admin-audit/feature.ts';
import { adminKeys } from './admin-keys/feature.ts';
import { adminMembers } from './admin-members/feature.ts';
import { adminConnectors } from './admin-connectors/feature.ts';
import { adminImpact } from './admin-impact/feature.ts';
import { adminOverview } from './admin-overview/feature.ts';
import { adminPrivacy } from './admin-privacy/feature.ts';
import { adminSettings } from './admin-settings/feature.ts';
import { adminUsage } from './admin-usage/feature.ts';
import { adminWebhooks } from './admin-webhooks/feature.ts';
import { ask } from './ask/feature.ts';
import { candidates } from './candidates/feature.ts';
import { demo } from './demo/feature.ts';
import { developer } from './developer/feature.ts';
import { imports } from './imports/feature.ts';
import { inbox } from './inbox/feature.ts';
import { map } from './map/feature.ts';
import { resume } from './resume/feature.ts';
import { search } from './search/feature.ts';

export const features = [
  inbox,
  resume,
  search,
  ask,
  map,
  candidates,
  adminOverview,
  adminMembers,
  adminKeys,
  adminWebhooks,
  adminConnectors,
  adminSettings,
  adminPrivacy,
  adminImpact,
  adminUsage,
  adminAudit,
  imports,
  developer,
  demo,
  account,
] as const;
