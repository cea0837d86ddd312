// Runs the journeys against the packaged application, on an empty data folder of its own.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, stop } from './browser.mjs';
import { freePort } from './freePort.mjs';

const frontend = fileURLToPath(new URL('..', import.meta.url));
const jar = fileURLToPath(new URL('../../backend/target/quarkus-app/quarkus-run.jar', import.meta.url));

if (!existsSync(jar))
  stop('还没有可运行的程序包。请先运行：./backend/mvnw -f backend package (Please build the package first.)');

const folder = mkdtempSync(join(tmpdir(), 'sanbuzou-journeys-'));
const { status } = spawnSync('npx', ['--no-install', 'playwright', 'test', ...process.argv.slice(2)], {
  cwd: frontend,
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    JOURNEY_JAR: jar,
    JOURNEY_FOLDER: folder,
    JOURNEY_PORT: String(await freePort()),
    JOURNEY_PASSWORD: randomBytes(12).toString('base64url'),
    JOURNEY_BROWSER: findBrowser() ?? '',
  },
});
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
