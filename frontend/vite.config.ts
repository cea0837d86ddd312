import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': process.env.SANBUZOU_API ?? 'http://127.0.0.1:8080' } },
  build: {
    // WeChat's browser on older phones is a Chromium of about this age.
    target: ['es2020', 'chrome87', 'safari14'],
    chunkSizeWarningLimit: 1500,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    reporters: ['dot'],
    testTimeout: 30_000,
  },
});
