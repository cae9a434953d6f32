const organisations =
  /\b(?:training|team|staff|institut\w*|universi\w+|academy|inc|llc|ltd|corp|cloud|education|learning|schools?|department|group|instructors?|faculty|certificates?|careers?|center|centre|foundation|program|college|company|skills?|network|studio|lab|labs|services|experts?|equipo|profesores|various|multiple|e-learning)\b/i;
const words = /^[\p{L}][\p{L}.'’-]*(?:,? [\p{L}(][\p{L}.'’\-)]*){1,6}$/u;

/** Whether a name can be a person's: two to seven words of letters, none of which names an organisation or a team. */
export function isPerson(name: string): boolean {
  const said = name.replace(/\s+/g, ' ').trim();
  return said.length <= 80 && words.test(said) && !organisations.test(said);
}
