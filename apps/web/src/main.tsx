// Begins the page: its language first, then what it shows.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { activateLocale, wantedLocale, withWords } from './i18n/locale.ts';
import { router } from './router.ts';
import { theme } from './shell/theme.ts';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no root');
const root = createRoot(element);
const colorSchemes = localStorageColorSchemeManager({ key: 'vitae-appearance' });

await activateLocale(wantedLocale());

// For whoever works on Vitae: it needs Vite's server, so a build leaves it out.
if (import.meta.env.DEV && location.pathname === '/dev/document') {
  const load = withWords(() => import('./dev/document-page.tsx'), 'resume', 'inbox');
  const { DocumentPage } = await load();
  root.render(<DocumentPage />);
} else {
  root.render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <MantineProvider theme={theme} colorSchemeManager={colorSchemes} defaultColorScheme="auto">
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
