import { personalNumberIn } from '@/shared/lib/personalNumbers';
import type { FollowUp, WriteConsultation } from './consultationApi';
import type { DifficultyState, DifficultyStepKind } from './difficultyApi';
import type { GroupMembership, GroupRole, TimelineEntry } from './groupApi';
import { groupRoleText } from './groupLabels';

const ROLES = Object.keys(groupRoleText) as GroupRole[];

/** Whether somebody is in the group on this day. */
export function isThere({ joinedOn, leftOn }: GroupMembership, day: string): boolean {
  return joinedOn <= day && (leftOn === null || leftOn >= day);
}

/** Leaders first, then by role, then in the order people came. */
export function byRole(people: readonly GroupMembership[]): GroupMembership[] {
  return [...people].sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.joinedOn.localeCompare(b.joinedOn),
  );
}

/** What can be done next about a difficulty. */
export function nextSteps(state: DifficultyState): DifficultyStepKind[] {
  return state === 'SOLVED' || state === 'SHELVED'
    ? ['REOPENING']
    : ['ANALYSIS', 'ADJUSTMENT', 'SOLUTION', 'SHELVING'];
}

export type FollowUpState = 'done' | 'late' | 'open';

export function followUpState({ doneOn, dueOn }: FollowUp, day: string): FollowUpState {
  if (doneOn) return 'done';
  return dueOn < day ? 'late' : 'open';
}

/** Entries come latest first; one heading a day. */
export function byDay(entries: readonly TimelineEntry[]): { day: string; entries: TimelineEntry[] }[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === entry.day) last.entries.push(entry);
    else days.push({ day: entry.day, entries: [entry] });
  }
  return days;
}

/** The sentence of one entry without its kind. */
export function entryWords({ kind, title, memberName }: TimelineEntry): string {
  if (kind === 'JOINED') return `${memberName ?? '一名党员'}，任${title}`;
  if (kind === 'LEFT') return `${memberName ?? '一名党员'}，原任${title}`;
  if (kind === 'FOLLOW_UP_DONE' && memberName) return `${title}（${memberName}）`;
  return title;
}

export interface FollowUpFields {
  id?: string | null;
  what: string;
  ownerMemberId?: string | null;
  dueOn: string;
}

export interface ConsultationFields {
  heldOn: string;
  place: string;
  peoplePresent: number;
  difficultyId?: string | null;
  topics: string;
  said: string;
  agreements?: string | null;
  followUps?: FollowUpFields[];
}

/** The first text with a number of a person in it, and the sentence about it. */
export function numberFault(
  fields: ConsultationFields,
): { field: 'place' | 'topics' | 'said' | 'agreements' | 'followUps'; sentence: string } | undefined {
  for (const field of ['place', 'topics', 'said', 'agreements'] as const) {
    const sentence = personalNumberIn(fields[field]);
    if (sentence) return { field, sentence };
  }
  for (const { what } of fields.followUps ?? []) {
    const sentence = personalNumberIn(what);
    if (sentence) return { field: 'followUps', sentence };
  }
  return undefined;
}

export function minutesBody(fields: ConsultationFields): WriteConsultation {
  return {
    heldOn: fields.heldOn,
    place: fields.place.trim(),
    peoplePresent: Number(fields.peoplePresent),
    difficultyId: fields.difficultyId || null,
    topics: fields.topics.trim(),
    said: fields.said.trim(),
    agreements: fields.agreements?.trim() || null,
    followUps: (fields.followUps ?? [])
      .filter(({ what }) => what?.trim())
      .map(({ id, what, ownerMemberId, dueOn }) => ({
        id: id ?? null,
        what: what.trim(),
        ownerMemberId: ownerMemberId || null,
        dueOn,
      })),
  };
}

export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
