import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

const LIBRARIES = /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack|openapi-fetch)[\\/]/;
/** What draws on the phone, and its styles: of no use to the desk, which shares the rest. */
const OF_THE_PHONE = /[\\/]mobile[\\/]/;

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const START = [source('main.tsx')];
const FIRST = [source('app/mobile/MobileShell.tsx')];
const OUTBOX = ['shared/offline/outbox.ts', 'shared/offline/sender.ts'].map(source);
const AHEAD = ['community/mobile/RecordPage', 'community/mobile/CorrectionPage', 'duty/mobile/DutyPage'].map(
  (page) => source(`features/${page}.tsx`),
);
const HOUSEHOLDS = ['MyUnitsPage', 'MyUnitPage'].map((page) =>
  source(`features/taskgroup/survey/mobile/${page}.tsx`),
);

/**
 * Few files for the first pages of the phone instead of fifty small ones: on plain HTTP each of them costs a place in
 * a queue of six and 0.7 kB of headers. An earlier group wins over a later one.
 */
export const phoneGroups = [
  // Stays the same, and in the phone's cache, when only the application changes.
  { name: 'libraries', test: LIBRARIES },
  neededBy('start', START),
  neededBy('common', FIRST, (id) => !OF_THE_PHONE.test(id)),
  neededBy('phone', FIRST),
  neededBy('outbox', OUTBOX),
  neededBy('records', [...AHEAD, ...HOUSEHOLDS], (id) => !OF_THE_PHONE.test(id)),
  neededBy('ahead', AHEAD),
  neededBy('households', HOUSEHOLDS),
];

/** A group of everything that these modules import, directly or not, and that is wanted in it. */
function neededBy(name: string, roots: string[], isWanted: (id: string) => boolean = () => true) {
  let needed: Set<string> | undefined;
  const nameFor = (id: string, graph: Graph) => {
    needed ??= reachable(roots, graph);
    return needed.has(id) && isWanted(id) ? name : null;
  };
  return { name: nameFor, debugName: name };
}

function reachable(roots: string[], graph: Graph): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const root of roots) visit(root);
  return found;
}
