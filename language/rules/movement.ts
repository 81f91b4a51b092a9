export { movement } from '../analysis/movement.ts';
