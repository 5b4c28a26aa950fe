"use client";

const INTERRUPTED =
  "L’envoi s’est interrompu avant la fin. Vérifiez votre connexion, puis recommencez.";

/**
 * Posts a form and goes where the server leads (303), telling the share that has left from 0 to 1.
 * When no page came back, gives the sentence that says why: the server's, or that the connection was lost.
 */
export function sendForm(
  address: string,
  data: FormData,
  onShare: (share: number) => void,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onShare(total ? loaded / total : 0),
    );
    request.addEventListener("error", () => resolve(INTERRUPTED));
    request.addEventListener("abort", () => resolve(INTERRUPTED));
    request.addEventListener("load", () => {
      const target = new URL(request.responseURL, location.href);
      const led = target.pathname !== new URL(address, location.href).pathname;
      if (led) goTo(target);
      resolve(led ? undefined : request.status === 403 ? request.responseText : INTERRUPTED);
    });
    request.open("POST", address);
    request.send(data);
  });
}

function goTo(target: URL): void {
  if (target.href === location.href) location.reload();
  else location.assign(target);
}
