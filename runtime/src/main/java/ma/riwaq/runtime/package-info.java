/** The executable: the command line, the settings, the database's tables, and Payara Micro with the two wars. */
package ma.riwaq.runtime;
