import { createRoot } from 'react-dom/client';
import { inTime } from '../../components/in-time.ts';
import { App } from './App.tsx';
import { look } from './look.ts';

const first = look();
const root = document.getElementById('root');
const [page, own] = await Promise.all([inTime(first.page), inTime(first.own)]);
if (root) createRoot(root).render(<App first={first} seen={{ page, own }} />);
