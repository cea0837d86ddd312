import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const DESK = '/src/app/admin/AdminShell.tsx';
const PHONE = '/src/app/mobile/MobileShell.tsx';
const DESK_ONLY = /node_modules\/(antd|@ant-design|dayjs)\//;

type Chunk = Rolldown.OutputChunk;
type Bundle = Rolldown.OutputBundle;

/** Writes `sw.js` with the list of everything that the pages under /m can ask for, and nothing of the desk. */
export function phoneShell(): Plugin {
  let root = '';
  return {
    name: 'phone-shell',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => (bundle ? preloads(bundle) : []),
    },
    // After the page itself was made, whose content belongs to the version.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = ['index.html', ...filesOfThePhone(bundle)];
        const plain = readdirSync(join(root, 'public'));
        const files = [...built, ...plain].map((name) => `/${name}`).sort();
        const hash = createHash('sha256').update(files.join('\n'));
        hash.update((bundle['index.html'] as Rolldown.OutputAsset).source);
        for (const name of plain) hash.update(readFileSync(join(root, 'public', name)));
        const worker = readFileSync(join(root, 'pwa/worker.js'), 'utf8');
        hash.update(worker);
        const source = worker
          .replace("'__VERSION__'", `'${hash.digest('hex').slice(0, 12)}'`)
          .replace('FILES = []', `FILES = ${JSON.stringify(files)}`);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/**
 * The first page of the phone, named in the start page: its small files come beside the large one instead of after it,
 * which saves a weak network a round of questions. The desk, on a better one, has them for nothing.
 */
function preloads(bundle: Bundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const known = new Set<string>();
  const follow = (chunk: Chunk | undefined) => {
    if (!chunk || known.has(chunk.fileName)) return;
    known.add(chunk.fileName);
    for (const next of chunk.imports) follow(byName.get(next));
  };
  for (const entry of chunks.filter(({ isEntry }) => isEntry)) follow(entry);
  const already = new Set(known);
  const shell = chunks.find((chunk) => holds(chunk, PHONE));
  follow(shell);
  const scripts = [...known].filter((name) => !already.has(name));
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  });
  const styles = [...(shell?.viteMetadata?.importedCss ?? [])];
  return [
    ...scripts.map((name) => link({ rel: 'modulepreload', crossorigin: '', href: `/${name}` })),
    ...styles.map((name) => link({ rel: 'preload', as: 'style', crossorigin: '', href: `/${name}` })),
  ];
}

function holds(chunk: Chunk, path: string): boolean {
  return Object.keys(chunk.modules).some((module) => module.endsWith(path));
}

function filesOfThePhone(bundle: Bundle): string[] {
  const files = new Set<string>();
  const chunk = (name: string) => bundle[name] as Chunk;
  const follow = (name: string) => {
    if (files.has(name) || holds(chunk(name), DESK)) return;
    const foreign = Object.keys(chunk(name).modules).find((module) => DESK_ONLY.test(module));
    if (foreign) throw new Error(`The phone would load ${foreign} in ${name}.`);
    files.add(name);
    for (const css of chunk(name).viteMetadata?.importedCss ?? []) files.add(css);
    for (const asset of chunk(name).viteMetadata?.importedAssets ?? []) files.add(asset);
    for (const next of [...chunk(name).imports, ...chunk(name).dynamicImports]) follow(next);
  };
  const entries = Object.values(bundle).filter(
    (each): each is Chunk => each.type === 'chunk' && each.isEntry,
  );
  for (const { fileName } of entries) follow(fileName);
  return [...files];
}
