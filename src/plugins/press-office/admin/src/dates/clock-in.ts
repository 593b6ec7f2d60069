/** What clocks that are so much before UTC (`+01:00`) show at an instant, as `2026-03-02T10:00`. */
export function clockBefore(offset: string, at: Date): string {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, 16);
}

/** What the clocks of a time zone show at an instant, as `2026-03-02T10:00`; null in a zone that this browser does not know. */
export function clockIn(timeZone: string, at: Date): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
