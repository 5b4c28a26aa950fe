import type { Page } from "@playwright/test";

/** Keeps back the one script that holds these words, as a slow line does: `asked` when the page wants it. */
export async function holdScript(page: Page, words: string) {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(words)) {
      asked.resolve();
      await released.promise;
    }
    await route.fulfill({ response });
  });
  return { asked: asked.promise, release: released.resolve };
}
