import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  envPrefix: 'VITE_',
  clearScreen: false,
  // Catalogues and guide lie beside ui/, because others read the same ones.
  server: { port: 5173, strictPort: true, fs: { allow: ['.', '../assets', '../docs'] } },
  build: {
    target: 'safari16.4',
    sourcemap: false,
    // A data: font or script would need a looser policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // A slow machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
