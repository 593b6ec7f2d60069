import { Typography } from '@strapi/design-system';

import { useSay } from '../translations/use-say';

/** Tells whoever edited a setting what someone else has saved there meanwhile, or that nothing is left there. */
export function MeanwhileLine({ value }: { value: string | null }) {
  const say = useSay();
  return (
    <Typography
      variant="pi"
      textColor="warning700"
      tag="span"
      data-meanwhile=""
      style={{ display: 'block', whiteSpace: 'pre-wrap' }}
    >
      {value === null || value === ''
        ? say('press-office.settings.meanwhile-emptied')
        : say('press-office.settings.meanwhile', { value: `\u2068${value}\u2069` })}
    </Typography>
  );
}
