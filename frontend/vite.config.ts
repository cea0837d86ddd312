import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { phoneGroups } from './tools/phoneGroups.ts';
import { phoneShell } from './tools/phoneShell.ts';

const contract = readFileSync(new URL('../openapi.yaml', import.meta.url));

export default defineConfig({
  plugins: [react(), phoneShell()],
  // Answers that a phone kept for reading are dropped when the contract has changed since.
  define: { __CONTRACT__: JSON.stringify(createHash('sha256').update(contract).digest('hex').slice(0, 12)) },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': process.env.SANBUZOU_API ?? 'http://127.0.0.1:8080' } },
  build: {
    // WeChat's browser on older phones is a Chromium of about this age.
    target: ['es2020', 'chrome87', 'safari14'],
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: phoneGroups } } },
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
