/** Lists of the fair as spreadsheets: read, compared with what is stored, carried out as a whole, undone, written. */
package ma.riwaq.sheet;
