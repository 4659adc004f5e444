/** Reviewing: from what was read in an agency's text, by a person, to events and sessions of the draft. */
package ma.riwaq.review;
