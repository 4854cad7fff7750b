// What must be found among the facts, whose fields have an example too.

/** What is read of a bag. */
export interface BagFacts {
  /**
   * Its weight.
   * @example 23
   */
  readonly weight?: number;
  /** Its colour. */
  readonly colour?: string; // bare
  /** Whatever else. */
  readonly [name: string]: any;
}
