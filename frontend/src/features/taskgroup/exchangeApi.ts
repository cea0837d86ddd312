import { useQuery } from '@tanstack/react-query';
import { answer, client, everything, ifMatch, type Schemas } from '@/shared/api/client';
import { useChange } from '@/shared/api/hooks';
import { useSession } from '@/shared/session';

export type ProcedureFileReport = Schemas['ProcedureFileReport'];
export type ProcedureFileProblem = Schemas['ProcedureFileProblem'];
export type ProcedureLoading = Schemas['ProcedureLoading'];
export type ProcedureTemplate = Schemas['ProcedureTemplate'];
export type StoredProcedure = Schemas['Procedure'];

const GROUP = '/branches/{branchId}/task-groups/{taskGroupId}';
const TEMPLATES = '/branches/{branchId}/procedure-templates';
const TEMPLATE = `${TEMPLATES}/{procedureTemplateId}` as const;

export function useImportProcedureFile(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange(
    ({ file, dryRun }: { file: File; dryRun: boolean }) =>
      answer(
        client.POST(`${GROUP}/procedure-files`, {
          params: { path: { branchId, taskGroupId }, query: { dryRun } },
          // The contract calls the part binary text; the browser sends the file itself.
          body: { file: file as unknown as string },
          bodySerializer: () => {
            const form = new FormData();
            form.set('file', file);
            return form;
          },
        }),
      ),
    ['taskgroup'],
    { quiet: true },
  );
}

export type ExportKind = 'sheet' | 'ms-project';

export function useExportProcedure(taskGroupId: string) {
  const { branchId } = useSession();
  return useChange((kind: ExportKind) => {
    const params = { path: { branchId, taskGroupId } };
    return answer<Blob>(
      kind === 'sheet'
        ? client.GET(`${GROUP}/procedure-files/sheet`, { params, parseAs: 'blob' })
        : client.GET(`${GROUP}/procedure-files/ms-project`, { params, parseAs: 'blob' }),
    );
  }, []);
}

export function useProcedureForm() {
  const { branchId } = useSession();
  return useChange(
    () =>
      answer<Blob>(
        client.GET('/branches/{branchId}/procedure-forms', {
          params: { path: { branchId } },
          parseAs: 'blob',
        }),
      ),
    [],
  );
}

export function useTemplates(enabled = true) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'templates'],
    enabled,
    queryFn: () =>
      everything<ProcedureTemplate>((cursor) =>
        answer(client.GET(TEMPLATES, { params: { path: { branchId }, query: { cursor, limit: 200 } } })),
      ),
  });
}

export function useTemplate(procedureTemplateId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'templates', procedureTemplateId],
    queryFn: () => answer(client.GET(TEMPLATE, { params: { path: { branchId, procedureTemplateId } } })),
  });
}

export function useTemplateProcedure(procedureTemplateId: string) {
  const { branchId } = useSession();
  return useQuery({
    queryKey: ['taskgroup', 'templates', procedureTemplateId, 'procedure'],
    queryFn: () =>
      answer(client.GET(`${TEMPLATE}/procedure`, { params: { path: { branchId, procedureTemplateId } } })),
  });
}

export function useCreateTemplate() {
  const { branchId } = useSession();
  return useChange(
    (body: Schemas['CreateProcedureTemplate']) =>
      answer(client.POST(TEMPLATES, { params: { path: { branchId } }, body })),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useUpdateTemplate() {
  const { branchId } = useSession();
  return useChange(
    ({ template, body }: { template: ProcedureTemplate; body: Schemas['UpdateProcedureTemplate'] }) =>
      answer(
        client.PUT(TEMPLATE, {
          params: {
            path: { branchId, procedureTemplateId: template.id },
            header: ifMatch(template.version),
          },
          body,
        }),
      ),
    ['taskgroup'],
    { inForm: true },
  );
}

export function useDeleteTemplate() {
  const { branchId } = useSession();
  return useChange(
    (template: ProcedureTemplate) =>
      answer(
        client.DELETE(TEMPLATE, {
          params: {
            path: { branchId, procedureTemplateId: template.id },
            header: ifMatch(template.version),
          },
        }),
      ),
    ['taskgroup'],
  );
}

export function useStartFromTemplate() {
  const { branchId } = useSession();
  return useChange(
    (start: { taskGroupId: string; procedureTemplateId: string; dryRun: boolean }) =>
      answer(
        client.POST(`${GROUP}/template-starts`, {
          params: { path: { branchId, taskGroupId: start.taskGroupId }, query: { dryRun: start.dryRun } },
          body: { procedureTemplateId: start.procedureTemplateId },
        }),
      ),
    ['taskgroup'],
    { quiet: true },
  );
}
