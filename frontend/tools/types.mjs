// Types of the contract, written only when they changed so that watchers stay quiet.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const target = new URL('../src/shared/api/schema.d.ts', import.meta.url);
const types = astToString(await openapiTS(new URL('../../openapi.yaml', import.meta.url)));
const before = await readFile(target, 'utf8').catch(() => '');
if (before !== types) await writeFile(target, types);
