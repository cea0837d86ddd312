import { uuid7 } from '@/shared/lib/uuid7';
import type { EditProps } from '@/shared/offline/kinds';
import type { KeptVisit } from '../unitApi';
import { type VisitDraft, visitBody, visitTitle } from '../visitRules';
import { VisitForm } from './VisitForm';

/** A visit that the server did not accept, put right; what is not changed here stays as it was recorded. */
export default function EditUnsentVisit({ item, resend }: EditProps) {
  const { surveyId, visit } = item.body as KeptVisit;
  const { unitId, memberId, correctsId, result, reason, note, nextVisitOn, visitedAt } = visit;
  const save = (draft: VisitDraft) => {
    const changed = visitBody(
      unitId,
      memberId,
      { ...draft, visitedAt: draft.visitedAt ?? new Date(visitedAt) },
      new Date(),
    );
    const body: KeptVisit = { surveyId, visit: { ...changed, ...(correctsId && { correctsId }) } };
    const code = item.title.replace(/^更正 /, '').split(' ')[0] ?? '';
    return resend({ id: uuid7(), title: visitTitle(code, draft), body });
  };
  return (
    <VisitForm
      label="更改后发送"
      initial={{
        result,
        reason: reason ?? undefined,
        note: note ?? undefined,
        nextVisitOn: nextVisitOn ?? undefined,
        visitedAt: new Date(visitedAt),
      }}
      saveText="改好，重新发送"
      onSave={save}
    />
  );
}
