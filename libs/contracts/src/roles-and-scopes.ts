// Roles and scopes as they come in and go out; what they may stands in `permissions.ts`.
import { z } from 'zod';
import { roles, scopes } from './permissions.ts';

export const scopeSchema = z.enum(scopes);
export const roleSchema = z.enum(roles);
