/** Publications that open an article with their bare name and look like a place ("CNN - …", "HANOI - …"). */
const KNOWN = new Set(
  'CNN AFP AP BBC UPI DPA EFE NPR RT ABC CBS NBC TASS ANI IANS PTI CNA VNA VNS VOV VTV VTC VOH TTXVN TTO NDO TPO PLO SGGP SGGPO NLĐO NLD NLDO QĐND QDND CAND HNM KTĐT KTDT TNO DTO Reuters Xinhua Bloomberg Bernama Kyodo Yonhap Antara Zing Vietnam+ VietnamPlus'.split(
    ' ',
  ),
)
  .add('Dân trí')
  .add('Tuổi Trẻ')
  .add('Thanh Niên')
  .add('Lao Động')
  .add('Nhân Dân');
const DASH = String.raw`\s*(?:[-–—]{1,2}|:)\s*`;
/** "HANOI (VNA) - …", "HANOI, Jan. 6 (Xinhua) -- …", "(Dân trí) - …" */
const IN_BRACKETS = new RegExp(
  String.raw`^(?:[\p{L}\p{M}.,'’/ \d-]{2,60}?\s*)?\(([^()]{2,40})\)${DASH}\S`,
  'u',
);
/** "(CNN) The president …": an acronym in brackets needs no dash. */
const ACRONYM_IN_BRACKETS = /^\((\p{Lu}[\p{Lu}.]{1,7})\)\s*\p{Lu}/u;
/** "PSNews - …", "VOV.VN - …" */
const BARE = /^([\p{L}\p{M}\p{N}.]{2,20}(?: [\p{L}\p{M}\p{N}.]{2,20}){0,2})\s*(?:--?|[–—])\s+\S/u;

/**
 * The publication that a body's first paragraph opens with ("PSNews - …", "HANOI (VNA) - …"), or null. A bare name counts only when it
 * is written as publications are (a capital inside, a domain, or a known agency): "HANOI - …" and "TPHCM - …" are places.
 */
export function readDateline(words: string): string | null {
  const head = words.slice(0, 140);
  const bracketed = (IN_BRACKETS.exec(head) ?? ACRONYM_IN_BRACKETS.exec(head))?.[1]?.trim();
  if (bracketed !== undefined) return /^\p{Lu}/u.test(bracketed) && !/\d/u.test(bracketed) ? bracketed : null;
  const bare = BARE.exec(head)?.[1];
  return bare !== undefined && isPublication(bare) ? bare : null;
}

/** The publication of a dateline that stands on a line of its own ("CNN —", "Colombo, Sri Lanka CNN —"), or null. */
export function readDatelineAlone(words: string): string | null {
  if (words.length > 60) return null;
  const found = /^(?:[\p{L}\p{M}., ]{2,40}?\s)?\(?([\p{L}\p{N}.]{2,20})( Business)?\)?\s*(?:--?|[–—])$/u.exec(
    words,
  );
  return found?.[1] !== undefined && isPublication(found[1]) ? found[1] + (found[2] ?? '') : null;
}

/** Whether a bare name is written as publications are: with a capital inside, as a domain, or a known agency's. */
export function isPublication(name: string): boolean {
  if (KNOWN.has(name)) return true;
  // "McALESTER - …" and "TpHCM - …" are places.
  const capitalInside =
    !/^(?:Tp|Ma?c|De|Di|Du|La|Le|Van|St|O['’])\p{Lu}/u.test(name) &&
    /^\p{L}*\p{Ll}\p{L}*\p{Lu}[\p{L}\p{N}+.]*$|^\p{Lu}{2,}\p{Ll}{2,}[\p{L}\p{N}+.]*$/u.test(name);
  const domain = /^\p{L}[\p{L}\p{N}]*\.(?:vn|com|net|org|VN|COM|NET|ORG)$/u.test(name);
  return capitalInside || domain;
}
