import { describe, expect, it } from 'vitest';
import { sitDownAt } from './desk.ts';
import { startPlainServer } from './plain-server.ts';

describe('privacy', () => {
  it('has a policy in the page that lets it speak to its own place alone', async () => {
    const { page } = await sitDownAt('merton');
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const directives = new Map(
      policy!.split(';').map((directive) => {
        const [name, ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src')).toEqual(["'self'"]);
    // Compiled code of the solver may run; text may never become code.
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    const sources = [...directives.values()].flat();
    const allowed = /^('(self|none|wasm-unsafe-eval|script|sha256-[A-Za-z0-9+/]{43}=)'|blob:|data:|default)$/;
    expect(sources.filter((source) => !allowed.test(source!))).toEqual([]);
  });

  it('asks nothing of the server on a second visit, in any room, and every worker is refused another place', async () => {
    const server = await startPlainServer('dist', '/care/lots/');
    server.holdsForSeconds = 3600;
    const desk = await sitDownAt('merton', { address: server.address, keepsApp: true });
    await desk.networkUsed();
    await desk.page.reload();
    await desk.planIsOpen();
    server.asked.length = 0;
    // Workers that have done their work stay, to be asked.
    await desk.page.evaluate(() => {
      Worker.prototype.terminate = () => {};
    });
    await desk.appointWhoeverHasRoom('first provider of West');
    await desk.ask('What if a provider fails?');
    await desk.lookAhead('What lots would serve us best?');
    await desk.compare('How do the figures differ?');
    await desk.present('What is safe to show');
    await desk.goTo('Data');
    await desk.goTo('Plan');
    await desk.saveToFile();
    expect(await desk.networkUsed()).toBe('No network used');
    expect(server.asked).toEqual([]);

    const workers = desk.page.workers();
    expect(workers.length).toBeGreaterThan(3);
    for (const worker of workers) {
      expect(worker.url()).toMatch(/^blob:/);
      const outcome = await worker.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
            fetch('https://elsewhere.example/').then(
              () => resolve('answered'),
              () => {},
            );
          }),
      );
      expect(outcome).toBe('connect-src');
    }
    await server.stop();
  });
});
