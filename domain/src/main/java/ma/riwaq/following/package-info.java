/** What visitors let their own calendars follow: lists of sessions without a name, each under a key of its own. */
package ma.riwaq.following;
