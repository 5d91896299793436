import { Component, type ReactNode } from 'react';
import { appCopy } from '../copy/en-GB/app.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';

/** Stands in for a page that could not be drawn, also when part of it did not load. Drafts are kept. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Card role="alert">
        <h1>{appCopy.broken.title}</h1>
        <p>{appCopy.broken.detail}</p>
        <Button look="main" onClick={() => location.reload()}>
          {appCopy.broken.again}
        </Button>
      </Card>
    );
  }
}
