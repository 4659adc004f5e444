/** Signing in and out, one's own password, and the accounts. */
package ma.riwaq.admin.account;
