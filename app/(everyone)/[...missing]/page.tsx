import { notFound } from "next/navigation";

/** Every address that has no page: told inside the frame of who asks. */
export default function MissingPage() {
  notFound();
}
