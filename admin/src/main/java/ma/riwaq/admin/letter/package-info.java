/** The outbox: letters to people of the programme, read, changed and let go. */
package ma.riwaq.admin.letter;
