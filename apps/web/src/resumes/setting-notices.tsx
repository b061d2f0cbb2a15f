// Settings of the tenant that have no effect as things stand, for whoever may change them: quiet lines above the list.
import { mayMember, type Role, type SettingNotice } from '@vitae/contracts';
import { useEffect, useState } from 'react';
import { client } from '../client.ts';

interface SettingNoticesProps {
  readonly role: Role;
  /** Grows with each sign-in: they are asked for again. */
  readonly round: number;
}

export function SettingNotices({ role, round }: SettingNoticesProps) {
  const [notices, setNotices] = useState<readonly SettingNotice[]>([]);
  const maySet = mayMember(role, 'settings');
  useEffect(() => {
    if (!maySet) return;
    let isShown = true;
    client.settings().then(
      (settings) => isShown && setNotices(settings.notices),
      // Whatever keeps them from us keeps the list from us, too, which says so.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [maySet, round]);
  if (!notices.length) return null;
  return (
    <ul className="notices" aria-label="Settings without effect">
      {notices.map(({ setting, message }) => (
        <li key={message}>
          <code>{setting}</code> has no effect now. {message}
        </li>
      ))}
    </ul>
  );
}
