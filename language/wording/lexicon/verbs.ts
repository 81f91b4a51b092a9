/**
 * Verbs by what they promise. Making verbs name work or a thing that will exist; changing verbs name a movement of
 * something measured; holding verbs name a level; behaviour verbs say what people do differently.
 */

/** Work: when these open a key result, it usually names a deliverable or an activity. */
export const making = `
launch ship build create write publish develop implement deploy document design draft conduct run hold host organize
organise hire recruit complete finish deliver define establish evaluate assess review audit migrate automate introduce
install configure agree choose decide plan prepare train announce feature speak apply revamp redesign refactor add
enable propose test track monitor research investigate explore analyze analyse transition consider amplify celebrate
elevate fix plant call email attend contact interview open release upgrade integrate consolidate rebuild replace
reconfigure assemble set select pick produce record film present pitch sign survey visit help support collect gather
compile map outline finalize finalise formalize formalise standardize standardise prioritize prioritise schedule
socialize socialise share send post translate localize localise localise adopt roll rollout provision decommission
mirror instrument benchmark prototype pilot validate verify certify onboard coach mentor educate teach communicate align
coordinate collaborate partner work focus continue start begin kick initiate identify pinpoint clarify simplify
modernize modernise overhaul optimize optimise streamline restructure reorganize reorganise centralize centralise unify
ensure scope spec specify code program print paint repair renovate furnish equip buy purchase procure order lease rent
move relocate merge split clean tidy sort label tag archive delete remove deprecate retire sunset update refresh rewrite
revise edit proofread brief report log list register submit file issue distribute circulate sponsor advertise promote
exhibit demo demonstrate showcase stage rehearse negotiate draw sketch brainstorm workshop staff appoint assign
delegate form found incorporate secure patch harden scan backup restore mitigate respond answer process handle manage
maintain administer conclude close finalise execute perform carry practise practice drill harvest sow water sew cook
bake stock assemble pack ship show display contain include explain describe provide offer allow indicate transfer convert expand extend scale
`;

/** Making verbs that as often open an outcome: what follows decides. */
export const weakMaking = `
set start begin continue close convert scale expand extend order purchase buy secure maintain support help ensure open
share process answer respond sign move form enable apply optimize optimise simplify streamline adopt promote manage
handle partner focus work promote test
`;

/** A movement of something measured. */
export const raising = `
increase grow raise boost lift double triple quadruple multiply accelerate expand widen broaden gain earn win generate
extend strengthen deepen enlarge elevate scale jump rise climb
`;
export const lowering = `
reduce decrease lower cut shrink halve shorten lessen minimize minimise drop slash eliminate diminish fall decline
prevent avoid trim curb limit
`;
/** A change for the better, whichever way the metric then moves. */
export const improving = `improve enhance better advance optimize optimise`;

/** A level reached or held. */
export const holding = `achieve reach hit attain exceed surpass maintain keep sustain retain stay remain preserve hold average meet`;

/** What people outside the work do, feel or choose. */
export const behaviour = `
use adopt buy order purchase renew recommend return invite convert choose rely start finish complete subscribe visit
read watch share upgrade pay spend stay leave churn cancel sign register activate engage contribute refer rate say feel
trust prefer switch open click download install browse search reorder rebook reply respond answer recover find solve
resolve submit attend pass graduate arrive come go get know understand report recognise recognize describe log reach
convert succeed save book become ask hear want prefer need plan answer sleep eat drink walk cycle ride drive smoke play follow like comment react respond consider discover depend vote call agree accept approve confirm commit join donate vote volunteer apply learn run close win earn enjoy experience wait receive drop bring
`;

/** States that only say a thing exists. */
export const existing = `
available live ready public accessible operational documented done complete finished shipped launched approved
`;

export const irregular: Record<string, string> = {
  written: 'write',
  wrote: 'write',
  built: 'build',
  run: 'run',
  ran: 'run',
  held: 'hold',
  met: 'meet',
  sent: 'send',
  set: 'set',
  chosen: 'choose',
  chose: 'choose',
  drawn: 'draw',
  taught: 'teach',
  begun: 'begin',
  began: 'begin',
  grown: 'grow',
  grew: 'grow',
  risen: 'rise',
  rose: 'rise',
  fallen: 'fall',
  fell: 'fall',
  cut: 'cut',
  hit: 'hit',
  kept: 'keep',
  won: 'win',
  paid: 'pay',
  bought: 'buy',
  spent: 'spend',
  left: 'leave',
  found: 'find',
  made: 'make',
  gone: 'go',
  went: 'go',
  known: 'know',
  read: 'read',
  split: 'split',
  spoken: 'speak',
  spoke: 'speak',
  sown: 'sow',
  sewn: 'sew',
  shrunk: 'shrink',
  said: 'say',
  felt: 'feel',
  rebuilt: 'rebuild',
  rewritten: 'rewrite',
  overhauled: 'overhaul',
  got: 'get',
  gotten: 'get',
  brought: 'bring',
  came: 'come',
  heard: 'hear',
  became: 'become',
  ate: 'eat',
  drank: 'drink',
  slept: 'sleep',
  shipped: 'ship',
  planned: 'plan',
  stayed: 'stay',
};
