import type { Stage } from '../../../../contracts/publication';
import type { OfficeSettings } from '../../../../contracts/settings';
import type { StageRow } from './stage-rows';

/** What of the office's settings stands in the public document of a release. */
export type OfficeWords = Pick<OfficeSettings, 'names' | 'boilerplates' | 'numberFormats'>;

/** The stages in which somebody has agreed to words that are not public yet. */
const agreed: ReadonlySet<Stage> = new Set(['approved', 'scheduled']);

/** What an approval keeps of the settings, for the row of its release. */
export const approvedWith = ({ names, boilerplates, numberFormats }: OfficeWords): string =>
  JSON.stringify({ names, boilerplates, numberFormats });

/**
 * The settings that a release comes out with: those that it was approved with, while it waits to be published, and otherwise
 * the present ones. What was set since has been read by nobody together with it.
 */
export function officeFor(
  { stage, approved_with }: Pick<StageRow, 'stage' | 'approved_with'>,
  present: OfficeWords,
): OfficeWords {
  return agreed.has(stage) && approved_with !== null ? (JSON.parse(approved_with) as OfficeWords) : present;
}
