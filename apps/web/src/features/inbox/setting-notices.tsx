// Settings of the tenant that have no effect as things stand, for whoever may change them: quiet lines above the list.
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { showSettings } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { noticeWords } from '../admin-settings/notice-words.ts';
import { settingWords } from '../admin-settings/setting-words.ts';

export function SettingNotices() {
  const { t } = useLingui();
  const may = useMay('settings');
  // Whatever keeps them from us keeps the list from us, too, which says so.
  const { data } = useQuery({ queryKey: ['settings'], queryFn: () => call(showSettings()), enabled: may });
  if (!data?.notices.length) return null;
  return (
    <ul className="notices" aria-label={t`Settings without effect`}>
      {data.notices.map(({ setting, code }) => {
        const words = settingWords[setting];
        const name = words ? t(words.label) : setting;
        return (
          <li key={`${setting} ${code}`}>
            <Trans>“{name}” has no effect now.</Trans> {t(noticeWords[code])}
          </li>
        );
      })}
    </ul>
  );
}
