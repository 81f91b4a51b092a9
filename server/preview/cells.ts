import type { KeyResultFigures, TaskFigure } from '../../language/analysis/figures.ts';
import type { KeyResult } from '../../language/model/entities.ts';
import type { Cell } from '../../language/protocol/preview.ts';
import { daysBetween } from '../../language/values/date.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { daysText, dayText } from './days.ts';
import { bareNumber, distanceParts, numberParts } from './numbers.ts';
import { paceText, percentText } from './percent.ts';

/** The value of today and its date; for a date, how long there is. */
export function nowCell(keyResult: KeyResult, figures: KeyResultFigures, asOf: IsoDate): Cell {
  const task = taskOf(keyResult, figures);
  if (task?.state === 'done' && figures.now && keyResult.form === 'baseline') {
    return { ...numberParts(figures.now.value, figures.unit), note: dayText(figures.now.date, asOf) };
  }
  if (task) return dateCell(keyResult, task, asOf);
  if (!figures.now) return { value: '–', note: 'no value' };
  return { ...numberParts(figures.now.value, figures.unit), note: dayText(figures.now.date, asOf) };
}

/** How far it has come, and what that means. */
export function progressCell(keyResult: KeyResult, figures: KeyResultFigures): Cell {
  if (keyResult.form === 'guardrail') return marginCell(figures);
  const task = taskOf(keyResult, figures);
  if (task) return taskCell(keyResult, figures, task);
  if (figures.target === undefined) return { value: '–', note: 'no target' };
  if (figures.baseline === undefined) return { value: '–', note: 'no baseline' };
  const { progress, expected } = figures;
  if (progress === undefined) return { value: '–', note: '' };
  return { value: percentText(progress), note: meaning(progress, expected) };
}

/** How sure the owner is, and how that moved. */
export function confidenceCell(figures: KeyResultFigures): Cell {
  if (figures.confidence === undefined) return { value: '–', note: '' };
  const value = `${bareNumber(figures.confidence)}%`;
  const change = figures.confidenceChange;
  if (change === undefined) return { value, note: '' };
  if (change === 0) return { value, note: 'same' };
  return { value, note: change > 0 ? `up ${bareNumber(change)}` : `down ${bareNumber(-change)}` };
}

function meaning(progress: number, expected: number | undefined): string {
  if (progress < 0) return 'below start';
  if (progress >= 1) {
    const beyond = Math.round((progress - 1) * 100);
    return beyond === 0 ? 'reached' : `${beyond} beyond`;
  }
  return expected === undefined ? '' : paceText(progress, expected);
}

function marginCell(figures: KeyResultFigures): Cell {
  const margin = figures.guardrail?.margin;
  if (margin === undefined) return { value: '–', note: '' };
  const breached = figures.guardrail?.state === 'breached';
  return {
    ...distanceParts(Math.abs(margin), figures.unit, figures.now?.value),
    note: breached ? 'outside' : 'inside',
  };
}

function dateCell(keyResult: KeyResult, task: TaskFigure, asOf: IsoDate): Cell {
  if (task.state === 'done') {
    const word = keyResult.form === 'baseline' ? 'measured' : 'done';
    return task.doneOn === undefined ? { value: 'yes', note: word } : { value: dayText(task.doneOn, asOf), note: word };
  }
  if (task.daysLeft === undefined) return { value: '–', note: 'no date' };
  const days = Math.abs(task.daysLeft);
  const unit = days === 1 ? 'day' : 'days';
  return { value: String(days), note: task.daysLeft < 0 ? `${unit} late` : `${unit} left` };
}

function taskCell(keyResult: KeyResult, figures: KeyResultFigures, task: TaskFigure): Cell {
  const measuring = keyResult.form === 'baseline';
  if (task.state === 'done') return { value: '100%', note: measuring ? 'measured' : doneNote(task) };
  const { progress } = figures;
  if (progress !== undefined && progress > 0) return { value: percentText(progress), note: 'so far' };
  return { value: '–', note: measuring ? 'to measure' : 'yes or no' };
}

function doneNote(task: TaskFigure): string {
  if (task.doneOn === undefined || task.due === undefined) return 'done';
  const early = daysBetween(task.doneOn, task.due);
  if (early === 0) return 'on the day';
  const days = daysText(Math.abs(early));
  return early > 0 ? `${days} early` : `${days} late`;
}

/** Milestones and baseline tasks are done or not; everything else has no date of its own. */
function taskOf(keyResult: KeyResult, figures: KeyResultFigures): TaskFigure | undefined {
  if (keyResult.form !== 'milestone' && keyResult.form !== 'baseline') return undefined;
  return figures.task ?? { state: 'open' };
}
