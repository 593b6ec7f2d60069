import { Bell, CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import type { ComponentType, SVGProps } from 'react';

import type { AgendaEntry } from '../../../../contracts/desk';
import { stageNames } from '../../publication/words';
import type { MessageId } from '../../translations/use-say';

export type AgendaState = AgendaEntry['state'];

export const stateNames: Record<AgendaState, MessageId> = {
  scheduled: stageNames.scheduled,
  due: 'press-office.desk.agenda.state.due',
  late: 'press-office.desk.agenda.state.late',
  published: stageNames.published,
};

export const stateColours: Record<AgendaState, 'alternative' | 'warning' | 'danger' | 'success'> = {
  scheduled: 'alternative',
  due: 'warning',
  late: 'danger',
  published: 'success',
};

/** A sign for each, so that nobody has to tell them by colour. */
export const stateSigns: Record<AgendaState, ComponentType<SVGProps<SVGSVGElement>>> = {
  scheduled: Clock,
  due: Bell,
  late: WarningCircle,
  published: CheckCircle,
};
