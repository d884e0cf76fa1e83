import { keepReference } from './emulation';
import type { Emulation } from './emulation';
import type { HostObject } from './host-object';
import { workbookObject } from './members/workbook';
import { query } from './query';
import { ACTION, ExcelError, invalidArgument, notEmulated, notFound, PATH, unknownMember } from './protocol';
import type { Action, Answer, ArgumentInfo, ObjectPath, RequestBody } from './protocol';

const READY = 'NotifyActionHandlerReady';

/** Called by the client itself when it has started. */
const STARTED = 'Microsoft.InternalService.AddinInternalService';

function serviceObject(name: string): HostObject {
  if (name !== STARTED) throw notEmulated(`the service ${name}`);
  return { type: 'AddinInternalService', call: { [READY]: () => null } };
}

type Resolved = HostObject | null;

/** One batch: paths are resolved once, in the order in which actions ask for them. */
class Batch {
  readonly #resolved = new Map<number, Resolved>();
  readonly #kept = new Map<number, string>();
  constructor(readonly emulation: Emulation, readonly body: RequestBody) {}

  object(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw invalidArgument(`There is no object path ${id}`);
    const object = this.#resolve(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** Objects among the arguments stand there as the ids of their paths. */
  values({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => {
      const id = ReferencedObjectPathIds[index];
      if (typeof id === 'number' && id > 0) return this.object(id);
      return Array.isArray(id) ? this.values({ Arguments: value as unknown[], ReferencedObjectPathIds: id }) : this.#inside(value);
    });
  }

  #inside(value: unknown): unknown {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.#inside(inner)]));
  }

  #resolve({ ObjectPathType: type, Name: name, ParentObjectPathId: parentId, ArgumentInfo: info }: ObjectPath): Resolved {
    if (type === PATH.root) return workbookObject(this.emulation);
    if (type === PATH.service) return serviceObject(name);
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) {
      const make = this.emulation.references.get(name);
      if (make === undefined) throw new ExcelError('InvalidReference', `This reference is not valid for the current operation: ${name}`);
      return make();
    }
    const parent = this.object(parentId ?? -1);
    if (parent === null) return null;
    if (type === PATH.property) return member(parent, 'open', name)();
    if (type === PATH.method) return member(parent, 'make', name)(...this.values(info));
    if (type !== PATH.indexer) throw notEmulated(`object paths of type ${type}`);
    if (parent.item === undefined) throw unknownMember(parent.type, 'getItem');
    return parent.item(this.values(info)[0]);
  }

  #act({ ActionType: type, Name: name, ObjectPathId: id, ArgumentInfo: info, QueryInfo: asked }: Action): unknown {
    if (type === ACTION.trace) return null;
    const object = this.object(id);
    if (type === ACTION.instantiate) return object === null ? null : { ...object.identity?.(), ...this.#reference(id) };
    if (type === ACTION.query) return object === null ? null : { ...query(object, asked ?? {}), ...this.#reference(id) };
    if (name === '_KeepReference') {
      if (object !== null) this.#kept.set(id, keepReference(this.emulation, object.keep ?? (() => object)));
      return null;
    }
    if (object === null) throw notFound(`${name} of a null object`);
    if (type === ACTION.method) return member(object, 'call', name)(...this.values(info)) ?? null;
    if (type !== ACTION.set) throw notEmulated(`actions of type ${type}`);
    member(object, 'set', name)(this.values(info)[0]);
    return null;
  }

  #reference(id: number): Record<string, unknown> {
    const reference = this.#kept.get(id);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  run(): Answer {
    const Results: Answer['Results'] = [];
    const TraceIds: number[] = [];
    for (const [ActionIndex, action] of this.body.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.#act(action) });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        const Location = action.Name || this.body.ObjectPaths[action.ObjectPathId]?.Name || '';
        return { Results, TraceIds, Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status, ActionIndex, Location } };
      }
    }
    return { Results, TraceIds };
  }
}

function member<Kind extends 'open' | 'make' | 'call' | 'set'>(object: HostObject, kind: Kind, name: string): NonNullable<HostObject[Kind]>[string] {
  const members = object[kind];
  if (members === undefined || !Object.hasOwn(members, name)) throw unknownMember(object.type, name);
  return members[name] as NonNullable<HostObject[Kind]>[string];
}

/** Runs a batch; what was done before an error stays done, as in Excel. */
export const execute = (emulation: Emulation, body: RequestBody): Answer => new Batch(emulation, body).run();

const OWN = [READY, '_RemoveReference'];

/** A request that the client makes on its own account: when it starts, and to let go of what it kept. */
export const isClientsOwn = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || OWN.includes(Name)) && Actions.some(({ Name }) => OWN.includes(Name));
