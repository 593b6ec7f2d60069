import type { SettingsChange, SettingsReport } from '../../../contracts/settings';

/** What every part of the settings is given. */
export interface PartProps {
  report: SettingsReport;
  /** What was entered and is not saved yet. */
  edits: SettingsChange;
  onEdit(edits: SettingsChange): void;
}
