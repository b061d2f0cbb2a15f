// Asks for the next page of a list, below what is there of it; nothing where that is all.
import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

interface MoreButtonProps {
  /** As `useInfiniteQuery` tells it. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

export function MoreButton({ list: { hasNextPage, isFetchingNextPage, fetchNextPage } }: MoreButtonProps) {
  if (!hasNextPage) return null;
  return (
    <Button
      variant="default"
      display="block"
      mx="auto"
      my="md"
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      <Trans>Show more</Trans>
    </Button>
  );
}
