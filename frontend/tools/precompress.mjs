// Writes .br and .gz beside every text asset, so that the server never compresses while a phone waits.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const TEXT = /\.(js|css|html|svg|json|webmanifest|txt)$/;
const dist = new URL('../dist/', import.meta.url).pathname;

const names = (await readdir(dist, { recursive: true })).filter((name) => TEXT.test(name));
for (const name of names) {
  const file = join(dist, name);
  const body = await readFile(file);
  if (body.length < 256) continue;
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  await writeFile(`${file}.br`, await brotli(body, { params }));
  await writeFile(`${file}.gz`, await gzip(body, { level: 9 }));
}
