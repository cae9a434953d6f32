/** What an address of any site says of the page that stands there. */

/** Perhaps a course, a program, a certificate. */
export const coursePath =
  /\/(?:(?:online-|free-|short-)?courses?|classes|cursos?(?:-online)?(?:-[a-z-]{3,30})?|kurs[ey]?|cours|formation|formations|programs?|programmes?|certifications?|certificates?|certificados?|credentials?|learn|learning|training|mooc|moocs|academy|micro-?credentials?|bootcamps?|professional-certificates?|specializations?|nanodegrees?|paths?|tracks?|learning-(?:journeys?|paths?)|seminare?|workshops?|lehrg(?:ae|ä)nge|weiterbildung(?:en)?|schulungen|cors[oi]|opleidingen|cursussen)\/(?=[^/])[^?]{4,}|\/(?:[a-z]{0,16}lehrgang|weiterbildung|fortbildung|formation|curso|corso)-[^/?]{4,}\/?(?:index\.html?)?$|\/[a-z0-9-]{3,80}-(?:course|boot-?camp|masterclass|certification-training)\/?$/i;
/** Perhaps an exam's page. */
export const certificationPath = /\/(?:(?:[a-z-]{3,40}-)?certifications?|exams?|certified?|certify)\/(?=[^/])/i;
/** A course, and what belongs to one. */
export const ofCourses =
  /\/(?:courses?|cursos?|kurse?|cours|formations?|micro-?credentials?|moocs?|seminare?|workshops?|lehrg(?:ae|ä)nge|cors[oi]|opleidingen|cursussen)\/|\/(?:[a-z]{0,16}lehrgang|weiterbildung|fortbildung|formation|curso|corso)-[^/?]{4,}/i;
/** One segment under courses, and nothing under it: neither a lesson nor a part of its site. */
export const oneOfCourses =
  /\/(?:courses?|cursos?|kurse?|cours|formations?|micro-?credentials?|moocs?|seminare?|workshops?|bootcamps?|cors[oi])\/[^/]{3,}\/?(?:index\.html?)?$|\/(?:[a-z]{0,16}lehrgang|weiterbildung|fortbildung|formation|curso|corso)-[^/?]{4,}\/?$/i;
/** About courses, or beside one. */
export const notCoursePath =
  /\/(?:blogs?|news|newsroom|(?:news|press)-releases?|articles?|jobs?|careers?|press|(?:help|support|resources)(?![^?]{0,80}\/certifications?\/[^/?]{3})|faqs?|policies|search|category|tag|topics?|login|signin|signup|about|story|stories|podcast|forum|events?|webinars?|docs?|wiki|magazine|insights|guides?|tutorials?|terms|privacy|contact|reviews?|testimonials|ratings|lessons?|lectures?|quiz(?:zes)?|discussions?|announcements|checkout|cart)(?:\/|$)/i;

/** Parts of a site that tell of courses. */
export const notCourseHost = /^(?:docs?|support|help|community|forums?|blogs?|news|jobs|careers|wiki)\./;

/** Destiny One, by which many universities run their continuing education, seen 2024: a certificate's page, a course's page. */
export const destinyCertificate = /\/courseCategoryCertificateProfile\.do$/;
export const destinyCourse = /\/(?:publicCourseSearchDetails|courseSearchDetails)\.do$/;
