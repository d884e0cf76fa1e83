/** jsdom lays nothing out and has no ResizeObserver; Fluent's overflow and popovers ask for one. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

if (typeof window !== 'undefined') window.ResizeObserver ??= StillObserver;
