// Everything that can be proved of this checkout, one step after another, on a machine with only Node.
// A step that fails does not stop the rest. The last line is `N passed, N failed`: steps and test cases.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';

const REPORTS = '.cache/reports';
/** Of a step that hangs. All together take ten to twelve minutes on two cores. */
const LIMIT_MINUTES = 13;

const steps = [
  { name: 'types', tool: ['typescript', 'tsc'], arguments: ['--noEmit'] },
  { name: 'lint', tool: ['oxlint'], arguments: ['--deny-warnings'] },
  { name: 'format', tool: ['oxfmt'], arguments: ['--check'] },
  { name: 'unused code', tool: ['knip'], arguments: [] },
  { name: 'unit tests', tool: ['vitest'], project: 'unit' },
  { name: 'build', tool: ['vite'], arguments: ['build'] },
  { name: 'browser journeys', tool: ['vitest'], project: 'journeys' },
  { name: 'measures', tool: ['vitest'], project: 'measures' },
];

installIfNeeded();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const outcomes = [];
for (const step of steps) {
  console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
  const outcome = await (step.project === undefined ? check(step) : test(step));
  console.log(`── ${step.name}: ${sentence(outcome)}`);
  outcomes.push({ name: step.name, ...outcome });
}

console.log('\n── summary ───────────────────────────────────────────────────────');
for (const outcome of outcomes) console.log(`${outcome.name.padEnd(18)}${sentence(outcome)}`);
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(step) {
  const { code, seconds } = await run(step.tool, step.arguments);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds };
}

/** Counts test cases. A file that would not load, or a run that broke outside its cases, is one failure. */
async function test(step) {
  const report = join(REPORTS, `${step.project}.json`);
  const { code, seconds } = await run(
    step.tool,
    [
      'run',
      '--project',
      step.project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    // The journeys build the app unless they are told that it has just been built.
    {
      LOTWISE_BUILT: outcomes.some((outcome) => outcome.name === 'build' && outcome.failed === 0) ? '1' : '',
    },
  );
  const cases = casesIn(report);
  const passed = cases.filter((status) => status === 'passed').length;
  const failed = cases.length - passed;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, seconds };
}

function casesIn(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) =>
      file.assertionResults.length === 0
        ? [file.status]
        : file.assertionResults.map((result) => result.status),
    );
  } catch {
    return [];
  }
}

/** Runs a tool of node_modules by its script: no shell, the same on every system. */
function run([name, command = name], toolArguments, environment = {}) {
  const root = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const script = join(root, typeof bin === 'string' ? bin : bin[command]);
  const started = Date.now();
  return new Promise((resolve) => {
    const tool = spawn(process.execPath, [script, ...toolArguments], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      timeout: LIMIT_MINUTES * 60_000,
      killSignal: 'SIGKILL',
    });
    tool.on('error', (error) => {
      console.error(error);
      resolve({ code: 1, seconds: 0 });
    });
    tool.on('exit', (code) => resolve({ code: code ?? 1, seconds: (Date.now() - started) / 1000 }));
  });
}

function sentence({ passed, failed, seconds }) {
  return `${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s`;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
