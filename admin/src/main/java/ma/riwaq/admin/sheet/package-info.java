/** Pages on which spreadsheets are read in, and the files into which lists are written. */
package ma.riwaq.admin.sheet;
