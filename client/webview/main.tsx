import { render } from 'preact';
import { App } from './app.tsx';
import { findHost } from './host.ts';
import { answerPictures } from './picture/prepared.ts';

const host = findHost();
document.documentElement.classList.toggle('standalone', host.standalone);

const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
if (host.standalone) answerPictures(document);
render(<App host={host} />, root);
