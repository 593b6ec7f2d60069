import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';

import { type LayoutOptions, nounOf } from './noun-of';

interface Field {
  name: string;
  hint?: ReactNode;
}

interface EditView {
  layout: { layout: Field[][][]; options: LayoutOptions };
}

/**
 * Adds help under every input of our forms. The content manager would show the description that is stored with the
 * layout, in one language for everybody; a description that an administrator wrote there stands instead of ours.
 */
export function addHelp<View extends EditView>(view: View): View {
  const noun = nounOf(view.layout);
  if (noun === undefined) return view;
  const withHelp = (field: Field) => ({
    ...field,
    hint: field.hint || <FormattedMessage id={`press-office.help.${noun}.${field.name}`} tagName="bdi" />,
  });
  const layout = view.layout.layout.map((panel) => panel.map((row) => row.map(withHelp)));
  return { ...view, layout: { ...view.layout, layout } };
}
