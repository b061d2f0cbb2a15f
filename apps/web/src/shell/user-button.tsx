// The button of the user menu: the initials of whoever is signed in.
import { useLingui } from '@lingui/react/macro';
import { Avatar, UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

const initials = (name: string) =>
  name
    .split(/[\s@.]+/)
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

interface UserButtonProps extends UnstyledButtonProps, Omit<ComponentPropsWithRef<'button'>, 'style'> {
  readonly member: { readonly name: string; readonly email: string };
}

export function UserButton({ member, ...rest }: UserButtonProps) {
  const { t } = useLingui();
  return (
    <UnstyledButton {...rest} aria-label={t`Account of ${member.name}`} className="user-button">
      <Avatar radius="xl" size={32} color="navy" variant="light" aria-hidden="true">
        {/* Drawn by the style sheet: as text of the button it would have to be read aloud, too. */}
        <span className="initials" data-initials={initials(member.name || member.email)} />
      </Avatar>
    </UnstyledButton>
  );
}
