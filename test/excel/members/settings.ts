import type { Emulation } from '../emulation';
import type { HostObject } from '../host-object';
import { notFound } from '../protocol';
import { text } from './values';

function settingObject({ settings }: Emulation, key: string): HostObject {
  return {
    type: 'Setting',
    identity: () => ({ _Id: key }),
    get: { Key: () => key, Value: () => settings.get(key) },
    set: { Value: (value) => void settings.set(key, value) },
    call: { Delete: () => void settings.delete(key) },
  };
}

/** Values that add-ins keep inside the workbook. */
export function settingsObject(emulation: Emulation): HostObject {
  const { settings } = emulation;
  const find = (key: unknown): HostObject | null => (settings.has(text(key)) ? settingObject(emulation, text(key)) : null);
  return {
    type: 'SettingCollection',
    make: {
      Add: (key, value) => {
        settings.set(text(key), value);
        return settingObject(emulation, text(key));
      },
      GetItemOrNullObject: find,
    },
    call: { GetCount: () => settings.size },
    item: (key) => {
      const found = find(key);
      if (found === null) throw notFound(`Setting ${text(key)}`);
      return found;
    },
    items: () => [...settings.keys()].map((key) => settingObject(emulation, key)),
  };
}
