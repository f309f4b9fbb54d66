/** Days, sizes and counts as the page writes them. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-03` → `Tue 3 Nov 2026` */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** `2026-11-03 09:41` → `Tue 3 Nov 2026, 09:41` */
export function momentWords(moment: string): string {
  const [day = '', time = ''] = moment.split(' ');
  return `${dayWords(day)}, ${time.slice(0, 5)}`;
}

/** 214,300 → `214 kB` */
export function sizeWords(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${whole(Math.round(bytes / 1_000))} kB`;
}

/** 1500 → `1,500` */
export function whole(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `counted(1, 'mail')` → `1 mail`, `counted(2, 'mail')` → `2 mails` */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** 38,200 → `38 s`, 400 → `0.4 s` */
export function secondsWords(ms: number): string {
  return ms < 10_000 ? `${(ms / 1_000).toFixed(1)} s` : `${whole(Math.round(ms / 1_000))} s`;
}
