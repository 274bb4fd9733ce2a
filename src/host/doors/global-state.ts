/** Remembers what is on the global object, so that a boot of Office.js can be undone: it is made of global variables. */
export class GlobalState {
  readonly #before = new Map<PropertyKey, PropertyDescriptor>();
  #added: PropertyKey[] = [];
  #changed: [PropertyKey, PropertyDescriptor][] = [];

  constructor(private readonly holder: object = globalThis) {
    for (const key of Reflect.ownKeys(holder)) {
      const descriptor = Reflect.getOwnPropertyDescriptor(holder, key);
      if (descriptor) this.#before.set(key, descriptor);
    }
  }

  /** Sets a property whatever it was. */
  set(key: PropertyKey, value: unknown): void {
    Reflect.defineProperty(this.holder, key, { value, writable: true, configurable: true, enumerable: true });
  }

  /** Notes what has come and changed since the start; what comes later is not ours to take away. */
  settle(): void {
    for (const key of Reflect.ownKeys(this.holder)) {
      const before = this.#before.get(key);
      const now = Reflect.getOwnPropertyDescriptor(this.holder, key);
      if (!before) this.#added.push(key);
      else if (before.value !== now?.value || before.get !== now?.get) this.#changed.push([key, before]);
    }
  }

  restore(): void {
    for (const key of this.#added) Reflect.deleteProperty(this.holder, key);
    for (const [key, before] of this.#changed) Reflect.defineProperty(this.holder, key, before);
    this.#added = [];
    this.#changed = [];
  }
}
