import type { CDPSession, Page } from 'puppeteer-core';

/** A world of our own on a page, as a content script has: it sees the document and none of the page's variables. */
export type OwnWorld = {
  session: CDPSession;
  /** The expression's value, awaited and copied out. Rejects with what it threw. */
  evaluate(expression: string): Promise<unknown>;
};

export async function ownWorld(tab: Page): Promise<OwnWorld> {
  const session = await tab.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'touchstone',
  });
  return {
    session,
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
