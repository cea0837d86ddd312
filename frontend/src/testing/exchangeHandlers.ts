import type { Schemas } from '@/shared/api/client';
import { uuid7 } from '@/shared/lib/uuid7';
import approvals from './data/approvals.json';
import { nothing, on, page, problem } from './typedHttp';

const B = '/branches/{branchId}' as const;
const G = `${B}/task-groups/{taskGroupId}` as const;
const T = `${B}/procedure-templates/{procedureTemplateId}` as const;

/** What the stand-in server remembers of templates, and how it answers the next file. */
export interface ExchangeWorld {
  templates: Schemas['ProcedureTemplate'][];
  report: Schemas['ProcedureFileReport'];
  loaded: string[];
}

const figures = { tasks: 14, dependencies: 19, serialDays: 237, plannedDays: 213, hardOnlyDays: 113 };

export function exchangeWorld(): ExchangeWorld {
  return {
    templates: [
      {
        ...figures,
        id: uuid7(),
        name: '市政道路新建手续',
        description: '不含征地；施工许可以后的验收另列',
        sourceName: '街坊路手续办理组',
        savedAt: '2026-11-20T02:00:00Z',
        version: 0,
      },
    ],
    report: { ...figures, rows: 20, outcome: 'READY', problems: [] },
    loaded: [],
  };
}

export function exchangeHandlers(world: ExchangeWorld) {
  const found = (id: string | undefined) => world.templates.find((each) => each.id === id);
  const missing = () => problem(404, 'NOT_FOUND', '没有这份手续模板。');
  return [
    on('get', `${B}/procedure-templates`, () => page(world.templates)),
    on('get', T, ({ params }) => found(params.procedureTemplateId) ?? missing()),
    on('get', `${T}/procedure`, () => approvals as unknown as Schemas['Procedure']),
    on('put', T, async ({ params, json }) => {
      const template = found(params.procedureTemplateId);
      if (!template) return missing();
      Object.assign(template, await json(), { version: template.version + 1 });
      return template;
    }),
    on('delete', T, ({ params }) => {
      world.templates = world.templates.filter((each) => each.id !== params.procedureTemplateId);
      return nothing();
    }),
    on('post', `${B}/procedure-templates`, async ({ json }) => {
      const body = (await json()) as Schemas['CreateProcedureTemplate'];
      const template = {
        ...figures,
        id: uuid7(),
        name: body.name,
        description: body.description ?? null,
        sourceName: '街坊路手续办理组',
        savedAt: '2026-11-23T02:00:00Z',
        version: 0,
      };
      world.templates.push(template);
      return template;
    }),
    on(
      'post',
      `${G}/procedure-files`,
      ({ query }) => {
        const dryRun = query.get('dryRun') === 'true';
        if (dryRun || world.report.outcome !== 'READY') return world.report;
        world.loaded.push('file');
        return { ...world.report, outcome: 'LOADED' as const };
      },
      200,
    ),
    on(
      'post',
      `${G}/template-starts`,
      async ({ query, json }) => {
        const { procedureTemplateId } = (await json()) as Schemas['StartFromTemplate'];
        const dryRun = query.get('dryRun') === 'true';
        if (!dryRun) world.loaded.push(procedureTemplateId);
        return { ...figures, outcome: dryRun ? ('READY' as const) : ('LOADED' as const) };
      },
      200,
    ),
  ];
}
