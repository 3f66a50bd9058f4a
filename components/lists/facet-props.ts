/** One value by which a list can be narrowed. */
export interface FacetChoice {
  value: string;
  label: string;
  /** Words of the page's language before the label, such as "Objective 8:". */
  prefix?: string | undefined;
  /** Language of the label, where it is not the page's. */
  lang?: string | undefined;
  /** How many records it would find beside the filters of the other groups; left out where nobody counted. */
  count?: number | undefined;
  selected: boolean;
}

/** The values of one filter. */
export interface FacetGroup {
  /** Name in the address. */
  name: string;
  label: string;
  choices: readonly FacetChoice[];
  /** Several values may be chosen: check boxes instead of a list to open. */
  many?: boolean | undefined;
}

/** A field beside the groups: words, or a day. */
export interface FacetField {
  name: string;
  label: string;
  /** As typed; "" when there is none. */
  value: string;
}

export interface FacetsProps {
  /** Address of the list, without a query. */
  path: string;
  groups: readonly FacetGroup[];
  text?: FacetField | undefined;
  dates?: readonly FacetField[] | undefined;
  /** The order of the list: always has a value, and is no filter. The first choice is the one without a query. */
  order?: FacetGroup | undefined;
  /** What the address keeps whatever is chosen here, such as the view. */
  keep?: readonly { name: string; value: string }[] | undefined;
}
