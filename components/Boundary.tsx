import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; instead: (error: unknown) => ReactNode };

/** Shows something else where its children cannot be drawn, as from a damaged record; tries again with the next children. */
export class Boundary extends Component<Props, { failed?: { error: unknown } | undefined }> {
  override state: { failed?: { error: unknown } } = {};

  static getDerivedStateFromError = (error: unknown) => ({ failed: { error } });

  override componentDidUpdate({ children }: Props): void {
    if (this.state.failed && children !== this.props.children) this.setState({ failed: undefined });
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(this.state.failed.error) : this.props.children;
  }
}
