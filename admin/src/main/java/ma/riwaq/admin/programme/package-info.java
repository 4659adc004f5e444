/** What is held: audiences, themes, events, sessions. */
package ma.riwaq.admin.programme;
