/** What stands against the programme of an edition: found over the whole of it, graded, accepted with a reason. */
package ma.riwaq.conflict;
