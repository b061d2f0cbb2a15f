import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { anatomyServer } from './dev/anatomy-server.ts';

// The API serves the build; `vite` alone is for work on the page, with an API running beside it.
export default defineConfig({
  plugins: [react(), anatomyServer()],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/v1': process.env['VITAE_API'] ?? 'http://127.0.0.1:3000' } },
});
