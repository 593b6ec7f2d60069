import { useLooking, useWaitingQuery } from '../desk-page/desk-api';
import { chosenEntries } from '../desk-page/waiting/reasons';
import { keyOf, WaitingItem } from '../desk-page/waiting/waiting-item';
import { useSay } from '../translations/use-say';
import { WidgetList } from './widget-list';

/** What waits for whoever is signed in, on the panel's home page. */
export function WaitingWidget() {
  const say = useSay();
  const { data, error } = useWaitingQuery(undefined, useLooking());
  return (
    <WidgetList
      items={data && chosenEntries(data.data, null)}
      error={error}
      none={say('press-office.desk.waiting.none')}
    >
      {(entry) => <WaitingItem key={keyOf(entry)} entry={entry} />}
    </WidgetList>
  );
}
