import type { EventMessage } from './events';
import type { EmulatedExcel } from './host';
import { buildOf, requirementMatrix } from './requirement-sets';

/** Arrays come and go as Windows' safe arrays. */
const safe = (values: unknown[]): { toArray: () => unknown[] } => ({ toArray: () => values });

type Respond = (answer: unknown, status?: number) => void;

/** Numbers by which the client calls. */
const DISPATCH = { executeBatch: 93, selectionChanged: 2, messages: 33 } as const;
const BODY = 4;
const EXCEL = 1;
const TASK_PANE = 0;
const READ_WRITE = 0;

async function answerTo(excel: EmulatedExcel, body: string): Promise<unknown> {
  await excel.turn();
  const reply = excel.send(body);
  return reply.status === 0 ? safe([0, 200, safe([]), reply.body]) : safe([reply.status, reply.message]);
}

/** What Excel for Windows puts into its web view as `window.external`. */
export function externalHook(excel: EmulatedExcel): Record<string, unknown> {
  const stops = new Map<string, () => void>();
  const context = {
    GetAppType: () => EXCEL, GetSolutionRef: () => 'addin', GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 2052, GetAppDataLocale: () => 2052, GetDocUrl: () => 'C:\\工作簿.xlsx', GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 2, GetControlIntegrationLevel: () => TASK_PANE, GetSolutionToken: () => '', GetCorrelationId: () => '',
    GetInstanceId: () => '1', GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetHostCustomMessage: () => '',
    GetSupportedMatrix: () => requirementMatrix(excel.api, excel.platform), GetHostFullVersion: () => buildOf(excel.api),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$zh-CN$$$$0',
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, values: unknown[][], respond: Respond) => {
      if (id !== DISPATCH.executeBatch) throw new Error(`The emulated Excel has no dispatch ${id}`);
      void answerTo(excel, String(values[0]?.[BODY])).then(respond);
    },
    RegisterEvent: (id: number, target: string, handler: (id: number, payload: unknown) => void, respond: Respond) => {
      if (id === DISPATCH.messages) {
        stops.set(`${id} ${target}`, excel.listen({ message: (messages: EventMessage[]) => handler(id, safe(messages.map(safe))) }));
      } else if (id === DISPATCH.selectionChanged) {
        stops.set(`${id} ${target}`, excel.listen({ selection: () => handler(id, safe([])) }));
      } else throw new Error(`The emulated Excel has no event ${id}`);
      queueMicrotask(() => respond(0));
    },
    UnregisterEvent: (id: number, target: string, respond: Respond) => {
      stops.get(`${id} ${target}`)?.();
      stops.delete(`${id} ${target}`);
      queueMicrotask(() => respond(0));
    },
  };
}
