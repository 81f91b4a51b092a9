import { remembered } from './remembered.ts';

/** What people are paid or judged by. "rating" and "promotion" alone mean too many other things. */
const pay =
  '(?:bonus(?:es)?|salar(?:y|ies)|pay ?rises?|pay raises?|appraisals?|performance (?:review|appraisal|evaluation)s?|performance ratings?(?! of)|variable pay|incentive pay|merit increases?|remuneration|(?:individual|personal|my|your|their|his|her) (?:rating|promotion|pay|raise)s?|our (?:pay|raise)s?|promotions?(?= decisions?| rounds?| committee| case))';
/** Words that make one hang on the other. */
const ties =
  '(?:tied to|linked to|links? to|coupled (?:to|with)|depends? on|counts? (?:for|towards?|in|into)|basis (?:for|of)|part of|decides|determines|will (?:decide|determine)|triggers?|earns?|unlocks?|pays?(?: out)?|paid(?: out)?|relevant (?:for|to)|inputs? (?:for|to|into)|goes? into|flows? into|feeds?(?: into)?|affects?|used (?:for|in)|conditional on|qualif(?:y|ies) for|eligible for|weighs? in)';
const few = '(?:[^.;!?]{0,40}?)';

const forward = new RegExp(`\\b${ties}\\b${few}\\b(?:${pay}|compensation)\\b`, 'i');
const backward = new RegExp(
  `\\b${pay}\\b${few}\\b(?:(?:is|are|will be|gets?|be) )?(?:tied|linked|depends?|hangs?|hinges|conditional|coupled|paid (?:out )?(?:(?:if|when)\\b|(?:on|for|at) (?:reaching|hitting|achieving|meeting|scoring|\\d))|(?:if|when) (?:we|you|they|all|the team|this|it|I|reached|achieved|met|hit)\\b|pay-?outs? (?:at|for|on|above|from)\\b|for (?:reaching|hitting|achieving|meeting|scoring)|on (?:reaching|hitting|achieving|meeting))`,
  'i',
);
const share = new RegExp(
  `\\b\\d+ ?% of (?:the |your |their |my |our )?(?:annual |yearly |quarterly |year-end )?${pay}\\b`,
  'i',
);
/** "The OKR score decides the promotion": plain words for pay count where the OKRs themselves are named. */
const byScore = new RegExp(
  `\\b(?:OKRs?|OKR scores?|the score)\\b${few}\\b(?:decides?|determines?|feeds?(?: into)?|counts? (?:for|towards?)|affects?)\\b${few}\\b(?:ratings?|promotions?|raises?|pay|compensation)\\b`,
  'i',
);
const relevant = /\b(?:bonus|appraisal|salary)[- ]relevant\b/i;

const compensation =
  /\b(?:compensation|pay) (?:is|are|will be) (?:tied|linked|coupled) (?:to|with) [^.;!?]{0,40}?\b(?:OKRs?|scores?|targets?|goals?|objectives?|key results?)\b/i;

/** The words that tie OKRs to bonus, rating, promotion or appraisal; undefined where a text does not. */
export const tieToPay = remembered((text): string | undefined => {
  const plain = text.slice(0, 2000);
  for (const pattern of [relevant, share, forward, backward, byScore, compensation]) {
    const found = pattern.exec(plain);
    if (found && !denied(plain.slice(0, found.index), found[0])) return found[0].replace(/\s+/g, ' ');
  }
  return undefined;
});

/** "not tied to the bonus": said in order to keep them apart. */
function denied(before: string, tie: string): boolean {
  return (
    /\b(?:not|never|no longer|without being|neither|nor|none|nothing)\s+(?:\w+\s+){0,3}$/i.test(before) ||
    /n't\s+(?:\w+\s+)?$/i.test(before) ||
    /\b(?:not|never|no longer|isn't|aren't)\b/i.test(tie)
  );
}
