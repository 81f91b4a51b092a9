import type * as ast from '../../generated/ast.ts';
import { periodProblem, readPeriod } from '../../values/cycle.ts';
import { readDate } from '../../values/date.ts';
import type { Unit } from '../../values/types.ts';
import { readUnit } from '../../values/unit.ts';
import type { Formula, Id, Kpi, Point, Written } from '../entities.ts';
import { lowerBound } from './bound.ts';
import { cadence } from './cadence.ts';
import type { Lowering } from './context.ts';
import { lowerDriver } from './driver.ts';
import * as kinds from './kinds.ts';

const perspectives = ['financial', 'customer', 'process', 'learning'];

export function lowerKpi(node: ast.Kpi, at: Lowering): Kpi {
  const id = at.id(node.name ?? 'kpi');
  const kpi: Kpi = {
    id,
    kind: 'kpi',
    uri: at.uri,
    name: at.name(node),
    title: at.title(node),
    range: at.range(node),
    head: at.head(node),
    bodyEnd: at.bodyEnd(node),
    owners: [],
    drivers: [],
    actual: [],
    plan: [],
  };
  for (const item of node.items) lowerKpiItem(item, kpi, at);
  return kpi;
}

function lowerKpiItem(item: ast.KpiItem, kpi: Kpi, at: Lowering): void {
  const { id } = kpi;
  const once = <T>(word: string, present: T | undefined, read: () => T | undefined): T | undefined => {
    if (present !== undefined) at.twice(item, word, 'This KPI');
    return present ?? read();
  };
  switch (item.$type) {
    case 'For':
      kpi.for ??= at.reference(item.targets?.[0], kinds.unit, id);
      break;
    case 'Owner':
      kpi.owners.push(...at.referenceList(item.people, kinds.unit, id));
      break;
    case 'Indicator':
      kpi.indicator = once(item.value, kpi.indicator, () => at.written(item, 'value', item.value));
      break;
    case 'Cadence':
      kpi.cadence = once('cadence', kpi.cadence, () => cadence(item, at));
      break;
    case 'Drives': {
      const driver = lowerDriver(item, id, at);
      if (driver) kpi.drivers.push(driver);
      break;
    }
    case 'FormulaItem':
      kpi.formula = once('=', kpi.formula, () => {
        const expression = item.formula && lowerFormula(item.formula, id, at);
        return expression && { expression, range: at.range(item) };
      });
      break;
    case 'RollUp':
      kpi.rollUp = once('rolls up', kpi.rollUp, () => {
        const parts = item.parts.flatMap((part) => {
          const target = at.reference(part.target, kinds.kpi, id);
          return target ? [{ target, weight: at.quantity(part, 'weight', part.weight) }] : [];
        });
        return {
          by: item.by ?? 'sum',
          parts: parts.map((part) => part.target),
          weights: parts.map((part) => part.weight),
          range: at.range(item),
        };
      });
      break;
    case 'UnitItem':
      kpi.unit = once('unit', kpi.unit, () => unitOf(item, at));
      break;
    case 'Polarity':
      kpi.polarity = once('is better', kpi.polarity, () => ({
        value: item.value === 'lower is better' ? 'lower' : 'higher',
        range: at.range(item),
      }));
      break;
    case 'Perspective':
      kpi.perspective = once('perspective', kpi.perspective, () => {
        const word = at.written(item, 'value', item.value);
        if (word && !perspectives.includes(word.value)) {
          at.problem(`\`${word.value}\` is not a perspective: write one of ${perspectives.join(', ')}.`, word.range);
        }
        return word;
      });
      break;
    case 'Band':
      if (item.level) kpi[item.level] = once(item.level, kpi[item.level], () => lowerBound(item.bound, item, at));
      break;
    case 'Series':
      if (item.which) kpi[item.which].push(...item.points.flatMap((point) => lowerPoint(point, at)));
      break;
    case 'ActualsFrom':
      kpi.actualsFrom = once('actuals from', kpi.actualsFrom, () => {
        const file = at.written(item, 'file', item.file);
        return file && { file, column: at.written(item, 'column', item.column), range: at.range(item) };
      });
      break;
    case 'Target':
      kpi.target = once('target', kpi.target, () => ({
        value: at.quantity(item, 'value', item.value, 'unit', item.unit),
        by: at.date(item, item.date),
        range: at.range(item),
      }));
      break;
    case 'Unknown':
      at.unknown(item, 'KpiItem', 'in a KPI');
  }
}

function unitOf(item: ast.UnitItem, at: Lowering): Written<Unit> | undefined {
  const text = item.value ?? item.sign ?? (item.of === undefined ? undefined : `/${item.of}`);
  if (text === undefined) return undefined;
  const whole = at.range(item);
  const range = at.rangeOf(item, 'value') ?? at.rangeOf(item, 'sign') ?? at.rangeOf(item, 'of') ?? whole;
  return { value: readUnit(text), range };
}

function lowerPoint(node: ast.Point, at: Lowering): Point[] {
  const period = at.written(node, 'period', node.period);
  const value = at.quantity(node, 'value', node.value, 'unit', node.unit);
  if (!period || !value) return [];
  const read = readDate(period.value);
  const day = read.ok ? at.date(node, node.period, 'period')?.value : undefined;
  const dates = readPeriod(day ?? period.value);
  if (!dates && !read.ok) at.problem(periodProblem(period.value) ?? read.problem, period.range);
  return [{ period: { ...period, value: day ?? period.value }, date: dates?.end, value, range: at.range(node) }];
}

/** A formula of more parts is nobody's formula, and deep trees overflow whoever walks them. */
const maxParts = 200;

function lowerFormula(node: ast.Formula, from: Id, at: Lowering): Formula | undefined {
  if (node.operands.length > maxParts) {
    at.problem(`A formula has at most ${maxParts} parts: split it into KPIs with names of their own.`, at.range(node));
    return undefined;
  }
  const first = node.operands[0] && lowerOperand(node.operands[0], from, at);
  if (!first) return undefined;
  // × and ÷ bind before + and −: sums holds finished products, the last one may still grow.
  const sums: Formula[] = [first];
  const signs: ('+' | '-')[] = [];
  for (const [index, op] of (node.operators ?? []).entries()) {
    const operand = node.operands[index + 1];
    const right = operand && lowerOperand(operand, from, at);
    if (!right) return undefined;
    const last = sums.at(-1);
    if ((op === '*' || op === '/') && last) sums[sums.length - 1] = { op, left: last, right };
    else {
      signs.push(op === '-' ? '-' : '+');
      sums.push(right);
    }
  }
  return sums
    .slice(1)
    .reduce<Formula>((left, right, index) => ({ op: signs[index] ?? '+', left, right }), sums[0] ?? first);
}

function lowerOperand(node: ast.Operand, from: Id, at: Lowering): Formula | undefined {
  switch (node.$type) {
    case 'Group':
      return node.formula && lowerFormula(node.formula, from, at);
    case 'Negated': {
      const operand = node.operand && lowerOperand(node.operand, from, at);
      return operand && { op: 'negate', operand };
    }
    case 'Figure': {
      const value = at.quantity(node, 'value', node.value, 'unit', node.unit);
      return value && { op: 'number', value };
    }
    case 'Variable': {
      const reference = at.reference(node.target, kinds.kpi, from);
      return reference && { op: 'reference', reference };
    }
  }
}
