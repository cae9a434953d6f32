// Over 200 lines: one panel, its states and answers in the order in which they are seen.
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { showKeptPanel, showPanel } from './panel.tsx';
import { answer, at, entry, items, quotation, record } from './sample.ts';

afterEach(cleanup);

describe('the headline', () => {
  test('range, verdict, coverage and a text for the streak', () => {
    showPanel({ state: 'read', record: record() });
    expect(screen.getByRole('heading', { level: 1, name: 'Welding for beginners' })).toBeTruthy();
    expect(screen.getByText('Issued by Guild of Welders')).toBeTruthy();
    expect(screen.getByText('48 to 75 of 100')).toBeTruthy();
    expect(screen.getByText('Promising, confirm first')).toBeTruthy();
    expect(screen.getByText(/6 of 9 facts found on this page\. The rest is unknown, not bad/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /from 48 to 75 of 100\.$/ })).toBeTruthy();
  });

  test.each([
    [60, 80, true],
    [60, 80.5, false],
  ])('from %d to %d the middle is marked: %s', (low, high, marked) => {
    showPanel({ state: 'read', record: record({ judgement: { low, high } }) });
    expect(document.querySelector('.streak .middle') !== null).toBe(marked);
    expect(screen.queryByRole('img', { name: /Its middle is 70/ }) !== null).toBe(marked);
  });

  test('only a grave warning stands above the verdict', () => {
    const warning = { text: 'The exam is retired.', grounds: [] };
    showPanel({
      state: 'read',
      record: record({
        judgement: {
          warnings: [
            { ...warning, id: 'retired-exam', grave: true },
            { id: 'borrowed-brand', grave: false, text: 'Another company teaches.', grounds: [] },
          ],
        },
      }),
    });
    const verdict = screen.getByText('Promising, confirm first');
    const follows = (node: Element) =>
      Boolean(verdict.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(follows(screen.getByRole('alert'))).toBe(false);
    expect(follows(screen.getByText('Another company teaches.', { exact: false }))).toBe(true);
  });

  test('Save asks to save, Saved asks to take it off', async () => {
    const { heard, showNext } = showPanel({ state: 'read', record: record() });
    await userEvent.click(screen.getByRole('button', { name: 'Save', pressed: false }));
    expect(heard.onSave).toHaveBeenLastCalledWith(true);
    // Nothing is shown as saved before its keeper says so.
    expect(screen.queryByRole('button', { name: 'Saved' })).toBeNull();
    showNext({ state: 'read', record: record({ saved: true }) });
    await userEvent.click(screen.getByRole('button', { name: 'Saved', pressed: true }));
    expect(heard.onSave).toHaveBeenLastCalledWith(false);
  });
});

describe('the reasons', () => {
  test('each indicator says its answer in words, its rule and its source', () => {
    showPanel({ state: 'read', record: record() });
    expect(screen.getByText('Met.')).toBeTruthy();
    expect(screen.getByText('Not stated.')).toBeTruthy();
    expect(screen.getAllByText('Rungs 4 and 5 of the assessment ladder are met.').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: /^norms\.example/, hidden: true }).getAttribute('href')).toBe(
      'https://norms.example/9606',
    );
    expect(screen.getByText('16 to 26 of 30 points')).toBeTruthy();
  });

  test.each([
    ['shown', 'Lit up on the page.'],
    ['hidden', /folds or hides/],
    ['changed', /The page has changed since/],
    ['data-only', 'These words stand only in the data behind the page.'],
    ['unreachable', /The page is not open/],
  ] as const)('Show on page: %s is said in place', async (outcome, words) => {
    const { heard } = showPanel({ state: 'read', record: record() });
    heard.onShowOnPage.mockResolvedValue(outcome);
    const quote = screen.getAllByText(quotation.quote)[0]?.closest('figure');
    if (!quote) throw new Error('no quotation');
    await userEvent.click(within(quote).getByRole('button', { name: 'Show on page' }));
    expect(heard.onShowOnPage).toHaveBeenCalledWith(quotation);
    expect(within(quote).getByRole('status').textContent).toMatch(words);
  });

  test('an open fact leads to the item that settles it, also in a folded group', async () => {
    showPanel({ state: 'read', record: record() });
    await userEvent.click(screen.getByRole('button', { name: /It stays valid for years/ }));
    expect(document.activeElement?.textContent).toBe('When does it expire?');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });
});

