import figure from './figure/schema';
import mediaContact from './media-contact/schema';
import organisation from './organisation/schema';
import partnerProject from './partner-project/schema';
import person from './person/schema';
import pressRelease from './press-release/schema';

/** The nouns of the desk. Drafts of them live here; what the public reads is in `editions/`. */
export const contentTypes = {
  'press-release': { schema: pressRelease },
  'partner-project': { schema: partnerProject },
  figure: { schema: figure },
  organisation: { schema: organisation },
  person: { schema: person },
  'media-contact': { schema: mediaContact },
};
