import '../../store/open-early.ts';
import { createRoot } from 'react-dom/client';
import { inTime } from '../../components/in-time.ts';
import { App } from './App.tsx';
import { look } from './look.ts';
import { onPageInFront } from './page-in-front.ts';

let changed = false;
const stop = onPageInFront(() => {
  changed = true;
});
const first = look();
const missed = () => {
  stop();
  return changed;
};

const root = document.getElementById('root');
const [page, own] = await Promise.all([inTime(first.page), inTime(first.own)]);
if (root) createRoot(root).render(<App first={first} seen={{ page, own }} missed={missed} />);
