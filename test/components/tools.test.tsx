import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { amountIn } from '../../components/cost.ts';
import type { Kept } from '../../model/record.ts';
import { showPanel } from './panel.tsx';
import { answer, at, entry, item, quotation, record } from './sample.ts';

afterEach(cleanup);

const stated = <T,>(value: T) => ({ value, evidence: [quotation] });
const stamp = { at, device: 'here' };

/** The sample with more of the user's own, and other signals. */
function made(own: Partial<Kept> = {}, signals: object = {}) {
  const { page, kept } = record();
  const reading = { ...page.reading, signals: { ...page.reading.signals, ...signals } };
  return { page: { ...page, reading }, kept: { ...kept, ...own } };
}
const tool = (name: string) => {
  const found = screen.getByRole('heading', { name, hidden: true }).closest('details');
  if (!found) throw new Error(`no tool ${name}`);
  return within(found);
};
const hidden = { hidden: true };

describe('what am I buying', () => {
  test.each([
    [{}, 'You would buy: one course, as a subscription, paid every month until you cancel.'],
    [{ price: stated({ amount: 300, currency: 'USD', per: 'once' }) }, 'You would buy: one course, paid once.'],
    [
      { price: stated({ amount: 300, currency: 'USD', per: 'once' }), renews: stated('year') },
      'You would buy: one course, as a subscription, paid every year until you cancel.',
    ],
    [{ price: undefined, freeAccess: stated(true) }, 'You would buy: one course, free as the page states it.'],
    [{ price: undefined }, 'You would buy: one course, and the page does not say how it is paid.'],
  ])('%o', (signals, words) => {
    showPanel({ state: 'read', record: made({}, signals) });
    expect(document.querySelector('.buying')?.textContent).toBe(words);
  });

  test('a program that was saved, and the same title from elsewhere, lead there', async () => {
    const program = entry({ address: 'https://courses.example/p', title: 'Metal trades' });
    const twin = entry({ address: 'https://other.example/w', platform: 'Other House' });
    const { heard } = showPanel({
      state: 'read',
      record: made({}, { partOf: stated(['Metal trades']) }),
      related: [program, twin],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Metal trades' }));
    await userEvent.click(screen.getByRole('button', { name: 'Other House' }));
    expect(heard.onOpen.mock.calls).toEqual([[program.address], [twin.address]]);
  });
});

describe('cost in all', () => {
  test('the fee for the stated months, and what the user entered before', () => {
    showPanel({
      state: 'read',
      record: made(
        { cost: { value: { exam: 100.5, years: 5 }, ...stamp } },
        { duration: stated({ value: 6, unit: 'month' }) },
      ),
    });
    const cost = tool('Cost in all');
    expect(cost.getByLabelText('Months you need').getAttribute('value')).toBe('6');
    expect(cost.getByText('Over 5 years').parentElement?.textContent).toBe('Over 5 years$394.50');
  });

  test('a certification whose exam nobody has priced costs "at least"', () => {
    const { page, kept } = made({}, { duration: stated({ value: 2, unit: 'month' }) });
    const asked = item({ id: 'exam-retake', topic: 'exam-retake', answerType: 'amount' });
    const judgement = { ...page.judgement, checklist: [asked] };
    showPanel({ state: 'read', record: { page: { ...page, judgement }, kept } });
    expect(tool('Cost in all').getAllByText('at least $98').length).toBeGreaterThan(0);
  });

  test('the user’s answer fills the exam; an answer in another currency does not', () => {
    const answers = { 'exam-retake': answer({ item: 'exam-retake', value: '165 USD' }) };
    showPanel({ state: 'read', record: made({ answers }) });
    expect(tool('Cost in all').getByLabelText('Exam').getAttribute('value')).toBe('165');
  });

  test('a figure is handed on once it rests, beside what was entered before; what is no number is not', () => {
    const { heard } = showPanel({ state: 'read', record: made({ cost: { value: { exam: 90 }, ...stamp } }) });
    const months = tool('Cost in all').getByLabelText('Months you need');
    fireEvent.change(months, { target: { value: 'three' } });
    expect(months.getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(months);
    expect(heard.onCost).not.toHaveBeenCalled();
    fireEvent.change(months, { target: { value: '2,5' } });
    fireEvent.blur(months);
    expect(heard.onCost).toHaveBeenCalledExactlyOnceWith({ exam: 90, months: 2.5 });
  });

  test.each([
    ['165 USD', 'USD', 165],
    ['$1,200.50', 'USD', 1200.5],
    ['1.200,50 €', 'EUR', 1200.5],
    ['1 200', 'EUR', 1200],
    ['165 EUR', 'USD', undefined],
    ['free', 'USD', undefined],
    [undefined, 'USD', undefined],
  ])('%s beside a price in %s is %s', (words, currency, amount) => expect(amountIn(words, currency)).toBe(amount));
});

describe('trial and refund', () => {
  const running = { period: { value: { start: '2026-11-20', days: 7 }, ...stamp } };

  test('the last safe day, the days left, and a file for the calendar', async () => {
    const { heard } = showPanel({ state: 'read', record: made(running) });
    const countdown = tool('Trial and refund');
    expect(countdown.getByText(/Nov 26, 2026/, { selector: 'strong' }).textContent).toBe('Nov 26, 2026 · 4 days left');
    await userEvent.click(countdown.getByRole('button', { name: /^Add to calendar/, ...hidden }));
    const [name, file, type] = heard.onDownload.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['touchstone-2026-11-26.ics', 'text/calendar']);
    expect(file).toContain('DTSTART;VALUE=DATE:20261126');
    expect(file).toContain('SUMMARY:Last safe day to cancel: Welding for beginners');
  });

  test('a stated trial asks only for its first day', () => {
    const { heard } = showPanel({ state: 'read', record: made({}, { trialDays: stated(7) }) });
    const countdown = tool('Trial and refund');
    const start = countdown.getByLabelText('Began on');
    fireEvent.change(start, { target: { value: '2026-11-21' } });
    fireEvent.blur(start);
    expect(heard.onPeriod).toHaveBeenCalledExactlyOnceWith({ start: '2026-11-21' });
    expect(countdown.getByText(/Nov 27, 2026/, { selector: 'strong' })).toBeTruthy();
  });

  test('the day that the user found for a refund counts too', () => {
    const answers = { refund: answer({ value: '2026-11-22' }) };
    showPanel({ state: 'read', record: made({ answers }) });
    expect(document.querySelector('[data-deadline="refund"] strong')?.textContent).toBe('Nov 22, 2026 · today');
  });

  test.each([
    [true, [[{ start: '2026-11-20', days: 7, remind: true }]]],
    [false, []],
  ])('a reminder is set only with the browser’s leave: %s', async (allowed, kept) => {
    const { heard } = showPanel({ state: 'read', record: made(running) });
    heard.onRemind.mockResolvedValue(allowed);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Remind me the morning before', ...hidden }));
    expect(heard.onPeriod.mock.calls).toEqual(kept);
    expect(screen.queryByText(/did not allow notifications/) !== null).toBe(!allowed);
  });

  test('once enrolled, it stands before the verdict', () => {
    showPanel({ state: 'read', record: made({ ...running, status: { value: 'enrolled', ...stamp } }) });
    const title = screen.getByRole('heading', { name: 'Trial and refund' });
    expect(title.closest('details')).toBeNull();
    const verdict = screen.getByText('Promising, confirm first');
    expect(title.compareDocumentPosition(verdict) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

test('the EU description counts what is stated and opens into its words', () => {
  showPanel({ state: 'read', record: made({}, { hours: stated(40), level: stated('introductory') }) });
  const eu = tool('EU description');
  expect(eu.getByText('4 of 9 stated')).toBeTruthy();
  const workload = eu.getByText(/^Workload/).closest('details');
  expect(workload?.textContent).toContain(quotation.quote);
  expect(eu.getByText(/^Quality assurance/).closest('li')?.textContent).toContain('not stated');
});

describe('letters', () => {
  const claims = { creditClaims: stated([{ kind: 'recommended', body: 'ACE', quote: '12 credits' }]) };

  test('one for a credit claim, one for the silences; copied, or opened in the mail program', async () => {
    const { heard } = showPanel({ state: 'read', record: made({}, claims) });
    const letters = tool('Letters to send');
    expect(letters.getByText('2 drafts')).toBeTruthy();
    const registrar = letters.getByLabelText('To the registrar of your school') as HTMLTextAreaElement;
    expect(registrar.value).toContain('“12 credits”');
    const [copy] = letters.getAllByRole('button', { name: 'Copy', ...hidden });
    if (!copy) throw new Error('no copy button');
    await userEvent.click(copy);
    expect(heard.onCopy.mock.calls[0]?.[0]).toContain(registrar.value);
    expect(letters.getByText('Copied.')).toBeTruthy();
    const [mail] = letters.getAllByRole('link', hidden);
    const address = new URL(mail?.getAttribute('href') ?? '');
    expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(registrar.value);
  });
});

describe('a payment page', () => {
  test('shows what is still open, and nothing else of the checklist', () => {
    showPanel({ state: 'checkout', record: record({ answers: [answer({})] }) });
    expect(screen.getByRole('heading', { name: '3 questions are still open' })).toBeTruthy();
    expect(screen.queryByText('Is a refund given within 14 days?')).toBeNull();
    expect(screen.queryByText('Earlier answers')).toBeNull();
  });
});
