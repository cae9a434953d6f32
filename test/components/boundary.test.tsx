import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../components/Boundary.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Title = ({ of }: { of: { title: string } | undefined }) => <h1>{(of as { title: string }).title}</h1>;
const guarded = (of: { title: string } | undefined) => (
  <Boundary instead={(error) => <p>Cannot be shown: {(error as Error).name}</p>}>
    <Title of={of} />
  </Boundary>
);

test('what cannot be drawn gives way to words, and comes back with the next record', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React tells the console of every error that is caught
  const { rerender } = render(guarded(undefined));
  expect(screen.getByText('Cannot be shown: TypeError')).toBeTruthy();
  rerender(guarded({ title: 'Welding' }));
  expect(screen.getByRole('heading', { name: 'Welding' })).toBeTruthy();
});
