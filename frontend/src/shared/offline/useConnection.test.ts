import type { Query } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { connectionOf } from './useConnection';

const query = (dataUpdatedAt: number, status?: number) =>
  ({ state: { dataUpdatedAt, error: status === undefined ? null : new ProblemError(status, {}) } }) as Pick<
    Query,
    'state'
  >;

it('says nothing while everything was answered', () => {
  expect(connectionOf([query(5), query(7, 404)], true)).toEqual({});
});

it('tells a phone without network from a server that does not answer', () => {
  expect(connectionOf([query(5), query(7)], false)).toEqual({ cut: 'NETWORK', since: 5 });
  expect(connectionOf([query(5), query(7, 0)], true)).toEqual({ cut: 'SERVER', since: 7 });
});

it('names no time where nothing is shown', () => {
  expect(connectionOf([query(0, 0)], true)).toEqual({ cut: 'SERVER', since: undefined });
});
