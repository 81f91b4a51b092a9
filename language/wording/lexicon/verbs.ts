/**
 * Verbs by what they promise. Making verbs name work or a thing that will exist; changing verbs name a movement of
 * something measured; holding verbs name a level; behaviour verbs say what people do differently.
 */

/** Work: when these open a key result, it usually names a deliverable or an activity. */
export const making = `
accommodate adapt add address adjust administer adopt advertise advise agree align allocate allow amend amplify
analyse analyze announce answer apply appoint appraise archive arrange articulate ask assemble assess assign attach
attend audit author automate backfill backport backup bake batch begin benchmark bootstrap brainstorm brief broadcast
budget build bundle buy calculate calibrate call canvass capture carry catalog catalogue categorise categorize
celebrate centralise centralize certify champion chart check choose circulate clarify classify clean close coach code
codify collaborate collect combine commission communicate compare compile complete compose conclude condense conduct
configure connect consider consolidate construct consult contact contain continue contract convene convert cook
coordinate copy craft create curate customise customize debug decide decommission decouple dedicate define delegate
delete deliver demarcate demo demonstrate deploy deprecate derive describe design detail determine develop devise
diagnose digitalise digitalize digitise digitize dismantle dispatch display disseminate distill distribute document
draft draw drill drive edit educate elevate email embed employ empower enable enact encourage encrypt endorse enforce
engage engineer enlist enrich enrol enroll ensure enumerate equip erect establish evaluate examine exchange execute
exhibit expand experiment explain explore export expose extend facilitate feature field file fill film finalise
finalize finance finish fix focus forge form formalise formalize formulate forward foster found freeze fund furnish
gather handle harden harvest help hire hold host identify illustrate implement import inaugurate include incorporate
incubate index indicate inform initialise initialize initiate innovate insource inspect install instil instill
institute instrument insulate integrate internationalise internationalize interview introduce invest
investigate invite issue iterate kick kickoff label launch lay lead lease leverage liaise link list load lobby
localise localize locate log look maintain make manage mandate manufacture map master match measure mentor
merge migrate mirror mitigate mobilise mobilize model modernise modernize modularise modularize monitor mount move
name negotiate nominate notify nurture offer offload onboard open operate operationalise operationalize optimise
optimize orchestrate order organise organize outfit outline outsource overhaul own pack package paint participate
partner patch patent perfect perform permit persuade phase photograph pick pilot pinpoint pitch place plan plant
populate port position post practice practise prepare present price print prioritise prioritize process procure
produce productionise productionize profile program programme project promote proofread propagate propose protect
prototype prove provide provision publicise publicize publish purchase push put qualify query rank rationalise
rationalize realign rearchitect rearrange rebrand rebuild recap reconcile reconfigure reconstruct record recruit
redefine redesign redirect redraft reengineer refactor refine reformat refresh refurbish register regulate rehearse
reimagine reinforce reinstate relaunch release relocate remediate remodel remove rename render renegotiate renovate
rent reorganise reorganize repackage repair rephrase replace replan replicate report republish request rescue research
respond restore restructure resurface rethink retire retrain retrofit revamp reverse review revise revitalise
revitalize revive rework rewrite roadmap roll rollout rotate route run sanitise sanitize scale scan schedule scope
screen script seal secure seed seek segment select send separate sequence serve service set settle sew shadow shape
share shift ship shortlist show showcase sign simplify simulate sketch socialise socialize solicit solve sort source
sow speak spearhead spec specify split sponsor stabilise stabilize staff stage standardise standardize standup start
stock streamline structure study subcontract submit summarise summarize sunset supervise supply support survey
swap switch synthesise synthesize systematise systematize tackle tag tailor talk target teach template tender test
tidy trace track trademark train transcribe transfer transform transition translate triage trial trigger troubleshoot
tune turn unblock uncover undertake unify uninstall unlock unpack update upgrade upload upskill validate verify vet
visit visualise visualize water wire work workshop wrap write zone
`;

/** Making verbs that as often open an outcome: what follows decides. */
export const weakMaking = `
activate adopt answer apply ask begin buy close connect continue convert drive enable engage enrol enroll ensure
expand extend fill focus form fund handle help invite lead look maintain make manage match measure move open optimise
optimize order own partner place process promote protect purchase push qualify resolve respond scale secure serve set
share sign simplify solve stabilise stabilize start streamline support switch test turn work
`;

/** A movement of something measured. */
export const raising = `
accelerate boost broaden climb deepen double earn elevate enlarge expand extend gain generate grow increase jump lift
multiply quadruple raise rise scale strengthen triple widen win
`;
export const lowering = `
avoid curb cut decline decrease diminish drop eliminate fall halve lessen limit lower minimise minimize prevent reduce
shorten shrink slash trim
`;
/** A change for the better, whichever way the metric then moves. */
export const improving = `
advance better enhance improve optimise optimize
`;

/** A level reached or held. */
export const holding = `
achieve attain average exceed hit hold keep maintain meet preserve reach remain retain stay surpass sustain
`;

/** What people outside the work do, feel or choose. */
export const behaviour = `
accept activate adopt agree answer apply approve arrive ask attend become book bring browse buy call cancel choose
churn click close come comment commit complete confirm consider contribute convert cycle depend describe discover
donate download drink drive drop earn eat engage enjoy experience feel find finish follow get go graduate hear install
invite join know learn leave like log need open order pass pay plan play prefer purchase rate reach react read rebook
receive recognise recognize recommend recover refer register rely renew reorder reply report resolve respond return
ride run save say search share sign sleep smoke solve spend start stay submit subscribe succeed switch trust
understand upgrade use visit volunteer vote wait walk want watch win
`;

/** States that only say a thing exists. */
export const existing = `
accessible approved available complete completed delivered deployed documented done enabled final finished ga
implemented installed launched live online operational public published ready released shipped signed
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
  led: 'lead',
  sought: 'seek',
  laid: 'lay',
  put: 'put',
  stood: 'stand',
  driven: 'drive',
  drove: 'drive',
  frozen: 'freeze',
  proven: 'prove',
  sold: 'sell',
  shown: 'show',
  given: 'give',
  taken: 'take',
  lost: 'lose',
  stayed: 'stay',
};
