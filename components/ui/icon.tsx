const paths = {
  arrowLeft: "M13 8H3M7 4 3 8l4 4",
  arrowRight: "M3 8h10M9 4l4 4-4 4",
  calendar: "M2.5 3.5h11v10h-11z M2.5 6.5h11 M5.5 1.5v3 M10.5 1.5v3",
  check: "M3 8.5 6.5 12 13 4.5",
  chevron: "M6 3.5 10.5 8 6 12.5",
  circle: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z",
  clock: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z M8 4.5V8l2.2 1.6",
  cross: "M4 4l8 8M12 4l-8 8",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
  file: "M4 1.5h5l3.5 3.5v9.5H4z M9 1.5V5h3.5",
  info: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z M8 7.2v4 M8 4.6v.6",
  lock: "M3.5 7h9v6.5h-9z M5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  mail: "M2 3.5h12v9H2z M2 4.5l6 4.5 6-4.5",
  pencil: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z",
  people:
    "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M1.5 13.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4 M10.5 2.8a2.5 2.5 0 0 1 0 4.4 M12 9.8c1.6.6 2.5 1.9 2.5 3.7",
  plus: "M8 3v10M3 8h10",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z M10.5 10.5 14 14",
  seal: "M8 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z M5.5 9.8 4.5 14.5 8 12.7l3.5 1.8-1-4.7 M6.2 6 7.5 7.3 9.9 4.7",
  upload: "M8 10.5v-8M4.5 5.5 8 2l3.5 3.5M2.5 13.5h11",
  user: "M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M2.5 14c0-2.8 2.4-4.5 5.5-4.5s5.5 1.7 5.5 4.5",
  warning: "M8 1.8 14.5 13.5h-13z M8 6v3.6 M8 11.2v.6",
  work: "M2 5h12v8H2z M5.5 5V3h5v2 M2 8.5h12",
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside a word, never instead of it: screen readers pass over it. */
export function Icon({ name, className = "size-4" }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`icon ${className}`}>
      <path d={paths[name]} />
    </svg>
  );
}
