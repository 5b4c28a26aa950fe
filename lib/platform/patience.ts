const kept = globalThis as { isPatient?: true };

/** Nobody waits at a page for what this process makes: what is heavy of it gives way to whatever else the machine does. */
export function bePatient(): void {
  kept.isPatient = true;
}

export const isPatient = (): boolean => kept.isPatient === true;
