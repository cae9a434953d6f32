/** Addresses of catalogues and searches, on any site. */
export const listPath =
  /\/(?:search|catalog(?:ue)?|(?:all-|our-|online-|free-|short-)?courses|subjects?|categor(?:y|ies)|browse|topics?|programs|programmes|certifications|degrees|explore|cursos|kurse|formations|trainings|learning-paths|course-(?:list|catalog|finder|search))(?:\/?$|\/(?:search|all|category|subject|browse)\b)/i;
