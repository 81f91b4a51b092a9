import { looksEnglish } from './english.ts';
import { anyOf, plain } from './phrases.ts';
import { remembered } from './remembered.ts';

/** Praise and escape clauses: everybody agrees to them, and everybody means something else. */
const loose = new RegExp(
  `\\b${anyOf(`
as needed | as required | as necessary | as appropriate | where appropriate | if appropriate | when appropriate
| where possible | if possible | when possible | as much as possible | as far as possible | as soon as possible | asap
| as well as possible | wherever possible | whenever possible | to the extent possible | where feasible
| world class | best in class | best of breed | state of the art | cutting edge | next level | top notch
| industry leading | market leading | second to none | best possible | user friendly | customer centric | future proof
| and so on | and the like | and similar | and more | et cetera | etc | among others | and other things
| good enough | works? well | running well | goes well | run smoothly | runs smoothly
| optimal levels? | reasonable (?:time|level|amount|number) | adequate (?:level|number|amount)
| sufficient(?:ly)? (?:level|number|amount|good)
| significant(?:ly)? (?:better|improvement|improved|impact|progress) | meaningful (?:impact|progress)
| material(?:ly)? (?:better|improvements?|impact|progress) | positive impact | make a difference | drive impact
| drive value | add value | deliver value | make progress | raise the bar | move the needle | synergies | synergy
| low hanging fruit | quick wins
`)}(?![\\w-])`,
  'i',
);

/** "Improve things", "better processes": a change for the better of nothing in particular. */
const better = anyOf(
  'improve | improved | improving | enhance | enhanced | enhancing | optimi[sz]e | optimi[sz]ed | optimi[sz]ing | better | upgrade | strengthen | boost | increase | maximi[sz]e | transform | faster | smarter | greater | smoother | more efficient | more effective | do better at | get better at',
);
const anything = anyOf(
  'things?|stuff|everything|performance|quality|processes|process|efficiency|effectiveness|productivity|experience|user experience|customer experience|ux|communication|collaboration|teamwork|cooperation|alignment|operations|ways of working|how we work|service|services|product|products|results|outcomes|metrics|kpis|value|impact|excellence|visibility|transparency|engagement|culture|systems|organi[sz]ation|innovation|agility|it|business|work|standards|usability|performance and quality|quality and performance',
);
const owner =
  '(?:our|the|your|their|its|overall|general|internal|product|team|service|business|company|user|customer|all|operational|organi[sz]ational|work)';
const onlyBetter = new RegExp(
  `^(?:we |to |will )*(?:(?:significantly|continuously|constantly|further|generally|greatly|dramatically) )?${better} (?:and ${better} )?(?:${owner} )*${anything}(?: (?:in|for|by|across|over) (?:the )?(?:q[1-4]|h[12]|year|quarter|company|organi[sz]ation|business|board|20\\d\\d|end of (?:the )?(?:year|quarter)))*[.!]?$`,
  'i',
);

/** "Better onboarding for apprentices": better than what, and by how much? */
const onlyBetterThing =
  /^(?:better|improved|smoother|stronger|more (?:efficient|effective|consistent|professional|proactive)) (?:[a-z'-]+(?: |(?=[.!]?$))){1,5}[.!]?$/i;

/** A number that is more than a year or a quarter: something is measured. */
const number = /(?<![qh])\b(?!20\d\d\b|[1-4]q\b)\d|[%$€£]/i;

/**
 * The words of a key result (or of what shall show that it is done) that leave open what would be better, where no
 * number says it; undefined where they do not.
 */
export const vagueIn = remembered((title): string | undefined => {
  const text = plain(title).trim();
  if (number.test(text) || !looksEnglish(title)) return undefined;
  const found = onlyBetter.exec(text) ?? loose.exec(text) ?? onlyBetterThing.exec(text);
  return found?.[0].replace(/[.!]$/, '');
});

/** Words that promise nothing by themselves. An objective made of nothing else names no aim. */
const empty = new RegExp(
  `^${anyOf(`
a | an | the | our | your | their | its | we | us | i | to | of | in | at | on | for | by | with | and | or | as | be | being | become | becoming | are | is | will | can
| do | doing | get | getting | go | going | make | making | have | drive | driving | deliver | delivering | achieve | achieving | ensure | create
| continue | continuously | continuous | continual | constant | constantly | keep | strive | pursue | foster | push | demonstrate | show | reach | take | bring
| improve | improving | improvement | improvements | enhance | enhancing | enhancement | optimi[sz]e | optimi[sz]ing | optimi[sz]ation | maximi[sz]e | increase | boost | transform | transformation
| better | best | good | great | excellent | outstanding | world | class | world class | leading | top | high | higher | highest | performing | quality | strong | stronger | successful | success | amazing | awesome | fantastic
| possible | more | most | much | even | very | overall | significantly | significant | meaningful | further | next | level | new | right | all | every | everything | everyone | always | way | ways | ever
| thing | things | stuff | it | work | working | performance | efficiency | efficient | effective | effectiveness | productivity | excellence | operational | operations | operation
| process | processes | continuity | product | products | service | services | metric | metrics | kpi | kpis | result | results | outcome | outcomes | goal | goals | objective | objectives | target | targets | okr | okrs | value | impact | synergy | synergies | progress | predictability
| team | teams | company | organi[sz]ation | business | department
| q1 | q2 | q3 | q4 | h1 | h2 | quarter | year | month | this | last | 20\\d\\d
`)}$`,
  'i',
);
/** Without one of these the little words may be a name or a play on words. */
const promise =
  /\b(improv\w*|enhanc\w*|optimi[sz]\w*|maximi[sz]\w*|better|best|excellen\w*|success\w*|efficien\w*|effective\w*|quality|performance|progress|results?|outcomes?|value|impact|synerg\w+|productivity|world[ -]class|continuity|predictability|next level|great|outstanding|things|stuff|metrics|kpis|goals?|targets?|work harder)\b/i;

/** Whether an objective holds nothing but words that any objective could hold: "Improve things", "Be the best team". */
export const isEmptyObjective = remembered((title): boolean => {
  const words = plain(title).match(/[\p{L}\d'&%$€£]+/gu) ?? [];
  if (words.length === 0 || words.length > 10 || !promise.test(title) || !looksEnglish(title)) return false;
  return words.every((word) => empty.test(word));
});
