import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { anatomyServer } from './dev/anatomy-server.ts';

// The API serves the build; `vite` alone is for work on the page, with an API running beside it.
export default defineConfig({
  plugins: [lingui({ macroTransform: true }), react(), anatomyServer()],
  // The manifest tells `test/integration/page-size.spec.ts` what the first load is.
  build: { target: 'es2022', chunkSizeWarningLimit: 700, manifest: true },
  server: { proxy: { '/v1': process.env['VITAE_API'] ?? 'http://127.0.0.1:3000' } },
});
