/** Communiqués that agencies send: read, reviewed and accepted; and the words that staff teach their reader. */
package ma.riwaq.admin.communique;
