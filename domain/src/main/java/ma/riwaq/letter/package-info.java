/** Letters to people of a programme and of agencies: written after a release or a decision, kept until staff send them. */
package ma.riwaq.letter;
