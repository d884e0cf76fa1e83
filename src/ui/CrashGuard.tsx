import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { Words } from './words';

interface Props { words: Words['crash']; children: ReactNode }

/** Says what happened and offers to reload, instead of a blank page. */
export class CrashGuard extends Component<Props, { broken: string | null }> {
  override state = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { words, children } = this.props;
    if (this.state.broken === null) return children;
    return (
      <main role="alert" style={{ padding: '24px 16px' }}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <Button appearance="primary" onClick={() => location.reload()}>{words.reload}</Button>
        <p><small>{this.state.broken}</small></p>
      </main>
    );
  }
}
