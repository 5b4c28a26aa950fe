export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded-base bg-surface px-4 py-2 font-semibold focus:not-sr-only focus:absolute focus:top-3 focus:left-4 focus:z-10 focus:px-4 focus:py-2"
    >
      Aller au contenu
    </a>
  );
}
