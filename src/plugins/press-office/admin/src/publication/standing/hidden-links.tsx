import { Typography } from '@strapi/design-system';

import type { ReleaseReport } from '../../../../contracts/desk';
import type { SubjectKind } from '../../../../contracts/subject';
import { useSay } from '../../translations/use-say';
import { nounNames } from '../words';
import { Item, Part } from './part';

interface Props {
  links: ReleaseReport['hiddenLinks'];
  /** Where it is not what the panel calls them. */
  title?: string;
}

/** What a release links to and the public cannot read. */
export function HiddenLinks({ links, title }: Props) {
  const say = useSay();
  if (links.length === 0) return null;
  return (
    <Part title={title ?? say('press-office.publication.hidden-links')}>
      {links.map(({ kind, documentId, name }) => (
        <Item key={documentId}>
          <Typography variant="pi" textColor="neutral800">
            <bdi>{name}</bdi>
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            ({say(nounNames[kind as SubjectKind])})
          </Typography>
        </Item>
      ))}
    </Part>
  );
}
