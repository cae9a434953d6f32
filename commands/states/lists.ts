import { addresses, fullFile } from './pages.ts';
import { pause, press, type Stage, unfold } from './stage.ts';

/** Popup and desk before anything was read or saved. */
export async function listsEmpty(stage: Stage): Promise<void> {
  const popup = await stage.open('popup');
  await popup.waitForSelector('.empty');
  await stage.see('popup-empty', popup, 'narrow');
  await popup.close();

  const desk = await stage.open('desk', '#welcome');
  await desk.waitForSelector('.sample .range');
  await stage.see('desk-welcome', desk, 'wide');
  for (const part of ['shortlist', 'compare', 'roles', 'data', 'record?c=https%3A%2F%2Fwww.edx.org%2Fgone']) {
    await stage.go(desk, part);
    await stage.see(`desk-${part.split('?')[0]}-empty`, desk, 'wide');
  }
  await desk.close();
}

/** A popup with many credentials: found, not found, one taken off, and a posting counted. */
export async function popupFull(stage: Stage): Promise<void> {
  await stage.bringIn(fullFile(40));
  const popup = await stage.open('popup');
  await popup.waitForSelector('.rows .row-entry');
  await stage.see('popup-full', popup, 'narrow');
  await press(popup, '.row-entry .remove');
  await popup.waitForSelector('.removed .link');
  await stage.see('popup-removed', popup, 'narrow');
  await press(popup, '.removed .link');
  await popup.type('input[type="search"]', 'data universidad');
  await popup.waitForFunction(() => document.querySelectorAll('.row-entry').length < 12);
  await stage.see('popup-found', popup, 'narrow');
  await popup.type('input[type="search"]', ' nowhere');
  await popup.waitForSelector('.empty');
  await stage.see('popup-nothing-found', popup, 'narrow');
  await press(popup, '.empty .link');
  await press(popup, '.find .button');
  await popup.waitForSelector('.filter-choices fieldset:last-of-type .choice');
  await press(popup, '.filter-choices fieldset:first-of-type .choice:nth-of-type(3)');
  await press(popup, '.filter-choices fieldset:last-of-type .choice:last-of-type');
  await stage.see('popup-filter', popup, 'narrow');
  await press(popup, '.find .button');
  await popup.waitForSelector('.filters-on');
  await press(popup, '.foot .link');
  await popup.waitForFunction(() => /\.$/.test(document.querySelector('.count-said')?.textContent ?? ''));
  await stage.see('popup-filtered', popup, 'narrow');
  await popup.close();
}

/** The desk's parts, each as it stands once there is much in it. */
export async function deskFull(stage: Stage): Promise<void> {
  for (const address of [addresses.second, addresses.third]) {
    await stage.read(address);
    await stage.send('saveCredential', { address, saved: true });
  }
  const desk = await stage.open('desk', '#shortlist');
  await desk.waitForSelector('.pick');
  for (const n of [1, 2, 3, 4]) await press(desk, `.pick:nth-of-type(${n}) input`);
  await desk.waitForSelector('.chosen .button.main:enabled');
  await stage.see('desk-shortlist', desk, 'wide');

  const compared = [addresses.first, addresses.second, addresses.long].map((one) => `c=${encodeURIComponent(one)}`);
  await stage.go(desk, `compare?${compared.join('&')}`);
  await desk.waitForSelector('.comparison');
  await stage.see('desk-compare', desk, 'wide');
  await stage.go(desk, `record?${compared[0]}`);
  await desk.waitForSelector('.decision');
  await stage.see('desk-record', desk, 'wide');

  await stage.send('changeSettings', { ...(await stage.settings()), role: 'Data analyst', field: 'Data' });
  const employers = ['Northmill', 'Ferry Lines', 'Harbour Foods', 'Institute of Very Long Employer Names and Sons'];
  for (const [n, employer] of employers.entries())
    await stage.send('countText', {
      employer,
      title: 'Data analyst',
      text: `You answer questions with data. ${n % 2 ? 'A plus' : 'Required'}: Google Data Analytics Professional Certificate. CISSP preferred.`,
    });
  await stage.go(desk, 'roles');
  await desk.waitForFunction(() => document.body.innerText.includes('CISSP'));
  await unfold(desk, 'main');
  await stage.see('desk-roles', desk, 'wide');
  await stage.go(desk, 'judged');
  await unfold(desk, 'main');
  await stage.see('desk-judged', desk, 'wide');

  await stage.send('changeSettings', {
    ...(await stage.settings()),
    hiddenOn: ['www.edx.org', 'learning.a-school-with-a-long-name.example'],
  });
  await stage.go(desk, 'settings');
  await desk.waitForSelector('.preferences');
  await stage.see('desk-settings', desk, 'wide');

  await stage.go(desk, 'data');
  await desk.waitForSelector('.counts');
  await stage.see('desk-data', desk, 'wide');
  await stage.chooseFile(desk, 'touchstone-from-another-device.json', `${fullFile(46).slice(0, -1)},"postings":[{}]}`);
  await desk.waitForSelector('.preview .button.main');
  await unfold(desk, 'main');
  await stage.see('desk-data-preview', desk, 'wide');
  await stage.chooseFile(desk, 'half.json', '{"touchstone": 1, "pages": [');
  await desk.waitForSelector('.said.failed:not(:empty)');
  await stage.see('desk-data-refused', desk, 'wide');
  await press(desk, '.button.danger');
  await desk.waitForSelector('dialog[open]');
  await stage.see('desk-erase', desk, 'wide');
  await desk.close();
}

/** What stands above everything after a loss, and where the data cannot be read at all; the last state of a profile. */
export async function afterLoss(stage: Stage): Promise<void> {
  await stage.site(addresses.listing);
  await stage.damage('settings', 'restored', { at: new Date().toISOString(), credentials: 12, postings: 3 });
  for (const [name, part] of [
    ['popup', ''],
    ['sidepanel', ''],
    ['desk', '#shortlist'],
  ] as const) {
    const view = await stage.open(name, part);
    await view.waitForSelector('.store-notice .button');
    await pause(300);
    await stage.see(`${name}-restored`, view, name === 'desk' ? 'wide' : 'narrow');
    await view.close();
  }
  await stage.fromTheFuture();
  for (const [name, part] of [
    ['popup', ''],
    ['sidepanel', ''],
    ['desk', '#shortlist'],
  ] as const) {
    const view = await stage.open(name, part);
    await view.waitForSelector('.store-notice p, .moment .button.main');
    await stage.see(`${name}-unreadable`, view, name === 'desk' ? 'wide' : 'narrow');
    await view.close();
  }
}
