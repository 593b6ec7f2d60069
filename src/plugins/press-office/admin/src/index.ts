import type { StrapiApp } from '@strapi/strapi/admin';

import { addHelp } from './content-manager/help';
import { sayListedValues } from './content-manager/listed-values';
import { nameFilters } from './content-manager/name-filters';
import { customFields } from './custom-fields';
import { addDesk } from './desk';
import { speakPanelLanguage } from './panel-requests/speak-panel-language';
import { tellFailures } from './panel-requests/tell-failures';
import { addLedger } from './ledger';
import { addPublication } from './publication';
import { addTypedWords } from './typed-words';
import { addReleaseList } from './release-list';
import { saveWithCare } from './saving';
import { addSettings } from './settings';
import { loadTranslations } from './translations/load-translations';
import { addWidgets } from './widgets';
import { followContent, followWritingDirection } from './writing-direction/follow-writing-direction';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'press-office', name: 'Press Office' });
    app.customFields.register(customFields);
    speakPanelLanguage();
    tellFailures();
    followWritingDirection();
    addDesk(app);
    addWidgets(app);
    addSettings(app);
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', addHelp);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', sayListedValues);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    saveWithCare();
    addPublication(app);
    addLedger(app);
    addTypedWords(app);
    addReleaseList(app);
    followContent(app);
  },
  registerTrads: loadTranslations,
};
