import type { OfficeSettings, SettingsChange, SettingsReport } from '../../../contracts/settings';

/** What every part of the settings is given. */
export interface PartProps {
  report: SettingsReport;
  /** What was entered and is not saved yet. */
  edits: SettingsChange;
  /** What held when it was entered: someone else may have saved since. */
  over: OfficeSettings;
  onEdit(edits: SettingsChange): void;
}
