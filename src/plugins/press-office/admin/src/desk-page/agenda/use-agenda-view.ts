import { useSearchParams } from 'react-router-dom';

import { type Month, readMonth } from '../calendar/month';

export const agendaViews = ['list', 'calendar'] as const;
export type AgendaView = (typeof agendaViews)[number];

/** How the agenda is shown, kept in the address so that it can be sent to somebody: `?view=calendar&month=2026-12`. */
export function useAgendaView() {
  const [parameters, setParameters] = useSearchParams();
  const view: AgendaView = parameters.get('view') === 'calendar' ? 'calendar' : 'list';

  const show = (changes: { view?: AgendaView; month?: Month | null }) =>
    setParameters(
      (shown) => {
        const current = new URLSearchParams(shown);
        for (const [name, value] of Object.entries(changes)) {
          if (value === null) current.delete(name);
          else current.set(name, value);
        }
        return current;
      },
      { replace: true },
    );

  /** `month` is null for the present one. */
  return { view, month: readMonth(parameters.get('month')), show };
}
