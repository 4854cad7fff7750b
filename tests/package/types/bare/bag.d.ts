// What must be found: each line with a mark declares something without TSDoc, and no other line does.

/** A bag. */
export interface Bag {
  /** Its weight. */
  readonly weight: number;
  readonly colour: string; // bare
  /** Its size. */
  readonly size:
    | {
        /** In centimetres. */
        readonly height: number;
        readonly width: number; // bare
      }
    | undefined;
  /** Fills it. */
  fill(how?: {
    readonly full: boolean; // bare
    /** Whether it is closed. */
    readonly closed: boolean;
  }): Promise<{
    readonly left: number; // bare
  }>;
  fill(how: string): void; // bare
  /**
   * @deprecated
   */
  empty(): void; // bare
  /** Whatever else. */
  readonly [name: string]: unknown;
}

export interface Open { // bare
  readonly [name: string]: unknown; // bare
  (how: string): void; // bare
  new (how: string): Bag; // bare
}

type Hidden = string; // bare

/** Carries bags. */
export declare class Porter {
  constructor(name: string); // bare
  readonly name: string; // bare
  /** Carries one. */
  carry(bag: Bag): void;
}

/** Weighs it. */
export declare function weigh(bag: Bag): number;
export declare function weigh(bag: Hidden): string; // bare

/** A type that is compared with another has no members to use; what it becomes has. */
export type Weight<T> = T extends { readonly weight: infer W }
  ? W
  : {
      readonly none: true; // bare
    };

declare const scales: Porter; // bare
export default scales; // bare
