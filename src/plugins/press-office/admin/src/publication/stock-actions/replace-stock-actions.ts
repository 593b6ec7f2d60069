import { useIntl } from 'react-intl';

import type { ActionDescription, StockAction, View } from '../content-manager-apis';
import { releaseUid } from '../release-uid';
import { useIsKept } from './use-is-kept';

const isRelease = ({ model }: View) => model === releaseUid;

/**
 * Takes Strapi's own ways to publish and unpublish away from press releases, and leaves them to every other kind: the
 * desk's verbs stand in the panel “Publication”. Every function is still called for every kind, because each is a
 * component whose hooks must run alike when the view goes from one kind to another.
 */
export function replaceDocumentActions(actions: StockAction[]): StockAction[] {
  return [...actions.map(forOtherKinds), ...actions.filter(({ type }) => type === 'discard').map(inHeaderOfReleases)];
}

/** The same for what is done with several documents of a list. */
export const replaceBulkActions = (actions: StockAction[]): StockAction[] =>
  actions.map((action) =>
    likeThe(action, (view) => {
      const description = action(view);
      const publishes = [action.type, description?.actionType].some(
        (type) => type === 'publish' || type === 'unpublish',
      );
      return isRelease(view) && publishes ? null : description;
    }),
  );

function forOtherKinds(action: StockAction): StockAction {
  switch (action.type) {
    case 'publish':
    case 'unpublish':
    case 'discard':
      return likeThe(action, (view) => {
        const description = action(isRelease(view) ? nothingToDoWith(view) : view);
        return isRelease(view) ? null : description;
      });
    case 'delete':
      return likeThe(action, useUnlessKept(action));
    case undefined:
      return likeThe(action, useOfOneLocale(action));
    default:
      return action;
  }
}

/** Publishing has a keyboard shortcut, which is off where there is nothing to publish. */
const nothingToDoWith = (view: View): View => ({ ...view, activeTab: 'published', document: undefined });

const useUnlessKept =
  (action: StockAction) =>
  (view: View): ActionDescription | null => {
    const isKept = useIsKept(view, 'release');
    const description = action(view);
    return isKept ? null : description;
  };

/** i18n's actions have no type. Those on several locales are known by their labels; the one that deletes a locale, by its look. */
const useOfOneLocale =
  (action: StockAction) =>
  (view: View): ActionDescription | null => {
    const { formatMessage } = useIntl();
    const isKept = useIsKept(view, 'locale');
    const description = action(view);
    if (!isRelease(view)) return description;
    const onSeveral = ['i18n.CMEditViewBulkLocale.publish-title', 'i18n.CMEditViewBulkLocale.unpublish-title'];
    const isOnSeveral = onSeveral.some((id) => formatMessage({ id, defaultMessage: id }) === description?.label);
    return isOnSeveral || (isKept && description?.variant === 'danger') ? null : description;
  };

/** Discarding pending changes stands among the rarer things, once there are any; beside Save it would look like one of two. */
const inHeaderOfReleases = (action: StockAction): StockAction =>
  Object.assign(
    (view: View) => {
      const description = action(view);
      return isRelease(view) && view.document?.status === 'modified' && description !== null
        ? { ...description, position: 'header' }
        : null;
    },
    { type: action.type, position: 'header' },
  );

const likeThe = ({ type, position }: StockAction, action: (view: View) => ActionDescription | null): StockAction =>
  Object.assign(action, { ...(type === undefined ? {} : { type }), ...(position === undefined ? {} : { position }) });
