// What is near a skill, and the occupations that say so; one press asks for it as well.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { similarSkills } from '@vitae/client';
import { call, isNotFound } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

export interface NamedSkill {
  readonly name: string;
  readonly id?: string;
}

const MOST = 8;

export function SimilarSkills({
  skill: { id, name },
  onAdd,
}: {
  skill: NamedSkill;
  onAdd: (skill: NamedSkill) => void;
}) {
  const { t } = useLingui();
  const { data, error, isPending } = useQuery({
    queryKey: ['similar-skills', id],
    queryFn: () => call(similarSkills({ path: { skillId: id ?? '' }, query: { limit: MOST } })),
    enabled: id !== undefined,
    staleTime: Infinity,
  });
  if (id === undefined) return null;
  if (error && !isNotFound(error)) return <ProblemNotice error={error} />;
  return (
    <section aria-label={t`Similar skills`}>
      <Text size="xs" fw={600} mb={4}>
        <Trans>Near {name}</Trans>
      </Text>
      {isPending ? (
        <Loader size="xs" aria-label={t`Loading`} />
      ) : data?.items.length ? (
        <ul className="similar">
          {data.items.map(({ skill, sharedOccupations }) => (
            <li key={skill.id}>
              <Button
                variant="default"
                size="compact-xs"
                title={sharedOccupations.join(', ')}
                onClick={() => onAdd({ id: skill.id, name: skill.name })}
              >
                + {skill.name}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <Text size="xs" c="dimmed">
          <Trans>None is known.</Trans>
        </Text>
      )}
    </section>
  );
}
