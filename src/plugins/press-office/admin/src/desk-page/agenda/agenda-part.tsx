import { AgendaCalendar } from '../calendar/agenda-calendar';
import { AgendaList } from './agenda-list';
import { useAgendaView } from './use-agenda-view';
import { ViewSwitch } from './view-switch';

/** What comes out by itself and what has come out: as a list or as a calendar. */
export function AgendaPart() {
  const { view } = useAgendaView();
  return view === 'calendar' ? <AgendaCalendar action={<ViewSwitch />} /> : <AgendaList action={<ViewSwitch />} />;
}
