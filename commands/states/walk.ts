import { afterLoss, deskFull, listsEmpty, popupFull } from './lists.ts';
import { addresses } from './pages.ts';
import { panelAmiss, panelElsewhere, panelOfCredential, panelOffline, panelOfOthers, panelWaiting } from './panel.ts';
import { pause, type Stage } from './stage.ts';

/** Brings about every state of panel, popup, desk, chip and marks, one after another in one fresh profile, and looks at each. */
export async function walk(stage: Stage): Promise<void> {
  await stage.send('changeSettings', { ...(await stage.settings()), language: stage.language });
  const panel = await stage.open('sidepanel');
  await listsEmpty(stage);
  await panelElsewhere(stage, panel, 'panel-elsewhere-empty');
  await panelWaiting(stage, panel);
  await panelOfCredential(stage, panel);
  await panelOfOthers(stage, panel);
  const page = await stage.site(addresses.listing);
  await page.waitForSelector('touchstone-mark');
  await pause(500);
  await stage.see('page-listing', page, 'site');
  await panelElsewhere(stage, panel, 'panel-elsewhere');
  await popupFull(stage);
  await deskFull(stage);
  await panelOffline(stage, panel);
  await panelAmiss(stage, panel);
  await panel.close();
  await afterLoss(stage);
}
