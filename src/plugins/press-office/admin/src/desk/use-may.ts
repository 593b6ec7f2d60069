import { useAuth } from '@strapi/strapi/admin';

import type { Permission } from './pages';

/** Whether whoever is signed in has one of some permissions, so that only what she may do is offered. The server asks again. */
export function useMay(): (permissions: readonly Permission[]) => boolean {
  const held = useAuth('useMay', ({ permissions }) => permissions);
  const isHeld = ({ action, subject }: Permission) =>
    held.some((one) => one.action === action && (subject === undefined || one.subject === subject));
  return (permissions) => permissions.some(isHeld);
}