describe('confirm before paying', () => {
  test('the first stand unfolded, the rest in groups, all counted', () => {
    showPanel({ state: 'read', record: record({ answers: [answer({ state: 'not true' })] }) });
    expect(screen.getByText('1 of 4 answered')).toBeTruthy();
    expect(screen.getByText('Is identity checked?').closest('details')).toBeNull();
    expect(screen.getByText('When does it expire?').closest('details')?.open).toBe(false);
    expect(screen.getByText('0 of 1 answered')).toBeTruthy();
  });

  test.each([
    ['Is a refund given within 14 days?', 'Confirmed', { state: 'confirmed' }],
    ['Is a refund given within 14 days?', 'Not true', { state: 'not true' }],
    ['Is a refund given within 14 days?', 'Could not find', { state: 'could not find' }],
    ['Is identity checked?', 'Yes', { state: 'confirmed', value: 'yes' }],
    ['Is identity checked?', 'No', { state: 'not true', value: 'no' }],
  ])('%s %s', async (question, pressed, draft) => {
    const { heard } = showPanel({ state: 'read', record: record() });
    const group = screen.getByRole('group', { name: `Your answer: ${question}` });
    await userEvent.click(within(group).getByRole('button', { name: pressed }));
    expect(heard.onAnswer).toHaveBeenCalledWith(
      items.find((item) => item.question === question),
      draft,
    );
  });

  test('an amount is typed and kept with Enter; nothing is kept of nothing', async () => {
    const { heard } = showPanel({ state: 'read', record: record() });
    const field = screen.getByRole('textbox', { name: 'Amount: What does it cost in all?' });
    await userEvent.type(field, '  {Enter}');
    expect(heard.onAnswer).not.toHaveBeenCalled();
    await userEvent.type(field, '447 USD{Enter}');
    expect(heard.onAnswer).toHaveBeenCalledWith(items[2], { state: 'confirmed', value: '447 USD' });
  });

  test('by keyboard alone: answered, the focus on Undo, taken back, the focus on the answers again', async () => {
    const heard = showKeptPanel(record());
    const user = userEvent.setup();
    screen.getByRole('button', { name: 'Confirmed' }).focus();
    await user.keyboard('{Enter}');
    const undo = screen.getByRole('button', { name: 'Undo your answer: Is a refund given within 14 days?' });
    expect(document.activeElement).toBe(undo);
    expect(screen.getByText('1 of 4 answered')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(heard.onUndo).toHaveBeenCalledWith(items[0], { state: 'open' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Confirmed' }));
    expect(screen.getByText('0 of 4 answered')).toBeTruthy();
  });

  test('an answer that is not kept is not shown', async () => {
    showKeptPanel(record(), false);
    await userEvent.click(screen.getByRole('button', { name: 'Confirmed' }));
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(screen.getByText('0 of 4 answered')).toBeTruthy();
  });

  test('who said so and the note go on together; neither writes over the other', () => {
    const heard = showKeptPanel(record({ answers: [answer({ note: 'By phone' })] }));
    const by = screen.getByLabelText('Who said so, or the official address');
    fireEvent.change(by, { target: { value: 'the office' } });
    const note = screen.getByDisplayValue('By phone');
    fireEvent.change(note, { target: { value: 'By phone, twice' } });
    fireEvent.blur(by);
    fireEvent.blur(note);
    expect(heard.onAnswer).toHaveBeenLastCalledWith(items[0], {
      state: 'confirmed',
      by: 'the office',
      note: 'By phone, twice',
    });
  });

  test('an answer that rests on what the page has changed since is marked', () => {
    const changes = [{ at: '2026-11-22T10:00:00.000Z', signal: 'price', before: '40 USD', after: '49 USD' }];
    showPanel({ state: 'read', record: record({ answers: [answer({})], page: { changes } }) });
    expect(screen.getByText(/The page has changed since you answered/)).toBeTruthy();
    expect(screen.getByText('Price rose from $40 to $49', { exact: false })).toBeTruthy();
  });

  test('an answer to an item that is gone is kept in sight', () => {
    showPanel({ state: 'read', record: record({ answers: [answer({ item: 'auto-renewal', value: 'monthly' })] }) });
    expect(screen.getByText(/auto-renewal · Confirmed: monthly/)).toBeTruthy();
    expect(screen.getByText('0 of 4 answered')).toBeTruthy();
  });

  test('where a write stands is said by its keeper alone', () => {
    showPanel({ state: 'read', record: record() }, { savings: { 'item:refund': { notKept: 'The disk is full.' } } });
    const refund = screen.getByText('Is a refund given within 14 days?').closest('li');
    expect(refund?.textContent).toContain('Not saved. The disk is full.');
  });
});

describe('notes and settings', () => {
  test('a note is handed on when its field is left, and stays on screen until it is kept', () => {
    const { heard } = showPanel({ state: 'read', record: record() });
    const note = screen.getByRole('textbox', { name: 'Note for this credential' });
    fireEvent.change(note, { target: { value: 'Ask Maria' } });
    expect(heard.onNote).not.toHaveBeenCalled();
    fireEvent.blur(note);
    expect(heard.onNote).toHaveBeenCalledWith('Ask Maria');
    expect(screen.getByDisplayValue('Ask Maria')).toBe(note);
  });

  test('a note that was being typed is handed on when the page changes', () => {
    const { heard, showNext } = showPanel({ state: 'read', record: record() });
    fireEvent.change(screen.getByRole('textbox', { name: 'Note for this credential' }), { target: { value: 'Half' } });
    showNext({ state: 'reading' });
    expect(heard.onNote).toHaveBeenCalledExactlyOnceWith('Half');
  });

  test('another goal drops weights of the user’s own', async () => {
    const { heard } = showPanel({ state: 'reading' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Your goal', hidden: true }), 'credit');
    expect(heard.onSettings).toHaveBeenCalledWith({ goal: 'credit', field: '', role: '' });
  });

  test('a slider hands on all five weights, once it rests', () => {
    const { heard } = showPanel({ state: 'reading' });
    const slider = screen.getByRole('slider', { name: 'Recency', hidden: true });
    fireEvent.change(slider, { target: { value: '20' } });
    fireEvent.change(slider, { target: { value: '25' } });
    expect(heard.onSettings).not.toHaveBeenCalled();
    fireEvent.blur(slider);
    expect(heard.onSettings).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ weights: expect.objectContaining({ recency: 25, 'assessment-rigor': 30 }) }),
    );
  });
});

describe('the page in front is something else', () => {
  test('reading', () => {
    showPanel({ state: 'reading' });
    expect(document.querySelector('main [aria-busy]')?.getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('heading', { name: 'Reading this page…' })).toBeTruthy();
  });

  test('no credential: the shortlist and what was seen lately, each once', async () => {
    const seen = entry({ address: 'https://courses.example/b', title: 'Soldering' });
    const { heard } = showPanel({ state: 'not-a-credential', recent: [entry(), seen], shortlist: [entry()] });
    expect(screen.getAllByText('Welding for beginners')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Soldering' }));
    expect(heard.onOpen).toHaveBeenCalledWith('https://courses.example/b');
  });

  test('no network: what is kept stays within reach', async () => {
    const { heard, showNext } = showPanel({ state: 'offline', recent: [], shortlist: [entry()] });
    expect(screen.getByRole('heading', { name: 'You are offline' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Welding for beginners' }));
    expect(heard.onOpen).toHaveBeenCalledOnce();
    showNext({ state: 'read', record: record(), offline: true });
    expect(screen.getByText(/^You are offline\. Last read: /)).toBeTruthy();
    showNext({ state: 'read', record: record() });
    expect(screen.queryByText(/offline/)).toBeNull();
  });

  test('another site is read only when asked', async () => {
    const { heard } = showPanel({ state: 'no-access', site: 'academy.example' });
    await userEvent.click(screen.getByRole('button', { name: 'Evaluate this page' }));
    expect(heard.onEvaluate).toHaveBeenCalledOnce();
  });

  test('an error says what happened and what to do', async () => {
    const { heard } = showPanel({ state: 'error', why: 'full' });
    expect(screen.getByText(/free some space/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(heard.onRetry).toHaveBeenCalledOnce();
  });

  test('a page read in part says so', () => {
    showPanel({ state: 'partly-read', record: record() });
    expect(screen.getByText(/Only part of this page could be read/)).toBeTruthy();
  });
});

test('the whole panel speaks Spanish', async () => {
  showPanel({ state: 'read', record: record({ answers: [answer({ at })] }) }, { tag: 'es-MX' });
  expect(await screen.findByRole('button', { name: 'Guardar' })).toBeTruthy();
  expect(screen.getByText('Prometedora, confirma antes')).toBeTruthy();
  expect(screen.getByText('1 de 4 respondidas')).toBeTruthy();
});

test('every id is used once and every label leads to its field', () => {
  showPanel({ state: 'read', record: record({ answers: [answer({})] }) });
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  expect(fields.length).toBeGreaterThan(8);
  expect(fields.filter((field) => !field.labels?.length && !field.getAttribute('aria-label'))).toEqual([]);
});
