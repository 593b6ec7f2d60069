import { useTable } from '@strapi/strapi/admin';

import { useMay } from '../desk/use-may';
import type { ActionDescription, StockAction, View } from '../publication/content-manager-apis';
import { releaseUid } from '../publication/release-uid';
import { verbNames } from '../publication/words';
import { useSay } from '../translations/use-say';
import { type BulkVerb, requestBulk } from './bulk-request';

/** Before Strapi's own, which delete: submitting and approving what is chosen, for those who may. */
export const addBulkVerbs = (actions: StockAction[]): StockAction[] => [
  bulkAction('submit'),
  bulkAction('approve'),
  ...actions,
];

const bulkAction =
  (verb: BulkVerb): StockAction =>
  ({ model, documents = [] }: View): ActionDescription | null => {
    const say = useSay();
    const selectRow = useTable('BulkVerbs', (state) => state.selectRow);
    const mayDo = useMay()([{ action: `plugin::press-office.${verb}` }]);
    if (model !== releaseUid || !mayDo) return null;
    return {
      label: say(verbNames[verb]),
      variant: 'secondary',
      onClick: () =>
        requestBulk({
          verb,
          releases: documents.map(({ documentId, title, locale }) => ({
            documentId,
            title: title ?? null,
            locale: locale ?? null,
          })),
          onDone: () => selectRow([]),
        }),
    };
  };
