"use client";

/**
 * Posts a form and goes where the server leads (303), telling the share that has left from 0 to 1.
 * False when no page came back: connection lost, or an answer that leads nowhere.
 */
export function sendForm(
  address: string,
  data: FormData,
  onShare: (share: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onShare(total ? loaded / total : 0),
    );
    request.addEventListener("error", () => resolve(false));
    request.addEventListener("abort", () => resolve(false));
    request.addEventListener("load", () => {
      const target = new URL(request.responseURL, location.href);
      const led = target.pathname !== new URL(address, location.href).pathname;
      if (led) goTo(target);
      resolve(led);
    });
    request.open("POST", address);
    request.send(data);
  });
}

function goTo(target: URL): void {
  if (target.href === location.href) location.reload();
  else location.assign(target);
}
