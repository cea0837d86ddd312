import type { Schemas } from '@/shared/api/client';
import { today } from '@/shared/lib/dates';
import { uuid7 } from '@/shared/lib/uuid7';
import type { PhoneWorld } from './phoneWorld';
import { nothing, on, page, problem } from './typedHttp';
import type { World } from './world';

const B = '/branches/{branchId}' as const;
const D = `${B}/duties/{dutyId}` as const;
const SAMPLE_MINIMUM = 10;

export function dutyDayHandlers(world: World, phone: PhoneWorld) {
  const me = () => world.account?.displayName ?? '';
  const dutyOf = (id: string | undefined) => world.duties.find((each) => each.id === id);
  const inspectionOf = (dutyId = ''): Schemas['Inspection'] =>
    phone.inspections.get(dutyId) ?? emptyInspection(dutyId);
  const openAt = (dutyId = '') =>
    phone.problems.filter(
      ({ status, dutyPostId }) => status === 'OPEN' && dutyPostId === dutyOf(dutyId)?.dutyPostId,
    );
  const handoverOf = (dutyId = ''): Schemas['Handover'] => ({
    ...(phone.handovers.get(dutyId) ?? emptyHandover(dutyId)),
    openProblems: openAt(dutyId),
  });

  return [
    on('get', D, ({ params }) => dutyOf(params.dutyId) ?? problem(404, 'NOT_FOUND', '没有这一班。')),
    on('put', `${D}/attendance`, ({ params }) => {
      const duty = dutyOf(params.dutyId);
      if (!duty) return problem(404, 'NOT_FOUND', '没有这一班。');
      duty.arrivedAt ??= new Date().toISOString();
      return duty;
    }),
    on('get', `${D}/inspection`, ({ params }) => inspectionOf(params.dutyId)),
    on('put', `${D}/inspection`, async ({ params, json }) => {
      const body = (await json()) as Schemas['WriteInspection'];
      const before = inspectionOf(params.dutyId);
      const { sampled = null, correct = null, note = null } = body;
      const rate = sampled !== null && correct !== null && sampled >= SAMPLE_MINIMUM;
      const inspection: Schemas['Inspection'] = {
        ...before,
        ...body,
        sampled,
        correct,
        note,
        correctRate: rate ? `${((correct / sampled) * 100).toFixed(1)}%` : null,
        inspectedBy: me(),
        inspectedAt: new Date().toISOString(),
        version: before.version + 1,
      };
      phone.inspections.set(before.dutyId, inspection);
      return inspection;
    }),
    on('put', `${D}/photos/{photoId}`, ({ params }) => {
      if (!phone.photosAllowed) return problem(409, 'PHOTOS_OFF', '本支部没有开放照片。');
      const before = inspectionOf(params.dutyId);
      const photo: Schemas['DutyPhoto'] = {
        id: params.photoId ?? '',
        dutyId: before.dutyId,
        bytes: 1,
        takenBy: me(),
        storedAt: new Date().toISOString(),
      };
      phone.inspections.set(before.dutyId, { ...before, photos: [...before.photos, photo] });
      return photo;
    }),
    on('delete', `${D}/photos/{photoId}`, ({ params }) => {
      const before = inspectionOf(params.dutyId);
      const photos = before.photos.filter(({ id }) => id !== params.photoId);
      phone.inspections.set(before.dutyId, { ...before, photos });
      return nothing();
    }),
    on('get', `${D}/handover`, ({ params }) => handoverOf(params.dutyId)),
    on('put', `${D}/handover`, async ({ params, json }) => {
      const { note } = (await json()) as Schemas['WriteHandover'];
      const before = handoverOf(params.dutyId);
      const handover = {
        ...before,
        note,
        writtenBy: me(),
        writtenAt: new Date().toISOString(),
        version: before.version + 1,
      };
      phone.handovers.set(before.dutyId, handover);
      return handover;
    }),
    on('post', `${D}/problems`, async ({ params, json }) => {
      const { description, binClass = null } = (await json()) as Schemas['RaiseDutyProblem'];
      const duty = dutyOf(params.dutyId);
      if (!duty) return problem(404, 'NOT_FOUND', '没有这一班。');
      const raised: Schemas['DutyProblem'] = {
        id: uuid7(),
        dutyPostId: duty.dutyPostId,
        dutyPostName: duty.dutyPostName,
        dutyId: duty.id,
        binClass,
        description,
        status: 'OPEN',
        raisedOn: today(),
        raisedBy: me(),
        dutiesPassed: 0,
        closedOn: null,
        closedBy: null,
        closingNote: null,
        version: 0,
      };
      phone.problems.unshift(raised);
      return raised;
    }),
    on('get', `${B}/duty-problems`, ({ query }) =>
      page(phone.problems.filter(({ status }) => !query.get('status') || status === query.get('status'))),
    ),
    on(
      'post',
      `${B}/duty-problems/{problemId}/closure`,
      async ({ params, json }) => {
        const found = phone.problems.find(({ id }) => id === params.problemId);
        if (!found) return problem(404, 'NOT_FOUND', '没有这个问题。');
        const { note = null } = (await json()) as Schemas['CloseDutyProblem'];
        Object.assign(found, { status: 'CLOSED', closedOn: today(), closedBy: me(), closingNote: note });
        return found;
      },
      200,
    ),
  ];
}

function emptyInspection(dutyId: string): Schemas['Inspection'] {
  return {
    dutyId,
    bins: [],
    sampled: null,
    correct: null,
    correctRate: null,
    sampleMinimum: SAMPLE_MINIMUM,
    note: null,
    inspectedBy: null,
    inspectedAt: null,
    photos: [],
    version: 0,
  };
}

function emptyHandover(dutyId: string): Schemas['Handover'] {
  return {
    dutyId,
    note: null,
    writtenBy: null,
    writtenAt: null,
    earlier: null,
    openProblems: [],
    version: 0,
  };
}
