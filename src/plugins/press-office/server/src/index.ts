import bootstrap from './bootstrap';
import config from './config';
import { contentTypes } from './content-types';
import { recordTables } from './editions/tables';
import { publicationService } from './publication/publication.service';
import register from './register';

export default {
  register,
  bootstrap,
  config,
  contentTypes: { ...contentTypes, ...recordTables },
  services: { publication: publicationService },
};
