import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

/** The frame of a page's content: `wide` for tables and maps, else a width that reads well. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return (
    <Box maw={wide ? 1800 : 1040} mx="auto" p={{ base: 'sm', sm: 'lg' }}>
      {children}
    </Box>
  );
}
