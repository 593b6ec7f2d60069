import type { SampleProject } from '../sample';
import { entrepreneurship } from './entrepreneurship';
import { stedAmt } from './sted-amt';
import { thamm } from './thamm';
import { youthAtWork } from './youth-at-work';

export const projects: SampleProject[] = [thamm, stedAmt, youthAtWork, entrepreneurship];
