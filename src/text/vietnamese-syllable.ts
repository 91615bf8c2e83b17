/** As Vietnamese is spelled, "k" and not "c" stands before "e", and "y" before another consonant only after "u". */
const SYLLABLE =
  /^(?!c[eiy]|g[ey]|.*[^u]y[cmnpt])(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:a|e|i|o|u|y|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oai|oay|oe|oi|oo|ua|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu|ieu)(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Whether a word without marks, in lower case, has the shape of a Vietnamese syllable: "thiet" has, and "wifi", "crisps" and "gym" have not. */
export function isSyllable(bare: string): boolean {
  return SYLLABLE.test(bare);
}
