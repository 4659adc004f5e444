/** Who may do what: accounts, roles, signing in. */
package ma.riwaq.account;
