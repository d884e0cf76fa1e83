/** Types of messages from Excel. */
export const EVENT = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16,
  protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, moved: 27,
} as const;
export type EventName = keyof typeof EVENT;

/** The events that a worksheet or the worksheets can be asked for, by the wire's names. */
const SUBJECTS: Record<string, EventName> = {
  DataChangedEvent: 'changed', ActivatedEvent: 'activated', DeactivatedEvent: 'deactivated', AddedEvent: 'added',
  SelectionChangedEvent: 'selectionChanged', DeletedEvent: 'deleted', CalculatedEvent: 'calculated',
  ProtectionChangedEvent: 'protectionChanged', EventNameChanged: 'nameChanged', EventVisibilityChanged: 'visibilityChanged', EventMoved: 'moved',
};

/** The target of events that were asked of the whole workbook. */
const WORKBOOK = 'Workbook';
const EVENT_MESSAGE = 65_536;

/** `[category, type, target, JSON, id]` */
export type EventMessage = [number, number, string, string, number];

export interface EventSink {
  /** Called with the messages of what happened. */
  message?: (messages: EventMessage[]) => void;
  /** Called when the selection moved; the client asks for this one apart from the others. */
  selection?: () => void;
}

export class Events {
  readonly #wanted = new Map<string, number>();
  readonly #sinks = new Set<EventSink>();
  #count = 0;
  enabled = true;

  /** `_RegisterXEvent` and `_UnregisterXEvent`, for a worksheet or, without an id, for all. */
  methods(sheetId?: string): Record<string, () => void> {
    return Object.fromEntries(Object.entries(SUBJECTS).flatMap(([name, event]) => {
      const key = `${event} ${sheetId ?? WORKBOOK}`;
      const count = (by: number) => (): void => void this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + by);
      return [[`_Register${name}`, count(1)], [`_Unregister${name}`, count(-1)]];
    }));
  }

  /** How many handlers wait for something, the selection apart. */
  get registered(): number { return [...this.#wanted.values()].reduce((sum, count) => sum + count, 0); }

  listen(sink: EventSink): () => void {
    this.#sinks.add(sink);
    return () => this.#sinks.delete(sink);
  }

  /** Tells whoever asked for it, after the present turn. */
  raise(event: EventName, sheetId: string, details: Record<string, unknown>): void {
    if (!this.enabled) return;
    const targets = [sheetId, WORKBOOK].filter((target) => (this.#wanted.get(`${event} ${target}`) ?? 0) > 0);
    const messages = targets.map((target): EventMessage => [EVENT_MESSAGE, EVENT[event], target, JSON.stringify({ worksheetId: sheetId, ...details }), (this.#count += 1)]);
    if (messages.length > 0) this.#later((sink) => sink.message?.(messages));
  }

  select(): void { if (this.enabled) this.#later((sink) => sink.selection?.()); }

  #later(tell: (sink: EventSink) => void): void {
    queueMicrotask(() => { for (const sink of this.#sinks) tell(sink); });
  }
}
