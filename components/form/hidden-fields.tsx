"use client";

type Props = { fields: Record<string, string | number>; theirs: Readonly<Record<string, string>> };

/** After a stale edit the other person's version takes the place of ours: sending again is then a choice made knowingly. */
export function HiddenFields({ fields, theirs }: Props) {
  return Object.entries({
    ...fields,
    ...(theirs["version"] && { version: theirs["version"] }),
  }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
