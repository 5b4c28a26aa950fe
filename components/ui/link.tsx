import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link within the portal. It fetches nothing before it is followed: a page of staff would ask for forty others. */
export const Link = (props: Omit<ComponentProps<typeof NextLink>, "prefetch">) => (
  <NextLink {...props} prefetch={false} />
);
