import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { Words } from './words';

/** Excel did not answer: load the pane again, or go on without it. */
export function Late({ words, onReload, onAlone }: { words: Words['live']['late']; onReload: () => void; onAlone: () => void }) {
  return (
    <FluentProvider theme={webLightTheme}>
      <main role="alert" style={{ padding: '24px 16px', display: 'flex', flexDirection: 'column', gap: '12px', alignItems: 'flex-start' }}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <Button appearance="primary" onClick={onReload}>{words.reload}</Button>
        <Button onClick={onAlone}>{words.alone}</Button>
      </main>
    </FluentProvider>
  );
}
