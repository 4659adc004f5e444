/** Texts about an edition for the press and the public, written from a release by templates that staff can edit. */
package ma.riwaq.writing;
