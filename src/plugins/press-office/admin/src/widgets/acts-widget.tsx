import { ActItem } from '../desk-page/acts/act-item';
import { useLooking, useRecentActsQuery } from '../desk-page/desk-api';
import { useSay } from '../translations/use-say';
import { WidgetList } from './widget-list';

/** What was done last, by whom, on the panel's home page: for those who may read the audit. */
export function ActsWidget() {
  const say = useSay();
  const { data, error } = useRecentActsQuery({ most: 10 }, useLooking());
  return (
    <WidgetList items={data?.data} error={error} none={say('press-office.acts.none')}>
      {(act) => <ActItem key={act.sequence} act={act} names={data?.meta.names ?? {}} />}
    </WidgetList>
  );
}
