/** Message names may not contain hyphens; the vocabulary does. */
export type Under<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Under<B>}` : S;

/** A word of a vocabulary as it stands in the name of a message. */
export function under<S extends string>(value: S): Under<S> {
  return value.replace(/-/g, '_') as Under<S>;
}
