import '../../store/open-early.ts';
import { createRoot } from 'react-dom/client';
import { inTime, missedOf } from '../../components/in-time.ts';
import { App } from './App.tsx';
import { look } from './look.ts';
import { onPageInFront } from './page-in-front.ts';

const missed = missedOf(onPageInFront);
const first = look();
const root = document.getElementById('root');
const [page, own] = await Promise.all([inTime(first.page), inTime(first.own)]);
if (root) createRoot(root).render(<App first={first} seen={{ page, own }} missed={missed} />);
