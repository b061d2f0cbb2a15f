import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Problem } from '../api/call.ts';

/** The sentence for a password that was not taken; undefined where the problem is another. */
export const passwordFault = (problem: unknown): MessageDescriptor | undefined =>
  problem instanceof Problem && problem.errors.some(({ pointer }) => /password$/i.test(pointer))
    ? msg`This password is too short, too common, or holds your e-mail. Choose another one.`
    : undefined;
