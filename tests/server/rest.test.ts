import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rest } from '../../server/rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function listen(): { rest: Rest; told: boolean[] } {
  const told: boolean[] = [];
  return { rest: new Rest((resting) => told.push(resting)), told };
}

test('a rest begins when nothing has changed for eight seconds, and ends by itself', () => {
  const { rest, told } = listen();
  rest.later();
  vi.advanceTimersByTime(7_000);
  rest.later();
  vi.advanceTimersByTime(7_000);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(told).toEqual([true]);
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([true, false]);
});

test('a change ends it at once, and the next one follows', () => {
  const { rest, told } = listen();
  rest.later();
  vi.advanceTimersByTime(9_000);
  rest.later();
  expect(told).toEqual([true, false]);
  vi.advanceTimersByTime(9_000);
  expect(told).toEqual([true, false, true]);
});

test('there is none after the end', () => {
  const { rest, told } = listen();
  rest.later();
  rest.over();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
});
