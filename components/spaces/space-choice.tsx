import { Icon } from "@/components/ui/icon";
import type { Space } from "@/lib/spaces/navigation";

/** Plain links: each space is a frame of its own. */
export function SpaceChoice({ spaces }: { spaces: readonly Space[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))] gap-4">
      {spaces.map(({ id, label, home, nav }) => (
        <li key={id}>
          <a
            href={home}
            className="flex h-full items-center justify-between gap-4 rounded-panel border border-line bg-surface px-5 py-5 text-ink no-underline hover:border-brand hover:no-underline"
          >
            <span>
              <span className="block font-serif text-h2 font-semibold">{label}</span>
              <span className="text-sm text-soft">{nav.map((item) => item.label).join(" · ")}</span>
            </span>
            <Icon name="arrowRight" className="size-5 text-brand" />
          </a>
        </li>
      ))}
    </ul>
  );
}
