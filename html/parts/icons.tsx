/**
 * The few icons, as inline pictures: no font, no request. All are decoration; the words beside them say it.
 */
const PATHS = {
  refresh: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9M12.5 1.5v3h-3',
  phone: 'M3 2.5h2.5l1 3-1.5 1a8 8 0 0 0 4.5 4.500l1-1.5 3 1V13a1 1 0 0 1-1 1A10.5 10.5 0 0 1 2 3.500a1 1 0 0 1 1-1z',
  mail: 'M2 3.500h12v9H2zM2.5 4.5 8 9l5.5-4.5',
  letter: 'M4 1.500h5.500L12.5 4.500v10H4zM9.5 1.500v3h3M6 8h5M6 11h5',
  check: 'M3 8.500l3.5 3.500L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  flag: 'M4 14.500v-13M4 2.500h8.500l-2 3 2 3H4',
  sliders:
    'M2 4.5h5.5M11 4.5h3M9.25 2.75a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5zM2 11.5h3M8.5 11.5H14M6.75 9.75a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5z',
  clock: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 4.5V8l2.5 1.5',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  ladder: 'M2 13.500h4v-4h4v-4h4',
  percent:
    'M12.500 3.500l-9 9M4.750 3a1.750 1.750 0 1 0 0 3.500 1.750 1.750 0 0 0 0-3.500zM11.250 9.500a1.750 1.750 0 1 0 0 3.500 1.750 1.750 0 0 0 0-3.500z',
  text: 'M3 3.500h10M3 6.500h10M3 9.500h7M3 12.500h9',
  warn: 'M8 2.500 14.500 13.500h-13zM8 6.500V10M8 11.200v1.300',
  chevron: 'M6 3.5 10.5 8 6 12.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon(props: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${props.class ?? ''}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[props.name]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
