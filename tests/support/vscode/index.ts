export { type OpenOptions, type Problem, type Theme, themes, VsCode } from './vscode.ts';
export { createWorkspace, extensionRoot, type TestWorkspace } from './workspace.ts';
