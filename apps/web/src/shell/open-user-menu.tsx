// The user menu, open: who is signed in, where, and how they like the page: tenant, language, light or dark, the way out.
import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconKeyboard,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconSunMoon,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { chooseLocale, locales } from '../i18n/locale.ts';
import { useSession } from '../session/session.ts';
import { toastProblem } from '../ui/toast.ts';
import { UserButton } from './user-button.tsx';

export default function OpenUserMenu({ onHelp }: { onHelp: () => void }) {
  const { t, i18n } = useLingui();
  const { session, signOut, switchTenant } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { member, tenant, tenants } = session;
  const schemes = [
    { value: 'light', label: t`Light`, icon: IconSun },
    { value: 'dark', label: t`Dark`, icon: IconMoon },
    { value: 'auto', label: t`As the system`, icon: IconSunMoon },
  ] as const;
  return (
    <Menu defaultOpened position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <UserButton member={member} />
      </Menu.Target>
      <Menu.Dropdown>
        <div className="user-who">
          <Text fw={600} size="sm" truncate>
            {member.name}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {member.email}
          </Text>
        </div>
        {tenants.length > 1 && (
          <>
            <Menu.Label>
              <Trans>Workspace</Trans>
            </Menu.Label>
            {tenants.map(({ id, name }) => (
              <Menu.Item
                key={id}
                leftSection={id === tenant.id ? <IconCheck size={16} /> : <span className="check-space" />}
                onClick={() => void switchTenant(id).catch(toastProblem)}
              >
                {name}
              </Menu.Item>
            ))}
          </>
        )}
        <Menu.Label>
          <Trans>Language</Trans>
        </Menu.Label>
        {locales.map(({ locale, name }) => (
          <Menu.Item
            key={locale}
            lang={locale}
            leftSection={i18n.locale === locale ? <IconCheck size={16} /> : <IconLanguage size={16} />}
            onClick={() => void chooseLocale(locale).catch(toastProblem)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>
          <Trans>Appearance</Trans>
        </Menu.Label>
        {schemes.map(({ value, label, icon: Icon }) => (
          <Menu.Item
            key={value}
            leftSection={colorScheme === value ? <IconCheck size={16} /> : <Icon size={16} />}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} />}>
          <Trans>Your account</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>
          <Trans>Keys</Trans>
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
