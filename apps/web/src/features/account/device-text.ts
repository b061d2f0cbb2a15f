import { t } from '@lingui/core/macro';

/** “Chrome on Linux”, as the API says it, in the reader’s words. */
export function deviceText(device: string): string {
  if (device === 'Another program') return t`Another program`;
  const [browser = '', system] = device.split(' on ');
  return system ? t`${browser} on ${system}` : device;
}
