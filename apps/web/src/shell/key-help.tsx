// All keys, on “?”. Loaded once it is wanted.
import { Trans, useLingui } from '@lingui/react/macro';
import { Kbd, Modal, Table } from '@mantine/core';
import type { ReadyCommand } from './commands.ts';

interface KeyHelpProps {
  readonly commands: readonly ReadyCommand[];
  readonly open: boolean;
  readonly onClose: () => void;
}

export default function KeyHelp({ commands, open, onClose }: KeyHelpProps) {
  const { t } = useLingui();
  const rows = [
    { keys: navigator.platform.startsWith('Mac') ? '⌘ K' : 'Ctrl K', label: t`Find a command or a page` },
    { keys: '?', label: t`Show these keys` },
    { keys: 'j', label: t`Down a list` },
    { keys: 'k', label: t`Up a list` },
    { keys: 'x', label: t`Mark a row` },
    { keys: 'Enter', label: t`Open a row` },
    ...commands.flatMap(({ keys, label }) => (keys ? [{ keys, label: t(label) }] : [])),
  ];
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={t`Keys`}
      centered
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Key</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>What it does</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ keys, label }) => (
            <Table.Tr key={keys}>
              <Table.Td>
                {keys.split(' ').map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{label}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
