import type { EmulatedExcel } from './host';
import { buildOf, requirementMatrix } from './requirement-sets';

/** A message between Excel on the web and the frame of an add-in. */
interface XdmMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType?: number;
  _data: unknown;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ASKED = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
const BATCH = 'executeMethod';
const EXECUTE_BATCH = 93;
const EXCEL_ON_THE_WEB = 16;
const BODY = 4;
const SUCCESS = 0;

/** Asked for by the client itself when it starts; nothing here raises it. */
const NEVER = ['appCommandInvoked'];

/** Also in the frame's name. */
export const CONVERSATION = 'conversation';
export const CONTROL = 'control';

const contextOf = (excel: EmulatedExcel): Record<string, unknown> => ({
  _id: CONTROL, _appName: EXCEL_ON_THE_WEB, _appVersion: 16, _appMinorVersion: 0, _appUILocale: 'zh-CN', _dataLocale: 'zh-CN',
  _docUrl: 'https://contoso.sharepoint.cn/工作簿.xlsx', _clientMode: 0, _settings: [], _reason: 2, _osfControlType: 1, _eToken: '',
  _correlationId: '', _appInstanceId: '1', _requirementMatrix: requirementMatrix(excel.api, excel.platform), _hostFullVersion: buildOf(excel.api),
});

function batch(excel: EmulatedExcel, data: unknown): Record<string, unknown> {
  const { DdaMethod, ArrayData } = data as { DdaMethod: { DispatchId: number }; ArrayData: unknown[] };
  if (DdaMethod.DispatchId !== EXECUTE_BATCH) throw new Error(`The emulated Excel has no dispatch ${DdaMethod.DispatchId}`);
  const reply = excel.send(String(ArrayData[BODY]));
  return { Version: 1, Error: reply.status, ...(reply.status === SUCCESS ? { Data: [200, [], reply.body] } : {}) };
}

/** Answers the client's messages and sends it events; `post` brings a text into the frame. */
export function xdmHost(excel: EmulatedExcel, post: (message: string) => void): { receive: (message: string) => Promise<void>; end: () => void } {
  const stops = new Map<string, () => void>();
  const send = (name: string, correlation: number, type: number, data: unknown): void => post(JSON.stringify({
    _messageType: MESSAGE.response, _actionName: name, _conversationId: CONVERSATION, _correlationId: correlation, _origin: '', _errorCode: 0,
    _responseType: type, _data: data, _serializerVersion: 1,
  }));
  const tell = (name: string, data: unknown): void => send(name, 0, RESPONSE.forEventing, data);
  const listen = (name: string): void => {
    stops.get(name)?.();
    if (name === 'richApiMessage') stops.set(name, excel.listen({ message: (messages) => tell(name, { ArrayData: messages }) }));
    else if (name === 'documentSelectionChanged') stops.set(name, excel.listen({ selection: () => tell(name, {}) }));
    else if (!NEVER.includes(name)) throw new Error(`The emulated Excel has no event ${name}`);
  };
  const stop = (name: string): void => {
    stops.get(name)?.();
    stops.delete(name);
  };
  const answer = ({ _actionName: name, _actionType: asked, _data: data }: XdmMessage): unknown => {
    if (asked === ASKED.registerEvent) listen(name);
    else if (asked === ASKED.unregisterEvent) stop(name);
    else if (name === 'ContextActivationManager_getAppContextAsync') return contextOf(excel);
    else if (name === BATCH) return batch(excel, data);
    else if (name !== 'ContextActivationManager_notifyHost') throw new Error(`The emulated Excel has no method ${name}`);
    return { Version: 1, Error: SUCCESS };
  };
  return {
    receive: async (text) => {
      const message = JSON.parse(text) as XdmMessage;
      if (message._actionName === BATCH) await excel.turn();
      if (message._messageType === MESSAGE.request) send(message._actionName, message._correlationId, RESPONSE.forCalling, answer(message));
    },
    end: () => stops.forEach((_, name) => stop(name)),
  };
}
