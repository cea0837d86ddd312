// The client with a stand-in server in memory: for looking at screens while the backend is not running.
//   node tools/stub.mjs [officer|member|start|many|<number of members>] [port] [seats a day] [steps of the procedure]
import { readFile } from 'node:fs/promises';
import { getResponse } from 'msw';
import { createServer } from 'vite';

const [who = 'officer', port = '5199', seats = '1', steps = '0'] = process.argv.slice(2);

const stub = {
  name: 'stub',
  async configureServer(server) {
    const { handlersFor } = await server.ssrLoadModule('/src/testing/handlers.ts');
    const { accountFor, emptyWorld, fullWorld } = await server.ssrLoadModule('/src/testing/world.ts');
    const { deskWorld } = await server.ssrLoadModule('/src/testing/deskWorld.ts');
    const { phoneHandlers } = await server.ssrLoadModule('/src/testing/phoneHandlers.ts');
    const { phoneWorld } = await server.ssrLoadModule('/src/testing/phoneWorld.ts');
    const { surveyHandlers } = await server.ssrLoadModule('/src/testing/surveyHandlers.ts');
    const { manyRows, surveyWorld } = await server.ssrLoadModule('/src/testing/surveyStandIns.ts');
    const { bigProcedure } = await server.ssrLoadModule('/src/testing/bigProcedure.ts');
    const approvals = await readFile(new URL('../src/testing/data/approvals.json', import.meta.url), 'utf8');
    const procedure = Number(steps) ? JSON.stringify(bigProcedure(Number(steps))) : approvals;
    const world =
      who === 'start' ? emptyWorld() : fullWorld(procedure, who === 'many' ? 5000 : Number(who) || 22);
    const phone = phoneWorld(world);
    deskWorld(world, phone, Number(seats));
    const officer = ['MEMBER', 'OFFICER', 'ADMIN', 'INSTALLATION'];
    world.account = accountFor(world.members[0], who === 'member' ? ['MEMBER'] : officer);
    const survey = surveyHandlers(surveyWorld(world.members, manyRows()));
    const handlers = [...survey, ...phoneHandlers(world, phone), ...handlersFor(world)];
    server.middlewares.use('/api', async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked = new Request(`http://localhost${request.originalUrl}`, {
        method: request.method,
        headers: request.headers,
        body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
      });
      const answer = await getResponse(handlers, asked);
      response.statusCode = answer?.status ?? 501;
      answer?.headers.forEach((value, name) => {
        response.setHeader(name, value);
      });
      response.end(answer?.body ? Buffer.from(await answer.arrayBuffer()) : undefined);
    });
  },
};

const server = await createServer({
  plugins: [stub],
  server: { port: Number(port), strictPort: true, proxy: {} },
});
await server.listen();
console.log(`http://localhost:${port}`);
