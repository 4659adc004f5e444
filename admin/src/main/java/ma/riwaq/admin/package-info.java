/** The back office: staff sign in, edit the draft of an edition and release it. */
package ma.riwaq.admin;
