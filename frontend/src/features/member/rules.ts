import type { Affiliation, Standing } from './api';

/** Steps that the form offers from a standing; the server guards the same steps and has the last word. */
const NEXT_STANDING: Record<Standing, Standing[]> = {
  APPLICANT: ['ACTIVIST', 'REMOVED'],
  ACTIVIST: ['CANDIDATE', 'APPLICANT', 'REMOVED'],
  CANDIDATE: ['PROBATIONARY', 'ACTIVIST', 'REMOVED'],
  PROBATIONARY: ['FULL', 'REMOVED'],
  FULL: ['SUSPENDED', 'REMOVED'],
  SUSPENDED: ['FULL', 'REMOVED'],
  REMOVED: [],
};

const NEXT_AFFILIATION: Record<Affiliation, Affiliation[]> = {
  TRANSFER_IN_PENDING: ['HERE', 'OUT'],
  HERE: ['TRANSFER_OUT_PENDING'],
  TRANSFER_OUT_PENDING: ['OUT', 'HERE'],
  OUT: ['TRANSFER_IN_PENDING'],
};

export function standingChoices(current: Standing): Standing[] {
  return [current, ...NEXT_STANDING[current]];
}

export function affiliationChoices(current: Affiliation): Affiliation[] {
  return [current, ...NEXT_AFFILIATION[current]];
}
