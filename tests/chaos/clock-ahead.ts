/** Preloaded in a worker: whatever asks the time is told seventy days more than it is. */
const AHEAD = 70 * 24 * 60 * 60 * 1000;
const RightDate = globalThis.Date;

globalThis.Date = class extends RightDate {
  constructor(...given: [] | [string | number | Date]) {
    super(given.length === 0 ? RightDate.now() + AHEAD : given[0]);
  }
  static override now = () => RightDate.now() + AHEAD;
} as DateConstructor;
