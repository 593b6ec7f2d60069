import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';

import { useSay } from '../translations/use-say';
import { RemoveSampleDialog } from './remove-sample-dialog';
import { SettingPart } from './setting-part';

/** The sample content: what it is, and the way to be rid of it. */
export function SamplePart() {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <SettingPart title={say('press-office.settings.sample')} help={say('press-office.settings.sample-help')}>
      <Box>
        <Button variant="danger-light" onClick={() => setIsOpen(true)}>
          {say('press-office.settings.sample.remove')}
        </Button>
      </Box>
      {isOpen && <RemoveSampleDialog onClose={() => setIsOpen(false)} />}
    </SettingPart>
  );
}
