/** The one drawing that forms carry to the browser; the others stay on the server. */
export function FaultIcon({ className }: { className: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`icon ${className}`}>
      <path d="M8 1.8 14.5 13.5h-13z M8 6v3.6 M8 11.2v.6" />
    </svg>
  );
}
