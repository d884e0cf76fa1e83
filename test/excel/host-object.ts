/** An object that the client can hold a path to. The members' names are those on the wire (`RowHidden`, not `rowHidden`). */
export interface HostObject {
  type: string;
  /** What an instantiated object tells about itself, for example its Id. */
  identity?: () => Record<string, unknown>;
  get?: Record<string, () => unknown>;
  set?: Record<string, (value: unknown) => void>;
  /** Properties that are objects. */
  open?: Record<string, () => HostObject | null>;
  /** Methods that give an object; null is a null object. */
  make?: Record<string, (...values: unknown[]) => HostObject | null>;
  /** Methods that give a value or nothing. */
  call?: Record<string, (...values: unknown[]) => unknown>;
  item?: (key: unknown) => HostObject;
  items?: () => HostObject[];
  /** What a kept reference goes on pointing at. */
  keep?: () => HostObject;
}
