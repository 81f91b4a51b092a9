import type { QuickPickItem } from 'vscode';
import type { ExportParams } from '../../../language/protocol/export.ts';
import { type PreviewView, PreviewViews } from '../../../language/protocol/webview.ts';

export interface FormatChoice extends QuickPickItem {
  format: ExportParams['format'] | 'png';
  /** Behind the name of the file. */
  ending: string;
  /** It shows one view, so which one is asked. */
  ofView: boolean;
  /** It can be pasted somewhere. */
  copies: boolean;
}

export const formats: FormatChoice[] = [
  {
    format: 'html',
    label: 'Web page',
    detail: 'One file that opens in any browser, with all views: to send, to print, to present.',
    ending: '.html',
    ofView: false,
    copies: false,
  },
  {
    format: 'png',
    label: 'Picture (PNG)',
    detail: 'A view as the screen shows it, for a chat or a mail.',
    ending: '.png',
    ofView: true,
    copies: true,
  },
  {
    format: 'svg',
    label: 'Drawing (SVG)',
    detail: 'A view that stays sharp at any size, for slides and documents.',
    ending: '.svg',
    ofView: true,
    copies: true,
  },
  {
    format: 'md',
    label: 'Markdown',
    detail: 'A view as text, for a chat or a wiki.',
    ending: '.md',
    ofView: true,
    copies: true,
  },
  {
    format: 'csv',
    label: 'Table (CSV)',
    detail: 'Every key result and KPI with its figures, for a spreadsheet.',
    ending: '.csv',
    ofView: false,
    copies: true,
  },
  {
    format: 'marp',
    label: 'Slides (Marp)',
    detail: 'A slide for each objective, what was decided, what you ask; in Markdown.',
    ending: '.slides.md',
    ofView: false,
    copies: true,
  },
  {
    format: 'json',
    label: 'JSON',
    detail: 'Everything in the folder as data: objectives, key results, KPIs, figures and findings.',
    ending: '.json',
    ofView: false,
    copies: false,
  },
];

interface ViewChoice extends QuickPickItem {
  view: PreviewView;
}

const labels: Record<PreviewView, string> = {
  scorecard: 'Scorecard',
  kpis: 'KPIs',
  map: 'Map',
  balance: 'Balance',
  timeline: 'Timeline',
  'check-in': 'Check-in',
};

/** The view that is shown comes first. */
export function viewChoices(shown: PreviewView | undefined): ViewChoice[] {
  const order = shown ? [shown, ...PreviewViews.filter((view) => view !== shown)] : PreviewViews;
  return order.map((view) => ({ view, label: labels[view], ...(view === shown ? { description: 'shown now' } : {}) }));
}

interface PlaceChoice extends QuickPickItem {
  copy: boolean;
}

export const places: PlaceChoice[] = [
  { copy: false, label: 'Save to a file…' },
  { copy: true, label: 'Copy to the clipboard' },
];
