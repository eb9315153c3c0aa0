import { Component, type ComponentType, type ReactNode } from 'react';

/** What stands in the place of what cannot be drawn. */
export type Broken = ComponentType<{ error: unknown }>;

interface State {
  readonly broken: { readonly error: unknown } | null;
}

/** Shows something else in place of what cannot be drawn. React has no hook for it. */
export class ErrorBoundary extends Component<{ children: ReactNode; whenBroken: Broken }, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    const { whenBroken: Shown, children } = this.props;
    return broken === null ? children : <Shown error={broken.error} />;
  }
}
