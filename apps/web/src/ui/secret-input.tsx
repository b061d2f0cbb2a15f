import { useLingui } from '@lingui/react/macro';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** An input whose text is hidden until somebody asks to see it; readers hear what that button does. */
export function SecretInput(props: PasswordInputProps) {
  const { t } = useLingui();
  return <PasswordInput visibilityToggleButtonProps={{ 'aria-label': t`Show what is typed` }} {...props} />;
}
