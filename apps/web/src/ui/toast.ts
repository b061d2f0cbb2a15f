// A word in passing, in the corner: that something was done, or why it was not.
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { notifications } from '@mantine/notifications';
import { codeOf, isSignedOut } from '../api/call.ts';
import { problemText } from '../i18n/problem-text.ts';

const closer = () => ({ 'aria-label': i18n._(msg`Close`) });

export const toast = (message: string): void =>
  void notifications.show({ message, color: 'green', closeButtonProps: closer() });
/** Those stay until they are closed: whoever looks away misses none. That the session has ended, the sign-in says. */
export function toastProblem(error: unknown): void {
  if (isSignedOut(error)) return;
  notifications.show({
    message: i18n._(problemText(codeOf(error))),
    color: 'red',
    autoClose: false,
    closeButtonProps: closer(),
  });
}
