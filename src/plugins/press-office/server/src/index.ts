import bootstrap from './bootstrap';
import config from './config';
import { contentTypes } from './content-types';
import { recordTables } from './editions/tables';
import { newsroomController } from './newsroom/newsroom.controller';
import { newsroomRoutes } from './newsroom/newsroom.routes';
import { publicationController } from './publication/publication.controller';
import { publicationRoutes } from './publication/publication.routes';
import { publicationService } from './publication/publication.service';
import register from './register';

export default {
  register,
  bootstrap,
  config,
  contentTypes: { ...contentTypes, ...recordTables },
  controllers: { newsroom: newsroomController, publication: publicationController },
  routes: { newsroom: newsroomRoutes, publication: publicationRoutes },
  services: { publication: publicationService },
};
