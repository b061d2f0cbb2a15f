// What can be done with a connector, wherever it is shown.
import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeConnector,
  removeConnector,
  testConnector,
  type Connector,
  type ConnectorChange,
  type ConnectorTest,
} from '@vitae/client';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { pushProblems } from './push-problems.ts';

/** Changes what is named; rejects with the problem, for the form that it came from. */
export function useConnectorChange({ id }: Pick<Connector, 'id'>) {
  const queries = useQueryClient();
  return async (body: ConnectorChange): Promise<void> => {
    await call(changeConnector({ path: { connectorId: id }, body }));
    await queries.invalidateQueries({ queryKey: ['connectors'] });
  };
}

export function useConnectorActions(onRemoved: () => void = () => undefined) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const settle = () => queries.invalidateQueries({ queryKey: ['connectors'] });
  const saidBy = ({ ok, problem }: ConnectorTest) => {
    if (ok) return t`It lets us in.`;
    const why = problem && pushProblems[problem];
    const reason = why ? t(why) : (problem ?? '');
    return t`It does not work: ${reason}.`;
  };
  const test = useMutation({
    mutationFn: ({ id }: Connector) => call(testConnector({ path: { connectorId: id } })),
    onSuccess: (tested) => toast(saidBy(tested)),
    onError: toastProblem,
  });
  const turn = useMutation({
    mutationFn: ({ id, status }: Connector) =>
      call(
        changeConnector({
          path: { connectorId: id },
          body: { status: status === 'enabled' ? 'paused' : 'enabled' },
        }),
      ),
    onError: toastProblem,
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Connector) => call(removeConnector({ path: { connectorId: id } })),
    onSuccess: (_, { name }) => {
      toast(t`${name} is no longer connected.`);
      onRemoved();
    },
    onError: toastProblem,
    onSettled: settle,
  });
  const askRemove = async (connector: Connector) => {
    const { name } = connector;
    const yes = await confirm({
      title: t`Disconnect ${name}?`,
      text: t`Nobody is pushed there any more, and what lets us in is forgotten. Who was pushed stays there.`,
      action: t`Disconnect`,
      dangerous: true,
    });
    if (yes) remove.mutate(connector);
  };
  return { test, turn, remove, askRemove };
}
