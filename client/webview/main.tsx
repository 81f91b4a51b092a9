import { render } from 'preact';
import { App } from './app.tsx';
import { findHost } from './host.ts';

const host = findHost();
document.documentElement.classList.toggle('standalone', host.standalone);

const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
render(<App host={host} />, root);
