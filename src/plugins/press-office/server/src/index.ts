import { may } from './access/may.policy';
import { auditController } from './audit/audit.controller';
import { auditRoutes } from './audit/audit.routes';
import { auditService } from './audit/audit.service';
import { auditTables } from './audit/tables';
import bootstrap from './bootstrap';
import config from './config';
import { contentTypes } from './content-types';
import destroy from './destroy';
import { recordTables } from './editions/tables';
import { figuresImportController } from './figures-import/figures-import.controller';
import { figuresImportRoutes } from './figures-import/figures-import.routes';
import { figuresImportService } from './figures-import/figures-import.service';
import { intakeController } from './intake/intake.controller';
import { intakeRoutes } from './intake/intake.routes';
import { intakeService } from './intake/intake.service';
import { ledgerController } from './ledger/ledger.controller';
import { ledgerRoutes } from './ledger/ledger.routes';
import { ledgerService } from './ledger/ledger.service';
import { newsroomController } from './newsroom/newsroom.controller';
import { newsroomRoutes } from './newsroom/newsroom.routes';
import { publicationController } from './publication/publication.controller';
import { publicationRoutes } from './publication/publication.routes';
import { publicationService } from './publication/publication.service';
import { recordService } from './publication/record.service';
import { publicationTables } from './publication/tables';
import register from './register';
import { settingsController } from './settings/settings.controller';
import { settingsRoutes } from './settings/settings.routes';
import { settingsService } from './settings/settings.service';
import { settingsTables } from './settings/tables';
import { releaseListController } from './release-list/release-list.controller';
import { releaseListRoutes } from './release-list/release-list.routes';
import { standingsService } from './release-list/standings.service';
import { waitingController } from './waiting/waiting.controller';
import { waitingRoutes } from './waiting/waiting.routes';
import { waitingService } from './waiting/waiting.service';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: { ...contentTypes, ...recordTables, ...auditTables, ...publicationTables, ...settingsTables },
  controllers: {
    audit: auditController,
    figuresImport: figuresImportController,
    intake: intakeController,
    ledger: ledgerController,
    newsroom: newsroomController,
    publication: publicationController,
    settings: settingsController,
    releaseList: releaseListController,
    waiting: waitingController,
  },
  routes: {
    audit: auditRoutes,
    figuresImport: figuresImportRoutes,
    intake: intakeRoutes,
    ledger: ledgerRoutes,
    newsroom: newsroomRoutes,
    publication: publicationRoutes,
    settings: settingsRoutes,
    releaseList: releaseListRoutes,
    waiting: waitingRoutes,
  },
  policies: { may },
  services: {
    audit: auditService,
    figuresImport: figuresImportService,
    intake: intakeService,
    ledger: ledgerService,
    publication: publicationService,
    record: recordService,
    settings: settingsService,
    standings: standingsService,
    waiting: waitingService,
  },
};
