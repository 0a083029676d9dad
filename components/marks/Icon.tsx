/** Strokes of 1.4 on a grid of 16. */
const drawings = {
  locate: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M8 6.4a1.6 1.6 0 1 0 .01 0Z',
  clock: 'M8 2.3a5.7 5.7 0 1 0 .01 0ZM8 4.8V8l2.2 1.6',
  lock: 'M3.2 8a1 1 0 0 1 1-1h7.6a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4.2a1 1 0 0 1-1-1ZM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2',
  check: 'm3 8.4 3.3 3.3L13 4.8',
  cross: 'm4 4 8 8M12 4l-8 8',
  right: 'm6 3.5 4.5 4.5L6 12.5',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  collapse: 'M13 3v10M3 8h7M7 5l3 3-3 3',
  search: 'M7 2.8a4.2 4.2 0 1 0 .01 0ZM10.2 10.2l3.3 3.3',
  copy: 'M5.5 6.5a1 1 0 0 1 1-1H12a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H6.5a1 1 0 0 1-1-1ZM10.5 5.5v-2a1 1 0 0 0-1-1h-5a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h1',
  plus: 'M8 3v10M3 8h10',
  edit: 'm3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3 3 13Z',
  pin: 'M6 2.8h4M6.7 2.8v4.4L4.5 9.6h7L9.3 7.2V2.8M8 9.6v3.9',
  bin: 'M3.5 4.5h9M6.2 4.5V3h3.6v1.5M4.7 4.5l.6 8.5h5.4l.6-8.5M6.9 7v3.7M9.1 7v3.7',
  'table-broken':
    'M2.5 4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1ZM2.5 6.5H8M2.5 9.7H8M8 3v10M10 9.5l2 2m0-2-2 2',
} as const;

export type IconName = keyof typeof drawings;

/** Never the only bearer of a meaning: a word or a name stands beside it. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? 'icon icon-s' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} stroke-width={name === 'more' ? 2 : undefined} />
    </svg>
  );
}
