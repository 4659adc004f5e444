/** The organisations and people that all editions share. */
package ma.riwaq.admin.directory;
