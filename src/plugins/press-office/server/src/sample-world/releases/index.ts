import type { SampleRelease } from '../sample';
import { entrepreneurshipFigures } from './entrepreneurship-figures';
import { neverPublished } from './never-published';
import { partners } from './partners';
import { stedAmtMethod } from './sted-amt-method';
import { tamesnaOffer } from './tamesna-offer';
import { tamesnaVisit } from './tamesna-visit';
import { thammSecondPhase } from './thamm-second-phase';
import { visitAdvisory } from './visit-advisory';
import { youthAtWorkLookBack } from './youth-at-work-look-back';

/** In the order in which they became public; the last one never did. */
export const releases: SampleRelease[] = [
  visitAdvisory,
  tamesnaVisit,
  tamesnaOffer,
  thammSecondPhase,
  stedAmtMethod,
  youthAtWorkLookBack,
  entrepreneurshipFigures,
  partners,
  neverPublished,
];
