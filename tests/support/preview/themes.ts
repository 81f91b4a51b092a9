/**
 * A few values as VS Code hands them to a webview, for each kind of theme: enough to see that every colour comes from
 * them. What a theme leaves out (a contrast border in a light one) is left out here as well.
 */
export interface Theme {
  name: string;
  bodyClass: string;
  variables: Record<string, string>;
}

const common = {
  'font-family': '"Liberation Sans", "DejaVu Sans", sans-serif',
  'font-size': '13px',
  'font-weight': 'normal',
  'editor-font-family': '"Liberation Mono", "DejaVu Sans Mono", monospace',
  'cornerRadius-xSmall': '2px',
  'cornerRadius-small': '4px',
  'cornerRadius-medium': '6px',
};

export const themes: Theme[] = [
  {
    name: 'light',
    bodyClass: 'vscode-light',
    variables: {
      ...common,
      foreground: '#3b3b3b',
      'editor-background': '#ffffff',
      'editor-foreground': '#3b3b3b',
      'settings-headerForeground': '#1f1f1f',
      'panel-border': '#e5e5e5',
      focusBorder: '#005fb8',
      'textLink-foreground': '#005fb8',
      'charts-green': '#388a34',
      'charts-yellow': '#bf8803',
      'charts-red': '#e51400',
      'charts-blue': '#0063d3',
      'editorError-foreground': '#e51400',
      'editorWarning-foreground': '#bf8803',
      'editorInfo-foreground': '#0063d3',
      'editorHint-foreground': '#6c6c6c',
      'button-background': '#005fb8',
      'button-foreground': '#ffffff',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'inputOption-activeBackground': '#bed6ed',
      'inputOption-activeBorder': '#005fb8',
      'inputOption-activeForeground': '#000000',
      'toolbar-hoverBackground': 'rgba(184, 184, 184, 0.31)',
      'list-hoverBackground': '#f2f2f2',
      'editorWidget-background': '#f8f8f8',
      'panelTitle-inactiveForeground': '#3b3b3b',
      'panelTitle-activeBorder': '#005fb8',
    },
  },
  {
    name: 'dark',
    bodyClass: 'vscode-dark',
    variables: {
      ...common,
      foreground: '#cccccc',
      'editor-background': '#1f1f1f',
      'editor-foreground': '#cccccc',
      'settings-headerForeground': '#ffffff',
      'panel-border': '#2b2b2b',
      focusBorder: '#0078d4',
      'textLink-foreground': '#4daafc',
      'charts-green': '#89d185',
      'charts-yellow': '#cca700',
      'charts-red': '#f14c4c',
      'charts-blue': '#59a4f9',
      'editorError-foreground': '#f14c4c',
      'editorWarning-foreground': '#cca700',
      'editorInfo-foreground': '#59a4f9',
      'editorHint-foreground': 'rgba(238, 238, 238, 0.7)',
      'button-background': '#0078d4',
      'button-foreground': '#ffffff',
      'button-secondaryForeground': '#cccccc',
      'button-secondaryBorder': 'rgba(204, 204, 204, 0.15)',
      'inputOption-activeBackground': 'rgba(36, 137, 219, 0.51)',
      'inputOption-activeBorder': '#2488db',
      'inputOption-activeForeground': '#ffffff',
      'toolbar-hoverBackground': 'rgba(90, 93, 94, 0.31)',
      'list-hoverBackground': '#2a2d2e',
      'editorWidget-background': '#202020',
      'input-background': '#313131',
      'input-border': '#3c3c3c',
      'panelTitle-inactiveForeground': '#9d9d9d',
      'panelTitle-activeBorder': '#0078d4',
    },
  },
  {
    name: 'high-contrast',
    bodyClass: 'vscode-high-contrast',
    variables: {
      ...common,
      foreground: '#ffffff',
      'editor-background': '#000000',
      'editor-foreground': '#ffffff',
      'settings-headerForeground': '#ffffff',
      contrastBorder: '#6fc3df',
      'panel-border': '#6fc3df',
      focusBorder: '#f38518',
      'textLink-foreground': '#21a6ff',
      'charts-green': '#89d185',
      'charts-yellow': '#ffd370',
      'charts-red': '#f48771',
      'charts-blue': '#59a4f9',
      'button-foreground': '#ffffff',
      'button-border': '#6fc3df',
      'button-background': '#000000',
      'button-secondaryForeground': '#ffffff',
      'button-secondaryBorder': '#6fc3df',
      'inputOption-activeBorder': '#6fc3df',
      'toolbar-hoverOutline': '#f38518',
      'editorWidget-background': '#0c141f',
    },
  },
];

/** As VS Code sets them: on the root element, so they win over every style sheet. */
export const asStyle = ({ variables }: Theme) =>
  `:root:root { ${Object.entries(variables)
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(' ')} }`;
