import type { Route } from "next";

/** What a read answers when what the address names has gone on, and its page is elsewhere. */
export class GoneTo {
  readonly address: Route;
  constructor(address: Route) {
    this.address = address;
  }
}
