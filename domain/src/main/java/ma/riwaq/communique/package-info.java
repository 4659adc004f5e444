/**
 * Communiqués: what the prose of an agency says of its event, read by rules and tables of words alone. It knows nothing
 * of the database: whoever calls brings the names that the directory knows.
 */
package ma.riwaq.communique;
