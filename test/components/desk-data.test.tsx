import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Data, type Preview } from '../../components/desk/Data.tsx';
import { Preferences } from '../../components/desk/Preferences.tsx';
import { withAim } from '../../components/desk/Welcome.tsx';
import { InLanguage } from '../../components/language.tsx';
import type { Saving } from '../../components/panel-view.ts';
import type { ImportPlan } from '../../model/portable.ts';
import type { Settings } from '../../model/settings.ts';
import { defaultSettings } from '../../model/terms.ts';

afterEach(cleanup);

const plan: ImportPlan = {
  fresh: [{ address: 'https://a.example/1', title: 'Welding', saved: true }],
  differs: [{ address: 'https://a.example/2', title: 'Baking', what: ['answers', 'note'] }],
  unchanged: 4,
  postings: { fresh: 2, unchanged: 0 },
  settings: 'differs',
  puts: { pages: [], kept: [], rows: [], postings: [] },
};
const holdings = { credentials: 3, saved: 2, answers: 7, postings: 1, damaged: 0 };

function show(preview: Preview = { plan, refused: [] }, saving: Saving = 'saved') {
  const heard = {
    onExport: vi.fn().mockResolvedValue('touchstone.json'),
    onChoose: vi.fn().mockResolvedValue(preview),
    onImport: vi.fn().mockResolvedValue(saving),
    onErase: vi.fn().mockResolvedValue(saving),
  };
  render(
    <InLanguage tag="en">
      <Data holdings={holdings} {...heard} />
    </InLanguage>,
  );
  return heard;
}
const choose = () => userEvent.upload(screen.getByLabelText('Choose a file'), new File(['{}'], 'mine.json'));

describe('bringing in', () => {
  test('what is new, what differs, what changes nothing, before anything is done', async () => {
    const { onImport } = show();
    await choose();
    expect(document.activeElement?.textContent).toBe('What mine.json would do');
    expect(screen.getByText('1 credential is new')).toBeTruthy();
    expect(screen.getByText('Welding (on the shortlist)')).toBeTruthy();
    expect(screen.getByText('Baking: answers and note')).toBeTruthy();
    expect(screen.getByText('2 postings are new')).toBeTruthy();
    expect(screen.getByText(/^4 change nothing/)).toBeTruthy();
    expect(onImport).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /Take goal, weights/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
    expect(onImport).toHaveBeenCalledWith(false);
    expect(screen.getByText(/^It is in\./)).toBeTruthy();
  });

  test('what is refused, and why', async () => {
    show({ plan, refused: [{ kind: 'kept', name: 'https://a.example/9', why: 'shape', path: 'note.value' }] });
    await choose();
    expect(
      screen.getByText(
        'Answers and notes https://a.example/9: it is not in the shape that Touchstone writes (note.value)',
      ),
    ).toBeTruthy();
  });

  test('a file that is no file of ours changes nothing and says so', async () => {
    show({ unreadable: 'too-many' });
    await choose();
    expect(screen.getByText(/more than 50,000 rows/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  });

  test('a failed import leaves the preview and says why', async () => {
    show({ plan, refused: [] }, { notKept: 'The disk is full.' });
    await choose();
    await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
    expect(screen.getByText('Not saved. The disk is full.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bring it in' })).toBeTruthy();
  });
});

test('erasing asks first, offers the export, and can be left', async () => {
  const { onErase, onExport } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
  const dialog = screen.getByRole('dialog', { name: 'Erase everything on this device?' });
  expect(dialog.textContent).toContain('Answers given7');
  await userEvent.click(screen.getByRole('button', { name: 'Export first' }));
  expect(onExport).toHaveBeenCalledWith('json');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onErase).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Erase everything…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Erase it all' }));
  expect(onErase).toHaveBeenCalled();
  expect(screen.getByText('Everything is erased.')).toBeTruthy();
});

describe('settings', () => {
  let onSettings: ReturnType<typeof vi.fn<(settings: Settings) => void>>;
  const onShowChip = vi.fn<(site: string) => void>();
  beforeEach(() => {
    onSettings = vi.fn<(settings: Settings) => void>();
  });
  const ask = (settings: Settings, given: boolean) =>
    render(
      <InLanguage tag="en">
        <Preferences
          settings={settings}
          saving={undefined}
          onSettings={onSettings}
          onAllowJobSites={async () => given}
          onShowChip={onShowChip}
        />
      </InLanguage>,
    );
  const box = () => screen.getByRole('checkbox', { name: 'Count postings for my role as I read them' });

  test('counting is off, and needs a role', () => {
    ask(defaultSettings, true);
    expect(box()).toHaveProperty('checked', false);
    expect(box()).toHaveProperty('disabled', true);
  });

  test('counting is on only with the browser’s leave', async () => {
    ask({ ...defaultSettings, role: 'Welder' }, false);
    await userEvent.click(box());
    expect(onSettings).not.toHaveBeenCalled();
    expect(screen.getByText(/did not allow it/)).toBeTruthy();
    cleanup();
    ask({ ...defaultSettings, role: 'Welder' }, true);
    await userEvent.click(box());
    expect(onSettings).toHaveBeenCalledWith({ ...defaultSettings, role: 'Welder', countPostings: true });
  });

  test('sites from which the chip was sent away are listed, each with the way back', async () => {
    ask(defaultSettings, true);
    expect(screen.getByText(/The chip shows on every page/)).toBeTruthy();
    cleanup();
    ask({ ...defaultSettings, hiddenOn: ['www.edx.org', 'school.example'] }, true);
    await userEvent.click(screen.getByRole('button', { name: 'Show again on school.example' }));
    expect(onShowChip.mock.calls).toEqual([['school.example']]);
  });

  test('how long visited pages are kept is chosen, and what will happen is said', async () => {
    ask(defaultSettings, true);
    const choice = screen.getByLabelText('Forget them');
    expect(screen.getByText(/stays until you erase it/)).toBeTruthy();
    await userEvent.selectOptions(choice, 'after 90 days');
    expect(onSettings).toHaveBeenCalledWith({ ...defaultSettings, forgetAfter: 90 });
    cleanup();
    ask({ ...defaultSettings, forgetAfter: 90 }, true);
    expect(screen.getByText(/more than 90 days ago/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Forget them'), 'never');
    expect(onSettings).toHaveBeenLastCalledWith(defaultSettings);
  });
});

test('the first run keeps what else was chosen, and the weights of the new goal count', () => {
  const before: Settings = { ...defaultSettings, role: 'Welder', language: 'es' };
  expect(withAim(before, { goal: 'licence', field: ' Health ' })).toEqual({
    ...before,
    goal: 'licence',
    field: 'Health',
  });
});
