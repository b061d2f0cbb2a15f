// An address of a setting that is asked over HTTP.
import { z } from 'zod';

export const webAddress = z.string().regex(/^https?:\/\//, 'must begin with http:// or https://');
