import type { ReleaseReport } from '../../../../contracts/desk';

export interface DialogProps {
  report: ReleaseReport;
  onClose(): void;
}
