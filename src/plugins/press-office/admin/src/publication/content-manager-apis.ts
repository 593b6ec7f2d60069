import type { ReactNode } from 'react';

import type { Block } from '../../../contracts/blocks';

/** What the content manager tells a panel, an action of one document, or one of a list. */
export interface View {
  /** The content type's uid. */
  model: string;
  documentId?: string;
  document?: { status?: string; updatedAt?: string; locale?: string };
  /** What is chosen in a list. */
  documents?: { documentId: string; title?: string | null; locale?: string | null }[];
  activeTab?: 'draft' | 'published' | null;
}

/** A function that the content manager calls as a component, hooks and all; null shows nothing. */
export type SidePanel = (view: View) => { title: string; content: ReactNode } | null;

export interface ActionDescription {
  label: string;
  variant?: 'default' | 'secondary' | 'tertiary' | 'danger';
  position?: string | string[];
  actionType?: string;
  onClick?(): void;
}

export interface StockAction {
  (view: View): ActionDescription | null;
  type?: string;
  /** Where it stands, told before it is called. */
  position?: string | string[];
}

/** A character of a text as Slate names it: the children down to its leaf, and how many UTF-16 units into its words. */
export interface SlatePoint {
  path: number[];
  offset: number;
}

/** What is selected, from where the selection began. */
export interface SlateRange {
  anchor: SlatePoint;
  focus: SlatePoint;
}

/** The content manager's editor of blocks, as far as it is used here: Slate's own. */
export interface BlocksEditor {
  children: Block[];
  selection: SlateRange | null;
  select(range: SlateRange): void;
}

/** A kind of block in the content manager's editor; its plugin is called once for each editor that is made. */
export interface RichTextBlock {
  isInBlocksSelector: boolean;
  matchNode(node: { type: string }): boolean;
  renderElement(): ReactNode;
  plugin(editor: BlocksEditor): BlocksEditor;
}

/** The content manager's interface for plugins, as far as it is used here: Strapi's own types are not exported. */
export interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: SidePanel[]) => SidePanel[]): void;
  addDocumentAction(change: (actions: StockAction[]) => StockAction[]): void;
  addBulkAction(change: (actions: StockAction[]) => StockAction[]): void;
  addRichTextBlocks(blocks: Record<string, RichTextBlock>): void;
}
